import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { createPoseTrack, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { readCaseTrack, readGoldenTrack } from '../../../support/read-golden-track.ts';

/**
 * 32 steps of the demo's 162 per minute at 30 frames per second, to the frame: what is played again
 * and again.
 */
const LOOP = Object.freeze({ frames: 356, steps: 32, fps: 30 });
const LOOP_SPM = (60 * LOOP.fps * LOOP.steps) / LOOP.frames;

/**
 * The demo run, looped, its frames timed so that cadence goes through the given values, straight
 * between them.
 */
function driftingRun(loops: number, cadences: readonly number[]): { track: PoseTrack; cadence: number } {
  const source = readGoldenTrack('side-demo-30fps');
  const perFrame = source.landmarks.length / source.timesS.length;
  const frames = loops * LOOP.frames;
  const timesS = new Float64Array(frames);
  for (let frame = 1; frame < frames; frame++) {
    const at = ((frame - 1) / frames) * (cadences.length - 1);
    const [before = LOOP_SPM, after = before] = cadences.slice(Math.floor(at));
    const spm = before + (after - before) * (at % 1);
    timesS[frame] = (timesS[frame - 1] ?? 0) + LOOP_SPM / spm / LOOP.fps;
  }
  const track = createPoseTrack(source.width, source.height, timesS);
  const loop = source.landmarks.subarray(0, LOOP.frames * perFrame);
  for (let k = 0; k < loops; k++) track.landmarks.set(loop, k * loop.length);
  const steps = ((frames - 1) / LOOP.frames) * LOOP.steps;
  return { track, cadence: (60 * steps) / (timesS.at(-1) ?? Number.NaN) };
}

describe('cadence of a run that drifts: 60 × steps / time of the whole clip', () => {
  test.each([
    ['slower towards the end of a minute', 5, [172, 172, 166, 158]],
    ['faster for the last part only', 4, [160, 160, 160, 172]],
  ])('%s', (_, loops, cadences) => {
    const { track, cadence: truth } = driftingRun(loops, cadences);
    const { summary, quality } = analyzeRun(track, DEFAULT_CONTEXT);
    expect(quality.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    for (const side of ['both', 'left', 'right'] as const) {
      const { median, low = 0, high = 0 } = summary.cadence?.[side] ?? {};
      expect(Math.abs(Number(median) - truth), side).toBeLessThan(0.5);
      expect(low, side).toBeLessThan(truth);
      expect(high, side).toBeGreaterThan(truth);
    }
  });
});

describe('cadence of a short clip', () => {
  test('both feet’s lies between the feet, and its range holds the truth', () => {
    const { summary } = analyzeRun(readCaseTrack('sar12-full'), { ...DEFAULT_CONTEXT, model: 'full' });
    const { left, right, both } = summary.cadence ?? {};
    const feet = [Number(left?.median), Number(right?.median)];
    expect(both?.median).toBeGreaterThanOrEqual(Math.min(...feet));
    expect(both?.median).toBeLessThanOrEqual(Math.max(...feet));
    expect(Math.abs(Number(both?.median) - 165.39)).toBeLessThan(0.5);
    expect(both?.low).toBeLessThan(165.39);
    expect(both?.high).toBeGreaterThan(165.39);
  });

  /** Steps per minute by the rendered contacts between the first and the last of each foot. */
  test.each([
    ['side-right-heel', 165.24],
    ['side-left-midfoot', 180.02],
    ['side-demo-30fps', 161.81],
    ['rear-valgus', 168.46],
    ['front-crossover', 170.77],
  ])('%s, whole and in parts', (name, truth) => {
    const track = readGoldenTrack(name);
    const perFrame = track.landmarks.length / track.timesS.length;
    const half = track.timesS.length >> 1;
    for (const [from, to] of [
      [0, 2 * half],
      [0, Math.round(1.3 * half)],
    ] as const) {
      const part = {
        ...track,
        timesS: track.timesS.slice(from, to),
        landmarks: track.landmarks.slice(from * perFrame, to * perFrame),
      };
      const { left, right, both } = analyzeRun(part, DEFAULT_CONTEXT).summary.cadence ?? {};
      const feet = [Number(left?.median), Number(right?.median)];
      expect(both?.median).toBeGreaterThanOrEqual(Math.min(...feet));
      expect(both?.median).toBeLessThanOrEqual(Math.max(...feet));
      // A part has other steps than the whole; the rendered runners vary by 1.4 within a clip.
      expect(Math.abs(Number(both?.median) - truth)).toBeLessThan(to === 2 * half ? 0.6 : 1.8);
    }
  });
});
