import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

/** The words of `ui/trends`, by component. */
export const trendsWords = inLanguage('trends', {
  trendChart: {
    runRunNumbers: (name: string): string => `${name}, run by run. The numbers are in the table.`,
    to: (label: string, y: string, low: string, high: string): string => `${label}: ${y} (${low} to ${high})`,
  },
  trendTable: {
    range: (low: string, high: string, strides: number): string => `${low} to ${high}, ⟦${strides} strides⟧`,
    runByRun: 'Run by run',
    bothFeet: 'Both feet',
    left: 'Left',
    right: 'Right',
    legNear: (side: Side): string => `${side} leg near`,
    speedNotEntered: 'speed not entered',
    run: 'Run',
    filmed: 'Filmed',
  },
  trendsScreen: {
    heading: 'Over time',
    eachPointMedian: 'Each point is the median of one run, with its 95 % interval, by the day it was filmed.',
    readingYourRuns: 'Reading your runs…',
    title: 'No numbers to follow yet',
    onceAnalysedRun: 'Once you have analysed a run, every metric is followed here from run to run.',
    openAVideo: 'Open a video',
    showDemoRun: 'Show the demo run',
    label: 'The four numbers of a run',
    runByRun: 'Run by run',
    noRunFilmFromSide: 'No run has it yet. Film from the side to get it.',
    noRunFilmFromBehind: 'No run has it yet. Film from behind to get it.',
    leftCirclesSolid:
      'Left: circles, solid. Right: diamonds, dashed. The line ends, and the mark is hollow, where a run was not filmed like the one before it (view, near leg, speed, frame rate, pose model or shoes).',
    anyNumberRun: 'Any number, run by run',
    metric: 'Metric',
    demoRun: 'With the demo run',
    whatHasChanged: 'What has changed',
    compareFirstLast: 'Compare the first with the last',
  },
});
