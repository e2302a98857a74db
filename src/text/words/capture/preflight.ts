import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** What there is to know about a clip, or a camera’s picture, before the analysis: by check. */
export const preflightWords = inLanguage('capture/preflight', {
  headline: {
    clipReady: 'Ready: nothing stands in the way',
    cameraReady: 'Ready: the picture is as it should be',
    thingsToKnow: (count: number): string =>
      plural(count, { one: '1 thing to know', other: `${count} things to know` }),
  },
  cost: {
    allButRhythm: (metrics: string): string =>
      `Left out: all numbers but, where the body’s rhythm shows, ${metrics}.`,
    leftOut: (metrics: string): string => `Left out: ${metrics}.`,
    lessExact: (metrics: string): string => `Less exact: ${metrics}.`,
    /** A name within a sentence. */
    named: (metric: string): string => metric.toLocaleLowerCase('en'),
    andMore: (metrics: string, more: number): string => `${metrics} and ${more} more`,
  },
  pictureTurned: {
    turnIt: 'Turn it under “Turn the picture”; the video on your device stays as it is.',
    turnItBy: (degrees: number): string =>
      `Turn it by ${degrees}° clockwise under “Turn the picture”; the video on your device stays as it is.`,
  },
  feetOutOfFrame: {
    always: 'The feet are outside the picture',
    atTimes: 'The feet leave the picture at times',
    whatIsWrong: (percent: number | undefined): string =>
      `A foot lies beyond the edge ${percent === undefined ? 'at times' : `in ${percent} % of the pictures looked at`}. Without the feet, touching down and leaving the belt cannot be seen.`,
  },
  oblique: (degrees: number | undefined): string =>
    `The camera seems to be ${degrees === undefined ? 'clearly' : `about ${degrees}°`} off the straight view (give or take 8°), which shortens what points to the camera. The analysis measures it again and leaves out what it spoils.`,
  notLevel: {
    byAFewDegrees:
      'Upright and level edges in the room are turned by a few degrees. Angles against the vertical are corrected only as far as the belt tells.',
    clockwise: (degrees: string): string =>
      `Upright and level edges in the room are turned by ${degrees}° clockwise. Angles against the vertical are corrected only as far as the belt tells.`,
    anticlockwise: (degrees: string): string =>
      `Upright and level edges in the room are turned by ${degrees}° anticlockwise. Angles against the vertical are corrected only as far as the belt tells.`,
  },
  cameraMoves: (percent: number | undefined): string =>
    `The background shifts${percent === undefined ? '' : ` by about ${percent} % of the runner’s height`}; that movement mixes into the runner’s.`,
  frameRateLow: {
    few: 'Few frames per second: one picture stands for many ms, and a foot is on the belt for 200 to 300. Durations of contact and flight are left out where their error exceeds 15 %.',
    framesPerSecond: (fps: number, pictureMs: number): string =>
      `${fps} frames per second: one picture stands for ${pictureMs} ms, and a foot is on the belt for 200 to 300. Durations of contact and flight are left out where their error exceeds 15 %.`,
    isItSlowMotion: 'If this is slow motion, say so under “Plays in”: then the true rate counts.',
  },
  maybeMirrored: {
    title: 'The video may be mirrored',
    fileAsksForIt:
      'The file asks for a mirrored picture; in a mirrored video the left leg is called the right one. The picture itself cannot tell.',
    cameraOnScreenSide:
      'It was filmed with the camera on the screen’s side; in a mirrored video the left leg is called the right one. The picture itself cannot tell.',
    lookAtWriting:
      'Look at some writing in the picture, a shirt or the treadmill’s name: it must read the right way round.',
    tickMirrored:
      'If it does not, tick “The video is mirrored”: left and right are then named as they are on the runner.',
  },
});
