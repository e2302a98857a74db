import type { MostRunners, NearerEnd } from '../../../metrics/said.ts';
import type { findingWords } from '../../../words/metrics/finding.ts';
import { afterName } from './of-side.ts';

/** Where most healthy runners lie, without a full stop. */
function most(among: MostRunners): string {
  const how = among.isRhythm ? '' : 'So gemessen ';
  const verb = { between: 'liegen', below: 'bleiben', above: 'bleiben', 'no-further': 'gehen' }[among.kind];
  const pace = among.isAtPace ? ' bei diesem Tempo' : '';
  const who = among.isRhythm
    ? `Die meisten gesunden Läuferinnen und Läufer ${verb}${pace}`
    : `${how}${verb} die meisten gesunden Läuferinnen und Läufer${pace}`;
  switch (among.kind) {
    case 'between':
      return `${who} zwischen ${among.from} und ${among.to}`;
    case 'below':
      return `${who} unter ${among.to}`;
    case 'above':
      return `${who} über ${among.from}`;
    case 'no-further':
      return `${who} nicht weiter als ${among.from}`;
  }
}

const ENDS: Readonly<Record<NearerEnd, string>> = {
  lower: 'am unteren Ende',
  upper: 'am oberen Ende',
  limit: 'an dieser Grenze',
};

export const finding: typeof findingWords = {
  notKnown: 'nicht bekannt',
  where: (among) => `${most(among)}.`,
  insideAllTheSame:
    'Dein Wert liegt um weniger als seinen Messfehler außerhalb, also höchstwahrscheinlich innerhalb.',
  cannotTell: {
    title: (name, side) => `${name}${afterName(side)}: aus diesem Clip nicht zu sagen`,
    sentence: ({ name, side, value, among }, isMendable) => {
      const limit =
        among === null
          ? 'Dieser Clip ist nicht genau genug, um mehr zu sagen.'
          : `${most(among)}: Dein Wert ist zu nah an der Grenze, um es aus diesem Clip zu sagen.`;
      const mend = isMendable
        ? ' Ein längerer, näherer und schärferer Clip oder das genaueste Modell kann es zeigen.'
        : '';
      return `${name}${afterName(side)}: ${value}. ${limit}${mend}`;
    },
  },
  usualOrEdge: {
    title: (name, side) => `${name}${afterName(side)}: üblich oder am Rand`,
    sentence: ({ name, side, value, among }, nearer) => {
      const place =
        among === null
          ? 'Das ist üblich oder nahe daran.'
          : `${most(among)}: Dein Wert liegt ${ENDS[nearer]}, knapp innerhalb oder knapp außerhalb.`;
      return `${name}${afterName(side)}: ${value}. ${place}`;
    },
  },
};
