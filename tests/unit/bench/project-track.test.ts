import { describe, expect, test } from 'vitest';
import { landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import type { BodyPoints } from '../../bench/mocap/body-points.ts';
import { type BenchCamera, projectTrack } from '../../bench/mocap/project-track.ts';

const [LEFT_HIP, LEFT_KNEE, LEFT_ANKLE] = [23, 25, 27] as const;
const RATE_HZ = 100;
const SAMPLES = 50;

/** A body that stands still: legs straight down, each knee 0.1 m ahead of the line hip to ankle. */
const standing: BodyPoints = Array.from({ length: 33 }, (_, landmark) => {
  const across = landmark % 2 === 0 ? 0.1 : -0.1;
  const [ahead, up] = landmark < 25 ? [0, 0.9] : landmark < 27 ? [0.1, 0.5] : [0, 0.1];
  return [still(ahead), still(up), still(across)] as const;
});

function still(value: number): Float64Array {
  return new Float64Array(SAMPLES).fill(value);
}

/** How far the left knee is drawn beside the line from hip to ankle, pixels. */
function besideLine(camera: BenchCamera, forwardKnee?: number): number {
  const track = projectTrack(standing, RATE_HZ, Float64Array.of(0.1, 0.2), camera, forwardKnee);
  const x = (landmark: number): number => track.landmarks[landmarkOffset(0, landmark)] ?? Number.NaN;
  const y = (landmark: number): number => track.landmarks[landmarkOffset(0, landmark) + 1] ?? Number.NaN;
  const down = (y(LEFT_KNEE) - y(LEFT_HIP)) / (y(LEFT_ANKLE) - y(LEFT_HIP));
  return x(LEFT_KNEE) - x(LEFT_HIP) - down * (x(LEFT_ANKLE) - x(LEFT_HIP));
}

const rear = (azimuthDeg: number): BenchCamera => ({ name: 'rear', view: 'rear', azimuthDeg, rollDeg: 0 });

describe('a simulated camera behind the runner', () => {
  test('a camera beside the running direction draws a bent knee beside the leg, more of it the more is drawn', () => {
    const whole = besideLine(rear(278)) - besideLine(rear(270));
    const part = besideLine(rear(278), 0.42) - besideLine(rear(270), 0.42);
    expect(Math.abs(whole)).toBeGreaterThan(3);
    expect(part / whole).toBeCloseTo(0.42, 1);
  });

  test('straight behind, what is drawn of the knee’s way ahead changes nothing', () => {
    expect(besideLine(rear(270), 0)).toBeCloseTo(besideLine(rear(270)), 3);
  });
});
