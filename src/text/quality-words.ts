import { CAPTURE_REFUSAL_WORDS } from './capture-refusal-words.ts';
import { PICTURE_FAULT_WORDS } from './picture-fault-words.ts';
import type { QualityValues, QualityWords } from './quality.ts';

const FILM_WHOLE_BODY =
  'Film the whole body, from head to shoes, with a hand’s breadth of space below the feet, at hip height.';

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
          const number = values.number(key);
          return number === null ? [] : [[key, Number(number)]];
        }),
      ),
    );

/**
 * Words for each capture check. `values` that a check may give are read by name; a sentence stays
 * whole when one is missing.
 */
export const QUALITY_WORDS: QualityWords = {
  'no-person': (values) => ({
    title: 'No runner was found',
    whatIsWrong:
      values.number('seenPercent') === null || values.number('seenPercent') === '0'
        ? 'No person could be found in the video.'
        : `A person was seen in only ${values.number('seenPercent')} % of the pictures, too few to follow.`,
    whatToDo: [
      'Film the whole body from head to feet, side on or from straight behind, with the runner filling most of the picture’s height.',
      'Give it more light, and avoid a bright window behind the runner.',
    ],
  }),
  'feet-out-of-frame': (values, severity) => {
    const share = values.number('percent');
    const when = share === null ? '' : ` in ${share} % of the pictures`;
    return severity === 'refuse'
      ? {
          title: 'The feet are outside the picture',
          whatIsWrong: `The feet cannot be seen${when}, so the moments of touching down and leaving the belt cannot be found.`,
          whatToDo: [
            FILM_WHOLE_BODY,
            'Step back or use the phone’s normal lens if the picture is too tight.',
          ],
        }
      : {
          title: 'The feet leave the picture at times',
          whatIsWrong: `A foot is cut off by the edge of the picture${when}; strides in which that happens have no foot angle.`,
          whatToDo: [FILM_WHOLE_BODY],
        };
  },
  'too-short': (values) => {
    const strides = values.number('strides');
    const found =
      strides === null
        ? 'Hardly a whole stride'
        : strides === '0'
          ? 'No whole stride'
          : `Only ${strides} whole ${strides === '1' ? 'stride' : 'strides'}`;
    const seconds = values.number('seconds', 1);
    return {
      title: 'The clip is too short',
      whatIsWrong: `${found} of running ${strides !== null && strides !== '1' && strides !== '0' ? 'were' : 'was'} found${seconds === null ? '' : ` in ${seconds} seconds`}; 7 of each leg are needed for a verdict.`,
      whatToDo: ['Film at least 15 seconds of steady running, once the belt has reached its speed.'],
    };
  },
  walking: () => ({
    title: 'This looks like walking',
    whatIsWrong:
      'One foot is always on the ground, so this is walking; the measures here are defined for running only.',
    whatToDo: [
      'Film again while you run at an easy, steady pace.',
      'If part of the video is running, cut the video down to that part.',
    ],
  }),
  'not-gait': () => ({
    title: 'No running was recognised',
    whatIsWrong: 'The legs do not move in the steady left-right rhythm of running.',
    whatToDo: [
      'Choose a part of the video in which you run steadily in place on the treadmill.',
      'If it is slow motion, enter how many times slower it plays.',
    ],
  }),
  ...CAPTURE_REFUSAL_WORDS,
  'several-people': (values) => {
    const people = values.number('people');
    return {
      title: 'More than one person is in the picture',
      whatIsWrong: `${people === null || people === '1' ? 'Other people were' : `${people} people were`} seen; the one who runs in place is followed, and passers-by can hide the legs for a moment.`,
      whatToDo: [
        'Check that the skeleton is drawn on the right person.',
        'For the next clip, ask others to stay out of the picture.',
      ],
    };
  },
  'runner-too-small': (values, severity) => {
    const height = values.number('heightPx');
    const tall = height === null ? '' : ` only ${height} pixels tall, which is`;
    return {
      title:
        severity === 'refuse'
          ? 'The runner is too small in the picture'
          : 'The runner is small in the picture',
      whatIsWrong:
        severity === 'refuse'
          ? `The runner is${tall} too small to follow the legs.`
          : `The runner is${tall} small for fine angles, so errors are larger.`,
      whatToDo: [
        'Move the camera closer or turn the phone upright, so that the runner fills most of the height.',
      ],
    };
  },
  'frame-rate-low': (values) => {
    const fps = values.number('fps');
    return {
      title: 'The frame rate is low',
      whatIsWrong: `${fps === null ? 'The video has few' : `The video has only ${fps}`} frames per second: contact time, flight time and duty factor are left out where their error would exceed 15 %, and every measure taken at touch-down has a larger error.`,
      whatToDo: ['Film at 60 frames per second or more; on an iPhone: Settings → Camera → Record Video.'],
    };
  },
  'oblique-view': (values) => {
    const angle = values.number('degrees');
    return {
      title: 'The camera looks at a slant',
      whatIsWrong: `The camera is ${angle === null ? 'clearly' : `about ${angle}°`} off the straight view, which distorts angles and distances.`,
      whatToDo: [
        'Place the camera at a right angle to the belt for a side view, or exactly on its middle line for a view from behind or in front.',
      ],
    };
  },
  'view-uncertain': () => ({
    title: 'The view is not clear',
    whatIsWrong: 'It is not certain whether the runner is seen from the side, the front or behind.',
    whatToDo: ['Choose the view yourself in the settings; the numbers follow at once.'],
  }),
  'camera-roll': (values) => {
    const roll = values.number('degrees', 1)?.replace('−', '') ?? null;
    const [room, belt] = [values.number('degrees', 1), values.number('belt', 1)];
    if (room !== null && belt !== null) {
      return {
        title: 'Room and belt disagree about level',
        whatIsWrong: `The lines of the room say that the camera is tilted by ${room}°, the path of the standing feet says ${belt}°. Treadlens goes by the room; overstride and every angle against the vertical depend on it.`,
        whatToDo: [
          'An inclined treadmill looks like this. If the belt was level, or the camera was, say so under “Level by” in the settings of the clip.',
        ],
      };
    }
    return {
      title: 'The camera is tilted',
      whatIsWrong: `The picture is ${roll === null ? 'noticeably' : `about ${roll}°`} off level; angles measured against the vertical are corrected for it as far as it is known.`,
      whatToDo: [
        'Level the camera for the next clip; most phones can show a level in the camera’s grid setting.',
      ],
    };
  },
  'camera-moves': () => ({
    title: 'The camera moves',
    whatIsWrong: 'The camera does not stand still, and its movement mixes into the runner’s.',
    whatToDo: ['Rest the phone on a tripod, a bench or another treadmill instead of holding it.'],
  }),
  'legs-swapped-repaired': (values) => {
    const share = values.number('percent');
    return {
      title: 'Left and right leg were sorted out',
      whatIsWrong: `The pose model took the left leg for the right one in ${share === null ? 'some' : `${share} % of the`} pictures; this was noticed and put right.`,
      whatToDo: ['Step through a few strides in the player and check that the colours stay with their legs.'],
    };
  },
  'tracking-gaps': (values) => {
    const seen = values.number('seenPercent');
    return {
      title: 'The runner was lost at times',
      whatIsWrong:
        seen === null
          ? 'The runner could not be followed in some of the pictures; strides with long gaps are left out.'
          : `The runner was followed in ${seen} % of the pictures only; strides with long gaps are left out.`,
      whatToDo: ['Film in better light, with nothing between the camera and the legs.'],
    };
  },
  'events-out-of-order': (values) => {
    const strides = values.number('strides');
    return {
      title: 'Some foot contacts do not fit',
      whatIsWrong: `${strides === null ? 'Some strides have' : strides === '1' ? '1 stride has' : `${strides} strides have`} foot contacts in an impossible order; they are marked and left out of the medians.`,
      whatToDo: [
        'Look at the marked strides in the player; a contact that was read wrongly can be moved by hand.',
      ],
    };
  },
  'slow-motion-suspected': (values) => {
    const factor = values.number('factor', 1);
    const cadence = values.number('cadence');
    const how =
      cadence === null
        ? 'The steps are far slower than anyone runs'
        : `At ${cadence} steps per minute the steps are far slower than anyone runs`;
    return {
      title: 'This looks like slow motion',
      whatIsWrong: `${how}${factor === null ? '' : `; the clip probably plays about ${factor.replace(/\.0$/, '')} times slower than life`}.`,
      whatToDo: [
        `Set the slow-motion factor${factor === null ? '' : ` to ${factor.replace(/\.0$/, '')}`} in the settings, or to what your camera used: 240 frames per second played at 30 is 8 times.`,
      ],
    };
  },
  'playback-speed-changes': (values) => {
    const [factor, from, to] = [values.number('factor'), values.number('from', 1), values.number('to', 1)];
    const times = factor === null ? 'more slowly' : `about ${factor} times more slowly`;
    const part =
      from === null || to === null ? 'A part of the video' : `From about ${from} to ${to} s the video`;
    return {
      title: 'The video changes its speed',
      whatIsWrong: `${part} plays ${times} than the rest, as phones write slow motion; no one speed fits the whole clip, so times and step rate would be wrong.`,
      whatToDo: [
        `Trim the clip to the slow part${from === null || to === null ? '' : ` (${from} to ${to} s)`} and set the slow-motion factor${factor === null ? '' : ` to ${factor}`}, or trim it to a part at normal speed.`,
        'Or film again without slow motion, at 60 frames per second.',
      ],
    };
  },
  'belt-speed-mismatch': (values) => {
    const entered = values.number('entered', 2);
    const measured = values.number('estimated', 2);
    const numbers =
      entered === null || measured === null ? '' : ` (${entered} m/s entered, ${measured} m/s seen)`;
    return {
      title: 'The belt speed does not match',
      whatIsWrong: `The speed at which the foot travels back on the belt differs by more than 5 % from the speed entered${numbers}.`,
      whatToDo: [
        'Check the speed and the height that you entered; treadmill displays are themselves often off by a few per cent.',
      ],
    };
  },
  'few-strides': (values) => {
    const strides = values.number('strides');
    return {
      title: 'Few usable strides',
      whatIsWrong: `${strides === null ? 'Fewer than 7' : `Only ${strides}`} usable strides of a leg were found; below 7 per leg the middle value is shown without a verdict.`,
      whatToDo: ['Film at least 15 seconds of steady running.'],
    };
  },
  'runner-moves-in-depth': () => ({
    title: 'The runner comes closer or moves away',
    whatIsWrong:
      'The runner changes size in the picture, as when running towards the camera; distances then have no steady scale.',
    whatToDo: ['Film on a treadmill with the camera standing still.'],
  }),
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
