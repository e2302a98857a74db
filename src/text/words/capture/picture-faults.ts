import { inLanguage } from '../../language.ts';

const inPictures = (percent: number | undefined): string =>
  percent === undefined ? 'at times' : `in ${percent} % of the pictures looked at`;

/** Faults of the pictures, shown before the analysis and again beside its numbers. */
export const pictureFaultsWords = inLanguage('capture/picture-faults', {
  feetHidden: {
    title: 'Something hides the feet',
    whatIsWrong:
      'The feet lie in the picture but can hardly be made out: a rail, the edge of the belt or an object may stand before them.',
    filmWholeShoe:
      'Film from a place from which the whole shoe is seen on the belt: a step to the side or a hand higher is often enough.',
    shoesThatStandOut: 'Shoes that stand out from the belt help.',
  },
  headOutOfFrame: {
    title: 'The head is cut off',
    whatIsWrong: (percent: number | undefined): string =>
      `The head reaches beyond the upper edge ${inPictures(percent)}. The legs can be read without it, but the runner is found less surely.`,
    stepBack: 'Step back or tilt the camera, so that a hand’s breadth stays free above the head.',
  },
  handsOutOfFrame: {
    title: 'The hands leave the picture',
    whatIsWrong: (percent: number | undefined): string =>
      `A hand lies beyond the edge ${inPictures(percent)}. Only the arms’ numbers suffer.`,
    leaveRoom: 'Leave half a stride of room before and behind the runner.',
  },
  zoom: {
    title: 'The picture is zoomed while filming',
    whatIsWrong: (percent: number | undefined): string =>
      `The background grows or shrinks${percent === undefined ? '' : ` by ${percent} %`} within the clip, so that lengths have no steady scale.`,
    leaveZoomAlone: 'Choose the lens before you start, and leave the zoom alone.',
    cutToSteadyZoom: 'Cut the clip down to a part without zoom.',
  },
  sceneChanges: {
    title: 'The scene changes within the clip',
    whatIsWrong:
      'Parts of the video show another background: it was put together from several shots, or the camera swings away.',
    cutToOneShot: 'Cut the clip down to one shot in which the camera stands still.',
  },
  tooDark: {
    againstTheLight: 'The runner stands against the light',
    dark: 'The picture is dark',
    outlineIsLost: 'The background is much brighter than the runner, whose outline is lost in the dark.',
    littleLight:
      'There is little light on the runner; joints are found less exactly, and the camera smears what moves.',
    moreLight: 'Turn on more light, or film from the side on which the windows are.',
    touchTheRunner:
      'On a phone, touch the runner in the picture before you start: the camera then sets its brightness to the runner.',
  },
  interlaced: {
    title: 'The pictures are interlaced',
    whatIsWrong:
      'Each picture is woven from two moments, line by line, as old camcorders and television do; what moves has combed edges. One of the two moments is read, at half the height’s detail.',
    filmProgressive:
      'If you can, film with a phone, or in a mode of the camera with a “p” as in 50p, not an “i”.',
    deinterlaceOriginal:
      'A video that was converted can often be deinterlaced from its original to 50 or 60 full frames per second.',
  },
  feetBlurred: {
    allBlurred: 'The feet are blurred',
    fastFootBlurred: 'The fast foot is blurred',
    shutterOrFocus:
      'The shoes smear in most pictures: the camera’s shutter stays open too long, or the picture is out of focus.',
    swingingFootSmears:
      'The swinging foot smears: the camera’s shutter stays open long. The foot on the belt, which most numbers are read from, is sharper.',
    moreLight: 'More light makes the shutter faster; so does slow motion (120 or 240 frames per second).',
    wipeTheLens: 'Wipe the lens, and touch the runner in the picture to focus.',
  },
  repeatedFrames: {
    title: 'Pictures are stored twice',
    whatIsWrong: (
      percent: number | undefined,
      fps: number | undefined,
      fileFps: number | undefined,
    ): string =>
      `${percent === undefined ? 'Some' : `About ${percent} %`} of the pictures repeat the one before${fps === undefined || fileFps === undefined ? '' : `: the file says ${fileFps} per second, but shows about ${fps}`}. An app or a screen recording changed the frame rate.`,
    useTheOriginal:
      'Use the original file from the camera, not one that went through an editor, a messenger or a screen recording.',
  },
  unevenFrames: {
    title: 'The camera left out pictures',
    whatIsWrong: (missing: number | undefined, gapMs: number | undefined): string =>
      `${missing === undefined ? 'Some' : missing} pictures are missing${gapMs === undefined ? '' : `, the longest gap is ${gapMs} ms`}. The true times are used, but a touch-down in a gap is timed less exactly.`,
    easeThePhone: 'Close other apps, free some storage and let a hot phone cool down before filming.',
    moreLight: 'More light helps: in the dark many phones lower their frame rate.',
  },
  speedChanges: {
    title: 'The speed changes within the clip',
    whatIsWrong: (ratio: string | undefined): string =>
      `Parts of the clip move ${ratio === undefined ? 'far' : `${ratio} times`} faster than others: slow motion sets in, the video was edited, or the run begins or ends in it.`,
    cutToSteadySpeed: 'Cut the clip down to a part with one steady speed.',
    shareAllPhotosData:
      'On an iPhone, share slow motion as “All Photos Data”, or set the whole clip to slow in the Photos app first.',
  },
  slowMotionUndone: {
    title: 'Slow motion in the file was undone',
    whatIsWrong: (fps: number | undefined): string =>
      `The file plays parts of the recording slower than others. Those changes of speed were undone: everything is measured and shown at the recorded ${fps === undefined ? 'rate' : `${fps} frames per second`}.`,
    nothingToDo: 'There is nothing to do. The video on your device is as it was.',
  },
  piecesJoined: {
    title: 'The video was put together from pieces',
    whatIsWrong: (pieces: number | undefined, seconds: string | undefined): string =>
      `It joins ${pieces === undefined ? 'several' : pieces} pieces of a recording, and steps cannot be followed over a joint. Only the longest piece${seconds === undefined ? '' : `, ${seconds} s,`} is analysed and shown.`,
    cutToAnotherPiece: 'To have another piece analysed, cut the recording down to that piece and open it.',
  },
});
