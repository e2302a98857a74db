import type { PreflightId } from '../core/preflight/preflight-finding.ts';
import { turnedEdges } from './preflight-words.ts';
import { preflightLiveWords as words } from './words/capture/preflight-live.ts';

type Values = Readonly<Record<string, number>>;

/**
 * What a finding says instead where the camera is still to be set right: nothing has been filmed
 * yet.
 */
export const PREFLIGHT_LIVE_WORDS: Readonly<
  Partial<
    Record<
      PreflightId,
      (values: Values) => { readonly whatIsWrong?: string; readonly whatToDo: readonly string[] }
    >
  >
> = {
  'feet-out-of-frame': () => ({ whatToDo: [words.feetOutOfFrame] }),
  'head-out-of-frame': () => ({ whatToDo: [words.headOutOfFrame] }),
  'hands-out-of-frame': () => ({ whatToDo: [words.handsOutOfFrame] }),
  'runner-small': ({ heightPx }) => ({
    whatIsWrong: words.runnerSmall.whatIsWrong(heightPx),
    whatToDo: [words.runnerSmall.moveNearer],
  }),
  oblique: ({ degrees }) => ({
    whatIsWrong: words.oblique.whatIsWrong(degrees),
    whatToDo: [words.oblique.fromTheSide, words.oblique.inLine],
  }),
  'not-level': ({ degrees }) => ({
    whatIsWrong: turnedEdges(words.notLevel, degrees),
    whatToDo: [words.notLevel.levelIt],
  }),
  'camera-moves': () => ({ whatToDo: [words.cameraMoves] }),
  zoom: () => ({ whatIsWrong: words.zoom.whatIsWrong, whatToDo: [words.zoom.switchOffFraming] }),
  'scene-changes': () => ({
    whatIsWrong: words.sceneChanges.whatIsWrong,
    whatToDo: [words.sceneChanges.leaveItWhereItIs],
  }),
  'several-people': () => ({ whatToDo: [words.severalPeople] }),
  'frame-rate-low': ({ fps }) => {
    const { few, picturesPerSecond, moreLight, anotherSize, aPhoneDoesBetter } = words.frameRateLow;
    return {
      whatIsWrong: fps === undefined ? few : picturesPerSecond(fps, Math.round(1000 / fps)),
      whatToDo: [moreLight, anotherSize, aPhoneDoesBetter],
    };
  },
  'feet-blurred': () => ({ whatToDo: [words.feetBlurred.moreLight, words.feetBlurred.wipeTheLens] }),
  'too-dark': () => ({ whatToDo: [words.tooDark] }),
};
