import { expect, test } from 'vitest';

import type { BodySignals, LegSignals } from '../../../../src/core/gait/body-signals.ts';
import { tidyContacts } from '../../../../src/core/gait/tidy-contacts.ts';

const LENGTH = 400;
const still = { forward: { foot: new Float64Array(LENGTH) } } as unknown as LegSignals;
/** Legs that show no rhythm of their own: the contacts alone say what a stride is. */
const body = {
  legs: { left: still, right: still },
  rateHz: 200,
  length: LENGTH,
  beltSpeed: 1,
} as unknown as BodySignals;

const tidy = (contacts: readonly number[]): number[] => tidyContacts(body, still, contacts);

test('a clip that ends on a foot in the air gets no contact there', () => {
  expect(tidy([60, 180, 300, 392])).toEqual([60, 180, 300]);
  expect(tidy([8, 100, 220, 340])).toEqual([100, 220, 340]);
  expect(tidy([180, 300, 392])).toEqual([180, 300]);
});

test('a landing in rhythm stays however near to the end it is, and an early one further in', () => {
  expect(tidy([32, 152, 272, 392])).toEqual([32, 152, 272, 392]);
  expect(tidy([10, 130, 250, 345])).toEqual([10, 130, 250, 345]);
});
