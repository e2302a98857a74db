import type { curvesWords } from '../../words/curves.ts';

/** The curves over time and over the stride. */
export const curves: typeof curvesWords = {
  'knee-alignment': {
    title: 'Beinachse',
    suffix: '°',
    sign: 'Über null liegt das Knie innen von der Linie zwischen Hüfte und Sprunggelenk.',
  },
  'foot-ahead-of-hip': {
    title: 'Fuß vor der Hüfte',
    suffix: ' % der Beinlänge',
    sign: 'Über null ist das Sprunggelenk vor den Hüften.',
  },
  'foot-angle': {
    title: 'Fußwinkel zur Waagerechten',
    suffix: '°',
    sign: 'Über null ist die Fußspitze höher als die Ferse. Der Fußaufsatzwinkel wird an dieser Kurve abgelesen, gemessen am selben Fuß, wenn er flach steht.',
  },
  'knee-flexion': {
    title: 'Kniebeugung',
    suffix: '°',
    sign: 'Null ist ein gestrecktes Bein.',
  },
  'thigh-angle': {
    title: 'Oberschenkelwinkel',
    suffix: '°',
    sign: 'Über null ist das Knie vor der Hüfte.',
  },
  'shank-angle': {
    title: 'Schienbeinwinkel',
    suffix: '°',
    sign: 'Über null ist das Sprunggelenk vor dem Knie.',
  },
  stride: (place) => `Doppelschritt ${place}`,
  readHere: (side) => `${side === 'left' ? 'Links' : 'Rechts'}, hier gemessen`,
};
