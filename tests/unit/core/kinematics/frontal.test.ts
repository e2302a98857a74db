import { describe, expect, it } from 'vitest';
import type { Stride } from '../../../../src/core/run/stride.ts';
import { FRONTAL_CALIBRATION } from '../../../../src/core/kinematics/frontal-calibration.ts';
import { frontalAspectRad } from '../../../../src/core/kinematics/frontal-aspect.ts';
import {
  frontalKneeAlignment,
  frontalKneeAlignmentSeries,
} from '../../../../src/core/kinematics/frontal-knee-alignment.ts';
import { JOINT_INDEX, LANDMARK_COUNT, SIDES, type Side } from '../../../../src/core/pose/landmark.ts';
import type { Trajectories } from '../../../../src/core/trajectories/trajectories.ts';

/**
 * Metres. A camera 2.7 m behind (or in front of) two legs in stance looks `aspectDeg` off the
 * running direction and draws them in perspective. World axes: x forward, y up, z to the runner's
 * right.
 */
interface Scene {
  readonly view: 'rear' | 'front';
  readonly alignmentDeg: number;
  readonly aspectDeg: number;
}
const DISTANCE = 2.7;
const FOCAL_PX = 1100;
const RATE_HZ = 60;
const STANCE_S = 0.25;
const STRIDE_S = 0.7;
const SPEED = 2.8;
const RAD = Math.PI / 180;

function project(scene: Scene, x: number, y: number, z: number): { x: number; y: number } {
  const toCamera = scene.view === 'rear' ? -1 : 1;
  const turned = scene.aspectDeg * RAD;
  const along = x * Math.cos(turned) - z * Math.sin(turned);
  const across = x * Math.sin(turned) + z * Math.cos(turned);
  const scale = FOCAL_PX / (DISTANCE - toCamera * along);
  return { x: 360 - toCamera * across * scale, y: 640 - (y - 0.85) * scale };
}

/**
 * A leg flexed by 40° whose knee lies inward of the hip-ankle line by the wanted angle, foot moving
 * back with the belt.
 */
function scenePaths(scene: Scene, n: number): { trajectories: Trajectories; strides: Stride[] } {
  const x = Array.from({ length: LANDMARK_COUNT }, () => new Float64Array(n).fill(Number.NaN));
  const y = Array.from({ length: LANDMARK_COUNT }, () => new Float64Array(n).fill(Number.NaN));
  const timesS = Float64Array.from({ length: n }, (_, i) => i / RATE_HZ);
  const strides: Stride[] = [];
  for (const side of SIDES) {
    const right = side === 'right' ? 1 : -1;
    const offsetS = side === 'right' ? 0.1 : 0.1 + STRIDE_S / 2;
    for (let icS = offsetS; icS + STRIDE_S < n / RATE_HZ; icS += STRIDE_S) strides.push(stride(side, icS));
    for (let i = 0; i < n; i++) {
      const inStance = ((i / RATE_HZ - offsetS) % STRIDE_S) / STANCE_S;
      if (inStance < 0 || inStance > 1) continue;
      const hip = [0, 0.85, 0.08 * right] as const;
      const ankle = [0.02 + SPEED * STANCE_S * (0.4 - inStance), 0.07, 0.05 * right] as const;
      // Knee: middle of the line, 0.14 m ahead, inward so that thigh and shank bend by the wanted
      // angle together.
      const inward = 0.39 * Math.tan((scene.alignmentDeg / 2) * RAD);
      const knee = [0.14, 0.46, (0.08 + 0.05) * 0.5 * right - inward * right] as const;
      const put = (
        joint: 'hip' | 'knee' | 'ankle' | 'heel' | 'toe',
        point: readonly [number, number, number],
      ): void => {
        const image = project(scene, ...point);
        (x[JOINT_INDEX[joint][side]] ?? [])[i] = image.x;
        (y[JOINT_INDEX[joint][side]] ?? [])[i] = image.y;
      };
      put('hip', hip);
      put('knee', knee);
      for (const joint of ['ankle', 'heel', 'toe'] as const) put(joint, ankle);
    }
  }
  const frame = Int32Array.from(timesS, (_, i) => i);
  return {
    trajectories: { rateHz: RATE_HZ, timesS, x, y, frame, frameTimesS: timesS, swapped: new Uint8Array(n) },
    strides,
  };
}

function stride(side: Side, icS: number, toeOffS: number | null = icS + STANCE_S): Stride {
  return {
    index: 0,
    side,
    leg: null,
    initialContactS: icS,
    toeOffS,
    oppositeContactS: icS + STRIDE_S / 2,
    nextContactS: icS + STRIDE_S,
    initialContactUncertaintyS: 0.01,
    toeOffUncertaintyS: 0.01,
    excluded: null,
  };
}

