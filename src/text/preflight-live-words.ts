import type { PreflightId } from '../core/preflight/preflight-finding.ts';

type Values = Readonly<Record<string, number>>;

/**
 * What a finding says instead where the camera is still to be set right: nothing has been filmed
 * yet.
 */
export const PREFLIGHT_LIVE_WORDS: Readonly<
  Partial<
    Record<
      PreflightId,
      (values: Values) => { readonly whatIsWrong?: string; readonly whatToDo: readonly string[] }
    >
  >
> = {
  'feet-out-of-frame': () => ({
    whatToDo: [
      'Lower the camera, tilt it down or move it back, until a hand’s breadth of belt shows below the shoes.',
    ],
  }),
  'head-out-of-frame': () => ({
    whatToDo: ['Move the camera back or tilt it up, so that a hand’s breadth stays free above the head.'],
  }),
  'hands-out-of-frame': () => ({
    whatToDo: ['Move the camera back, or sideways so that you run in the middle of the picture.'],
  }),
  'runner-small': ({ heightPx }) => ({
    whatIsWrong: `You are ${heightPx === undefined ? 'small' : `${heightPx} pixels tall`} in the picture; from 220 on the joints are found well.`,
    whatToDo: ['Move the camera nearer, until you fill about three quarters of the picture’s height.'],
  }),
  oblique: ({ degrees }) => ({
    whatIsWrong: `The camera seems to be ${degrees === undefined ? 'clearly' : `about ${degrees}°`} off the straight view (give or take 8°), which shortens what points to the camera.`,
    whatToDo: [
      'From the side: stand the camera level with the middle of the belt, and point it straight across.',
      'From behind or in front: stand it on the line along the middle of the belt.',
    ],
  }),
  'not-level': ({ degrees }) => ({
    whatIsWrong: `Upright and level edges in the room are turned by ${degrees === undefined ? 'a few degrees' : `${Math.abs(degrees).toFixed(1)}° ${degrees > 0 ? 'clockwise' : 'anticlockwise'}`}.`,
    whatToDo: [
      'Level the camera: put something under one side, until door frames stand upright in the picture.',
    ],
  }),
  'camera-moves': () => ({
    whatToDo: [
      'Put the camera on a shelf, a chair or a tripod that does not touch the treadmill; its shaking travels through a table.',
    ],
  }),
  zoom: () => ({
    whatIsWrong: 'The background grows or shrinks: the camera zooms by itself, or was just moved.',
    whatToDo: ['Switch off automatic framing (“Centre Stage”, “Auto framing”) in the camera’s own program.'],
  }),
  'scene-changes': () => ({
    whatIsWrong:
      'The background of a few seconds ago was another: the camera was just moved, or follows you by itself.',
    whatToDo: ['Leave the camera where it is; this goes away after some seconds.'],
  }),
  'several-people': () => ({
    whatToDo: ['Ask others to step out of the picture while you run.'],
  }),
  'frame-rate-low': ({ fps }) => ({
    whatIsWrong: `${fps === undefined ? 'Few' : fps} pictures come per second: one stands for ${fps === undefined ? 'many' : Math.round(1000 / fps)} ms, and a foot is on the belt for 200 to 300.`,
    whatToDo: [
      'More light: most cameras slow down for want of it.',
      'Choose another picture size if the camera offers one with more frames.',
      'A phone at 60 fps or more does better; its video can be opened here.',
    ],
  }),
  'feet-blurred': () => ({
    whatToDo: [
      'More light makes the shutter faster.',
      'Wipe the lens; or set a shutter of 1/250 s in the camera’s own program.',
    ],
  }),
  'too-dark': () => ({
    whatToDo: ['Switch on every lamp there is, and stand the camera on the side where the windows are.'],
  }),
};
