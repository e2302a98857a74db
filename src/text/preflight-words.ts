import type { PreflightId, PreflightSeverity } from '../core/preflight/preflight-finding.ts';
import { inPictures, PICTURE_FAULT_WORDS } from './picture-fault-words.ts';
import { describeQuality } from './quality.ts';

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
        `Turn it${degrees === undefined ? '' : ` by ${degrees}° clockwise`} under “Turn the picture”; the video on your device stays as it is.`,
      ],
    };
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
  'frame-rate-low': ({ fps }) => {
    const { title, whatToDo } = describeQuality({ code: 'frame-rate-low', severity: 'info' });
    return {
      title,
      whatIsWrong: `${fps === undefined ? 'Few' : fps} frames per second: one picture stands for ${fps === undefined ? 'many' : Math.round(1000 / fps)} ms, and a foot is on the belt for 200 to 300. Durations of contact and flight are left out where their error exceeds 15 %.`,
      whatToDo: [...whatToDo, 'If this is slow motion, say so under “Plays in”: then the true rate counts.'],
    };
  },
  'maybe-mirrored': ({ flipped }) => ({
    title: 'The video may be mirrored',
    whatIsWrong: `${flipped === 1 ? 'The file asks for a mirrored picture' : 'It was filmed with the camera on the screen’s side'}; in a mirrored video the left leg is called the right one. The picture itself cannot tell.`,
    whatToDo: [
      'Look at some writing in the picture, a shirt or the treadmill’s name: it must read the right way round.',
      'If it does not, tick “The video is mirrored”: left and right are then named as they are on the runner.',
    ],
  }),
};
