import { expect, test } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { overlayMidStances } from '../../../../src/core/landings/overlaid-mid-stances.ts';
import { NO_EDITS } from '../../../../src/core/run/run-edits.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const CONTEXT = { slowMotion: 1, model: 'heavy' } as const;

test('mid-stances of a rear view: legs below the hips, knees on their own path', () => {
  const run = analyzeRun(readGoldenTrack('rear-valgus'), CONTEXT);
  for (const side of ['left', 'right'] as const) {
    const drawn = overlayMidStances(run, side);
    expect(drawn?.stances.length).toBeGreaterThan(3);
    for (const { hip, knee, ankle, kneePath, stride } of drawn?.stances ?? []) {
      expect(run.strides[stride]?.excluded).toBeNull();
      // Seen from behind the runner's left is the picture's left.
      expect(Math.sign(hip.x)).toBe(side === 'left' ? -1 : 1);
      expect(hip.y).toBeLessThan(knee.y);
      expect(knee.y).toBeLessThan(ankle.y);
      expect(kneePath.length).toBeGreaterThan(5);
      const nearest = Math.min(...kneePath.map((at) => Math.hypot(at.x - knee.x, at.y - knee.y)));
      expect(nearest).toBeLessThan(0.03);
    }
  }
});

test('both hips lie at the same distance from the middle, at every mid-stance', () => {
  const run = analyzeRun(readGoldenTrack('rear-valgus'), CONTEXT);
  const drawn = overlayMidStances(run, 'right');
  const widths = drawn!.stances.map(({ hip }) => Math.hypot(hip.x, hip.y));
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.05);
});

test('a stride that is left out is not drawn, and a side view has none', () => {
  const track = readGoldenTrack('rear-valgus');
  const before = overlayMidStances(analyzeRun(track, CONTEXT), 'left')!;
  const first = before.stances[0]!;
  const { startS } = analyzeRun(track, CONTEXT).strides[first.stride]!;
  const edits = { ...NO_EDITS, badStrides: [{ side: 'left' as const, contactS: startS }] };
  const after = overlayMidStances(analyzeRun(track, { ...CONTEXT, edits }), 'left')!;
  expect(after.stances).toHaveLength(before.stances.length - 1);
  expect(overlayMidStances(analyzeRun(readGoldenTrack('side-right-heel'), CONTEXT), 'left')).toBeNull();
});
