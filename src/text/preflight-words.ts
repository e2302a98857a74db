import type { PreflightId, PreflightSeverity } from '../core/preflight/preflight-finding.ts';
import { describeQuality } from './quality.ts';

type Values = Readonly<Record<string, number>>;

/** Words for one pre-flight check; `values` are those that the check gives, a sentence stays whole without them. */
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

/** "in 25 % of the pictures looked at", or nothing. */
const inPictures = (percent: number | undefined): string =>
  percent === undefined ? 'at times' : `in ${percent} % of the pictures looked at`;

export const PREFLIGHT_WORDS: PreflightWords = {
  'no-runner': () => {
    const { title, whatIsWrong, whatToDo } = describeQuality({ code: 'no-person', severity: 'refuse' });
    return { title, whatIsWrong, whatToDo };
  },
  'feet-out-of-frame': ({ percent }, severity) => {
    const all = severity === 'loses';
    const { whatToDo } = describeQuality({ code: 'feet-out-of-frame', severity: all ? 'refuse' : 'warn' });
    return {
      title: all ? 'The feet are outside the picture' : 'The feet leave the picture at times',
      whatIsWrong: `A foot lies beyond the edge ${inPictures(percent)}. Without the feet, touching down and leaving the belt cannot be seen.`,
      whatToDo,
    };
  },
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
    return {
      title,
      whatIsWrong: `The camera seems to be ${degrees === undefined ? 'clearly' : `about ${degrees}°`} off the straight view (give or take 8°), which shortens what points to the camera. The analysis measures it again and leaves out what it spoils.`,
      whatToDo,
    };
  },
  'not-level': ({ degrees }) => {
    const { title, whatToDo } = describeQuality({ code: 'camera-roll', severity: 'info' });
    return {
      title,
      whatIsWrong: `Upright and level edges in the room are turned by ${degrees === undefined ? 'a few degrees' : `${Math.abs(degrees).toFixed(1)}° ${degrees > 0 ? 'clockwise' : 'anticlockwise'}`}. Angles against the vertical are corrected only as far as the belt tells.`,
      whatToDo,
    };
  },
  'camera-moves': ({ percent }) => {
    const { title, whatToDo } = describeQuality({ code: 'camera-moves', severity: 'warn' });
    return {
      title,
      whatIsWrong: `The background shifts${percent === undefined ? '' : ` by about ${percent} % of the runner’s height`}; that movement mixes into the runner’s.`,
      whatToDo,
    };
  },
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
  'feet-blurred': ({ always }) => ({
    title: always === 1 ? 'The feet are blurred' : 'The fast foot is blurred',
    whatIsWrong:
      always === 1
        ? 'The shoes smear in most pictures: the camera’s shutter stays open too long, or the picture is out of focus.'
        : 'The swinging foot smears: the camera’s shutter stays open long. The foot on the belt, which most numbers are read from, is sharper.',
    whatToDo: [
      'More light makes the shutter faster; so does slow motion (120 or 240 pictures per second).',
      'Wipe the lens, and touch the runner in the picture to focus.',
    ],
  }),
  'frame-rate-low': ({ fps }) => {
    const { title, whatToDo } = describeQuality({ code: 'frame-rate-low', severity: 'info' });
    return {
      title,
      whatIsWrong: `${fps === undefined ? 'Few' : fps} pictures per second: one picture stands for ${fps === undefined ? 'many' : Math.round(1000 / fps)} ms, and a foot is on the belt for 200 to 300. Durations of contact and flight are left out where their error would exceed 15 %.`,
      whatToDo: [...whatToDo, 'If this is slow motion, say so under “Plays in”: then the true rate counts.'],
    };
  },
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
  'maybe-mirrored': ({ flipped }) => ({
    title: 'The video may be mirrored',
    whatIsWrong: `${flipped === 1 ? 'The file asks for a mirrored picture' : 'It was filmed with the camera on the screen’s side'}; in a mirrored video the left leg is called the right one. The picture itself cannot tell.`,
    whatToDo: [
      'Look at some writing in the picture, a shirt or the treadmill’s name: it must read the right way round.',
      'If it does not, mirror the video in your phone’s editor, or exchange left and right when you read the results.',
    ],
  }),
};
