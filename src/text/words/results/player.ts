import type { Side } from '../../../core/pose/landmark.ts';
import type { GaitEventType } from '../../../core/run/gait-event.ts';
import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const LETTERS: Readonly<Record<Side, string>> = { left: 'L', right: 'R' };
const PHASES = { stride: 'whole stride', stance: 'stance', swing: 'swing' };

/** The words of `ui/results/player` and of what is drawn on its picture, by module. */
export const resultsPlayerWords = inLanguage('results/player', {
  /** A stretch of the clip. */
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  drawState: {
    pointSet: (point: number, points: number): string => `Point ${point} of ${points} set.`,
    writeTheWords: 'Now write the words.',
    drawn: (drawing: string): string => `${drawing} drawn.`,
    removed: (drawing: string): string => `${drawing} removed.`,
  },
  eventFilmstrip: {
    event: (side: Side, type: GaitEventType): string =>
      `${LETTERS[side]} ${type === 'toe-off' ? 'toe-off' : 'contact'}`,
  },
  keysDialog: {
    title: 'Keys',
    workAnywhere: 'They work anywhere on this page, as long as you are not typing.',
  },
  layersMenu: {
    drawnOnPicture: 'Drawn on the picture',
    skeleton: 'Skeleton',
    angles: 'Angles',
    trails: 'Trails',
    belt: 'Belt',
    measured: 'Measured',
  },
  leftOut: {
    partLeftOut:
      'This part was left out of the shared video. The runner’s outline is shown without the picture.',
  },
  metricChoice: {
    numberDrawn: 'Number drawn where it was read',
    nothingToDraw: 'Nothing to draw',
  },
  paintStage: {
    caption: (time: string, frame: number): string => `${time}  ·  frame ${frame}`,
    slowCaption: (time: string, frame: number, speed: string): string =>
      `${time}  ·  frame ${frame}  ·  ${speed}× speed`,
  },
  player: {
    label: 'Video player',
    legsExchanged: 'Legs exchanged by the pose model here, put right',
  },
  playerControls: {
    playback: 'Playback',
    oneFrameBack: 'One frame back',
    oneFrameForward: 'One frame forward',
    pause: 'Pause',
    play: 'Play',
    frame: (frame: number): string => `frame ${frame}`,
    speed: 'Speed',
  },
  readingLine: {
    side: (side: Side): string => side,
    readAtThisFrame: 'read at this frame',
    noNumber: 'no number in this clip',
    wasReadAt: (frames: number): string =>
      `was read at ${frames} ${plural(frames, { one: 'frame', other: 'frames' })}, not at this one`,
    whyPictureDiffers: 'Why the picture differs',
    nextReading: 'Next reading',
  },
  ribbonTools: {
    moveContacts: 'Move contacts',
    enlargeToTakeHold: 'Enlarge the ribbon to take hold of contacts and toe-offs.',
    sizeOfRibbon: 'Size of the ribbon',
    wholeClip: 'Whole clip',
    showMore: 'Show more of the clip',
    enlarge: 'Enlarge the ribbon',
  },
  scrubBar: {
    position: 'Position in the video',
    onTheBelt: (time: string, frame: number, last: number, foot: Side): string =>
      `${time}, frame ${frame} of ${last}, ${foot} foot on the belt`,
    inTheAir: (time: string, frame: number, last: number): string =>
      `${time}, frame ${frame} of ${last}, in the air`,
  },
  secondView: {
    sameMoment: (view: string): string => `${view}, at the same moment of the stride: show it large`,
    showLarge: 'Show large: ',
  },
  stageControls: {
    showWholePicture: 'Show the whole picture',
    showRunner: 'Show the runner',
    showWholePictureNow: 'Show the whole picture, now',
    showRunnerNow: 'Show the runner, now',
    size: 'Enlarge',
    shrink: 'Shrink the picture',
    enlarge: 'Enlarge the picture',
    arrowKeysMove: 'Arrow keys move the picture',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
  },
  strideLoop: {
    phases: PHASES,
    ofSide: (side: Side, phase: keyof typeof PHASES): string => `${side} ${PHASES[phase]}`,
    markedByHand: 'marked by hand',
  },
  timeLane: {
    inStep: (chart: string): string =>
      `${chart} in step with the ribbon, left solid and right dashed. The table is under Numbers, Over time.`,
    readingsInStep: (metric: string): string =>
      `${metric}, a mark for each stride in step with the ribbon, left as circles and right as diamonds. The table is under Strides.`,
    allCharts: 'All charts at full size',
  },
  videoStage: {
    video: (name: string): string => `Video ${name}`,
    videoNotKept: 'The video was not kept: the runner’s outline is shown.',
    cannotPlay: 'This browser cannot play the file: the runner’s outline is shown.',
    goingTo: (frame: number): string => `Going to frame ${frame}…`,
  },
  viewControls: {
    more: 'More of the player',
    previousEvent: 'Previous contact or toe-off',
    nextEvent: 'Next contact or toe-off',
    draw: 'Draw',
    comment: 'Comment on this frame',
    corrections: 'Corrections',
    correctionsSoFar: (corrections: number): string => `Corrections (${corrections})`,
    showKeys: 'Show the keys',
    repeat: 'Repeat',
    repeatWhat: 'Repeat…',
    stopRepeating: 'Stop repeating',
  },
});
