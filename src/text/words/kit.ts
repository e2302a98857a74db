import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

type Leg = 'near' | 'far';
const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

/** The words of `ui/kit`, by component. */
export const kitWords = inLanguage('kit', {
  beltSpeedField: {
    beltSpeed: 'Belt speed',
  },
  dialog: {
    close: 'Close',
  },
  field: {
    optional: ', optional',
  },
  heightField: {
    runnersHeight: 'Runner’s height',
  },
  learnLink: {
    readMore: (title: string): string => `Read more: ${title}`,
  },
  notice: {
    technicalDetails: 'Technical details',
  },
  numberField: {
    unitOf: (label: string): string => `Unit of ${label.toLowerCase()}`,
    writeItLike: (example: string, unit: string): string => `Write it like ${example} ${unit}.`,
    example: (value: string): string => `e.g. ${value}`,
    liesBetween: (low: string, high: string): string => `Has to lie between ${low} and ${high}.`,
  },
  phoneCamera: {
    filmPhone: 'Film with this phone',
  },
  preflightList: {
    checkingFilmed: 'Checking how it was filmed…',
    checkingThePicture: 'Checking the picture…',
    stepTreadmillPicture: 'Step on the treadmill: the picture is checked when you are in it',
    whatToDo: 'What to do',
    goCannotMeasured: 'You can go on: what cannot be measured is left out with its reason.',
    howToFilm: 'How to film',
    someNumbersLeft: 'Some numbers are left out',
    numbersLessExact: 'Numbers are less exact',
    worthKnowing: 'Worth knowing',
  },
  recordingNotice: {
    recordingOf: (made: string): string => `Recording of ${made}`,
    partRecordingAnalysed: 'A part of this recording is analysed',
    recordingWaitsAnalysed: 'A recording waits to be analysed',
    onThisDevice: (made: string, length: string | null, size: string, cameras: number): string => {
      const facts = [made, ...(length === null ? [] : [length]), size];
      return `${[...facts, ...(cameras > 1 ? ['two cameras'] : [])].join(', ')}. It is on this device only.`;
    },
    takeAnotherPart: 'Take another part',
    analyseIt: 'Analyse it',
    deleteIt: 'Delete',
  },
  sideMark: {
    side: (side: Side): string => SIDES[side],
    sideAndLeg: (side: Side, leg: Leg): string => `${SIDES[side]}, ${leg} leg`,
  },
  slowMotionChoice: {
    playsIn: 'Plays in',
    slowMotionFactor: 'Slow-motion factor',
    times: 'times',
    framesPerSecond: 'Frames per second it was filmed at, divided by those the file plays.',
    anotherFactor: 'Another factor…',
  },
  undoToast: {
    label: 'Undo',
    closeThisMessage: 'Close this message',
  },
  videoPicker: {
    chooseAVideo: 'Choose a video',
  },
  waysToFilm: {
    record: 'Record',
  },
});
