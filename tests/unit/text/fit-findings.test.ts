import { expect, test } from 'vitest';

import { fitFindings } from '../../../src/text/report/fit-findings.ts';

test('with room for all, each pressing finding has its card and all others a sentence', () => {
  expect(fitFindings({ pressing: 2, info: 2, good: 1 }, 20)).toEqual({ cards: 2, goodByTitle: false });
});

test('what is in order is shortened first, then cards, the most pressing last', () => {
  expect(fitFindings({ pressing: 3, info: 1, good: 10 }, 14)).toEqual({ cards: 3, goodByTitle: true });
  expect(fitFindings({ pressing: 6, info: 2, good: 6 }, 20).cards).toBeLessThan(3);
  expect(fitFindings({ pressing: 30, info: 0, good: 0 }, 20)).toEqual({ cards: 1, goodByTitle: true });
  expect(fitFindings({ pressing: 0, info: 0, good: 30 }, 20)).toEqual({ cards: 0, goodByTitle: true });
});
