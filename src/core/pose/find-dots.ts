import { median } from 'd3-array';
import type { Point } from '../geometry/point.ts';
import { solveLinearSystem } from '../signal/solve-linear-system.ts';
import { MAD_TO_SIGMA } from '../statistics/median-absolute-deviation.ts';

/**
 * A piece of a picture as RGBA bytes, row by row from the top left. A pixel's centre lies half a
 * pixel right of and below its corner: the first one's at (0.5, 0.5).
 */
export interface ColourPatch {
  readonly width: number;
  readonly height: number;
  readonly rgba: ArrayLike<number>;
}

/** Where the dots are to be found in a patch, pixels of the patch. */
export interface DotSearch {
  /** Where the middle between the two is expected. */
  readonly middle: Point;
  /** From mid-hip to mid-shoulder: the scale of sizes and distances. */
  readonly torsoPx: number;
}

/** The two dots, by their place in the picture. */
export interface DotPair {
  readonly left: Point;
  readonly right: Point;
}

/**
 * Radii that are tried, shares of the torso: dots of 2, 3.5 and 6 cm on a torso of half a metre.
 */
const RADII = [0.02, 0.035, 0.06] as const;
/** A dot smaller than this across has no middle that could be told to a part of a pixel, pixels. */
const LEAST_RADIUS_PX = 1.5;
/** How far a dot stands out of the cloth around it at least, of 255. */
const LEAST_CONTRAST = 24;
/** And in spreads of that cloth: a dot among speckles is a speckle. */
const LEAST_CONTRAST_IN_SPREADS = 4;
/** Blobs that are looked at more closely, the brightest first. */
const MOST_CANDIDATES = 16;
/** Longest to shortest diameter: what motion blur may do to a round dot. */
const MOST_ELONGATED = 1.7;
/** Distance of the two, shares of the torso: 5 to 20 cm on a torso of half a metre. */
const APART = Object.freeze({ least: 0.1, most: 0.4 });
/** How far from level their line may be, pelvis and camera together, degrees. */
const MOST_SLOPE_DEG = 25;
/** How far their middle may lie beside the middle of the body, shares of the torso. */
const MOST_BESIDE = 0.2;
/** Larger to smaller area, and higher to lower contrast, of two equal dots under one light. */
const MOST_AREA_RATIO = 1.6;
const MOST_CONTRAST_RATIO = 2.5;
/** Another pair as good as this share of the best means that nobody can tell which is meant. */
const RIVAL_SHARE = 0.75;

/** A round bright spot. */
interface Blob extends Point {
  readonly contrast: number;
  /** Pixels that it covers. */
  readonly area: number;
}

interface Pair extends DotPair {
  readonly score: number;
}

/**
 * The two bright dots that a runner wears on the lower back, to a part of a pixel: compact blobs
 * that are brighter, or of stronger colour, than the cloth on every side of them, equal in size and
 * contrast, side by side and about level. Lines, edges and print of one tone are no blobs. Null
 * where there is no such pair, or more than one.
 *
 * The place is the middle of what the blob covers of the cloth around it, under a Gaussian window
 * that is moved until it lies on it (as SExtractor's windowed positions, Bertin 2010).
 */
export function findDots(patch: ColourPatch, search: DotSearch): DotPair | null {
  if (!(search.torsoPx > 0) || patch.width < 3 || patch.height < 3) return null;
  const pairs = channelsOf(patch).flatMap((channel) => bestPair(channel, search) ?? []);
  const [first, second] = pairs;
  if (first === undefined) return null;
  const { left, right } = second !== undefined && second.score > first.score ? second : first;
  return { left, right };
}

/** One number per pixel, and their sums for the means of boxes. */
class Channel {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  /** Of all values above and left of a corner; a row and a column more than the picture. */
  readonly #sums: Float64Array;

  constructor(width: number, height: number, values: Float32Array) {
    this.width = width;
    this.height = height;
    this.values = values;
    const across = width + 1;
    this.#sums = new Float64Array(across * (height + 1));
    for (let y = 0; y < height; y++) {
      let row = 0;
      for (let x = 0; x < width; x++) {
        row += values[y * width + x] ?? 0;
        this.#sums[(y + 1) * across + x + 1] = (this.#sums[y * across + x + 1] ?? 0) + row;
      }
    }
  }

