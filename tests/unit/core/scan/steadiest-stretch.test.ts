import { describe, expect, test } from 'vitest';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import {
  steadiestStretch,
  steadiestStretches,
  type SurveySample,
} from '../../../../src/core/scan/steadiest-stretch.ts';

const PICTURE = { width: 1000, height: 600 };

/** A runner 400 px tall; `gap` pixels between the ankles. */
function body(hipX: number, gap: number): Float32Array {
  const landmarks = new Float32Array(33 * 4);
  const put = (index: number, x: number, y: number): void => {
    landmarks[index * 4] = x;
    landmarks[index * 4 + 1] = y;
  };
  put(0, hipX, 100);
  for (const [side, sign] of [
    ['left', -1],
    ['right', 1],
  ] as const) {
    put(JOINT_INDEX.hip[side], hipX + sign * 5, 300);
    put(JOINT_INDEX.ankle[side], hipX + (sign * gap) / 2, 500);
  }
  return landmarks;
}

/** A minute: stands until 20 s, drifts until 30 s, runs steadily until 50 s, then has gone. */
function minute(slowMotion = 1): SurveySample[] {
  return Array.from({ length: 72 }, (_, i) => {
    const timeS = i * 0.83;
    const gap = timeS < 20 ? 20 : 40 + 160 * Math.abs(Math.sin(i * 1.7));
    const hipX = timeS < 20 ? 300 : timeS < 30 ? 300 + (timeS - 20) * 30 : 600 + 4 * Math.sin(i);
    return { timeS: timeS * slowMotion, landmarks: timeS < 50 ? body(hipX, gap) : null };
  });
}

describe('the steadiest stretch', () => {
  test.each([1, 8])('is where somebody runs and stays put, at slow motion %d', (slowMotion) => {
    const found = steadiestStretch(minute(slowMotion), 60 * slowMotion, slowMotion, PICTURE)!;
    expect(found.startS / slowMotion).toBeGreaterThanOrEqual(29);
    expect(found.endS / slowMotion).toBeLessThanOrEqual(51);
    expect((found.endS - found.startS) / slowMotion).toBeCloseTo(15, 6);
  });

  test('is not proposed for a clip short enough, nor where nobody runs', () => {
    expect(steadiestStretch(minute(), 19, 1, PICTURE)).toBeNull();
    const standing = minute().map(({ timeS }) => ({ timeS, landmarks: body(300, 20) }));
    expect(steadiestStretch(standing, 60, 1, PICTURE)).toBeNull();
    expect(steadiestStretch([], 60, 1, PICTURE)).toBeNull();
    const gone = minute().map(({ timeS }) => ({ timeS, landmarks: null }));
    expect(steadiestStretch(gone, 60, 1, PICTURE)).toBeNull();
  });

  test('keeps away from where the feet leave the picture', () => {
    const samples = minute().map((sample) =>
      sample.timeS > 40 && sample.landmarks ? { ...sample, landmarks: body(980, 200) } : sample,
    );
    const found = steadiestStretch(samples, 60, 1, PICTURE)!;
    expect(found.endS).toBeLessThan(43);
  });
});

describe('the stretches that are read in place of a long clip', () => {
  /** Ten minutes of steady running, most steadily around 200 s and 500 s. */
  const long = Array.from({ length: 90 }, (_, i): SurveySample => {
    const timeS = i * (600 / 90);
    const calm = Math.min(Math.abs(timeS - 200), Math.abs(timeS - 500)) < 15;
    return {
      timeS,
      landmarks: body(500 + (calm ? 1 : 30) * Math.sin(i * 2.1), 40 + 160 * Math.abs(Math.sin(i * 1.7))),
    };
  });

  test('are the two steadiest, apart from each other, in time order', () => {
    const [first, second, ...more] = steadiestStretches(long, 600, 1, PICTURE)!;
    expect(more).toEqual([]);
    expect(first!.startS).toBeGreaterThan(180);
    expect(first!.endS).toBeLessThan(220);
    expect(second!.startS).toBeGreaterThan(480);
    expect(second!.endS).toBeLessThan(520);
  });

  test('are none in a clip of up to a minute, and one where only one is fit', () => {
    expect(steadiestStretches(long, 60, 1, PICTURE)).toBeNull();
    expect(steadiestStretches(long, 240, 4, PICTURE)).toBeNull();
    const once = long.map(({ timeS, landmarks }) => ({
      timeS,
      landmarks: Math.abs(timeS - 200) < 18 ? landmarks : null,
    }));
    expect(steadiestStretches(once, 600, 1, PICTURE)).toHaveLength(1);
    expect(steadiestStretches([], 600, 1, PICTURE)).toBeNull();
  });
});
