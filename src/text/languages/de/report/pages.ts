import type { Side } from '../../../../core/pose/landmark.ts';
import type { pagesWords } from '../../../words/report/pages.ts';

const where: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };

/** The pages of the printed report after the first, in German. */
export const pages: typeof pagesWords = {
  beyond: {
    note: 'Was folgt, ist für den Bildschirm: Es wird nicht gedruckt.',
    meaning: 'Was es bedeutet und was du ausprobieren kannst',
  },
  checklist: {
    heading: 'Checkliste',
    intro: (judged, items) =>
      `Worauf eine Praxis in einem Laufvideo achtet (nach Souza 2016); was nicht gemessen wurde, bleibt dem Auge. ${judged} von ${items} beurteilt.`,
    item: 'Punkt',
    measured: 'Gemessen oder anzusehen',
    reviewer: 'Durchsicht',
    itemOfSide: (title, side) => `${title}, ${where[side]}`,
    byEye: (statement) => `Mit dem Auge: ${statement}`,
    notMeasured: (why) => `Nicht gemessen: ${why}.`,
  },
  corrections: {
    heading: 'Von Hand korrigiert',
    intro: 'Die Zahlen dieses Berichts beruhen auch auf diesen Korrekturen.',
  },
  explanations: {
    intro: 'Probiere eines nach dem anderen aus: zuerst eine Vorstellung, dann Übungen, dann Kraft.',
    why: 'Warum es für die Knie wichtig ist.',
    whatYouCanTry: 'Was du ausprobieren kannst.',
    sameAsAbove: 'Dasselbe wie oben.',
    restsOn: 'Worauf es beruht.',
    limits: 'Grenzen.',
    kinds: { cue: 'Vorstellung', drill: 'Übung', strength: 'Kraft', habit: 'Gewohnheit' },
  },
  flagged: {
    heading: 'Auffällige Doppelschritte',
    none: 'Kein Doppelschritt weicht von deinen eigenen mittleren Werten ab.',
    asWell: 'Ebenfalls auffällig:',
    stride: (stride, leg, source) => `Doppelschritt ${stride}, ${leg}${source === null ? '' : `, ${source}`}`,
    span: (from, to) => `${from} bis ${to}`,
    shortly: (stride, side, source, at, metrics) =>
      `Doppelschritt ${stride} ${where[side]}${source === null ? '' : `, ${source}`} bei ${at} (${metrics.join(', ')})`,
  },
  metrics: {
    heading: 'Messwerte',
    intro:
      'Median über brauchbare Doppelschritte ± die Hälfte des 95-%-Intervalls, das die Streuung von Doppelschritt zu Doppelschritt und den Messfehler enthält. n ist die Zahl der Doppelschritte.',
    measure: 'Messwert',
    place: 'Platz im Vergleich',
    noNumberFor: (metrics) => `Keine Zahl für ${metrics.join(', ')}.`,
    definitions: 'Was die Messwerte sind',
  },
  notes: 'Anmerkungen und Zeichnungen',
  quality: {
    heading: 'Anmerkungen zur Aufnahme',
    nothingAgainstClip: 'Die Prüfungen haben gegen diesen Clip nichts einzuwenden.',
    nothingAgainstClips: 'Die Prüfungen haben gegen diese Clips nichts einzuwenden.',
  },
  strides: {
    heading: 'Doppelschritt für Doppelschritt',
    headingOf: (source) => `Doppelschritt für Doppelschritt, ${source}`,
    charts:
      'Jeder Punkt ist ein Doppelschritt mit seinem Messfehler, über dem üblichen Bereich; auffällige Werte sind umringt. Blau ist links, Orange rechts, hohl das kameraferne Bein.',
    table: 'In der Tabelle stehen auffällige Doppelschritte zuerst, dann alle anderen nach der Zeit.',
    stride: 'Doppelschritt',
    time: 'Zeit',
    row: (stride, side, leg) =>
      `${stride} ${where[side]}${leg === null ? '' : leg === 'far' ? ', kamerafern' : ', kameranah'}`,
  },
};
