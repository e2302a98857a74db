import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';
import { plural } from '../plural.ts';

const reading = {
  good: 'good reading',
  limited: 'limited reading',
  unreliable: 'unreliable reading',
};

/** The head and the first page of the printed report. */
export const firstPageWords = inLanguage('report/first-page', {
  documentTitle: (name: string): string => `Running gait report: ${name}`,
  heading: 'Running gait report',
  clipsOfOneRun: (clips: number): string => `${clips} clips of one run`,
  clipTitle: (clip: number, source: string): string => `Clip ${clip}, ${source}`,
  settings: {
    legNear: (side: Side): string => `${side === 'left' ? 'Left' : 'Right'} leg near`,
    heightNotGiven: 'height not given',
    height: (height: string): string => `height ${height}`,
    beltNotGiven: 'belt speed not given',
    belt: (speed: string): string => `belt ${speed}`,
    slowMotion: (times: string): string => `slow motion ${times} times`,
    tilt: (degrees: string): string => `camera tilt ${degrees}°`,
    poseModel: (model: string): string => `pose model ${model}`,
  },
  noNumbers: 'no numbers: see the notes on the recording',
  counts: (
    state: 'good' | 'limited' | 'unreliable',
    usable: { readonly left: number; readonly right: number },
    strides: number,
    flagged: number,
  ): string =>
    `${reading[state]}: ${usable.left} left and ${usable.right} right usable strides of ${strides}, ${flagged} flagged`,
  verdict: {
    nothing: 'No clear finding. Where a number was too uncertain to judge, it says so below.',
    tooFew: 'There are too few usable strides for a verdict, so what follows is for information.',
    none: 'No finding could be made from this run. The notes on the recording say why.',
    failed: (title: string, whatToDo: string): string => `${title}. ${whatToDo}`,
    /** The most pressing finding and how many more there are. */
    worst: (title: string, more: number): string =>
      more === 0
        ? `${title}.`
        : `${title}. ${plural(more, { one: 'One more point', other: `${more} more points` })} below.`,
  },
  whatToTry: 'What to try',
  clipsDisagree: 'Where the clips disagree',
  reviewedBy: 'Reviewed by',
  date: 'Date',
  findings: {
    heading: 'What was found',
    reviewed: {
      agree: 'Reviewed: agreed',
      disagree: 'Reviewed: not agreed',
      'not-visible': 'Reviewed: cannot be seen',
    },
    read: (source: string): string => `Read ${source}.`,
    /** A number whose place the clip cannot tell. */
    number: (metric: string): string => metric.toLowerCase(),
    numberOfSide: (metric: string, side: Side): string => `${metric.toLowerCase()}, ${side}`,
    leftAgainstRight: (metric: string): string => `${metric.toLowerCase()}, left against right`,
  },
  /** Over a number: "Left, far". */
  side: (side: Side, leg: 'near' | 'far' | null): string =>
    `${side === 'left' ? 'Left' : 'Right'}${leg === null ? '' : `, ${leg}`}`,
});
