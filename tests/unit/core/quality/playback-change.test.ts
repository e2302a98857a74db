import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/analysis/run-context.ts';
import type { PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { checkPlayback } from '../../../../src/core/quality/check-playback.ts';
import { playbackChange } from '../../../../src/core/quality/playback-change.ts';
import { filterTrajectories } from '../../../../src/core/trajectories/filter-trajectories.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

/** A runner filmed at 120 pictures per second, written at 30: every fourth picture where it plays at normal speed. */
function rampedClip(slowFromS: number, slowToS: number): PoseTrack {
  const source = syntheticRunner({ frames: 1400, fps: 120, strideS: 0.7, forward: 1 });
  const size = source.landmarks.length / source.timesS.length;
  const kept: number[] = [];
  for (let frame = 0; frame < source.timesS.length && kept.length < 360;) {
    kept.push(frame);
    const at = kept.length / 30;
    frame += at >= slowFromS && at < slowToS ? 1 : 4;
  }
  return {
    ...source,
    timesS: Float64Array.from(kept, (_, i) => i / 30),
    landmarks: Float32Array.from(
      kept.flatMap((frame) => Array.from(source.landmarks.subarray(frame * size, (frame + 1) * size))),
    ),
  };
}

const paths = (track: PoseTrack) =>
  filterTrajectories({ track, swapped: new Uint8Array(track.timesS.length) }, 1);

describe('playbackChange', () => {
  test('finds the slow part of a clip that a phone wrote, and its factor', () => {
    const change = playbackChange(paths(rampedClip(4, 10)));
    expect(change?.factor).toBe(4);
    expect(Math.abs((change?.fromS ?? 0) - 4)).toBeLessThan(1.2);
    expect(Math.abs((change?.toS ?? 0) - 10)).toBeLessThan(1.2);
  });

  test.each([
    ['one speed throughout', rampedClip(99, 99)],
    ['slow throughout', rampedClip(0, 99)],
  ])('says nothing of a clip at %s', (_, track) => {
    expect(playbackChange(paths(track))).toBeNull();
  });

  test('where one slow rhythm runs through the whole clip, stretches that look faster are bad poses', () => {
    const ramped = paths(rampedClip(4, 10));
    expect(checkPlayback(ramped, 1, { stepsPerMin: 17.5, strength: 0.87 })).toEqual([]);
    expect(checkPlayback(ramped, 1, { stepsPerMin: 17.5, strength: 0.6 })).toHaveLength(1);
  });

  test('the clip is refused with the part to cut out, whichever labels the legs carry', () => {
    const [issue] = analyzeRun(rampedClip(4, 10), DEFAULT_CONTEXT).quality;
    expect(issue).toMatchObject({
      code: 'playback-speed-changes',
      severity: 'refuse',
      values: { factor: 4 },
    });
  });
});