/** Leg length as the pipeline sees it in this view: a fifth short of 0.93 m. */
const LEG_PX = (0.75 * FOCAL_PX) / DISTANCE;

describe('frontalAspectRad', () => {
  it.each([
    ['rear', 3],
    ['rear', -3],
    ['front', 3],
    ['front', 0],
  ] as const)(
    'finds the camera %s, %s degrees off, from the drift of the planted feet',
    (view, aspectDeg) => {
      const { trajectories, strides } = scenePaths({ view, aspectDeg, alignmentDeg: 5 }, 300);
      const found = (frontalAspectRad(strides, trajectories, LEG_PX) ?? Number.NaN) / RAD;
      expect(Math.abs(Math.abs(found) - Math.abs(aspectDeg))).toBeLessThan(0.7);
      if (aspectDeg !== 0)
        expect(Math.sign(found)).toBe(view === 'rear' ? -Math.sign(aspectDeg) : Math.sign(aspectDeg));
    },
  );

  it('reads two stances a leg as it reads more, and of one says nothing', () => {
    const { trajectories, strides } = scenePaths({ view: 'rear', aspectDeg: 7.5, alignmentDeg: 5 }, 300);
    const first = (n: number): Stride[] =>
      SIDES.flatMap((side) => strides.filter((one) => one.side === side).slice(0, n));
    const whole = frontalAspectRad(strides, trajectories, LEG_PX);
    expect(frontalAspectRad(first(2), trajectories, LEG_PX)).toBeCloseTo(whole ?? Number.NaN, 2);
    expect(frontalAspectRad(first(1), trajectories, LEG_PX)).toBeNull();
  });

  it('says nothing with too few stances or without toe-offs', () => {
    const { trajectories, strides } = scenePaths({ view: 'rear', aspectDeg: 0, alignmentDeg: 0 }, 300);
    expect(frontalAspectRad(strides.slice(0, 4), trajectories, LEG_PX)).toBeNull();
    const open = strides.map((s) => stride(s.side, s.initialContactS, null));
    expect(frontalAspectRad(open, trajectories, LEG_PX)).toBeNull();
  });
});

describe('frontalKneeAlignment', () => {
  const read = (scene: Scene, side: Side): number => {
    const { trajectories, strides } = scenePaths(scene, 300);
    const aspectRad = frontalAspectRad(strides, trajectories, LEG_PX) ?? Number.NaN;
    const series = frontalKneeAlignmentSeries(trajectories, side, { view: scene.view, aspectRad });
    const own = strides.filter((s) => s.side === side);
    const first = own[0];
    return first ? frontalKneeAlignment(first, trajectories.timesS, series).valueDeg : Number.NaN;
  };
  const { gain, forwardKneePerAspect } = FRONTAL_CALIBRATION.kneeAlignment;

  it.each([
    ['rear', 8, 0],
    ['rear', 8, 3],
    ['rear', -6, -3],
    ['front', 8, 0],
    ['front', 0, 3],
  ] as const)(
    'from %s, %s degrees inward, camera %s degrees off: both legs agree but for what a pose model hides',
    (view, alignmentDeg, aspectDeg) => {
      // These points follow geometry; the pose model's do so from the front alone.
      const hidden = gain * (forwardKneePerAspect.front - forwardKneePerAspect[view]) * aspectDeg;
      const left = read({ view, alignmentDeg, aspectDeg }, 'left');
      const right = read({ view, alignmentDeg, aspectDeg }, 'right');
      expect(Math.abs((left + right) / 2 - gain * alignmentDeg)).toBeLessThan(1.7);
      // In mid-stance the ankle lies behind the hip, and the knee further ahead of their line.
      expect(Math.abs(Math.abs(left - right) - 2 * Math.abs(hidden))).toBeLessThan(1.4);
    },
  );

  it('is missing in a side view, without a toe-off and where the knee is not seen', () => {
    const { trajectories, strides } = scenePaths({ view: 'rear', aspectDeg: 0, alignmentDeg: 5 }, 300);
    const side = frontalKneeAlignmentSeries(trajectories, 'left', { view: 'side', aspectRad: 0 });
    expect(side.every(Number.isNaN)).toBe(true);
    const series = frontalKneeAlignmentSeries(trajectories, 'left', { view: 'rear', aspectRad: 0 });
    expect(frontalKneeAlignment(stride('left', 0.45, null), trajectories.timesS, series).valueDeg).toBeNaN();
    trajectories.x[JOINT_INDEX.knee.left]?.fill(Number.NaN);
    const blind = frontalKneeAlignmentSeries(trajectories, 'left', { view: 'rear', aspectRad: 0 });
    const left = strides.find((s) => s.side === 'left') ?? stride('left', 0.45);
    expect(frontalKneeAlignment(left, trajectories.timesS, blind).valueDeg).toBeNaN();
  });
});
