import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** The words of what lies in `ui/results` itself, by module. */
export const resultsScreenWords = inLanguage('results/screen', {
  bandWord: {
    notJudged: 'not judged',
  },
  checklistRow: {
    ofSide: (item: string, side: Side): string => `${item}, ${side}`,
  },
  clipHeader: {
    correctHowFilmed: 'Correct how it was filmed',
  },
  clipLine: {
    /** A label among the facts. */
    fact: (label: string): string => label.toLowerCase(),
    nearLeg: (side: Side): string => `${side} leg near the camera`,
    lengthAtRate: (length: string, frameRate: string, varies: boolean): string =>
      `${length} at ${frameRate}${varies ? ' (variable)' : ''}`,
    slowerThanLife: (times: string): string => `${times} times slower than life`,
  },
  clipSwitch: {
    clipsOfRun: 'Clips of this run',
  },
  contextEditor: {
    detected: 'detected',
    filmedFrom: 'Filmed from',
    side: 'Side',
    front: 'Front',
    behind: 'Behind',
    runnerInPicture: 'Runner in the picture',
    levelBy: 'Level by',
    roomsLines: 'The room’s lines',
    bestGuess: 'Best guess',
    belt: 'The belt',
    picture: 'The picture',
  },
  numbersPanel: {
    couldNotBeMeasured: 'This clip could not be measured.',
    numbersAs: 'Numbers as',
    measurements: 'Measurements',
    overTime: 'Over time',
    strideCycle: 'Stride cycle',
    curves: 'Curves',
  },
  picturePanels: {
    heading: (run: string, picture: string): string => `${run}: ${picture.toLowerCase()}`,
  },
  resultsHeader: {
    goodReading: 'Good reading',
    limitedReading: 'Limited reading',
    unreliableReading: 'Unreliable reading',
    workingOutAgain: 'Working the numbers out again…',
    compare: 'Compare',
    anotherVideo: 'Another video',
  },
  reviewTabs: {
    review: 'Review',
    findings: 'Findings',
    strides: 'Strides',
    numbers: 'Numbers',
    notes: 'Notes & checklist',
    notesSoFar: (notes: number): string => `Notes (${notes}) & checklist`,
  },
  runCommands: {
    report: 'Report of this run',
    reportSearch: 'print pdf',
    printReport: 'Print the report',
    compare: 'Compare this run',
    addView: 'Add a view to this run',
    findingsSearch: 'work on fine',
    stridesSearch: 'cards table flagged',
    numbersSearch: 'measurements',
    notesSearch: 'comments coach',
    curvesOverTime: 'Curves over time',
    curvesOfCycle: 'Curves of the stride cycle',
    curvesSearch: 'charts numbers',
    clipSearch: 'clip view',
    stride: (stride: number, side: Side, time: string): string => `Stride ${stride}, ${side}, ${time}`,
    flaggedSearch: 'flagged',
  },
  tryThis: {
    heading: 'One thing to try',
    yourCoach: (cue: string): string => `Your coach: ${cue}`,
    yourPlan: 'Your plan',
    beepAt: (stepsPerMin: string): string => `Beep at ${stepsPerMin}`,
    moreToTry: 'More to try',
    filmAgain: 'Film again',
  },
  verdictStrip: {
    runAtAGlance: 'The run at a glance',
  },
});
