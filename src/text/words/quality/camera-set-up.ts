import { inLanguage } from '../../language.ts';

/**
 * What the capture checks say of the camera, the picture and the belt: numbers come as text; null
 * where the check did not give them, and the sentence stays whole without.
 */
export const cameraSetUpWords = inLanguage('quality/camera-set-up', {
  frameRateLow: {
    title: 'The frame rate is low',
    whatIsWrong: (fps: string | null): string =>
      `${fps === null ? 'The video has few' : `The video has only ${fps}`} frames per second: contact time, flight time and duty factor are left out where their error would exceed 15 %, and every measure taken at touch-down has a larger error.`,
    whatToDo: ['Film at 60 frames per second or more; on an iPhone: Settings → Camera → Record Video.'],
  },
  obliqueView: {
    title: 'The camera looks at a slant',
    whatIsWrong: (degrees: string | null): string =>
      `The camera is ${degrees === null ? 'clearly' : `about ${degrees}°`} off the straight view, which distorts angles and distances.`,
    whatToDo: [
      'Place the camera at a right angle to the belt for a side view, or exactly on its middle line for a view from behind or in front.',
    ],
  },
  viewUncertain: {
    title: 'The view is not clear',
    whatIsWrong: 'It is not certain whether the runner is seen from the side, the front or behind.',
    whatToDo: ['Choose the view yourself in the settings; the numbers follow at once.'],
  },
  rearSeenAsFront: {
    title: 'Front and back are confused in some pictures',
    whatIsWrong:
      'In many pictures the runner’s back was taken for a front. Left and right were put right again, but angles and distances are read less exactly there, and their ranges are wider.',
    whatToDo: [
      'If this is a view from the front, choose it in the settings; the numbers follow at once.',
      'Light that falls on the runner from behind the camera shows best what is front and back.',
    ],
  },
  frontSeenAsRear: {
    title: 'Front and back are confused in some pictures',
    whatIsWrong:
      'In many pictures the runner’s front was taken for a back. Left and right were put right again, but angles and distances are read less exactly there, and their ranges are wider.',
    whatToDo: [
      'Film from behind: nothing of the treadmill stands before the runner there.',
      'From the front, place the camera so that neither console nor handrail hides chest, hips or legs, with the light behind the camera.',
      'If this is a view from behind, choose it in the settings; the numbers follow at once.',
    ],
  },
  levelDisagrees: {
    title: 'Room and belt disagree about level',
    whatIsWrong: (room: string, belt: string): string =>
      `The lines of the room say that the camera is tilted by ${room}°, the path of the standing feet says ${belt}°. Treadlens goes by the room; overstride and every angle against the vertical depend on it.`,
    whatToDo: [
      'An inclined treadmill looks like this. If the belt was level, or the camera was, say so under “Level by” in the settings of the clip.',
    ],
  },
  tilted: {
    title: 'The camera is tilted',
    whatIsWrong: (degrees: string | null): string =>
      `The picture is ${degrees === null ? 'noticeably' : `about ${degrees}°`} off level; angles measured against the vertical are corrected for it as far as it is known.`,
    whatToDo: [
      'Level the camera for the next clip; most phones can show a level in the camera’s grid setting.',
    ],
  },
  moves: {
    title: 'The camera moves',
    whatIsWrong: 'The camera does not stand still, and its movement mixes into the runner’s.',
    whatToDo: ['Rest the phone on a tripod, a bench or another treadmill instead of holding it.'],
  },
  slowMotion: {
    title: 'This looks like slow motion',
    whatIsWrong: (cadence: string | null, factor: string | null): string =>
      `${cadence === null ? 'The steps are' : `At ${cadence} steps per minute the steps are`} far slower than anyone runs${factor === null ? '' : `; the clip probably plays about ${factor} times slower than life`}.`,
    whatToDo: (factor: string | null): readonly string[] => [
      `Set the slow-motion factor${factor === null ? '' : ` to ${factor}`} in the settings, or to what your camera used: 240 frames per second played at 30 is 8 times.`,
    ],
  },
  playbackSpeedChanges: {
    title: 'The video changes its speed',
    whatIsWrong: (
      span: { readonly from: string; readonly to: string } | null,
      factor: string | null,
    ): string =>
      `${span === null ? 'A part of the video' : `From about ${span.from} to ${span.to} s the video`} plays ${factor === null ? 'more slowly' : `about ${factor} times more slowly`} than the rest, as phones write slow motion; no one speed fits the whole clip, so times and step rate would be wrong.`,
    whatToDo: (
      span: { readonly from: string; readonly to: string } | null,
      factor: string | null,
    ): readonly string[] => [
      `Trim the clip to the slow part${span === null ? '' : ` (${span.from} to ${span.to} s)`} and set the slow-motion factor${factor === null ? '' : ` to ${factor}`}, or trim it to a part at normal speed.`,
      'Or film again without slow motion, at 60 frames per second.',
    ],
  },
  beltSpeedMismatch: {
    title: 'The belt speed does not match',
    whatIsWrong: (speeds: { readonly entered: string; readonly seen: string } | null): string =>
      `The speed at which the foot travels back on the belt differs by more than 5 % from the speed entered${speeds === null ? '' : ` (${speeds.entered} m/s entered, ${speeds.seen} m/s seen)`}.`,
    whatToDo: [
      'Check the speed and the height that you entered; treadmill displays are themselves often off by a few per cent.',
    ],
  },
  movesInDepth: {
    title: 'The runner comes closer or moves away',
    whatIsWrong:
      'The runner changes size in the picture, as when running towards the camera; distances then have no steady scale.',
    whatToDo: ['Film on a treadmill with the camera standing still.'],
  },
});
