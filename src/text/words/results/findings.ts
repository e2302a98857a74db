import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

/** The words of `ui/results/findings`, by component. */
export const resultsFindingsWords = inLanguage('results/findings', {
  explanationDialog: {
    heading: 'What is this?',
    whyMatterKnees: 'Why does it matter for knees?',
    iTry: 'What can I try?',
    knownLimits: 'What is known, and its limits',
    validatedCutOff: '; no validated cut-off',
    drawnInformationMedical: (sources: string): string =>
      `Drawn from: ${sources}. This is information, not medical advice.`,
    howAccurateIsThis: 'How accurate is this?',
    whileRunning: 'While running',
    drill: 'Drill',
    strength: 'Strength',
    habit: 'Habit',
  },
  findingContent: {
    tryIt: 'Try:',
    yourVerdict: 'Your verdict',
    verdictGiven: (verdict: string): string => `Your verdict: ${verdict.toLowerCase()}`,
    verdictOn: (title: string): string => `Your verdict: ${title}`,
    whatIsThis: 'What is this?',
  },
  findingGroupsList: {
    heading: 'Can’t tell from this clip',
    theClipsDisagree: 'The clips disagree',
    workOn: 'Work on',
    fine: 'Fine',
    fineJustWorth: 'Fine, or just worth knowing',
  },
  findingStrides: {
    seeItIn: (strides: number): string =>
      `See it in ${strides} ${plural(strides, { one: 'stride', other: 'strides' })}`,
    andMore: (strides: number): string => `and ${strides} more`,
  },
  findingsList: {
    heading: 'Findings',
    chooseAnotherVideo: 'Choose another video',
    findingAllClear: 'No finding and no all-clear can be given from this reading.',
    tooFewUsable:
      'There are too few usable numbers in this clip for a finding. The measurements under Numbers still stand on their own.',
    nothingJudgedStands: 'Nothing that could be judged stands out as worth working on.',
    readingFailedGives: (view: string): string =>
      `${view}: that reading failed. It gives neither a finding nor an all-clear.`,
  },
  metricRow: {
    bothLegs: 'Both legs',
    strides: (count: number): string => plural(count, { one: `${count} stride`, other: `${count} strides` }),
    to: (low: string, high: string, count: string): string => `95 %: ${low} to ${high}, ${count}`,
  },
  missingNumbers: {
    more: (ids: number, view: string): string => `${ids} more ${view.toLowerCase()}`,
    heading: 'No number in this clip',
    enterYourHeight: 'Enter your height',
    enterBeltsSpeed: 'Enter the belt’s speed',
  },
  numberRow: {
    whatIsThis: 'What is this?',
  },
  numbersTable: {
    heading: 'Measurements',
    mediansClipPlace: 'Medians of the clip and their place among healthy runners',
    measurement: 'Measurement',
    left: 'Left',
    right: 'Right',
    amongRunners: 'Among runners',
  },
  qualityNotes: {
    nothingLimitsClip: 'Nothing limits this clip',
    limitsClip: (issues: number): string => `What limits this clip (${issues})`,
    nothingCaptureChecks:
      'Nothing that the capture checks look for: the view, the frame rate and the tracking are fine.',
  },
  refusedClip: {
    chooseAnotherVideo: 'Choose another video',
    onlyFewNumbers: 'Only a few numbers from this clip',
    numbersClip: 'No numbers from this clip',
    needsFootGiven: (given: string): string => `What needs no foot is given, with a wider error: ${given}.`,
    seeTheMeasurements: 'See the measurements',
    heading: 'Left out, and why',
    clipFilmedOtherwise:
      'If the clip was filmed otherwise than assumed above (another view, slow motion), correct that first: the clip is then judged again at once.',
  },
});
