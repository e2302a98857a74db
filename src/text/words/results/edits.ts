import type { JointName, Side } from '../../../core/pose/landmark.ts';
import type { GaitEventType } from '../../../core/run/gait-event.ts';
import { inLanguage } from '../../language.ts';

const sides: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };
const moments: Readonly<Record<GaitEventType, string>> = {
  'initial-contact': 'initial contact',
  'toe-off': 'toe-off',
};
const joints: Readonly<Record<JointName, string>> = {
  shoulder: 'shoulder',
  elbow: 'elbow',
  wrist: 'wrist',
  hip: 'hip',
  knee: 'knee',
  ankle: 'ankle',
  heel: 'heel',
  toe: 'toe',
};
const moment = (side: Side, type: GaitEventType): string => `${sides[side]} ${moments[type]}`;

/** What was corrected by hand. */
export const editsWords = inLanguage('results/edits', {
  edited: 'Corrected by hand',
  /** Names that also stand within sentences. */
  event: (side: Side, type: GaitEventType): string => `${side} ${moments[type]}`,
  joint: (side: Side, joint: JointName): string => `${side} ${joints[joint]}`,
  point: (landmark: number): string => `point ${landmark}`,
  eventAdded: (side: Side, type: GaitEventType): string => `${moment(side, type)} added`,
  eventRemoved: (side: Side, type: GaitEventType): string => `${moment(side, type)} removed`,
  eventConfirmed: (side: Side, type: GaitEventType): string => `${moment(side, type)} confirmed where it was`,
  eventLater: (side: Side, type: GaitEventType, ms: string): string =>
    `${moment(side, type)} moved ${ms} ms later`,
  eventEarlier: (side: Side, type: GaitEventType, ms: string): string =>
    `${moment(side, type)} moved ${ms} ms earlier`,
  strideLeftOut: (side: Side): string => `${sides[side]} stride left out`,
  leftOutUpTo: (time: string): string => `Left out up to ${time}`,
  jointPlaced: (side: Side, joint: JointName): string => `${sides[side]} ${joints[joint]} put in its place`,
  pointPlaced: (landmark: number): string => `Point ${landmark} put in its place`,
});
