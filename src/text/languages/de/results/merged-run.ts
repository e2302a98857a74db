import type { View } from '../../../../core/run/run-context.ts';
import type { mergedRunWords } from '../../../words/results/merged-run.ts';

const from: Readonly<Record<View, string>> = {
  side: 'von der Seite',
  front: 'von vorn',
  rear: 'von hinten',
};

/** What is said of a run that was filmed from several sides, in German. */
export const mergedRun: typeof mergedRunWords = {
  from,
  fromSide: (near) => (near === 'left' ? 'von links' : 'von rechts'),
  fromBothSides: 'von beiden Seiten',
  viewOfClip: (view, clip) => `${from[view]}, Clip ${clip}`,
  sidesDiffer: {
    title: (metric) => `Links und rechts verschieden: ${metric}`,
    sentence: (left, right) =>
      `${left} links, ${right} rechts: mehr als der Messfehler. Gut zu wissen, für sich allein keine Beobachtung.`,
  },
  reading: (value, source) => `${value} ${source}`,
  disagreement: (metric, side, readings) =>
    `${metric}${side === null ? '' : ` (${side === 'left' ? 'links' : 'rechts'})`}: ${readings.join(', ')}. Verwendet wird der erste Wert, weil sein Fehler kleiner ist. Wenn die Clips aus verschiedenen Läufen stammen oder das Tempo verschieden war, sieh dir jeden für sich an.`,
};
