import { expect, test } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { overlayLandings } from '../../../../src/core/landings/overlaid-landings.ts';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { NO_EDITS } from '../../../../src/core/run/run-edits.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

const CONTEXT = { slowMotion: 1, model: 'heavy' } as const;
const SIDES = ['left', 'right'] as const;

for (const name of ['side-right-heel', 'side-left-midfoot'] as const) {
  test(`${name}: each ankle lies as far ahead of the hips as its stride's number says`, () => {
    const run = analyzeRun(readGoldenTrack(name), CONTEXT);
    const drawn = SIDES.flatMap((side) => overlayLandings(run, side) ?? []);
    expect(drawn.map(({ side }) => side)).toEqual(['left', 'right']);
    for (const { side, landings, forwards } of drawn) {
      const expected = run.strides.filter(
        ({ side: of, excluded, metrics }) =>
          of === side && excluded === null && metrics.overstride && isMeasured(metrics.overstride),
      );
      expect(landings.map(({ stride }) => stride)).toEqual(expected.map(({ index }) => index));
      const reach = forwards.x ** 2 + forwards.y ** 2;
      for (const { stride, ahead, ankle } of landings) {
        const measured = run.strides[stride]?.metrics.overstride;
        expect(ahead).toBe(measured && isMeasured(measured) ? Number(measured.value) / 100 : null);
        // What lies ahead of the hips in the picture, read off along the level.
        expect((ankle.x * forwards.x + ankle.y * forwards.y) / reach).toBeCloseTo(ahead, 9);
        expect(ankle.y).toBeGreaterThan(0.7);
        expect(ankle.y).toBeLessThan(1.1);
      }
    }
  });
}

test('by hand: an ankle 108 px ahead of hips that stand above the belt, facing right and left', () => {
  for (const forward of [1, -1] as const) {
    const track = syntheticRunner({ frames: 360, fps: 60, strideS: 0.7, forward });
    const run = analyzeRun(track, { ...CONTEXT, view: 'side' });
    const drawn = overlayLandings(run, 'left');
    expect(drawn?.landings.length).toBeGreaterThan(4);
    for (const { ankle, hip } of drawn?.landings ?? []) {
      const reach = (0.36 * 0.7 * 600) / 2 / run.camera.legLengthPx;
      // Detection is off by a part of a frame, in which the foot travels 10 px.
      expect(Math.sign(ankle.x)).toBe(forward);
      expect(Math.abs(ankle.x)).toBeGreaterThan(reach - 0.15);
      expect(Math.abs(ankle.x)).toBeLessThan(reach + 0.02);
      expect(hip.x).toBeCloseTo(0, 6);
    }
  }
});

test('a stride that is left out is not drawn', () => {
  const track = readGoldenTrack('side-right-heel');
  const before = overlayLandings(analyzeRun(track, CONTEXT), 'right');
  const [first] = before?.landings ?? [];
  const edits = { ...NO_EDITS, badStrides: [{ side: 'right' as const, contactS: first!.timeS }] };
  const after = overlayLandings(analyzeRun(track, { ...CONTEXT, edits }), 'right');
  expect(after?.landings).toHaveLength(before!.landings.length - 1);
  expect(after?.landings.map(({ timeS }) => timeS)).not.toContain(first?.timeS);
  expect(after?.leftOut).toBe(before!.leftOut + 1);
});

test('bands are the norm’s at the run’s own speed, in leg lengths; a rear view has no landings', () => {
  const run = analyzeRun(readGoldenTrack('side-right-heel'), CONTEXT);
  const { mean, sd } = run.norms.overstride!;
  const bands = overlayLandings(run, 'right')?.bands;
  expect(bands?.map(({ severity }) => severity)).toEqual(['good', 'watch', 'flag']);
  expect(bands?.[1]?.from).toBeCloseTo((mean + 1.2816 * sd) / 100, 9);
  expect(overlayLandings(analyzeRun(readGoldenTrack('rear-valgus'), CONTEXT), 'right')).toBeNull();
});
