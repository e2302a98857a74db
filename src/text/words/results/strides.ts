import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** The words of `ui/results/strides`, and how comments name strides, by module. */
export const resultsStridesWords = inLanguage('results/strides', {
  noteSubject: {
    thisFrame: (time: string): string => `This frame, ${time}`,
    stride: (side: Side, time: string): string => `${side === 'left' ? 'Left' : 'Right'} stride at ${time}`,
    metricOfStride: (metric: string, side: Side, time: string): string =>
      `${metric}, ${side} stride at ${time}`,
  },
  strideCard: {
    stride: (stride: number): string => `Stride ${stride}`,
    when: (from: string, to: string, ms: string): string => `${from} to ${to}, ${ms} ms`,
    whyFlagged: 'Why it is flagged',
    yourVerdict: (stride: number): string => `Your verdict: stride ${stride}`,
    repeat: 'Repeat this stride',
    useItAgain: 'Use it again',
    leaveItOut: 'Leave it out',
  },
  strideCell: {
    goToFrame: (metric: string, frame: number): string => `${metric}: go to frame ${frame}`,
    flagged: 'Flagged:',
    notAskedFor: 'not asked for',
  },
  strideList: {
    label: 'Strides',
    leftOut: 'left out',
    flagged: 'Flagged:',
    keyGoesHere: (key: number): string => `Key ${key} goes here`,
  },
  strideNavigator: {
    noWholeStride:
      'No whole stride was found in this clip. A stride needs two contacts of the same foot: a longer clip, or a contact set by hand under Corrections, helps.',
    heading: 'Stride by stride',
    noneFlagged: '⟦No stride is flagged.⟧ None stands out from your own median.',
    flaggedOf: (place: number, flagged: number): string => `Flagged stride ${place} of ${flagged}`,
    reviewedOf: (reviewed: number, flagged: number): string => `${reviewed} of ${flagged} reviewed`,
    flaggedAmong: (flagged: number, strides: number): string => `${flagged} of ${strides} strides flagged`,
    flaggedBefore: 'Flagged stride before this (P)',
    previous: 'Previous',
    nextFlaggedKey: 'Next flagged stride (N)',
    nextFlagged: 'Next flagged',
    chooseAStride: 'Choose a stride to see it frame by frame.',
    allStrides: (strides: number): string => `All ${strides} strides`,
    order: 'Order of the strides',
    flaggedFirst: 'Flagged first',
    inTime: 'In time',
    keys: 'Keys: ⟦N⟧ and ⟦P⟧ for the next and previous flagged stride, ⟦1⟧ to ⟦9⟧ for one of them; ⟦Y⟧, ⟦X⟧, ⟦V⟧ to agree, disagree or say that it cannot be seen, and on to the next.',
  },
  strideStills: {
    goToFrame: (frame: number): string => `Go to frame ${frame}`,
    frame: (frame: number): string => `frame ${frame}`,
    videoNotKept: 'The video of this run was not kept: the runner’s outline stands for the picture.',
    notRead: 'These pictures could not be read from the video: the runner’s outline stands for them.',
  },
  strideTable: {
    heading: 'All strides as a table',
    noneFlagged: (strides: number): string =>
      `${strides} strides, none flagged. Choose a number to see it drawn on the frame where it was read.`,
    someFlagged: (strides: number, flagged: number): string =>
      `${strides} strides, ${flagged} flagged. Choose a number to see it drawn on the frame where it was read.`,
    farLegGrey: 'The far leg’s numbers are grey: it is partly hidden, so its error is wider.',
    allColumns: (columns: number): string => `All ${columns} columns`,
    label: 'Stride table',
    stride: 'Stride',
    startSide: 'start, side',
    showFewer: 'Show fewer',
    showAll: (strides: number): string => `Show all ${strides} strides`,
  },
  strideValues: {
    noNumbers: 'This stride has no numbers.',
    showAtFrame: (frame: number): string => `Show it at frame ${frame}`,
    showFewer: 'Show fewer numbers',
    showAll: (numbers: number): string => `Show all ${numbers} numbers`,
    key: (side: Side): string =>
      `Dot: this stride with its error. Tall tick: your median. Small ticks: your other ${side} strides. Green: usual range.`,
  },
  stridesPanel: {
    stridesAs: 'Strides as',
    cards: 'Cards',
    table: 'Table',
    dots: 'Dots',
    eachNumber: 'Each number, stride by stride',
  },
});
