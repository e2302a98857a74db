import { expect, test } from 'vitest';
import type { StancePhase } from '../../../../src/ui/charts/stance-phases.ts';
import { stanceOutlines } from '../../../../src/ui/results/player/stance-outlines.ts';

const ROWS = { left: 9, right: 28, height: 15 };

/** Steps of 0.36 s, each on the belt for 0.25 s. */
function steps(count: number): StancePhase[] {
  return Array.from({ length: count }, (_, i) => ({
    side: i % 2 === 0 ? 'left' : 'right',
    leg: i % 2 === 0 ? 'near' : 'far',
    startS: 0.36 * i,
    endS: 0.36 * i + 0.25,
  }));
}

test('ten minutes of stances are one outline for each leg, a bar for each stance', () => {
  const outlines = stanceOutlines(steps(3000), ROWS);
  expect(outlines.map(({ side, leg }) => `${side} ${leg}`)).toEqual(['left near', 'right far']);
  for (const { path } of outlines) expect(path.match(/z/g)).toHaveLength(1500);
});

test('a bar goes from contact to toe-off, in the row of its side', () => {
  const [left, right] = stanceOutlines(steps(2), ROWS);
  expect(left?.path).toBe('M0 9H0.25v15H0z');
  expect(right?.path).toBe('M0.36 28H0.61v15H0.36z');
});

test('without stances there is no outline', () => {
  expect(stanceOutlines([], ROWS)).toEqual([]);
});
