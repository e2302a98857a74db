import type { firstPageWords } from '../../../words/report/first-page.ts';
import { plural } from '../plural.ts';

const reading = {
  good: 'gute Messung',
  limited: 'eingeschränkte Messung',
  unreliable: 'unzuverlässige Messung',
};

/** The head and the first page of the printed report, in German. */
export const firstPage: typeof firstPageWords = {
  documentTitle: (name) => `Laufbericht: ${name}`,
  heading: 'Laufbericht',
  clipsOfOneRun: (clips) => `${clips} Clips eines Laufs`,
  clipTitle: (clip, source) => `Clip ${clip}, ${source}`,
  settings: {
    legNear: (side) => `${side === 'left' ? 'Linkes' : 'Rechtes'} Bein kameranah`,
    heightNotGiven: 'Körpergröße nicht angegeben',
    height: (height) => `Körpergröße ${height}`,
    beltNotGiven: 'Bandgeschwindigkeit nicht angegeben',
    belt: (speed) => `Band ${speed}`,
    slowMotion: (times) => `Zeitlupe ${times}-mal`,
    tilt: (degrees) => `Kameraneigung ${degrees}°`,
    poseModel: (model) => `Posenerkennung ${model}`,
  },
  noNumbers: 'keine Zahlen: siehe die Anmerkungen zur Aufnahme',
  counts: (state, usable, strides, flagged) =>
    `${reading[state]}: ${usable.left} brauchbare Doppelschritte links und ${usable.right} rechts von ${strides}, ${flagged} auffällig`,
  verdict: {
    nothing: 'Keine klare Beobachtung. Wo eine Zahl zu unsicher für ein Urteil war, steht es unten dabei.',
    tooFew: 'Es sind zu wenige brauchbare Doppelschritte für ein Urteil; was folgt, ist nur zur Information.',
    none: 'Aus diesem Lauf ergab sich keine Beobachtung. Warum, sagen die Anmerkungen zur Aufnahme.',
    failed: (title, whatToDo) => `${title}. ${whatToDo}`,
    worst: (title, more) =>
      more === 0
        ? `${title}.`
        : `${title}. ${plural(more, { one: 'Ein weiterer Punkt', other: `${more} weitere Punkte` })} unten.`,
  },
  whatToTry: 'Zum Ausprobieren',
  clipsDisagree: 'Wo die Clips sich widersprechen',
  reviewedBy: 'Durchgesehen von',
  date: 'Datum',
  findings: {
    heading: 'Beobachtungen',
    reviewed: {
      agree: 'Durchgesehen: bestätigt',
      disagree: 'Durchgesehen: nicht bestätigt',
      'not-visible': 'Durchgesehen: nicht zu sehen',
    },
    read: (source) => `Gelesen ${source}.`,
    number: (metric) => metric,
    numberOfSide: (metric, side) => `${metric}, ${side === 'left' ? 'links' : 'rechts'}`,
    leftAgainstRight: (metric) => `${metric}, links gegen rechts`,
  },
  side: (side, leg) =>
    `${side === 'left' ? 'Links' : 'Rechts'}${leg === null ? '' : leg === 'far' ? ', kamerafern' : ', kameranah'}`,
};
