import type { FindingSeverity } from '../../../core/findings/finding.ts';
import type { StrideFlag } from '../../../core/results/measured-run.ts';
import type { findingsWords } from '../../words/findings.ts';
import { afterName } from './metrics/of-side.ts';
import { plural } from './plural.ts';

const IS: Readonly<Record<FindingSeverity, string>> = {
  good: 'wie üblich',
  info: 'gut zu wissen',
  watch: 'im Auge zu behalten',
  flag: 'daran zu arbeiten lohnt sich',
};

const FLAGGED_AS: Readonly<Record<StrideFlag['kind'], string>> = {
  worse: 'Schlechter als bei dir üblich',
  better: 'Besser als bei dir üblich',
  odd: 'Anders als deine übrigen Doppelschritte, prüf die Messung',
};

/** After a preposition with the dative: `9 verwertbaren Doppelschritten`. */
const ofUsable = (count: number): string =>
  `${count} verwertbaren ${plural(count, { one: 'Doppelschritt', other: 'Doppelschritten' })}`;

export const findings: typeof findingsWords = {
  unnamed: {
    title: (name, side) => `${name}${afterName(side)}`,
    sentence: (name, severity, side, value) => `${name}${afterName(side)}: ${value}, ${IS[severity]}.`,
  },
  onlyStrides: (strides, needed) =>
    `Nur ${strides} ${plural(strides, { one: 'verwertbarer Doppelschritt', other: 'verwertbare Doppelschritte' })}: kein Urteil, dafür braucht es ${needed}.`,
  lessThanOneCm: 'weniger als 1 cm',
  aboutCm: (centimetres) => `etwa ${centimetres} cm`,
  gapBetweenKnees: (gap) => `Der Knieabstand beträgt dann ${gap}.`,
  pelvicDropIs: (drop) => `Die Beckenabsenkung über diesem Bein beträgt ${drop}.`,
  pelvisNotSeen:
    'Dein Becken lässt sich im Video nicht sehen; bitte einen Coach, auf den Hosenbund zu achten.',
  evidence: ({ over, seen }) => {
    const strides =
      over === null
        ? ''
        : over.interval === ''
          ? `Aus ${ofUsable(over.strides)}`
          : `Median aus ${ofUsable(over.strides)}, 95-%-Intervall ${over.interval}`;
    if (seen === null) return `${strides}.`;
    const of = seen.of === null ? '' : ` von ${seen.of}`;
    return `${strides === '' ? 'Zu sehen' : `${strides}; zu sehen`} in ${seen.strides}${of}, am deutlichsten bei ${seen.time} (${seen.frame}).`;
  },
  untold: {
    strides: (strides, needed) => `${strides} von ${needed} Doppelschritten`,
    notExact: 'in diesem Clip nicht genau genug',
    nearOneEnd: (end) => `zu nah an ${end}, wo der übliche Bereich endet`,
    nearAnEnd: (low, high) => `zu nah an einem Ende von ${low} bis ${high}, wo die meisten liegen`,
  },
  tile: {
    noNumber: (reason) => `Kein Wert: ${reason}`,
    filmFromSide: 'Dafür von der Seite filmen',
    filmFromBehind: 'Dafür von hinten filmen',
  },
  nothingToTry: {
    tooFewStrides:
      'Bei so wenigen Doppelschritten brauchst du nichts zu ändern. Filme noch einmal, mindestens 15 Sekunden.',
    noChange: 'Hier ist nichts zu ändern. Filme wieder auf dieselbe Weise, um zu sehen, ob es so bleibt.',
  },
  flag: {
    what: (name, reading) => (reading === null ? name : `${name}: ${reading.value} in ${reading.frame}`),
    why: (kind, { by, isAbove, median, error }) =>
      `${FLAGGED_AS[kind]}: ${by} ${isAbove ? 'über' : 'unter'} deinem eigenen Median${median === null ? '' : ` von ${median}`}; Doppelschritte lassen sich auf ± ${error} unterscheiden.`,
  },
  ownMedian: {
    within: (median) => `Innerhalb des Messfehlers um deinen Median von ${median}`,
    above: (by, median) => `${by} über deinem Median von ${median}`,
    below: (by, median) => `${by} unter deinem Median von ${median}`,
  },
};