  /** Mean of the square of side 2 × half + 1 around a pixel; NaN where it leaves the picture. */
  meanAround(x: number, y: number, half: number): number {
    const [x0, y0, x1, y1] = [x - half, y - half, x + half + 1, y + half + 1];
    if (x0 < 0 || y0 < 0 || x1 > this.width || y1 > this.height) return Number.NaN;
    const across = this.width + 1;
    const sum = (column: number, row: number): number => this.#sums[row * across + column] ?? 0;
    return (sum(x1, y1) - sum(x0, y1) - sum(x1, y0) + sum(x0, y0)) / ((x1 - x0) * (y1 - y0));
  }
}

/** Brightness (BT.709), which shows white dots on anything darker, and strength of colour. */
function channelsOf({ width, height, rgba }: ColourPatch): readonly Channel[] {
  const luma = new Float32Array(width * height);
  const chroma = new Float32Array(width * height);
  for (let i = 0; i < luma.length; i++) {
    const [r, g, b] = [rgba[4 * i] ?? 0, rgba[4 * i + 1] ?? 0, rgba[4 * i + 2] ?? 0];
    luma[i] = 0.2126 * r + 0.7152 * g + 0.0722 * b;
    chroma[i] = Math.max(r, g, b) - Math.min(r, g, b);
  }
  return [new Channel(width, height, luma), new Channel(width, height, chroma)];
}

