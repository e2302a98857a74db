import { describe, expect, test } from 'vitest';
import { DOTS_STRIDE, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';
import { filterTrajectories } from '../../../../src/core/trajectories/filter-trajectories.ts';
import type { DotPaths } from '../../../../src/core/trajectories/follow-dots.ts';
import { trackWithDots } from './dot-series.ts';

function pathsOf(track: PoseTrack): DotPaths {
  const { dots } = filterTrajectories({ track, swapped: new Uint8Array(track.timesS.length) }, 1);
  if (!dots) throw new Error('no dots');
  return dots;
}

/** Standard normal numbers, the same each time. */
function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('the paths of two dots', () => {
  test('give the slope of their line and its mean', () => {
    const paths = pathsOf(trackWithDots({ tiltDeg: (t) => 2 + 4 * Math.sin(2 * Math.PI * 1.5 * t) }));
    for (const [i, tilt] of paths.tiltDeg.entries()) {
      if (i < 15 || i > 185) continue;
      expect(tilt).toBeCloseTo(2 + 4 * Math.sin(2 * Math.PI * 1.5 * (i / 100)), 1);
    }
    expect(paths.meanTiltDeg).toBeCloseTo(2, 1);
    expect(paths.apartPx).toBeCloseTo(40, 3);
    expect(paths.foundShare).toBe(1);
    expect(paths.noiseDeg).toBeLessThan(0.01);
  });

  test('bridge a short loss, and leave a long one open', () => {
    const lost = (frame: number): boolean => (frame >= 50 && frame < 58) || (frame >= 100 && frame < 140);
    const paths = pathsOf(trackWithDots({ tiltDeg: () => 3, isLost: lost }));
    expect(paths.tiltDeg[54]).toBeCloseTo(3, 2);
    expect(paths.tiltDeg[120]).toBeNaN();
    expect(paths.foundShare).toBeCloseTo(153 / 201, 9);
  });

  test('leave out a frame in which something else was taken for a dot', () => {
    const track = trackWithDots({ tiltDeg: () => 1 });
    track.dots?.set([300, 380, 370, 372], 80 * DOTS_STRIDE);
    const paths = pathsOf(track);
    expect(paths.tiltDeg[80]).toBeCloseTo(1, 2);
    expect(paths.foundShare).toBeCloseTo(200 / 201, 9);
  });

  test('find a pair that jumps about followed in few frames', () => {
    const random = seededRandom(5);
    const track = trackWithDots({ tiltDeg: () => 0, apartPx: 40 });
    for (let frame = 0; frame < 201; frame++) {
      const [x, y] = [280 + 60 * random(), 350 + 60 * random()];
      track.dots?.set([x, y, x + 20 + 40 * random(), y + 10 * random()], frame * DOTS_STRIDE);
    }
    expect(pathsOf(track).foundShare).toBeLessThan(0.5);
  });

  test('tell the noise of the places from the clip itself', () => {
    const normal = normals(3);
    const tiltDeg = (t: number): number => 4 * Math.sin(2 * Math.PI * 1.5 * t);
    const paths = pathsOf(trackWithDots({ tiltDeg, seconds: 20, noisePx: () => 0.3 * normal() }));
    const errors = Array.from(paths.tiltDeg, (tilt, i) => tilt - tiltDeg(i / 100)).slice(20, -20);
    const scatter = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    expect(scatter).toBeGreaterThan(0.2);
    expect(paths.noiseDeg / scatter).toBeGreaterThan(0.8);
    expect(paths.noiseDeg / scatter).toBeLessThan(1.35);
  });

  test('are not there where nobody looked', () => {
    const { dots, ...track } = trackWithDots({ tiltDeg: () => 0 });
    expect(dots).toBeDefined();
    const trajectories = filterTrajectories({ track, swapped: new Uint8Array(201) }, 1);
    expect(trajectories).not.toHaveProperty('dots');
  });
});
