import type { PicturePoint } from './body-square.ts';
import { sigmoid } from './sigmoid.ts';

/** A body that the person detector found; all in parts of its square picture, 0…1. */
export interface FoundBody {
  readonly score: number;
  readonly box: Box;
  readonly midHips: PicturePoint;
  readonly alignment: PicturePoint;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels to a side of the detector's picture. */
export const DETECTOR_SIZE = 224;
/**
 * Numbers of an anchor: x, y, width, height of the box, then x, y of the middle of the hips, of the
 * alignment point of the whole body, and of two points of the upper body.
 */
export const NUMBERS_PER_ANCHOR = 12;
/** Grids of anchors: pixels between cells, anchors in a cell. */
const GRIDS = [
  { stride: 8, perCell: 2 },
  { stride: 16, perCell: 2 },
  { stride: 32, perCell: 6 },
] as const;

const LEAST_SCORE = 0.5;
/** Boxes that overlap more (intersection over union) are looks at the same body. */
const SAME_BODY_OVERLAP = 0.3;

/** Centres of the detector's anchors, x and y by turns, in parts of its picture. */
export const ANCHORS: Float32Array = Float32Array.from(
  GRIDS.flatMap(({ stride, perCell }) => {
    const cells = DETECTOR_SIZE / stride;
    return Array.from({ length: cells * cells * perCell }, (_, anchor) => {
      const cell = Math.floor(anchor / perCell);
      return [((cell % cells) + 0.5) / cells, (Math.floor(cell / cells) + 0.5) / cells];
    }).flat();
  }),
);

/**
 * The bodies in what the person detector of BlazePose answers, the most certain first. Looks at the
 * same body become one, weighted by their scores (MediaPipe's weighted non-maximum suppression).
 *
 * @param regressors 12 numbers an anchor
 * @param logits one number an anchor
 */
export function findBodies(regressors: Float32Array, logits: Float32Array): readonly FoundBody[] {
  let open = Array.from(logits, (logit, anchor) => ({ anchor, score: sigmoid(logit) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .map(({ anchor, score }) => readBody(regressors, anchor, score));
  const bodies: FoundBody[] = [];
  for (let best = open[0]; best; best = open[0]) {
    const { box } = best;
    const same = open.filter((body) => overlap(body.box, box) > SAME_BODY_OVERLAP);
    // A box without an area overlaps nothing, not even itself.
    if (same.length === 0) break;
    bodies.push(average(same, best.score));
    open = open.filter((body) => !same.includes(body));
  }
  return bodies;
}

function readBody(regressors: Float32Array, anchor: number, score: number): FoundBody {
  const [anchorX = NaN, anchorY = NaN] = ANCHORS.subarray(2 * anchor, 2 * anchor + 2);
  const [x = NaN, y = NaN, width = NaN, height = NaN, hipsX = NaN, hipsY = NaN, alignX = NaN, alignY = NaN] =
    Array.from(regressors.subarray(anchor * NUMBERS_PER_ANCHOR, (anchor + 1) * NUMBERS_PER_ANCHOR)).map(
      (number) => number / DETECTOR_SIZE,
    );
  return {
    score,
    box: {
      left: anchorX + x - width / 2,
      top: anchorY + y - height / 2,
      right: anchorX + x + width / 2,
      bottom: anchorY + y + height / 2,
    },
    midHips: { x: anchorX + hipsX, y: anchorY + hipsY },
    alignment: { x: anchorX + alignX, y: anchorY + alignY },
  };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (area(a) + area(b) - shared);
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function average(bodies: readonly FoundBody[], score: number): FoundBody {
  const total = bodies.reduce((sum, body) => sum + body.score, 0);
  const mean = (read: (body: FoundBody) => number): number =>
    bodies.reduce((sum, body) => sum + body.score * read(body), 0) / total;
  return {
    score,
    box: {
      left: mean(({ box }) => box.left),
      top: mean(({ box }) => box.top),
      right: mean(({ box }) => box.right),
      bottom: mean(({ box }) => box.bottom),
    },
    midHips: { x: mean(({ midHips }) => midHips.x), y: mean(({ midHips }) => midHips.y) },
    alignment: { x: mean(({ alignment }) => alignment.x), y: mean(({ alignment }) => alignment.y) },
  };
}
