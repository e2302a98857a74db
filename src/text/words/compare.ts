import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

/** The words of `ui/compare`, by component. */
export const compareWords = inLanguage('compare', {
  captureNotes: {
    title: 'Captured comparably',
    sameViewNear: 'Same view, near leg, frame rate, speed, size in the picture and pose model.',
    notCapturedComparably: 'Not captured comparably',
    compareWithCare: 'Compare with care',
  },
  comparePane: {
    fetchingTheFrames: (share: number): string => `Fetching the frames, ${share} %`,
    videoReadOutline: 'The video could not be read: outline only',
    videoKeptOutline: 'No video kept: outline only',
    frame: (timeS: string, shownFrame: number): string => `${timeS} · frame ${shownFrame}`,
  },
  comparePlayer: {
    label: 'Side by side',
    pause: 'Pause',
    play: 'Play',
    aLittleBack: 'A little back',
    positionStride: 'Position in the stride',
    ofTheStride: (position: number): string => `${position} % of the stride`,
    aLittleForward: 'A little forward',
    keepInStep: 'Keep in step',
    byPhase: 'by phase',
    contactRealTime: 'from contact, in real time',
    speed: 'Speed',
    layOver: (b: string, a: string): string => `Lay ${b} over ${a}`,
  },
  compareScreen: {
    heading: 'Compare',
    run: 'Run',
    what: 'What',
    leftAndRight: 'Left and right',
    twoRuns: 'Two runs',
    twoStrides: 'Two strides',
    title: 'Nothing to compare yet',
    analyseRunAnother:
      'Analyse a run, then another one, and see here what has changed and whether the difference is real.',
    openAVideo: 'Open a video',
    tryDemoRun: 'Try the demo run',
    swapB: 'Swap A and B',
    runOpened: (seat: string): string => `Run ${seat} could not be opened`,
    deletedFilesDamaged: 'It was deleted, or its files are damaged. Choose another one.',
    differences: 'Differences',
    chooseTwoRuns: 'Choose two runs: before and after, or two speeds.',
    chooseARun: 'Choose a run.',
    left: 'Left',
    right: 'Right',
  },
  differenceTable: {
    bothFeet: 'both feet',
    numberCommon: 'They have no number in common.',
    noneDifferencesLarger: (differences: number): string =>
      `None of the ${differences} differences is larger than the measurement’s own error.`,
    differencesLargerMeasurements: (plain: number, differences: number): string =>
      `${plain} of ${differences} differences ${plural(plain, { one: 'is', other: 'are' })} larger than the measurement’s own error.`,
    tableOfDifferences: 'Table of differences',
    halfWidthInterval:
      '± is the half width of the 95 % interval. The error of a difference is that of both sides combined in squares; a difference inside it may be nothing but measurement.',
    what: 'What',
    canItBeTold: 'Can it be told?',
  },
  seatPicker: {
    run: 'Run',
    theSameRun: 'The same run',
    chooseARun: 'Choose a run',
    clip: 'Clip',
    strideShown: 'Stride shown',
    typical: (stride: string): string => `Most typical: ${stride}`,
    mostTypical: 'Most typical',
    flagged: (stride: string): string => `${stride} ⚑ flagged`,
  },
});
