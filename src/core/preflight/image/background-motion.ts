import type { PixelBox } from '../../pose/pixel-box.ts';
import { cornerPoints } from './corner-points.ts';
import { fitSimilarity, type PointPair, type Similarity } from './fit-similarity.ts';
import type { LumaImage } from './luma-image.ts';
import { matchPatch, PATCH_HALF } from './match-patch.ts';
import { shrinkLuma } from './shrink-luma.ts';

/**
 * Furthest that a place is looked for, share of the longer side: over a clip, and between
 * consecutive frames.
 */
export const REACH = Object.freeze({ clip: 0.1, step: 0.025 });
/** Most places that are followed. */
const MOST_POINTS = 24;
/** Share of the places that must be found again, and agree, for a motion to be known. */
const MIN_AGREEMENT = 0.35;

/** Motion of the background from one picture to another. */
export interface BackgroundMotion {
  /** Places in the first picture that could have been found again. */
  readonly points: number;
  /** How many of them were. */
  readonly found: number;
  /** Null where too few agree: a bare wall, or another scene. */
  readonly motion: Similarity | null;
}

/**
 * How the background moved from `from` to `to` (two pictures of one size, some 300 pixels long):
 * corners outside of `avoid` are found again within `reachShare` of the longer side, first at half
 * size, then exactly; the motion that most of them share is the camera's.
 */
export function backgroundMotion(
  from: LumaImage,
  to: LumaImage,
  avoid: readonly PixelBox[],
  reachShare: number,
): BackgroundMotion {
  const reach = Math.ceil(reachShare * Math.max(from.width, from.height));
  const points = cornerPoints(from, avoid, PATCH_HALF * 2 + 2).slice(0, MOST_POINTS);
  const halfFrom = shrinkLuma(from, 2);
  const halfTo = shrinkLuma(to, 2);
  const pairs: PointPair[] = [];
  for (const point of points) {
    const half = { x: point.x / 2, y: point.y / 2 };
    const coarse = matchPatch(halfFrom, half, halfTo, half, Math.ceil(reach / 2));
    if (!coarse) continue;
    const fine = matchPatch(from, point, to, { x: coarse.x * 2, y: coarse.y * 2 }, 3);
    if (fine) pairs.push({ from: point, to: fine });
  }
  const motion = fitSimilarity(pairs, { x: from.width / 2, y: from.height / 2 });
  const agreeing = motion ? motion.agreement * pairs.length : 0;
  return {
    points: points.length,
    found: pairs.length,
    motion: agreeing >= MIN_AGREEMENT * points.length ? motion : null,
  };
}
