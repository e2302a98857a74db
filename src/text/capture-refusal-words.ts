import type { QualityIssue } from '../core/quality/quality-issue.ts';
import type { QualityText, QualityWords } from './quality.ts';
import { formatFactor } from './slow-motion.ts';

type Codes =
  | 'picture-turned'
  | 'view-contradicted'
  | 'facing-contradicted'
  | 'plays-backwards'
  | 'steps-unclear'
  | 'limited-strides'
  | 'too-fast';

const SEEN_FROM: Readonly<Record<string, string>> = {
  side: 'the side',
  front: 'the front',
  rear: 'behind',
};

const TURNS: Readonly<Record<string, string>> = {
  '90': 'lies on its side',
  '180': 'is upside down',
  '270': 'lies on its side',
};

/** What hides the steps, as a title, a reason and what helps, by the cause that the check names. */
const CAUSES: Readonly<
  Record<string, { readonly title: string; readonly why: string; readonly whatToDo: string }>
> = {
  interlaced: {
    title: 'The steps cannot be followed: the pictures are interlaced',
    why: 'each picture is woven from two moments, so that a moving foot is in two places',
    whatToDo: 'Film with a phone, or in a mode of the camera with a “p” as in 50p, not an “i”.',
  },
  'too-dark': {
    title: 'It is too dark to follow the steps',
    why: 'there is too little light on the legs for the feet to be found',
    whatToDo: 'Turn on more light, or film from the side on which the windows are.',
  },
  'feet-covered': {
    title: 'Something hides the feet',
    why: 'a rail, the edge of the belt or an object stands before them',
    whatToDo: 'Film from a place from which the whole shoe is seen on the belt.',
  },
  'scene-changes': {
    title: 'The steps cannot be followed from shot to shot',
    why: 'the video is put together from several shots, or the camera swings away',
    whatToDo: 'Cut the clip down to one shot in which the camera stands still.',
  },
  'speed-changes': {
    title: 'The steps cannot be followed: the speed changes',
    why: 'parts of the clip play faster than others',
    whatToDo: 'Cut the clip down to a part with one steady speed.',
  },
  'camera-moves': {
    title: 'The steps cannot be followed: the camera moves',
    why: 'the camera’s shaking mixes into the runner’s steps',
    whatToDo: 'Rest the phone on a tripod, a bench or another treadmill instead of holding it.',
  },
  'feet-blurred': {
    title: 'The feet are too blurred to follow',
    why: 'the shoes smear in most pictures',
    whatToDo: 'More light makes the shutter faster; so does slow motion.',
  },
  'repeated-frames': {
    title: 'The steps cannot be followed: pictures are stored twice',
    why: 'the file repeats pictures, so that feet seem to stand and to jump',
    whatToDo: 'Use the original file from the camera, not one that went through an editor or a messenger.',
  },
  'frame-rate-low': {
    title: 'Too few frames per second to follow the steps',
    why: 'between two pictures a foot lands and leaves again',
    whatToDo: 'Film at 60 frames per second or more.',
  },
};

const UNKNOWN_CAUSE = {
  title: 'The steps could not be followed',
  why: 'the pose model does not find the feet surely enough in these pictures',
  whatToDo: 'Film the whole body in good light, with nothing between the camera and the legs.',
};

/** The user stands by what they entered. */
function keptAgainstPicture(entered: string | null, seen: string | null): QualityText {
  const said = entered === null ? 'as you said' : `as “${entered}”`;
  return {
    title: `Read ${said}, though the picture looks like ${seen === null ? 'something else' : `“${seen}”`}`,
    whatIsWrong:
      'If the picture is right, ahead and behind or inwards and outwards are exchanged in every number.',
    whatToDo: ['Leave the view and the direction to be found in the settings, and compare.'],
  };
}

