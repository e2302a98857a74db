import type { PreflightId } from '../core/preflight/preflight-finding.ts';

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

/** "in 25 % of the pictures looked at", or nothing. */
export const inPictures = (percent: number | undefined): string =>
  percent === undefined ? 'at times' : `in ${percent} % of the pictures looked at`;

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
  'feet-hidden': () => ({
    title: 'Something hides the feet',
    whatIsWrong:
      'The feet lie in the picture but can hardly be made out: a rail, the edge of the belt or an object may stand before them.',
    whatToDo: [
      'Film from a place from which the whole shoe is seen on the belt: a step to the side or a hand higher is often enough.',
      'Shoes that stand out from the belt help.',
    ],
  }),
  'head-out-of-frame': ({ percent }) => ({
    title: 'The head is cut off',
    whatIsWrong: `The head reaches beyond the upper edge ${inPictures(percent)}. The legs can be read without it, but the runner is found less surely.`,
    whatToDo: ['Step back or tilt the camera, so that a hand’s breadth stays free above the head.'],
  }),
  'hands-out-of-frame': ({ percent }) => ({
    title: 'The hands leave the picture',
    whatIsWrong: `A hand lies beyond the edge ${inPictures(percent)}. Only the arms’ numbers suffer.`,
    whatToDo: ['Leave half a stride of room before and behind the runner.'],
  }),
  zoom: ({ percent }) => ({
    title: 'The picture is zoomed while filming',
    whatIsWrong: `The background grows or shrinks${percent === undefined ? '' : ` by ${percent} %`} within the clip, so that lengths have no steady scale.`,
    whatToDo: [
      'Choose the lens before you start, and leave the zoom alone.',
      'Cut the clip down to a part without zoom.',
    ],
  }),
  'scene-changes': () => ({
    title: 'The scene changes within the clip',
    whatIsWrong:
      'Parts of the video show another background: it was put together from several shots, or the camera swings away.',
    whatToDo: ['Cut the clip down to one shot in which the camera stands still.'],
  }),
  'too-dark': ({ backlit }) => ({
    title: backlit === 1 ? 'The runner stands against the light' : 'The picture is dark',
    whatIsWrong:
      backlit === 1
        ? 'The background is much brighter than the runner, whose outline is lost in the dark.'
        : 'There is little light on the runner; joints are found less exactly, and the camera smears what moves.',
    whatToDo: [
      'Turn on more light, or film from the side on which the windows are.',
      'On a phone, touch the runner in the picture before you start: the camera then sets its brightness to the runner.',
    ],
  }),
  interlaced: () => ({
    title: 'The pictures are interlaced',
    whatIsWrong:
      'Each picture is woven from two moments, line by line, as old camcorders and television do; what moves has combed edges. One of the two moments is read, at half the height’s detail.',
    whatToDo: [
      'If you can, film with a phone, or in a mode of the camera with a “p” as in 50p, not an “i”.',
      'A video that was converted can often be deinterlaced from its original to 50 or 60 full frames per second.',
    ],
  }),
  'feet-blurred': ({ always }) => ({
    title: always === 1 ? 'The feet are blurred' : 'The fast foot is blurred',
    whatIsWrong:
      always === 1
        ? 'The shoes smear in most pictures: the camera’s shutter stays open too long, or the picture is out of focus.'
        : 'The swinging foot smears: the camera’s shutter stays open long. The foot on the belt, which most numbers are read from, is sharper.',
    whatToDo: [
      'More light makes the shutter faster; so does slow motion (120 or 240 frames per second).',
      'Wipe the lens, and touch the runner in the picture to focus.',
    ],
  }),
  'repeated-frames': ({ percent, fps, fileFps }) => ({
    title: 'Pictures are stored twice',
    whatIsWrong: `${percent === undefined ? 'Some' : `About ${percent} %`} of the pictures repeat the one before${fps === undefined || fileFps === undefined ? '' : `: the file says ${fileFps} per second, but shows about ${fps}`}. An app or a screen recording changed the frame rate.`,
    whatToDo: [
      'Use the original file from the camera, not one that went through an editor, a messenger or a screen recording.',
    ],
  }),
  'uneven-frames': ({ missing, gapMs }) => ({
    title: 'The camera left out pictures',
    whatIsWrong: `${missing === undefined ? 'Some' : missing} pictures are missing${gapMs === undefined ? '' : `, the longest gap is ${gapMs} ms`}. The true times are used, but a touch-down in a gap is timed less exactly.`,
    whatToDo: [
      'Close other apps, free some storage and let a hot phone cool down before filming.',
      'More light helps: in the dark many phones lower their frame rate.',
    ],
  }),
  'speed-changes': ({ ratio }) => ({
    title: 'The speed changes within the clip',
    whatIsWrong: `Parts of the clip move ${ratio === undefined ? 'far' : `${ratio} times`} faster than others: slow motion sets in, the video was edited, or the run begins or ends in it.`,
    whatToDo: [
      'Cut the clip down to a part with one steady speed.',
      'On an iPhone, share slow motion as “All Photos Data”, or set the whole clip to slow in the Photos app first.',
    ],
  }),
  'slow-motion-undone': ({ fps }) => ({
    title: 'Slow motion in the file was undone',
    whatIsWrong: `The file plays parts of the recording slower than others. Those changes of speed were undone: everything is measured and shown at the recorded ${fps === undefined ? 'rate' : `${fps} frames per second`}.`,
    whatToDo: ['There is nothing to do. The video on your device is as it was.'],
  }),
  'pieces-joined': ({ pieces, seconds }) => ({
    title: 'The video was put together from pieces',
    whatIsWrong: `It joins ${pieces === undefined ? 'several' : pieces} pieces of a recording, and steps cannot be followed over a joint. Only the longest piece${seconds === undefined ? '' : `, ${seconds} s,`} is analysed and shown.`,
    whatToDo: ['To have another piece analysed, cut the recording down to that piece and open it.'],
  }),
};
