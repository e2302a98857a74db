import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const SEEN_FROM: Readonly<Record<string, string>> = {
  side: 'the side',
  front: 'the front',
  rear: 'behind',
};

/** What a clip is, or was said to be, and therefore cannot be read as it stands. */
export const captureRefusalsWords = inLanguage('capture/capture-refusals', {
  /** What hides the steps, by the cause that the check names. */
  causes: {
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
    'trunk-hidden': {
      title: 'Something hides the runner’s upper body',
      why: 'a console, a rail or a person stands before the upper body, and the pose model mistakes how the body stands',
      whatToDo:
        'Film from beside or from behind the treadmill, or from higher up, so that head, trunk and legs are all seen.',
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
    unknown: {
      title: 'The steps could not be followed',
      why: 'the pose model does not find the feet surely enough in these pictures',
      whatToDo: 'Film the whole body in good light, with nothing between the camera and the legs.',
    },
  },
  stepsUnclear: (why: string, cadence: string | null): string =>
    `The moments of touching down and leaving the belt cannot be told: ${why}.${cadence === null ? '' : ` The rhythm of the legs is plain, ${cadence} steps per minute.`}`,
  /** Views and directions go in as their codes. */
  keptAgainstPicture: {
    title: (entered: string | null, seen: string | null): string =>
      `Read ${entered === null ? 'as you said' : `as “${entered}”`}, though the picture looks like ${seen === null ? 'something else' : `“${seen}”`}`,
    whatIsWrong:
      'If the picture is right, ahead and behind or inwards and outwards are exchanged in every number.',
    leaveItToBeFound: 'Leave the view and the direction to be found in the settings, and compare.',
  },
  pictureTurned: {
    upsideDown: 'The picture is upside down',
    onItsSide: 'The picture lies on its side',
    runnerOnTheirSide:
      'The runner lies on its side in the picture: the file has lost the mark that says how the camera was held.',
    runnerUpsideDown:
      'The runner is upside down in the picture: the file has lost the mark that says how the camera was held.',
    runnerNotUpright:
      'The runner does not stand upright in the picture: the file has lost the mark that says how the camera was held.',
    turnIt:
      'Turn the picture on the import screen and have the clip analysed again; on the command line: --turn 90, 180 or 270.',
    turnItBy: (degrees: string): string =>
      `Turn the picture by ${degrees}° clockwise on the import screen and have the clip analysed again; on the command line: --turn ${degrees}.`,
  },
  viewContradicted: {
    title: 'The view that was chosen is not the one in the picture',
    whatIsWrong: (entered: string | null, seen: string | null): string => {
      const from = SEEN_FROM[seen ?? ''];
      return `The runner is seen${from === undefined ? ' from another direction' : ` from ${from}`}, but ${entered === null ? 'another view' : `“${entered}”`} was chosen. Numbers would have the wrong sign, or be of something else.`;
    },
    choose: (seen: string | null): string =>
      `Choose ${seen === null ? 'the view that the picture shows' : `“${seen}”`} in the settings, or leave the view to be found; the numbers follow at once.`,
    readAllTheSame: (entered: string): string =>
      `Read it as filmed from ${SEEN_FROM[entered] ?? 'there'} all the same`,
  },
  facingContradicted: {
    title: 'The runner faces the other way',
    whatIsWrong: (entered: string | null, seen: string | null): string =>
      `The runner faces ${seen ?? 'the other side'} in the picture, but ${entered === null ? 'the opposite' : `“${entered}”`} was chosen. Ahead and behind would be exchanged.`,
    choose: (seen: string | null): string =>
      `Choose ${seen === null ? 'the direction that the picture shows' : `“${seen}”`} in the settings, or leave the direction to be found; the numbers follow at once.`,
    readAllTheSame: (entered: string): string => `Read it as facing ${entered} all the same`,
  },
  playsBackwards: {
    title: 'This plays backwards',
    whatIsWrong:
      'The feet on the belt go the way the toes point: the video plays backwards, or the runner runs backwards. Touching down and leaving the belt would be exchanged.',
    useItAsFilmed: 'Use the video as it was filmed; these measures are defined for running forwards.',
  },
  limitedStrides: {
    title: 'Few strides: the numbers are limited',
    whatIsWrong: (strides: number | null, seconds: string | null): string =>
      `The clip${seconds === null ? '' : `, ${seconds} s long,`} holds ${strides === null ? 'few whole strides' : plural(strides, { one: '1 whole stride', other: `${strides} whole strides` })}. What they show is given; how you usually run, it cannot tell.`,
    filmMore: 'For a verdict, film at least 7 strides of each leg: 15 seconds are plenty.',
  },
  tooFast: {
    factorDoesNotFit: 'The slow-motion factor does not fit',
    fasterThanLife: 'This plays faster than life',
    asEntered: (cadence: string | null, factor: string, inFile: string | null): string =>
      `${cadence === null ? 'The steps come faster than anybody runs' : `${cadence} steps per minute are more than anybody takes`}: with a slow-motion factor of ${factor}${inFile === null ? '' : `, ${inFile} in the file become so many`}.`,
    asItIs: (cadence: string | null): string =>
      `${cadence === null ? 'The steps come faster than anybody runs' : `${cadence} steps per minute are more than anybody takes`}; the video was probably sped up.`,
    setToRealTime: 'Set “Plays in” to real time; the numbers follow at once.',
    setTo: (factor: string): string => `Set “Plays in” to a factor of ${factor}; the numbers follow at once.`,
    useItAsFilmed: (factor: string | null): string =>
      `Use the video as it was filmed, or set the slow-motion factor${factor === null ? ' below 1' : ` to ${factor}`}: then it is read at its true speed.`,
  },
});
