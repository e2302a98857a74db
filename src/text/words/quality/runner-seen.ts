import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const filmWholeBody =
  'Film the whole body, from head to shoes, with a hand’s breadth of space below the feet, at hip height.';
const film15Seconds = 'Film at least 15 seconds of steady running.';

/**
 * What the capture checks say of what is seen of the runner: numbers come as text; null where the
 * check did not give them, and the sentence stays whole without.
 */
export const runnerSeenWords = inLanguage('quality/runner-seen', {
  noPerson: {
    title: 'No runner was found',
    inNoPicture: 'No person could be found in the video.',
    inFewPictures: (percent: string): string =>
      `A person was seen in only ${percent} % of the pictures, too few to follow.`,
    whatToDo: [
      'Film the whole body from head to feet, side on or from straight behind, with the runner filling most of the picture’s height.',
      'Give it more light, and avoid a bright window behind the runner.',
    ],
  },
  feetNeverInFrame: {
    title: 'The feet are outside the picture',
    whatIsWrong: (percent: string | null): string =>
      `The feet cannot be seen${percent === null ? '' : ` in ${percent} % of the pictures`}, so the moments of touching down and leaving the belt cannot be found.`,
    whatToDo: [filmWholeBody, 'Step back or use the phone’s normal lens if the picture is too tight.'],
  },
  feetLeaveFrame: {
    title: 'The feet leave the picture at times',
    whatIsWrong: (percent: string | null): string =>
      `A foot is cut off by the edge of the picture${percent === null ? '' : ` in ${percent} % of the pictures`}; strides in which that happens have no foot angle.`,
    whatToDo: [filmWholeBody],
  },
  tooShort: {
    title: 'The clip is too short',
    whatIsWrong: (strides: number | null, seconds: string | null): string => {
      const found =
        strides === null
          ? 'Hardly a whole stride'
          : strides === 0
            ? 'No whole stride'
            : `Only ${strides} whole ${plural(strides, { one: 'stride', other: 'strides' })}`;
      return `${found} of running ${strides !== null && strides > 1 ? 'were' : 'was'} found${seconds === null ? '' : ` in ${seconds} seconds`}; 7 of each leg are needed for a verdict.`;
    },
    whatToDo: ['Film at least 15 seconds of steady running, once the belt has reached its speed.'],
  },
  walking: {
    title: 'This looks like walking',
    whatIsWrong:
      'One foot is always on the ground, so this is walking; the measures here are defined for running only.',
    whatToDo: [
      'Film again while you run at an easy, steady pace.',
      'If part of the video is running, cut the video down to that part.',
    ],
  },
  notGait: {
    title: 'No running was recognised',
    whatIsWrong: 'The legs do not move in the steady left-right rhythm of running.',
    whatToDo: [
      'Choose a part of the video in which you run steadily in place on the treadmill.',
      'If it is slow motion, enter how many times slower it plays.',
    ],
  },
  severalPeople: {
    title: 'More than one person is in the picture',
    whatIsWrong: (people: number | null): string =>
      `${people === null || people === 1 ? 'Other people were' : `${people} people were`} seen; the one who runs in place is followed, and passers-by can hide the legs for a moment.`,
    whatToDo: [
      'Check that the skeleton is drawn on the right person.',
      'For the next clip, ask others to stay out of the picture.',
    ],
  },
  runnerTooSmall: {
    title: 'The runner is too small in the picture',
    whatIsWrong: (pixels: string | null): string =>
      `The runner is${pixels === null ? '' : ` only ${pixels} pixels tall, which is`} too small to follow the legs.`,
  },
  runnerSmall: {
    title: 'The runner is small in the picture',
    whatIsWrong: (pixels: string | null): string =>
      `The runner is${pixels === null ? '' : ` only ${pixels} pixels tall, which is`} small for fine angles, so errors are larger.`,
    whatToDo: [
      'Move the camera closer or turn the phone upright, so that the runner fills most of the height.',
    ],
  },
  legsSwapped: {
    title: 'Left and right leg were sorted out',
    whatIsWrong: (percent: string | null): string =>
      `The pose model took the left leg for the right one in ${percent === null ? 'some' : `${percent} % of the`} pictures; this was noticed and put right.`,
    whatToDo: ['Step through a few strides in the player and check that the colours stay with their legs.'],
  },
  trackingGaps: {
    title: 'The runner was lost at times',
    whatIsWrong: (seenPercent: string | null): string =>
      seenPercent === null
        ? 'The runner could not be followed in some of the pictures; strides with long gaps are left out.'
        : `The runner was followed in ${seenPercent} % of the pictures only; strides with long gaps are left out.`,
    whatToDo: ['Film in better light, with nothing between the camera and the legs.'],
  },
  eventsOutOfOrder: {
    title: 'Some foot contacts do not fit',
    whatIsWrong: (strides: number | null): string =>
      `${strides === null ? 'Some strides have' : `${strides} ${plural(strides, { one: 'stride has', other: 'strides have' })}`} foot contacts in an impossible order or out of rhythm; they are marked and left out of the medians.`,
    whatToDo: [
      'Look at the marked strides in the player; a contact that was read wrongly can be moved by hand.',
    ],
  },
  fewStrides: {
    title: 'Few usable strides',
    whatIsWrong: (strides: number | null): string =>
      `${strides === null ? 'Fewer than 7' : `Only ${strides}`} usable strides of a leg were found; below 7 per leg the middle value is shown without a verdict.`,
    whatToDo: [film15Seconds],
  },
});
