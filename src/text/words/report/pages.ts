import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** The pages of the printed report after the first, and what is for the screen alone. */
export const pagesWords = inLanguage('report/pages', {
  beyond: {
    note: 'Below is for the screen: it is not printed.',
    meaning: 'What it means and what to try',
  },
  checklist: {
    heading: 'Checklist',
    intro: (judged: number, items: number): string =>
      `What a clinic looks at in a running video (after Souza 2016); what was not measured is for the eye. ${judged} of ${items} judged.`,
    item: 'Item',
    measured: 'Measured, or to be seen',
    reviewer: 'Reviewer',
    itemOfSide: (title: string, side: Side): string => `${title}, ${side}`,
    byEye: (statement: string): string => `By eye: ${statement}`,
    notMeasured: (why: string): string => `Not measured: ${why}.`,
  },
  corrections: {
    heading: 'Corrected by hand',
    intro: 'The numbers of this report rest on these corrections as well.',
  },
  explanations: {
    intro: 'Try one thing at a time: a cue first, then drills, then strength.',
    why: 'Why it matters for knees.',
    whatYouCanTry: 'What you can try.',
    sameAsAbove: 'The same as above.',
    restsOn: 'What it rests on.',
    limits: 'Limits.',
    kinds: { cue: 'Cue', drill: 'Drill', strength: 'Strength', habit: 'Habit' },
  },
  flagged: {
    heading: 'Flagged strides',
    none: 'No stride stands out from your own middle values.',
    asWell: 'Flagged as well:',
    stride: (stride: number, leg: string, source: string | null): string =>
      `Stride ${stride}, ${leg}${source === null ? '' : `, ${source}`}`,
    span: (from: string, to: string): string => `${from} to ${to}`,
    shortly: (
      stride: number,
      side: Side,
      source: string | null,
      at: string,
      metrics: readonly string[],
    ): string =>
      `stride ${stride} ${side}${source === null ? '' : `, ${source}`} at ${at} (${metrics.map((metric) => metric.toLowerCase()).join(', ')})`,
  },
  metrics: {
    heading: 'Measurements',
    intro:
      'Median over usable strides ± half of the 95 % interval, which holds both the spread from stride to stride and the measuring error. n is the number of strides.',
    measure: 'Measure',
    place: 'Place among runners',
    noNumberFor: (metrics: readonly string[]): string => `No number for ${metrics.join(', ')}.`,
    definitions: 'What the measures are',
  },
  notes: 'Comments and drawings',
  quality: {
    heading: 'Notes on the recording',
    nothingAgainstClip: 'The checks found nothing to say against this clip.',
    nothingAgainstClips: 'The checks found nothing to say against these clips.',
  },
  strides: {
    heading: 'Stride by stride',
    headingOf: (source: string): string => `Stride by stride, ${source}`,
    charts:
      'Each dot is one stride with its measuring error, over the usual range; flagged values are ringed. Blue is left, orange is right, hollow is the far leg.',
    table: 'In the table, flagged strides come first, then all others in time order.',
    stride: 'Stride',
    time: 'Time',
    row: (stride: number, side: Side, leg: 'near' | 'far' | null): string =>
      `${stride} ${side === 'left' ? 'Left' : 'Right'}${leg === null ? '' : `, ${leg}`}`,
  },
});
