import type { MetricId } from '../../../src/core/metrics/registry.ts';
import { JOINT_INDEX, type JointName, type Side } from '../../../src/core/pose/landmark.ts';
import { cubicSplineInterpolator } from '../../../src/core/signal/cubic-spline-interpolator.ts';
import type { SyntheticTruth, TruthStride } from '../synthetic/synthetic-truth.ts';
import { bodyPoints } from './body-points.ts';
import type { SimulatedClip } from './conditions.ts';
import type { MocapRun, TrueContact } from './load-mocap.ts';

const DEG = 180 / Math.PI;
/** Steps between two instants at which an extreme is looked for, seconds. */
const LOOK_S = 0.002;

/** Place of a joint at any time of the trial, metres: forward, up, to the runner's right. */
type PathOf = (joint: JointName, side: Side, timeS: number) => readonly [number, number, number];

const strides = new Map<MocapRun, readonly TruthStride[]>();

/**
 * What the metrics are on the clean 3D points at the plates' own contacts: sagittal numbers in the
 * plane of progression, frontal ones in the plane across it, by the definitions of the dictionary.
 * Nothing of the app's code is used: no filter, no events, no calibration. Times are those of the
 * clip. The trial's foot-strike angle is the shoe's pitch at contact minus standing.
 */
export function mocapTruth(clip: SimulatedClip, fps: number): SyntheticTruth {
  const { run, startS } = clip;
  const known = strides.get(run) ?? trueStrides(run);
  strides.set(run, known);
  const events = (part: 'icS' | 'toS', side: Side): number[] =>
    run.contacts.filter((c) => c.side === side).map((c) => c[part] - startS);
  return {
    clip: `${run.name} ${clip.camera.name}`,
    body: run.subject,
    view: clip.camera.view,
    fps,
    heightM: Number.NaN,
    beltSpeedMps: run.speedMps,
    cadenceSpm: Number.NaN,
    rollDeg: clip.camera.rollDeg,
    contacts: { left: events('icS', 'left'), right: events('icS', 'right') },
    toeOffs: { left: events('toS', 'left'), right: events('toS', 'right') },
    strides: known.map((stride) => ({ ...stride, contactS: stride.contactS - startS })),
  };
}

function trueStrides(run: MocapRun): TruthStride[] {
  const at = pathOf(run);
  const legM = legLengthM(run, at);
  const hasShoulders = run.points['L_SHOULDER'] !== undefined;
  return run.contacts.flatMap((contact): TruthStride[] => {
    if (!contact.isUsable) return [];
    const next = run.contacts.find((c) => c.side === contact.side && c.icS > contact.icS + 0.1);
    const opposite = run.contacts.find((c) => c.side !== contact.side && c.icS > contact.icS + 0.1);
    if (!next || !opposite || next.icS - contact.icS > 1.2 || opposite.icS > next.icS) return [];
    const values = {
      ...sagittal(contact, opposite.icS, at, legM),
      ...frontal(contact, opposite, at, legM),
      'contact-time': 1000 * (contact.toS - contact.icS),
      'flight-time': 1000 * (opposite.icS - contact.toS),
      'duty-factor': (100 * (contact.toS - contact.icS)) / (next.icS - contact.icS),
      'step-length': run.speedMps * (opposite.icS - contact.icS),
      ...(hasShoulders && trunk(contact, at)),
    };
    const { side, icS, toS, footStrikeAngleDeg } = contact;
    return [
      {
        side,
        contactS: icS,
        toeOffS: toS,
        strikeClass: '',
        values: { ...values, 'foot-strike-angle': footStrikeAngleDeg },
      },
    ];
  });
}

type Values = Partial<Record<MetricId, number>>;

function sagittal(contact: TrueContact, oppositeS: number, at: PathOf, legM: number): Values {
  const { side, icS, toS } = contact;
  const flexionDeg = (timeS: number): number => {
    const [hx, hy] = at('hip', side, timeS);
    const [kx, ky] = at('knee', side, timeS);
    const [ax, ay] = at('ankle', side, timeS);
    // Facing +x with y up, flexion turns the shank clockwise of the thigh.
    return turnDeg(kx - hx, ky - hy, ax - kx, ay - ky);
  };
  const [kneeX, kneeY] = at('knee', side, icS);
  const [ankleX, ankleY] = at('ankle', side, icS);
  const shankDeg = Math.atan2(ankleX - kneeX, kneeY - ankleY) * DEG;
  const stance = instants(icS + 0.1 * (toS - icS), icS + 0.75 * (toS - icS));
  const peakDeg = Math.max(...stance.map(flexionDeg));
  const heights = instants(icS, oppositeS).map((t) => midHip(at, t)[1]);
  const [hipX, hipY] = at('hip', side, toS);
  const [offX, offY] = at('knee', side, toS);
  return {
    overstride: (100 * (ankleX - midHip(at, icS)[0])) / legM,
    'shank-angle-at-contact': shankDeg,
    'foot-ahead-of-knee': 100 * Math.sin(shankDeg / DEG),
    'knee-flexion-at-contact': flexionDeg(icS),
    'peak-stance-knee-flexion': peakDeg,
    'knee-flexion-excursion': peakDeg - flexionDeg(icS),
    'hip-extension': Math.atan2(hipX - offX, hipY - offY) * DEG,
    'vertical-oscillation': (100 * (Math.max(...heights) - Math.min(...heights))) / legM,
  };
}

