import type { Side } from '../../../../core/pose/landmark.ts';
import type { Said } from '../../../metrics/said.ts';

/** `linke `, `rechte ` or nothing, between a German article and its noun: `das linke Knie`. */
export const ofSide = (side: Side | null): string =>
  side === null ? '' : side === 'left' ? 'linke ' : 'rechte ';

/** The same after an article that is not in the nominative: `auf dem linken Bein`. */
export const ofSideOblique = (side: Side | null): string =>
  side === null ? '' : side === 'left' ? 'linken ' : 'rechten ';

/** ` links`, ` rechts` or nothing, after a name: `Beinachse links`. */
export const afterName = (side: Side | null): string =>
  side === null ? '' : side === 'left' ? ' links' : ' rechts';

/** A number without its sign and the words for plus or for minus. */
export const signed = ({ size, isNegative }: Said, plus: string, minus: string): string =>
  `${size} ${isNegative ? minus : plus}`.trimEnd();
