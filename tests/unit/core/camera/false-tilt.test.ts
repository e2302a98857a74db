import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import type { PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { CAMERA_LIMITS } from '../../../../src/core/quality/check-camera.ts';
import { DEFAULT_CONTEXT, type RunContext } from '../../../../src/core/run/run-context.ts';
import { everyNthFrame } from '../../../bench/errors/every-nth-frame.ts';
import { partsOfTrack } from '../../../support/parts-of-track.ts';
import { readCaseTrack, readGoldenTrack } from '../../../support/read-golden-track.ts';

/** Side views that were rendered with a level camera. */
const LEVEL: readonly PoseTrack[] = [
  readGoldenTrack('side-right-heel'),
  readGoldenTrack('side-left-midfoot'),
  readGoldenTrack('side-demo-30fps'),
  readCaseTrack('double-toe-off-noise4px'),
];

/** Each whole, in parts and at half the frames, as two pose models see it; none that is refused. */
function readings(context: Partial<RunContext>): readonly RunAnalysis[] {
  const parts = LEVEL.flatMap((track) => partsOfTrack(track, 2.4));
  const tracks = parts.flatMap((part) => [part, everyNthFrame(part, 2)]);
  return tracks.flatMap((track) =>
    (['heavy', 'full'] as const).flatMap((model) => {
      const run = analyzeRun(track, { ...DEFAULT_CONTEXT, model, ...context });
      return run.quality.some(({ severity }) => severity === 'refuse') ? [] : [run];
    }),
  );
}

const isCalledTilted = ({ quality }: RunAnalysis): boolean =>
  quality.some(({ code }) => code === 'camera-roll');

describe('a level camera', () => {
  test.each([
    ['without the room’s lines', {}],
    ['with level lines of the room', { scene: { rollDeg: 0, fanDeg: 0 } }],
  ])('%s is called tilted in at most one of 45 readings', (_, context) => {
    const seen = readings(context);
    expect(seen.length).toBeGreaterThan(45);
    // The standing feet draw slopes that would say so.
    const sloped = seen.filter(({ camera }) => Math.abs(camera.beltAngleDeg) > CAMERA_LIMITS.rollDeg);
    expect(sloped.length).toBeGreaterThan(seen.length / 8);
    expect(seen.filter(isCalledTilted).length).toBeLessThanOrEqual(seen.length / 45);
  });
});

test('a camera that the room’s lines show to be rolled by 3.5° is called so in every reading', () => {
  const seen = readings({ scene: { rollDeg: 3.5, fanDeg: 0 } });
  expect(seen.flatMap((run) => (isCalledTilted(run) ? [] : [run.quality]))).toEqual([]);
});
