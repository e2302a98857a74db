import type { JointName, Side } from '../../../../core/pose/landmark.ts';
import type { GaitEventType } from '../../../../core/run/gait-event.ts';
import type { editsWords } from '../../../words/results/edits.ts';

const sides: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };
const moments: Readonly<Record<GaitEventType, string>> = {
  'initial-contact': 'Erstkontakt',
  'toe-off': 'Zehenablösung',
};
const joints: Readonly<Record<JointName, string>> = {
  shoulder: 'Schulter',
  elbow: 'Ellbogen',
  wrist: 'Handgelenk',
  hip: 'Hüfte',
  knee: 'Knie',
  ankle: 'Sprunggelenk',
  heel: 'Ferse',
  toe: 'Zehen',
};
const moment = (side: Side, type: GaitEventType): string => `${moments[type]} ${sides[side]}`;

/** What was corrected by hand, in German. */
export const edits: typeof editsWords = {
  edited: 'Von Hand korrigiert',
  event: moment,
  joint: (side, joint) => `${joints[joint]} ${sides[side]}`,
  point: (landmark) => `Punkt ${landmark}`,
  eventAdded: (side, type) => `${moment(side, type)} hinzugefügt`,
  eventRemoved: (side, type) => `${moment(side, type)} entfernt`,
  eventConfirmed: (side, type) => `${moment(side, type)} unverändert bestätigt`,
  eventLater: (side, type, ms) => `${moment(side, type)} um ${ms} ms nach hinten verschoben`,
  eventEarlier: (side, type, ms) => `${moment(side, type)} um ${ms} ms nach vorn verschoben`,
  strideLeftOut: (side) => `Doppelschritt ${sides[side]} ausgelassen`,
  leftOutUpTo: (time) => `Ausgelassen bis ${time}`,
  jointPlaced: (side, joint) => `${joints[joint]} ${sides[side]} an die richtige Stelle gesetzt`,
  pointPlaced: (landmark) => `Punkt ${landmark} an die richtige Stelle gesetzt`,
};
