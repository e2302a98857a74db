import type { PreflightId, PreflightSeverity } from '../core/preflight/preflight-finding.ts';
import { formatNumber } from './format/format-number.ts';
import { PICTURE_FAULT_WORDS } from './picture-fault-words.ts';
import { describeQuality } from './quality.ts';
import { preflightWords } from './words/capture/preflight.ts';

type Values = Readonly<Record<string, number>>;

/**
 * Words for one pre-flight check; `values` are those that the check gives, a sentence stays whole
 * without them.
 */
export type PreflightWords = Readonly<
  Record<
    PreflightId,
    (
      values: Values,
      severity: PreflightSeverity,
    ) => {
      readonly title: string;
      readonly whatIsWrong: string;
      readonly whatToDo: readonly string[];
    }
  >
>;

export const PREFLIGHT_WORDS: PreflightWords = {
  ...PICTURE_FAULT_WORDS,
  'no-runner': () => {
    const { title, whatIsWrong, whatToDo } = describeQuality({ code: 'no-person', severity: 'refuse' });
    return { title, whatIsWrong, whatToDo };
  },
  'picture-turned': ({ degrees }) => {
    const { title, whatIsWrong } = describeQuality({
      code: 'picture-turned',
      severity: 'refuse',
      ...(degrees === undefined ? {} : { values: { degrees } }),
    });
    return {
      title,
      whatIsWrong,
      whatToDo: [
        degrees === undefined
          ? preflightWords.pictureTurned.turnIt
          : preflightWords.pictureTurned.turnItBy(degrees),
      ],
    };
  },
  'feet-out-of-frame': ({ percent }, severity) => {
    const all = severity === 'loses';
    const { whatToDo } = describeQuality({ code: 'feet-out-of-frame', severity: all ? 'refuse' : 'warn' });
    const { always, atTimes, whatIsWrong } = preflightWords.feetOutOfFrame;
    return { title: all ? always : atTimes, whatIsWrong: whatIsWrong(percent), whatToDo };
  },
  'runner-small': ({ heightPx }, severity) => {
    const { title, whatIsWrong, whatToDo } = describeQuality({
      code: 'runner-too-small',
      severity: severity === 'loses' ? 'refuse' : 'warn',
      ...(heightPx === undefined ? {} : { values: { heightPx } }),
    });
    return { title, whatIsWrong, whatToDo };
  },
  'several-people': ({ people }) => {
    const { title, whatIsWrong, whatToDo } = describeQuality({
      code: 'several-people',
      severity: 'info',
      ...(people === undefined ? {} : { values: { people } }),
    });
    return { title, whatIsWrong, whatToDo };
  },
  oblique: ({ degrees }) => {
    const { title, whatToDo } = describeQuality({ code: 'oblique-view', severity: 'warn' });
    return { title, whatIsWrong: preflightWords.oblique(degrees), whatToDo };
  },
  'not-level': ({ degrees }) => {
    const { title, whatToDo } = describeQuality({ code: 'camera-roll', severity: 'info' });
    return { title, whatIsWrong: turnedEdges(preflightWords.notLevel, degrees), whatToDo };
  },
  'camera-moves': ({ percent }) => {
    const { title, whatToDo } = describeQuality({ code: 'camera-moves', severity: 'warn' });
    return { title, whatIsWrong: preflightWords.cameraMoves(percent), whatToDo };
  },
  'frame-rate-low': ({ fps }) => {
    const { title, whatToDo } = describeQuality({ code: 'frame-rate-low', severity: 'info' });
    const { few, framesPerSecond, isItSlowMotion } = preflightWords.frameRateLow;
    return {
      title,
      whatIsWrong: fps === undefined ? few : framesPerSecond(fps, Math.round(1000 / fps)),
      whatToDo: [...whatToDo, isItSlowMotion],
    };
  },
  'maybe-mirrored': ({ flipped }) => {
    const { title, fileAsksForIt, cameraOnScreenSide, lookAtWriting, tickMirrored } =
      preflightWords.maybeMirrored;
    return {
      title,
      whatIsWrong: flipped === 1 ? fileAsksForIt : cameraOnScreenSide,
      whatToDo: [lookAtWriting, tickMirrored],
    };
  },
};

/** How far, and which way, the edges in the room are turned; positive is clockwise. */
export function turnedEdges(
  words: {
    readonly byAFewDegrees: string;
    readonly clockwise: (degrees: string) => string;
    readonly anticlockwise: (degrees: string) => string;
  },
  degrees: number | undefined,
): string {
  if (degrees === undefined) return words.byAFewDegrees;
  const turn = degrees > 0 ? words.clockwise : words.anticlockwise;
  return turn(formatNumber(Math.abs(degrees), 1));
}