function bestPair(channel: Channel, search: DotSearch): Pair | null {
  const blobs = findBlobs(channel, search.torsoPx);
  const pairs: Pair[] = [];
  for (const [i, one] of blobs.entries()) {
    for (const other of blobs.slice(i + 1)) {
      const pair = pairOf(one, other, search);
      if (pair) pairs.push(pair);
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const [best, rival] = pairs;
  return best === undefined || (rival && rival.score > RIVAL_SHARE * best.score) ? null : best;
}

function pairOf(one: Blob, other: Blob, { middle, torsoPx }: DotSearch): Pair | null {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const [dx, dy] = [right.x - left.x, right.y - left.y];
  const apart = Math.hypot(dx, dy) / torsoPx;
  if (apart < APART.least || apart > APART.most) return null;
  if (Math.abs(Math.atan2(dy, dx)) > (MOST_SLOPE_DEG * Math.PI) / 180) return null;
  if (Math.abs((left.x + right.x) / 2 - middle.x) > MOST_BESIDE * torsoPx) return null;
  const area = Math.max(one.area, other.area) / Math.min(one.area, other.area);
  const contrast = Math.max(one.contrast, other.contrast) / Math.min(one.contrast, other.contrast);
  if (!(area <= MOST_AREA_RATIO) || !(contrast <= MOST_CONTRAST_RATIO)) return null;
  const score = Math.min(one.contrast, other.contrast) / (area * Math.sqrt(contrast));
  return { left: { x: left.x, y: left.y }, right: { x: right.x, y: right.y }, score };
}

/** Compact spots brighter than what is around them, the clearest first. */
function findBlobs(channel: Channel, torsoPx: number): readonly Blob[] {
  const seeds: { x: number; y: number; radius: number; clear: number }[] = [];
  for (const share of RADII) {
    const radius = share * torsoPx;
    if (radius < LEAST_RADIUS_PX) continue;
    const step = Math.max(1, Math.floor(radius / 2));
    for (let y = 0; y < channel.height; y += step) {
      for (let x = 0; x < channel.width; x += step) {
        const response = standsOut(channel, x, y, radius);
        // Of two radii that both fill the spot, the larger one is its own.
        if (response >= LEAST_CONTRAST / 2) seeds.push({ x, y, radius, clear: response * radius ** 0.3 });
      }
    }
  }
  seeds.sort((a, b) => b.clear - a.clear);
  const blobs: Blob[] = [];
  const tried: typeof seeds = [];
  for (const seed of seeds) {
    if (tried.length >= MOST_CANDIDATES) break;
    // The same spot, found beside its middle or by another radius.
    const isNear = ({ x, y, radius }: typeof seed): boolean =>
      Math.hypot(x - seed.x, y - seed.y) < 1.5 * Math.max(radius, seed.radius);
    if (tried.some(isNear)) continue;
    tried.push(seed);
    const blob = centreOf(channel, seed.x + 0.5, seed.y + 0.5, seed.radius);
    // A spot draws its own seeds from further away, too.
    if (blob && !blobs.some(({ x, y }) => Math.hypot(x - blob.x, y - blob.y) < seed.radius)) blobs.push(blob);
  }
  return blobs;
}

const AROUND = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/**
 * How much brighter a spot is than the brightest of the eight places around it: nothing on a line,
 * an edge or a plane; −∞ at the edge of the patch.
 */
function standsOut(channel: Channel, x: number, y: number, radius: number): number {
  const half = Math.max(0, Math.round(0.6 * radius));
  const away = Math.max(2, 2.6 * radius);
  const own = channel.meanAround(x, y, half);
  let brightest = Number.NEGATIVE_INFINITY;
  for (const [across, down] of AROUND) {
    const diagonal = across !== 0 && down !== 0 ? Math.SQRT1_2 : 1;
    const there = channel.meanAround(
      x + Math.round(across * diagonal * away),
      y + Math.round(down * diagonal * away),
      half,
    );
    if (Number.isNaN(there)) return Number.NEGATIVE_INFINITY;
    brightest = Math.max(brightest, there);
  }
  return Number.isNaN(own) ? Number.NEGATIVE_INFINITY : own - brightest;
}

const MOST_ROUNDS = 30;
const SETTLED_PX = 2e-3;
/** Rounds that go to and fro between two pixels are over when they come to this. */
const NEARLY_SETTLED_PX = 0.05;
const WAY = 1.3;

/** The middle of a spot; null where it is not compact, or too faint. */
function centreOf(channel: Channel, startX: number, startY: number, radius: number): Blob | null {
  let [x, y] = [startX, startY];
  let way = Number.POSITIVE_INFINITY;
  let cloth: Cloth | null = null;
  for (let round = 0; round < MOST_ROUNDS && way >= SETTLED_PX; round++) {
    if (!cloth || Math.hypot(x - cloth.x, y - cloth.y) > 1) cloth = clothAround(channel, x, y, radius);
    const spot = cloth && spotAt(channel, x, y, radius, cloth);
    if (!spot) return null;
    // A window as wide as the spot shows half of how far it lies beside it, a wider one nearly all.
    x += WAY * spot.offX;
    y += WAY * spot.offY;
    way = Math.hypot(spot.offX, spot.offY);
    if (Math.hypot(x - startX, y - startY) > 2 * radius) return null;
  }
  const spot = cloth && way < NEARLY_SETTLED_PX ? spotAt(channel, x, y, radius, cloth) : null;
  if (!spot || !cloth) return null;
  const { contrast, area, xx, yy, xy } = spot;
  if (!(contrast >= Math.max(LEAST_CONTRAST, LEAST_CONTRAST_IN_SPREADS * cloth.spread))) return null;
  const mean = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  if (!(mean - apart > 0) || Math.sqrt((mean + apart) / (mean - apart)) > MOST_ELONGATED) return null;
  return { x, y, contrast, area };
}

/** Cloth as a plane of brightness: a body is lit from somewhere. */
interface Cloth extends Point {
  /** At its own place. */
  readonly level: number;
  /** Per pixel to the right and down. */
  readonly slopeX: number;
  readonly slopeY: number;
  /** Scatter around the plane, standard deviation. */
  readonly spread: number;
}

/** Scatters beyond which a pixel of the ring is none of the cloth, and rounds of leaving out. */
const OF_THE_CLOTH = 2.5;
const CLOTH_ROUNDS = 3;
/** Pixels that are looked at on each of three circles. */
const RING_STEPS = 36;

/**
 * The cloth around a spot, fitted to the pixels of a ring without those that depart from the rest:
 * the other dot, a seam or an edge of the shirt does not count. Null at the edge of the patch.
 */
function clothAround({ width, height, values }: Channel, x: number, y: number, radius: number): Cloth | null {
  const [inner, outer] = [2 * radius, 3 * radius];
  let ring: { dx: number; dy: number; value: number }[] = [];
  for (const away of [inner, (inner + outer) / 2, outer]) {
    for (let k = 0; k < RING_STEPS; k++) {
      const angle = (2 * Math.PI * k) / RING_STEPS;
      const column = Math.floor(x + away * Math.cos(angle));
      const row = Math.floor(y + away * Math.sin(angle));
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      ring.push({ dx: column + 0.5 - x, dy: row + 0.5 - y, value: values[row * width + column] ?? 0 });
    }
  }
  if (ring.length < 2 * RING_STEPS) return null;
  const middle = median(ring, ({ value }) => value) ?? 0;
  let cloth: Cloth = { x, y, level: middle, slopeX: 0, slopeY: 0, spread: 0 };
  for (let round = 0; round < CLOTH_ROUNDS; round++) {
    const { level, slopeX, slopeY } = cloth;
    const off = ring.map(({ dx, dy, value }) => Math.abs(value - level - slopeX * dx - slopeY * dy));
    const spread = MAD_TO_SIGMA * (median(off) ?? 0);
    const limit = OF_THE_CLOTH * Math.max(1, spread);
    ring = ring.filter((_, i) => (off[i] ?? 0) <= limit);
    const plane = planeThrough(ring);
    if (!plane) return null;
    cloth = { x, y, ...plane, spread };
  }
  return cloth;
}

/** Least-squares plane; null through fewer than three points, or points on a line. */
function planeThrough(
  points: readonly { readonly dx: number; readonly dy: number; readonly value: number }[],
): Pick<Cloth, 'level' | 'slopeX' | 'slopeY'> | null {
  let [n, x, y, xx, xy, yy, v, vx, vy] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { dx, dy, value } of points) {
    n++;
    x += dx;
    y += dy;
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
    v += value;
    vx += value * dx;
    vy += value * dy;
  }
  const solved = solveLinearSystem(
    [
      [n, x, y],
      [x, xx, xy],
      [y, xy, yy],
    ],
    [v, vx, vy],
  );
  const [level, slopeX, slopeY] = solved ?? [];
  if (level === undefined || slopeX === undefined || slopeY === undefined) return null;
  return { level, slopeX, slopeY };
}

/** Pixels less covered than this are cloth with its weave. */
const LEAST_COVER = 0.25;

/** What is known of a spot from one place. */
interface Spot {
  readonly contrast: number;
  /** Pixels that it covers. */
  readonly area: number;
  /** Its middle from the place, and its second moments, under the window. */
  readonly offX: number;
  readonly offY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/**
 * The spot around a place, under a Gaussian window. Each pixel counts by the share of it that the
 * spot covers, from where its brightness lies between the cloth there and the spot's own: cloth
 * that is darker on one side does not draw the middle there. Null where nothing stands out.
 */
function spotAt(channel: Channel, x: number, y: number, radius: number, cloth: Cloth): Spot | null {
  const { width, height, values } = channel;
  const own = channel.meanAround(Math.floor(x), Math.floor(y), Math.max(0, Math.round(0.4 * radius)));
  const levelAt = (dx: number, dy: number): number =>
    cloth.level + cloth.slopeX * (x + dx - cloth.x) + cloth.slopeY * (y + dy - cloth.y);
  const contrast = own - levelAt(0, 0);
  if (contrast < LEAST_CONTRAST / 2) return null;
  const reach = 2.2 * radius;
  let [sum, sumX, sumY, sumXX, sumYY, sumXY, area] = [0, 0, 0, 0, 0, 0, 0];
  const [firstRow, lastRow] = [Math.max(0, Math.floor(y - reach)), Math.min(height - 1, y + reach)];
  const [firstColumn, lastColumn] = [Math.max(0, Math.floor(x - reach)), Math.min(width - 1, x + reach)];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const [dx, dy] = [column + 0.5 - x, row + 0.5 - y];
      const away = dx * dx + dy * dy;
      if (away > reach * reach) continue;
      const under = levelAt(dx, dy);
      const cover = Math.min(1, ((values[row * width + column] ?? 0) - under) / Math.max(1, own - under));
      if (!(cover > LEAST_COVER)) continue;
      const weight = (cover - LEAST_COVER) * Math.exp(-away / (2 * radius * radius));
      area += cover;
      sum += weight;
      sumX += weight * dx;
      sumY += weight * dy;
      sumXX += weight * dx * dx;
      sumYY += weight * dy * dy;
      sumXY += weight * dx * dy;
    }
  }
  if (!(sum > 0)) return null;
  return {
    contrast,
    area,
    offX: sumX / sum,
    offY: sumY / sum,
    xx: sumXX / sum,
    yy: sumYY / sum,
    xy: sumXY / sum,
  };
}
