import type { Side } from '../../../core/pose/landmark.ts';
import type { Said } from '../../metrics/said.ts';

/** `left `, `right ` or nothing, to stand before an English noun. */
export const ofSide = (side: Side | null): string => (side === null ? '' : `${side} `);

/** A number without its sign and the words for plus or for minus. */
export const signed = ({ size, isNegative }: Said, plus: string, minus: string): string =>
  `${size} ${isNegative ? minus : plus}`.trimEnd();
