import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import { landmarkOffset, LANDMARK_STRIDE, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { checkPlayback } from '../../../../src/core/quality/check-playback.ts';
import { playbackChange } from '../../../../src/core/quality/playback-change.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

/**
 * A runner filmed at 120 frames per second, written at 30: every fourth picture where it plays at
 * normal speed.
 */
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

/**
 * The track with the legs called by each other's name in stretches of some frames, as where they
 * pass each other.
 */
function exchanged(track: PoseTrack): PoseTrack {
  const landmarks = track.landmarks.slice();
  for (let frame = 0; frame < track.timesS.length; frame++) {
    if ((frame * frame) % 17 < 9) continue;
    for (const joint of ['knee', 'ankle', 'heel', 'toe'] as const) {
      const [left, right] = [JOINT_INDEX[joint].left, JOINT_INDEX[joint].right].map((point) =>
        landmarkOffset(frame, point),
      ) as [number, number];
      landmarks.set(track.landmarks.subarray(left, left + LANDMARK_STRIDE), right);
      landmarks.set(track.landmarks.subarray(right, right + LANDMARK_STRIDE), left);
    }
  }
  return { ...track, landmarks };
}

/**
 * The track with the left foot left where the hips are whenever it is behind them, from the
 * beginning to `untilS`.
 */
function behindSomebody(track: PoseTrack, untilS: number): PoseTrack {
  const landmarks = track.landmarks.slice();
  const end = track.timesS.findIndex((t) => t >= untilS);
  for (let frame = 0; frame < end; frame++) {
    const hip = landmarks[landmarkOffset(frame, JOINT_INDEX.hip.left)] ?? Number.NaN;
    for (const joint of ['ankle', 'heel', 'toe'] as const) {
      const at = landmarkOffset(frame, JOINT_INDEX[joint].left);
      if ((landmarks[at] ?? 0) < hip) landmarks.set([hip, 520], at);
    }
  }
  return { ...track, landmarks };
}

describe('playbackChange', () => {
  test('finds the slow part of a clip that a phone wrote, and its factor', () => {
    const change = playbackChange(rampedClip(4, 10), 1);
    expect(change?.factor).toBe(4);
    expect(Math.abs((change?.fromS ?? 0) - 4)).toBeLessThan(1.2);
    expect(Math.abs((change?.toS ?? 0) - 10)).toBeLessThan(1.2);
  });

  test('finds it where somebody hides one foot in half of each stride, but not in the slow part', () => {
    expect(playbackChange(behindSomebody(rampedClip(4, 10), 4), 1)?.factor).toBe(4);
  });

  test('reads a clip in slow motion on the runner’s clock', () => {
    const clip = rampedClip(4, 10);
    const filmedFaster = { ...clip, timesS: clip.timesS.map((t) => 2 * t) };
    expect(playbackChange(filmedFaster, 2)).toEqual(playbackChange(clip, 1));
  });

  test.each([
    ['one speed throughout', rampedClip(99, 99)],
    ['slow throughout', rampedClip(0, 99)],
  ])('says nothing of a clip at %s', (_, track) => {
    expect(playbackChange(track, 1)).toBeNull();
    expect(playbackChange(exchanged(track), 1)).toBeNull();
  });

  test('where one slow rhythm runs through the whole clip, stretches that look faster are bad poses', () => {
    const ramped = rampedClip(4, 10);
    expect(checkPlayback(ramped, 1, { stepsPerMin: 17.5, strength: 0.87 })).toEqual([]);
    expect(checkPlayback(ramped, 1, { stepsPerMin: 17.5, strength: 0.6 })).toHaveLength(1);
  });

  test('the clip is refused with the part to cut out, whichever labels the legs carry', () => {
    const [issue] = analyzeRun(exchanged(rampedClip(4, 10)), DEFAULT_CONTEXT).quality;
    expect(issue).toMatchObject({
      code: 'playback-speed-changes',
      severity: 'refuse',
      values: { factor: 4 },
    });
  });
});
