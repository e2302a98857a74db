import { median } from 'd3-array';
import { collapsedLegs } from './collapsed-legs.ts';
import { continuityCosts } from './leg-continuity.ts';
import { legDifferences, principalDifferences } from './leg-difference.ts';
import { legPoints, LEG_JOINTS, type LegPoints } from './leg-points.ts';
import { fitLegTemplate } from './leg-template.ts';
import { cheapestLabels, LABEL_GROUPS } from './label-viterbi.ts';
import { JOINT_INDEX, SIDES } from './landmark.ts';
import { frameCount, landmarkOffset, LANDMARK_STRIDE, type PoseTrack } from './pose-track.ts';
import { stridePhase } from './stride-phase.ts';

/** A track whose legs are labelled consistently. */
export interface RepairedLegs {
  /**
   * The track with exchanged leg points put back (z and visibility move with their point), and
   * without the legs of single frames in which both lie on the middle between them (NaN).
   */
  readonly track: PoseTrack;
  /** Per frame: 1 where any leg joint was exchanged. */
  readonly swapped: Uint8Array;
}

/**
 * Cost per frame and group of departing from the estimator's own label: it is right far more often
 * than not.
 */
const EXCHANGE_COST = 0.4;
/** The evidence of the stride's phase in one frame counts at most this much, per group. */
const LARGEST_EVIDENCE = 8;
/** Group of each of LEG_JOINTS: heel and toe go together. */
const GROUP_OF_JOINT = [0, 1, 2, 2] as const;
const ROUNDS = 2;

/**
 * Puts exchanged left and right leg points back. Three kinds of evidence are weighed by a
 * second-order Viterbi search over joint-wise states: each joint continues its path at constant
 * velocity; the legs are in anti-phase, so that their difference has a known sign at each phase of
 * the stride (this is what survives long exchanges); and the estimator's own labels, which fix the
 * question for the clip as a whole. Legs drawn where neither can be are left out. Frames without a
 * person stay as they are.
 */
export function repairLegs(track: PoseTrack): RepairedLegs {
  const points = legPoints(track);
  const frames = points.frames.length;
  const swapped = new Uint8Array(frameCount(track));
  if (frames < 3) return { track, swapped };
  const continuity = groupContinuity(points);
  let unary = Array.from({ length: LABEL_GROUPS }, () => new Float32Array(frames).fill(EXCHANGE_COST));
  const differences = legDifferences(points);
  let collapsed: Uint8Array = new Uint8Array(frames);
  const phase = stridePhase(principalDifferences(differences), points.midHipY, points.timesS);
  if (phase) {
    // First labels from the phase alone, blind to the estimator's.
    let signs = Float64Array.from(phase.swing, (d, i) => Math.sign(d * Math.cos(phase.phase[i] ?? 0)));
    let evidence: Float32Array[] | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      const template = fitLegTemplate(differences, phase.phase, signs, phase.purity);
      if (!template) break;
      const agree = signs.reduce((sum, s) => sum + s, 0) >= 0 ? 1 : -1;
      evidence = phaseEvidence(differences, template, agree, phase.purity);
      signs = Float64Array.from(phase.phase, (_, i) => Math.sign(sumAt(evidence ?? [], i)));
      collapsed = collapsedLegs(differences, template, phase.purity);
    }
    if (evidence) unary = evidence.map((values) => values.map((v) => v + EXCHANGE_COST));
  }
  const labels = cheapestLabels(frames, continuity, unary);
  return { track: withoutLegs(exchange(track, points, labels, swapped), points, collapsed), swapped };
}

function groupContinuity(points: LegPoints): Float32Array[] {
  const costs = continuityCosts(points);
  return Array.from({ length: LABEL_GROUPS }, (_, group) => {
    const members = costs.filter((__, joint) => GROUP_OF_JOINT[joint] === group);
    const first = members[0] ?? new Float32Array(0);
    return first.map(
      (_value, i) => members.reduce((sum, series) => sum + (series[i] ?? 0), 0) / members.length,
    );
  });
}

/**
 * Per group and frame: how much more the template speaks for the labels as they come than for
 * exchanging them.
 */
function phaseEvidence(
  differences: readonly Float64Array[],
  template: readonly Float64Array[],
  sign: number,
  purity: Float64Array,
): Float32Array[] {
  const n = purity.length;
  return Array.from({ length: LABEL_GROUPS }, (_, group) => {
    const keep = new Float64Array(n);
    const swap = new Float64Array(n);
    for (const [joint, of] of GROUP_OF_JOINT.entries()) {
      if (of !== group) continue;
      for (const k of [2 * joint, 2 * joint + 1]) {
        const d = differences[k];
        const h = template[k];
        for (let i = 0; i < n; i++) {
          const expected = sign * (h?.[i] ?? 0);
          keep[i] = (keep[i] ?? 0) + ((d?.[i] ?? 0) - expected) ** 2;
          swap[i] = (swap[i] ?? 0) + ((d?.[i] ?? 0) + expected) ** 2;
        }
      }
    }
    const typical = 2 * (median(keep.map((v, i) => Math.min(v, swap[i] ?? v))) ?? 1) || 1;
    return Float32Array.from(keep, (v, i) => {
      const evidence = ((swap[i] ?? 0) - v) / typical;
      return (purity[i] ?? 0) * Math.max(-LARGEST_EVIDENCE, Math.min(LARGEST_EVIDENCE, evidence));
    });
  });
}

function exchange(track: PoseTrack, points: LegPoints, labels: Uint8Array, swapped: Uint8Array): PoseTrack {
  if (labels.every((state) => state === 0)) return track;
  const landmarks = track.landmarks.slice();
  for (const [i, state] of labels.entries()) {
    if (state === 0) continue;
    const frame = points.frames[i] ?? 0;
    swapped[frame] = 1;
    for (const [joint, name] of LEG_JOINTS.entries()) {
      if (((state >> (GROUP_OF_JOINT[joint] ?? 0)) & 1) === 0) continue;
      const left = landmarkOffset(frame, JOINT_INDEX[name].left);
      const right = landmarkOffset(frame, JOINT_INDEX[name].right);
      const kept = landmarks.slice(left, left + LANDMARK_STRIDE);
      landmarks.copyWithin(left, right, right + LANDMARK_STRIDE);
      landmarks.set(kept, right);
    }
  }
  return { ...track, landmarks };
}

function withoutLegs(track: PoseTrack, points: LegPoints, collapsed: Uint8Array): PoseTrack {
  if (!collapsed.includes(1)) return track;
  const landmarks = track.landmarks.slice();
  for (const [i, frame] of points.frames.entries()) {
    if (collapsed[i] !== 1) continue;
    for (const joint of LEG_JOINTS)
      for (const side of SIDES) {
        const at = landmarkOffset(frame, JOINT_INDEX[joint][side]);
        landmarks.fill(Number.NaN, at, at + 2);
      }
  }
  return { ...track, landmarks };
}

function sumAt(series: readonly Float32Array[], i: number): number {
  return series.reduce((sum, values) => sum + (values[i] ?? 0), 0);
}
