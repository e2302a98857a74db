import type { Point } from '../../geometry/point.ts';

/** How a picture lies over another: turned and scaled about its centre, then shifted (pixels). */
export interface Similarity {
  readonly dx: number;
  readonly dy: number;
  /** Larger than 1: everything grew. */
  readonly scale: number;
  /** + = clockwise as seen. */
  readonly rotationDeg: number;
  /** Share of the pairs that follow it, 0…1. */
  readonly agreement: number;
}

/** Where one place of the first picture was found in the second. */
export interface PointPair {
  readonly from: Point;
  readonly to: Point;
}

/** A pair follows the motion when it is off by no more than this, pixels. */
const TOLERANCE_PX = 1.5;
const FEWEST_PAIRS = 5;

/**
 * The motion of a whole picture from pairs of places, some of them wrong (a person, the belt): the
 * motion through any two pairs that most pairs follow, then least squares over those. Null with
 * fewer than five pairs.
 *
 * Source: random sample consensus (Fischler & Bolles 1981), here over all pairs of pairs, so that
 * it is repeatable.
 */
export function fitSimilarity(pairs: readonly PointPair[], centre: Point): Similarity | null {
  if (pairs.length < FEWEST_PAIRS) return null;
  let best: readonly PointPair[] = [];
  for (const [i, first] of pairs.entries()) {
    for (const second of pairs.slice(i + 1)) {
      const motion = leastSquares([first, second]);
      if (!motion) continue;
      const followers = pairs.filter((pair) => distanceFrom(motion, pair) <= TOLERANCE_PX);
      if (followers.length > best.length) best = followers;
    }
  }
  const motion = leastSquares(best);
  if (!motion) return null;
  const { a, b, tx, ty } = motion;
  return {
    dx: a * centre.x - b * centre.y + tx - centre.x,
    dy: b * centre.x + a * centre.y + ty - centre.y,
    scale: Math.hypot(a, b),
    rotationDeg: (Math.atan2(b, a) * 180) / Math.PI,
    agreement: best.length / pairs.length,
  };
}

/** x' = a·x − b·y + tx, y' = b·x + a·y + ty. */
interface Motion {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly ty: number;
}

function leastSquares(pairs: readonly PointPair[]): Motion | null {
  const n = pairs.length;
  const mean = (read: (pair: PointPair) => number): number =>
    pairs.reduce((sum, pair) => sum + read(pair), 0) / n;
  const fromX = mean(({ from }) => from.x);
  const fromY = mean(({ from }) => from.y);
  const toX = mean(({ to }) => to.x);
  const toY = mean(({ to }) => to.y);
  let along = 0;
  let across = 0;
  let size = 0;
  for (const { from, to } of pairs) {
    const x = from.x - fromX;
    const y = from.y - fromY;
    along += x * (to.x - toX) + y * (to.y - toY);
    across += x * (to.y - toY) - y * (to.x - toX);
    size += x * x + y * y;
  }
  // Two places near each other say nothing of scale and turn.
  if (!(size > 400)) return null;
  const a = along / size;
  const b = across / size;
  return { a, b, tx: toX - a * fromX + b * fromY, ty: toY - b * fromX - a * fromY };
}

function distanceFrom({ a, b, tx, ty }: Motion, { from, to }: PointPair): number {
  return Math.hypot(a * from.x - b * from.y + tx - to.x, b * from.x + a * from.y + ty - to.y);
}
