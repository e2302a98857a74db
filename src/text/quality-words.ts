import { CAPTURE_REFUSAL_WORDS } from './capture-refusal-words.ts';
import { PICTURE_FAULT_WORDS } from './picture-fault-words.ts';
import type { QualityText, QualityValues, QualityWords } from './quality.ts';
import { cameraSetUpWords as camera } from './words/quality/camera-set-up.ts';
import { runnerSeenWords as runner } from './words/quality/runner-seen.ts';

/**
 * Words that the pre-flight list has for the same fault; the results have its numbers only where
 * they matter.
 */
const asBefore =
  (fault: keyof typeof PICTURE_FAULT_WORDS) =>
  (values: QualityValues): ReturnType<(typeof PICTURE_FAULT_WORDS)[typeof fault]> =>
    PICTURE_FAULT_WORDS[fault](
      Object.fromEntries(
        ['percent', 'fps', 'fileFps', 'always'].flatMap((key) => {
          const number = values.rounded(key);
          return number === null ? [] : [[key, number]];
        }),
      ),
    );

/** A slow-motion factor with a decimal where it is not whole. */
function factorOf(values: QualityValues): string | null {
  const tenths = values.rounded('factor', 1);
  return values.number('factor', tenths !== null && Number.isInteger(tenths) ? 0 : 1);
}

function playbackSpeedChanges(values: QualityValues): QualityText {
  const [from, to] = [values.number('from', 1), values.number('to', 1)];
  const span = from === null || to === null ? null : { from, to };
  const factor = values.number('factor');
  const { title, whatIsWrong, whatToDo } = camera.playbackSpeedChanges;
  return { title, whatIsWrong: whatIsWrong(span, factor), whatToDo: whatToDo(span, factor) };
}

function cameraRoll(values: QualityValues): QualityText {
  const [room, belt] = [values.number('degrees', 1), values.number('belt', 1)];
  if (room !== null && belt !== null) {
    const words = camera.levelDisagrees;
    return { ...words, whatIsWrong: words.whatIsWrong(room, belt) };
  }
  return { ...camera.tilted, whatIsWrong: camera.tilted.whatIsWrong(room?.replace('−', '') ?? null) };
}

/**
 * Words for each capture check. `values` that a check may give are read by name; a sentence stays
 * whole when one is missing.
 */
export const QUALITY_WORDS: QualityWords = {
  'no-person': (values) => {
    const { title, inNoPicture, inFewPictures, whatToDo } = runner.noPerson;
    const percent = values.number('seenPercent');
    const isUnseen = percent === null || values.rounded('seenPercent') === 0;
    return { title, whatIsWrong: isUnseen ? inNoPicture : inFewPictures(percent), whatToDo };
  },
  'feet-out-of-frame': (values, severity) => {
    const words = severity === 'refuse' ? runner.feetNeverInFrame : runner.feetLeaveFrame;
    return { ...words, whatIsWrong: words.whatIsWrong(values.number('percent')) };
  },
  'too-short': (values) => {
    const whatIsWrong = runner.tooShort.whatIsWrong(values.rounded('strides'), values.number('seconds', 1));
    return { ...runner.tooShort, whatIsWrong };
  },
  walking: () => runner.walking,
  'not-gait': () => runner.notGait,
  ...CAPTURE_REFUSAL_WORDS,
  'several-people': (values) => ({
    ...runner.severalPeople,
    whatIsWrong: runner.severalPeople.whatIsWrong(values.rounded('people')),
  }),
  'runner-too-small': (values, severity) => {
    const { title, whatIsWrong } = severity === 'refuse' ? runner.runnerTooSmall : runner.runnerSmall;
    return {
      title,
      whatIsWrong: whatIsWrong(values.number('heightPx')),
      whatToDo: runner.runnerSmall.whatToDo,
    };
  },
  'frame-rate-low': (values) => ({
    ...camera.frameRateLow,
    whatIsWrong: camera.frameRateLow.whatIsWrong(values.number('fps')),
  }),
  'oblique-view': (values) => ({
    ...camera.obliqueView,
    whatIsWrong: camera.obliqueView.whatIsWrong(values.number('degrees')),
  }),
  'view-uncertain': (values) => {
    if (values.text('cause') !== 'both-ends') return camera.viewUncertain;
    return values.text('view') === 'rear' ? camera.rearSeenAsFront : camera.frontSeenAsRear;
  },
  'camera-roll': cameraRoll,
  'camera-moves': () => camera.moves,
  'legs-swapped-repaired': (values) => ({
    ...runner.legsSwapped,
    whatIsWrong: runner.legsSwapped.whatIsWrong(values.number('percent')),
  }),
  'tracking-gaps': (values) => ({
    ...runner.trackingGaps,
    whatIsWrong: runner.trackingGaps.whatIsWrong(values.number('seenPercent')),
  }),
  'events-out-of-order': (values) => ({
    ...runner.eventsOutOfOrder,
    whatIsWrong: runner.eventsOutOfOrder.whatIsWrong(values.rounded('strides')),
  }),
  'slow-motion-suspected': (values) => {
    const factor = factorOf(values);
    const { title, whatIsWrong, whatToDo } = camera.slowMotion;
    return {
      title,
      whatIsWrong: whatIsWrong(values.number('cadence'), factor),
      whatToDo: whatToDo(factor),
    };
  },
  'playback-speed-changes': playbackSpeedChanges,
  'belt-speed-mismatch': (values) => {
    const [entered, seen] = [values.number('entered', 2), values.number('estimated', 2)];
    const speeds = entered === null || seen === null ? null : { entered, seen };
    return { ...camera.beltSpeedMismatch, whatIsWrong: camera.beltSpeedMismatch.whatIsWrong(speeds) };
  },
  'few-strides': (values) => ({
    ...runner.fewStrides,
    whatIsWrong: runner.fewStrides.whatIsWrong(values.rounded('strides')),
  }),
  'runner-moves-in-depth': () => camera.movesInDepth,
  'feet-hidden': asBefore('feet-hidden'),
  'head-out-of-frame': asBefore('head-out-of-frame'),
  'hands-out-of-frame': asBefore('hands-out-of-frame'),
  zoom: asBefore('zoom'),
  'scene-changes': asBefore('scene-changes'),
  'too-dark': asBefore('too-dark'),
  interlaced: asBefore('interlaced'),
  'feet-blurred': asBefore('feet-blurred'),
  'repeated-frames': asBefore('repeated-frames'),
  'uneven-frames': asBefore('uneven-frames'),
  'speed-changes': asBefore('speed-changes'),
  'slow-motion-undone': asBefore('slow-motion-undone'),
  'pieces-joined': asBefore('pieces-joined'),
};
