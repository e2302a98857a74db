import { inLanguage } from '../../language.ts';

/** The words around one clip on its way in, of `ui/import`, by component. */
export const clipCardWords = inLanguage('import/clip-card', {
  clipCard: {
    remove: (name: string): string => `Remove ${name}`,
    readingTheFile: 'Reading the file…',
    lookingForRunner: 'Looking for the runner…',
    severalPeople: 'More than one person is in the picture.',
    likelyRunnerMarked:
      'The one who looks like the runner is marked. Pick another one in the picture if that is wrong.',
    pickedPersonMarked: 'The person you picked is marked and will be analysed.',
    searchAnyway: 'Search the whole video anyway',
    removeFile: 'Remove this file',
  },
  clipFacts: {
    length: 'Length',
    frameRate: 'Frame rate',
    varying: (frameRate: string): string => `${frameRate}, varying`,
    picture: 'Picture',
    turned: (size: string, degrees: number): string => `${size}, turned ${degrees}°`,
    frames: 'Frames',
    file: 'File',
    storedAs: 'Stored as',
  },
  clipPicture: {
    runner: 'Runner',
    pickThisOne: 'Pick this one',
    pickFromLeft: (place: number): string => `Pick this one (number ${place} from the left)`,
    pictureOf: (name: string): string => `A picture of ${name}`,
    firstFrameOf: (name: string): string => `First frame of ${name}`,
  },
  clipSettings: {
    detected: 'detected',
    looking: 'looking…',
    foundInAnalysis: 'found during the analysis',
    filmedFrom: 'Filmed from',
    filmedFromView: { side: 'Side', front: 'Front', rear: 'Behind' },
    runnerFaces: 'Runner faces',
    facing: { left: 'Left', right: 'Right' },
    dots: 'I wear two bright dots on the lower back',
    dotsHint:
      'Equal round stickers of 2 to 4 cm, one over each dimple of the lower back, on skin or on a waistband that does not slide, where nothing else is as bright. They give the pelvic drop.',
  },
  trimPanel: {
    label: 'Part of the clip',
    partOfYourClip: (from: string, to: string): string =>
      `A part of your clip, ${from} to ${to}. The file itself is as it was.`,
    takeWholeClip: 'Take the whole clip',
    lookingForSteadiest: (length: string): string => `A long clip. Looking for its steadiest ${length}…`,
    steadiestRunning: (from: string, to: string): string =>
      `Steadiest running: ⟦${from} to ${to}⟧. A short part is analysed sooner, and is enough for a verdict on each foot.`,
    useThisPart: 'Use this part',
    choosePartYourself:
      'This is a long clip. Choose the part in which the runner runs steadily in full sight.',
    chooseAnotherPart: 'Choose another part',
    useOnlyPart: 'Use only a part of it',
    chosenPart: (from: string, to: string, running: string): string =>
      `${from} to ${to}, ${running} of running`,
    takeAtLeast: (shortest: string): string => `Take at least ${shortest}: less holds too few strides.`,
    cutting: (percent: number): string => `Cutting, ${percent} %`,
    cancel: 'Cancel',
    couldNotBeCut:
      'This file could not be cut. Analyse it whole, or cut it with your phone’s photo app and open that.',
  },
  trimStrip: {
    startOfPart: 'Start of the part',
    endOfPart: 'End of the part',
  },
});
