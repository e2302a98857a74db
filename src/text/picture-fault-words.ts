import type { PreflightId } from '../core/preflight/preflight-finding.ts';
import { formatFactor } from './slow-motion.ts';
import { pictureFaultsWords as words } from './words/capture/picture-faults.ts';

/** Faults of the pictures that are shown before the analysis and again beside its numbers. */
type FaultId = Extract<
  PreflightId,
  | 'feet-hidden'
  | 'head-out-of-frame'
  | 'hands-out-of-frame'
  | 'zoom'
  | 'scene-changes'
  | 'too-dark'
  | 'interlaced'
  | 'feet-blurred'
  | 'repeated-frames'
  | 'uneven-frames'
  | 'speed-changes'
  | 'slow-motion-undone'
  | 'pieces-joined'
>;

type Values = Readonly<Record<string, number | undefined>>;

/** `8` or `8.5`; undefined stays what it is. */
const plain = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatFactor(value);

/** Words for the faults of the pictures; a sentence stays whole without its values. */
export const PICTURE_FAULT_WORDS: Readonly<
  Record<
    FaultId,
    (values: Values) => {
      readonly title: string;
      readonly whatIsWrong: string;
      readonly whatToDo: readonly string[];
    }
  >
> = {
  'feet-hidden': () => {
    const { title, whatIsWrong, filmWholeShoe, shoesThatStandOut } = words.feetHidden;
    return { title, whatIsWrong, whatToDo: [filmWholeShoe, shoesThatStandOut] };
  },
  'head-out-of-frame': ({ percent }) => {
    const { title, whatIsWrong, stepBack } = words.headOutOfFrame;
    return { title, whatIsWrong: whatIsWrong(percent), whatToDo: [stepBack] };
  },
  'hands-out-of-frame': ({ percent }) => {
    const { title, whatIsWrong, leaveRoom } = words.handsOutOfFrame;
    return { title, whatIsWrong: whatIsWrong(percent), whatToDo: [leaveRoom] };
  },
  zoom: ({ percent }) => {
    const { title, whatIsWrong, leaveZoomAlone, cutToSteadyZoom } = words.zoom;
    return { title, whatIsWrong: whatIsWrong(percent), whatToDo: [leaveZoomAlone, cutToSteadyZoom] };
  },
  'scene-changes': () => {
    const { title, whatIsWrong, cutToOneShot } = words.sceneChanges;
    return { title, whatIsWrong, whatToDo: [cutToOneShot] };
  },
  'too-dark': ({ backlit }) => {
    const { againstTheLight, dark, outlineIsLost, littleLight, moreLight, touchTheRunner } = words.tooDark;
    return {
      title: backlit === 1 ? againstTheLight : dark,
      whatIsWrong: backlit === 1 ? outlineIsLost : littleLight,
      whatToDo: [moreLight, touchTheRunner],
    };
  },
  interlaced: () => {
    const { title, whatIsWrong, filmProgressive, deinterlaceOriginal } = words.interlaced;
    return { title, whatIsWrong, whatToDo: [filmProgressive, deinterlaceOriginal] };
  },
  'feet-blurred': ({ always }) => {
    const { allBlurred, fastFootBlurred, shutterOrFocus, swingingFootSmears, moreLight, wipeTheLens } =
      words.feetBlurred;
    return {
      title: always === 1 ? allBlurred : fastFootBlurred,
      whatIsWrong: always === 1 ? shutterOrFocus : swingingFootSmears,
      whatToDo: [moreLight, wipeTheLens],
    };
  },
  'repeated-frames': ({ percent, fps, fileFps }) => {
    const { title, whatIsWrong, useTheOriginal } = words.repeatedFrames;
    return { title, whatIsWrong: whatIsWrong(percent, fps, fileFps), whatToDo: [useTheOriginal] };
  },
  'uneven-frames': ({ missing, gapMs }) => {
    const { title, whatIsWrong, easeThePhone, moreLight } = words.unevenFrames;
    return { title, whatIsWrong: whatIsWrong(missing, gapMs), whatToDo: [easeThePhone, moreLight] };
  },
  'speed-changes': ({ ratio }) => {
    const { title, whatIsWrong, cutToSteadySpeed, shareAllPhotosData } = words.speedChanges;
    return {
      title,
      whatIsWrong: whatIsWrong(plain(ratio)),
      whatToDo: [cutToSteadySpeed, shareAllPhotosData],
    };
  },
  'slow-motion-undone': ({ fps }) => {
    const { title, whatIsWrong, nothingToDo } = words.slowMotionUndone;
    return { title, whatIsWrong: whatIsWrong(fps), whatToDo: [nothingToDo] };
  },
  'pieces-joined': ({ pieces, seconds }) => {
    const { title, whatIsWrong, cutToAnotherPiece } = words.piecesJoined;
    return { title, whatIsWrong: whatIsWrong(pieces, plain(seconds)), whatToDo: [cutToAnotherPiece] };
  },
};
