import type { SceneRoll } from '../run/scene-roll.ts';
import type { GreyPicture, StraightEdge } from './straight-edges.ts';
import { straightEdges } from './straight-edges.ts';

/**
 * Tilts that differ by this may still be of one direction in space, degrees (standard deviation).
 */
const SAME_TILT_DEG = 0.6;
const LARGEST_ROLL_DEG = 12;
const ROLL_STEP_DEG = 0.1;
const LARGEST_FAN_DEG = 15;
const FAN_STEP_DEG = 0.5;
/**
 * How large rolls and fans usually are, degrees (standard deviation): slants that happen to agree
 * must be many.
 */
const USUAL_ROLL_DEG = 6;
const USUAL_FAN_DEG = 10;
/**
 * Longest part of an edge that counts, share of the picture's longer side: one long line is one
 * witness.
 */
const WITNESS_SHARE = 0.2;
/** Level lines of a room need not be parallel to the picture; uprights are upright. */
const LEVEL_WEIGHT = 0.7;
/**
 * Agreement from which the answer is believed; the worst right answer had 0.75, the best wrong one
 * 0.36 (20 clips).
 */
const NEEDED_SCORE = 0.45;
/** Agreement of the uprights alone from which their fan is believed. */
const NEEDED_UPRIGHT = 0.35;

/**
 * Camera roll from the room: the tilt that upright lines (posts, door frames) and level lines
 * (skirting, shelves, the treadmill's rails) share, each kind with its own linear change across the
 * picture by perspective. The people are taken out by the median of several frames, which also
 * blurs whatever a moving camera sees.
 *
 * Error on the 13 rendered clips (rolls −3.5…1.5°, one 20° oblique): at most 0.3°. Null when too
 * few lines agree.
 *
 * @param frames at least one, all of one size, spread over the clip; some 700 pixels on the longer
 * side
 */
export function sceneRoll(frames: readonly GreyPicture[]): SceneRoll | null {
  const first = frames[0];
  if (!first) return null;
  const { width, height } = first;
  const edges = straightEdges({ width, height, values: background(frames) });
  const longSide = Math.max(width, height);
  const uprights = edges.filter((edge) => edge.direction === 'upright');
  const levels = edges.filter((edge) => edge.direction === 'level');
  const upright = agreements(uprights, (edge) => (2 * edge.x) / width - 1, longSide);
  const level = agreements(levels, (edge) => (2 * edge.y) / height - 1, longSide);
  let best = { score: 0, rollDeg: 0, fanDeg: 0 };
  for (const [i, one] of upright.entries()) {
    const other = level[i]?.score ?? 0;
    const score = saturated(one.score) + LEVEL_WEIGHT * saturated(other);
    if (score <= best.score) continue;
    best = { score, rollDeg: one.rollDeg, fanDeg: one.score >= NEEDED_UPRIGHT ? one.fanDeg : 0 };
  }
  return best.score >= NEEDED_SCORE
    ? { rollDeg: Number(best.rollDeg.toFixed(1)), fanDeg: best.fanDeg }
    : null;
}

interface Agreement {
  readonly rollDeg: number;
  readonly fanDeg: number;
  /** Length of the edges that agree, in longer sides of the picture. */
  readonly score: number;
}

/** For every roll: how much length of edges agrees with it, with the fan that suits it best. */
function agreements(
  edges: readonly StraightEdge[],
  placeOf: (edge: StraightEdge) => number,
  longSidePx: number,
): readonly Agreement[] {
  const lines = edges.map((edge) => ({
    tiltDeg: edge.tiltDeg,
    weight: Math.min(edge.lengthPx / longSidePx, WITNESS_SHARE),
    place: placeOf(edge),
  }));
  const steps = Math.round(LARGEST_ROLL_DEG / ROLL_STEP_DEG);
  return Array.from({ length: 2 * steps + 1 }, (_, k): Agreement => {
    const rollDeg = (k - steps) * ROLL_STEP_DEG;
    let best: Agreement = { rollDeg, fanDeg: 0, score: 0 };
    for (let fanDeg = -LARGEST_FAN_DEG; fanDeg <= LARGEST_FAN_DEG; fanDeg += FAN_STEP_DEG) {
      let sum = 0;
      for (const { tiltDeg, weight, place } of lines) {
        sum += weight * bell((tiltDeg - rollDeg - fanDeg * place) / SAME_TILT_DEG);
      }
      const score = sum * bell(fanDeg / USUAL_FAN_DEG) * bell(rollDeg / USUAL_ROLL_DEG);
      if (score > best.score) best = { rollDeg, fanDeg, score };
    }
    return best;
  });
}

function bell(z: number): number {
  return Math.exp(-0.5 * z * z);
}

/** More and more edges of one kind must not outvote the other kind. */
function saturated(score: number): number {
  return score / (1 + score);
}

/** Median of every pixel over the frames. */
function background(frames: readonly GreyPicture[]): Uint8Array {
  const sorted = new Uint8Array(frames.length);
  return Uint8Array.from(frames[0]?.values ?? [], (_, pixel) => {
    for (let k = 0; k < frames.length; k++) sorted[k] = frames[k]?.values[pixel] ?? 0;
    return sorted.sort()[frames.length >> 1] ?? 0;
  });
}
