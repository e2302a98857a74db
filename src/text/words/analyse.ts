import { inLanguage } from '../language.ts';

/** The words of `ui/analyse`, by component. */
export const analyseWords = inLanguage('analyse', {
  analyseScreen: {
    heading: 'Analysis',
    title: 'No analysis is under way',
    openVideoFirst: 'Open a video first; this screen then shows how far the analysis is.',
    openAVideo: 'Open a video',
    theAnalysisStopped: 'The analysis stopped',
    analysing: 'Analysing',
    clipOf: (name: string, current: number, clips: number): string => `${name}, clip ${current} of ${clips}`,
    cancel: 'Cancel',
    tryAgainWithout: 'Try again without the graphics processor',
    tryAgain: 'Try again',
    backClips: 'Back to the clips',
  },
  previewStage: {
    frameSkeletonFound: (frame: number): string => `Frame ${frame} with the skeleton found on it`,
    firstFrameClip: 'First frame of the clip',
  },
  readout: {
    label: 'Progress',
    analysis: 'Analysis',
    keepTabOpen: 'Keep this tab open and in front: browsers slow hidden tabs down.',
    loadingPoseModel: 'Loading the pose model',
    findingTheRunner: 'Finding the runner',
    readingPoseFrame: 'Reading the pose, frame by frame',
    aboutS: (rounded: number): string => `about ${rounded} s`,
    about: (rounded: string): string => `about ${rounded}`,
    frames: 'Frames',
    ofIt: (framesDone: string, framesTotal: string): string => `${framesDone} of ${framesTotal}`,
    speed: 'Speed',
    framesS: (framesPerSecond: string): string => `${framesPerSecond} frames/s`,
    timeLeft: 'Time left',
  },
});
