import { inLanguage } from '../../language.ts';

/** What a check says where the camera can still be set right: nothing has been filmed yet. */
export const preflightLiveWords = inLanguage('capture/preflight-live', {
  feetOutOfFrame:
    'Lower the camera, tilt it down or move it back, until a hand’s breadth of belt shows below the shoes.',
  headOutOfFrame: 'Move the camera back or tilt it up, so that a hand’s breadth stays free above the head.',
  handsOutOfFrame: 'Move the camera back, or sideways so that you run in the middle of the picture.',
  runnerSmall: {
    whatIsWrong: (heightPx: number | undefined): string =>
      `You are ${heightPx === undefined ? 'small' : `${heightPx} pixels tall`} in the picture; from 220 on the joints are found well.`,
    moveNearer: 'Move the camera nearer, until you fill about three quarters of the picture’s height.',
  },
  oblique: {
    whatIsWrong: (degrees: number | undefined): string =>
      `The camera seems to be ${degrees === undefined ? 'clearly' : `about ${degrees}°`} off the straight view (give or take 8°), which shortens what points to the camera.`,
    fromTheSide:
      'From the side: stand the camera level with the middle of the belt, and point it straight across.',
    inLine: 'From behind or in front: stand it on the line along the middle of the belt.',
  },
  notLevel: {
    byAFewDegrees: 'Upright and level edges in the room are turned by a few degrees.',
    clockwise: (degrees: string): string =>
      `Upright and level edges in the room are turned by ${degrees}° clockwise.`,
    anticlockwise: (degrees: string): string =>
      `Upright and level edges in the room are turned by ${degrees}° anticlockwise.`,
    levelIt:
      'Level the camera: put something under one side, until door frames stand upright in the picture.',
  },
  cameraMoves:
    'Put the camera on a shelf, a chair or a tripod that does not touch the treadmill; its shaking travels through a table.',
  zoom: {
    whatIsWrong: 'The background grows or shrinks: the camera zooms by itself, or was just moved.',
    switchOffFraming:
      'Switch off automatic framing (“Centre Stage”, “Auto framing”) in the camera’s own program.',
  },
  sceneChanges: {
    whatIsWrong:
      'The background of a few seconds ago was another: the camera was just moved, or follows you by itself.',
    leaveItWhereItIs: 'Leave the camera where it is; this goes away after some seconds.',
  },
  severalPeople: 'Ask others to step out of the picture while you run.',
  frameRateLow: {
    few: 'Few pictures come per second: one stands for many ms, and a foot is on the belt for 200 to 300.',
    picturesPerSecond: (fps: number, pictureMs: number): string =>
      `${fps} pictures come per second: one stands for ${pictureMs} ms, and a foot is on the belt for 200 to 300.`,
    moreLight: 'More light: most cameras slow down for want of it.',
    anotherSize: 'Choose another picture size if the camera offers one with more frames.',
    aPhoneDoesBetter: 'A phone at 60 fps or more does better; its video can be opened here.',
  },
  feetBlurred: {
    moreLight: 'More light makes the shutter faster.',
    wipeTheLens: 'Wipe the lens; or set a shutter of 1/250 s in the camera’s own program.',
  },
  tooDark: 'Switch on every lamp there is, and stand the camera on the side where the windows are.',
});
