import { median } from 'd3-array';
import type { Facing } from '../run/run-context.ts';
import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { frameCount, landmarkOffset } from '../pose/pose-track.ts';
import { frameStep } from './view-evidence.ts';

/** Facing in a side view with the votes behind it. */
export interface FacingEstimate {
  readonly facing: Facing;
  /** 0 (votes cancel) … 1 (all votes agree strongly). */
  readonly confidence: number;
  /**
   * Whether low feet go backwards under the body, as its toes and face point: 1 plainly, −1 they go
   * forwards, as in a video that plays backwards; 0 where body or feet do not tell.
   */
  readonly feetGoBack: number;
}

/** Of 1.5 at most: toes and face point the same way. */
const PLAIN_BODY = 1.2;

const NOSE = 0;
const EARS = [7, 8] as const;

/**
 * Image direction in which a runner seen from the side faces, from three independent signs: the toe
 * lies ahead of the heel, a foot near the ground moves backwards, and the nose lies ahead of the
 * ears. Left-right exchanges of the legs do not matter to any of them. Needs a torso length in
 * pixels; no evidence gives 'right' with confidence 0.
 */
export function detectFacing(track: PoseTrack, torsoPx: number): FacingEstimate {
  const { landmarks } = track;
  const frames = frameCount(track);
  const at = (frame: number, landmark: number, part: number): number =>
    landmarks[landmarkOffset(frame, landmark) + part] ?? Number.NaN;

  const toeAhead: number[] = [];
  const noseAhead: number[] = [];
  const step = frameStep(frames);
  for (let frame = 0; frame < frames; frame += step) {
    for (const side of SIDES) {
      toeAhead.push((at(frame, JOINT_INDEX.toe[side], 0) - at(frame, JOINT_INDEX.heel[side], 0)) / torsoPx);
    }
    const ears = (at(frame, EARS[0], 0) + at(frame, EARS[1], 0)) / 2;
    noseAhead.push((at(frame, NOSE, 0) - ears) / torsoPx);
  }

  let products = 0;
  let magnitudes = 0;
  for (const side of SIDES) {
    const ankle = JOINT_INDEX.ankle[side];
    const heights: number[] = [];
    for (let frame = 0; frame < frames; frame += step) heights.push(at(frame, ankle, 1));
    const middle = median(heights) ?? Number.NaN;
    for (let frame = 1; frame < frames; frame += step) {
      const dx = at(frame, ankle, 0) - at(frame - 1, ankle, 0);
      const low = at(frame, ankle, 1) - middle;
      // One jump (a leg swap) must not outvote the rest of the clip.
      if (!Number.isFinite(dx) || !Number.isFinite(low) || Math.abs(dx) > 0.5 * torsoPx) continue;
      products -= dx * low;
      magnitudes += Math.abs(dx * low);
    }
  }

  const votes = [
    clampVote((median(toeAhead) ?? 0) / 0.2),
    clampVote(magnitudes > 0 ? products / magnitudes / 0.5 : 0),
    0.5 * clampVote((median(noseAhead) ?? 0) / 0.1),
  ];
  const [toes = 0, feet = 0, face = 0] = votes;
  const sum = votes.reduce((total, vote) => total + vote, 0);
  const body = Math.abs(toes + face) >= PLAIN_BODY ? Math.sign(toes + face) : 0;
  return {
    facing: sum < 0 ? 'left' : 'right',
    confidence: Math.min(1, Math.abs(sum) / 2),
    feetGoBack: body * feet,
  };
}

function clampVote(value: number): number {
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0;
}
