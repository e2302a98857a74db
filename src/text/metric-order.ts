import type { MetricId } from '../core/metrics/registry.ts';
import type { View } from '../core/run/run-context.ts';

/** What leads where not everything can be shown or said first. */
interface MetricOrder {
  /** Cards of the findings; the others follow in the order of the dictionary. */
  readonly cards: readonly MetricId[];
  /** What a card of the library tells of a run: what most runs are asked about. */
  readonly headline: Readonly<Record<View, readonly MetricId[]>>;
  /** Drawn on the stills of a stride where nothing else asks for it. */
  readonly stills: readonly MetricId[];
  /** Drawn first on the results where no finding asks for another. */
  readonly opening: readonly MetricId[];
  /** Columns of the report's stride table, after what was flagged. */
  readonly reportColumns: readonly MetricId[];
  /** Told in the accuracy page's summary. */
  readonly accuracy: readonly MetricId[];
  /** Told in the accuracy page's first table: what runs are judged by. */
  readonly accuracyTable: readonly MetricId[];
}

/**
 * The one table of who comes first. A metric that is not named is not forgotten: it follows in the
 * order of the dictionary, or is left to the full lists.
 */
export const METRIC_ORDER: MetricOrder = {
  cards: [
    'knee-alignment',
    'cadence',
    'overstride',
    'foot-strike-angle',
    'knee-flexion-excursion',
    'peak-stance-knee-flexion',
    'shank-angle-at-contact',
    'contact-time',
    'step-width',
    'vertical-oscillation',
  ],
  headline: {
    side: ['cadence', 'overstride', 'foot-strike-angle'],
    front: ['knee-alignment', 'step-width', 'cadence'],
    rear: ['knee-alignment', 'pelvic-drop', 'step-width', 'cadence'],
  },
  stills: ['overstride', 'peak-stance-knee-flexion', 'hip-extension', 'knee-alignment'],
  opening: ['overstride', 'knee-alignment'],
  reportColumns: [
    'overstride',
    'shank-angle-at-contact',
    'foot-strike-angle',
    'knee-alignment',
    'pelvic-drop',
    'knee-flexion-at-contact',
    'peak-stance-knee-flexion',
    'knee-window',
    'step-width',
    'contact-time',
    'vertical-oscillation',
    'cadence',
  ],
  accuracy: ['foot-strike-angle', 'overstride', 'knee-alignment'],
  accuracyTable: [
    'knee-alignment',
    'overstride',
    'foot-strike-angle',
    'shank-angle-at-contact',
    'knee-flexion-at-contact',
    'peak-stance-knee-flexion',
    'trunk-lean',
    'contact-time',
    'step-width',
  ],
};