/** Words for what a clip is, or was said to be, and therefore cannot be read as it stands. */
export const CAPTURE_REFUSAL_WORDS: Pick<QualityWords, Codes> = {
  'picture-turned': (values) => {
    const turn = values.number('degrees');
    const known = turn !== null && TURNS[turn] !== undefined;
    return {
      title: known && turn === '180' ? 'The picture is upside down' : 'The picture lies on its side',
      whatIsWrong: `The runner ${known ? (TURNS[turn] ?? '') : 'does not stand upright'} in the picture: the file has lost the mark that says how the camera was held.`,
      whatToDo: [
        `Turn the picture${known ? ` by ${turn}° clockwise` : ''} on the import screen and have the clip analysed again; on the command line: --turn ${known ? turn : '90, 180 or 270'}.`,
      ],
    };
  },
  'view-contradicted': (values, severity) => {
    const [entered, seen] = [values.text('entered'), values.text('seen')];
    if (severity !== 'refuse') return keptAgainstPicture(entered, seen);
    const isFrom = SEEN_FROM[seen ?? ''];
    return {
      title: 'The view that was chosen is not the one in the picture',
      whatIsWrong: `The runner is seen${isFrom === undefined ? ' from another direction' : ` from ${isFrom}`}, but ${entered === null ? 'another view' : `“${entered}”`} was chosen. Numbers would have the wrong sign, or be of something else.`,
      whatToDo: [
        `Choose ${seen === null ? 'the view that the picture shows' : `“${seen}”`} in the settings, or leave the view to be found; the numbers follow at once.`,
      ],
    };
  },
  'facing-contradicted': (values, severity) => {
    const [entered, seen] = [values.text('entered'), values.text('seen')];
    if (severity !== 'refuse') return keptAgainstPicture(entered, seen);
    return {
      title: 'The runner faces the other way',
      whatIsWrong: `The runner faces ${seen ?? 'the other side'} in the picture, but ${entered === null ? 'the opposite' : `“${entered}”`} was chosen. Ahead and behind would be exchanged.`,
      whatToDo: [
        `Choose ${seen === null ? 'the direction that the picture shows' : `“${seen}”`} in the settings, or leave the direction to be found; the numbers follow at once.`,
      ],
    };
  },
  'plays-backwards': () => ({
    title: 'This plays backwards',
    whatIsWrong:
      'The feet on the belt go the way the toes point: the video plays backwards, or the runner runs backwards. Touching down and leaving the belt would be exchanged.',
    whatToDo: ['Use the video as it was filmed; these measures are defined for running forwards.'],
  }),
  'steps-unclear': (values) => {
    const { title, why, whatToDo } = CAUSES[values.text('cause') ?? ''] ?? UNKNOWN_CAUSE;
    const cadence = values.number('cadence');
    return {
      title,
      whatIsWrong: `The moments of touching down and leaving the belt cannot be told: ${why}.${cadence === null ? '' : ` The rhythm of the legs is plain, ${cadence} steps per minute.`}`,
      whatToDo: [whatToDo],
    };
  },
  'limited-strides': (values) => {
    const strides = values.number('strides');
    const seconds = values.number('seconds', 1);
    return {
      title: 'Few strides: the numbers are limited',
      whatIsWrong: `The clip${seconds === null ? '' : `, ${seconds} s long,`} holds ${strides === null ? 'few whole strides' : `${strides} whole ${strides === '1' ? 'stride' : 'strides'}`}. What they show is given; how you usually run, it cannot tell.`,
      whatToDo: ['For a verdict, film at least 7 strides of each leg: 15 seconds are plenty.'],
    };
  },
  'too-fast': (values) => {
    const [cadence, inFile] = [values.number('cadence'), values.number('fileCadence')];
    const [entered, factor] = [values.number('entered', 1), values.number('factor', 2)];
    const asEntered = entered !== null && entered !== '1.0';
    const proposed = factor === null ? null : formatFactor(Number(factor));
    return {
      title: asEntered ? 'The slow-motion factor does not fit' : 'This plays faster than life',
      whatIsWrong: `${cadence === null ? 'The steps come faster than anybody runs' : `${cadence} steps per minute are more than anybody takes`}${asEntered ? `: with a slow-motion factor of ${formatFactor(Number(entered))}${inFile === null ? '' : `, ${inFile} in the file become so many`}` : '; the video was probably sped up'}.`,
      whatToDo: [
        asEntered
          ? `Set “Plays in” to ${proposed === null || proposed === '1' ? 'real time' : `a factor of ${proposed}`}; the numbers follow at once.`
          : `Use the video as it was filmed, or set the slow-motion factor${proposed === null ? ' below 1' : ` to ${proposed}`}: then it is read at its true speed.`,
      ],
    };
  },
};

/** The button that has a contradicted clip read as it was entered all the same. */
export function analyseAsEntered({ code, values }: Pick<QualityIssue, 'code' | 'values'>): string {
  const entered = String(values?.['entered'] ?? '');
  if (code === 'facing-contradicted') return `Read it as facing ${entered} all the same`;
  return `Read it as filmed from ${SEEN_FROM[entered] ?? 'there'} all the same`;
}