function frontal(contact: TrueContact, opposite: TrueContact, at: PathOf, legM: number): Values {
  const middleS = (one: TrueContact): number => (one.icS + one.toS) / 2;
  const { side } = contact;
  const timeS = middleS(contact);
  const [, hipY, hipZ] = at('hip', side, timeS);
  const [, kneeY, kneeZ] = at('knee', side, timeS);
  const [, ankleY, ankleZ] = at('ankle', side, timeS);
  // Seen from behind, a left knee that has moved inwards lies to the right of the hip-ankle line:
  // the leg turns clockwise there.
  const inward = side === 'left' ? 1 : -1;
  const bendDeg = turnDeg(kneeZ - hipZ, kneeY - hipY, ankleZ - kneeZ, ankleY - kneeY);
  const rightM = (one: TrueContact): number => at('ankle', one.side, middleS(one))[2];
  const width = side === 'right' ? rightM(contact) - rightM(opposite) : rightM(opposite) - rightM(contact);
  return { 'knee-alignment': inward * bendDeg, 'step-width': (100 * width) / legM };
}

function trunk(contact: TrueContact, at: PathOf): Values {
  const lean = (timeS: number, axis: 0 | 2): number => {
    const left = at('shoulder', 'left', timeS);
    const right = at('shoulder', 'right', timeS);
    const hips = midHip(at, timeS);
    return Math.atan2((left[axis] + right[axis]) / 2 - hips[axis], (left[1] + right[1]) / 2 - hips[1]) * DEG;
  };
  const { side, icS, toS } = contact;
  const stance = instants(icS, toS).map((t) => lean(t, 0));
  const towardsRight = lean((icS + toS) / 2, 2);
  return {
    'trunk-lean': stance.reduce((sum, v) => sum + v, 0) / stance.length,
    'lateral-trunk-lean': side === 'right' ? towardsRight : -towardsRight,
  };
}

/** Clockwise turn from one direction to the next in axes with the second one up, degrees. */
function turnDeg(ax: number, ay: number, bx: number, by: number): number {
  return -Math.atan2(ax * by - ay * bx, ax * bx + ay * by) * DEG;
}

function midHip(at: PathOf, timeS: number): readonly [number, number, number] {
  const left = at('hip', 'left', timeS);
  const right = at('hip', 'right', timeS);
  return [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2, (left[2] + right[2]) / 2];
}

function instants(fromS: number, toS: number): number[] {
  const count = Math.max(2, Math.ceil((toS - fromS) / LOOK_S));
  return Array.from({ length: count + 1 }, (_, i) => fromS + (i * (toS - fromS)) / count);
}

/** Thigh and shank in space: mean over both legs and the trial, metres. */
function legLengthM(run: MocapRun, at: PathOf): number {
  const times = instants(0.05, run.durationS - 0.05).filter((_, i) => i % 10 === 0);
  const lengths = times.flatMap((t) =>
    (['left', 'right'] as const).map((side) => {
      const [hip, knee, ankle] = [at('hip', side, t), at('knee', side, t), at('ankle', side, t)];
      const apart = (a: readonly number[], b: readonly number[]): number =>
        Math.hypot(...a.map((v, axis) => v - (b[axis] ?? Number.NaN)));
      return apart(hip, knee) + apart(knee, ankle);
    }),
  );
  return lengths.reduce((sum, v) => sum + v, 0) / lengths.length;
}

function pathOf(run: MocapRun): PathOf {
  const points = bodyPoints(run);
  const samples = points[0]?.[0].length ?? 0;
  const times = Float64Array.from({ length: samples }, (_, i) => i / run.rateHz);
  const splines = points.map((axes) => axes.map((path) => cubicSplineInterpolator(times, path)));
  return (joint, side, timeS) => {
    const [x, y, z] = splines[JOINT_INDEX[joint][side]] ?? [];
    return [x?.(timeS) ?? Number.NaN, y?.(timeS) ?? Number.NaN, z?.(timeS) ?? Number.NaN];
  };
}
