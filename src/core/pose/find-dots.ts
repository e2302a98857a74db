import { median } from 'd3-array';
import type { Point } from '../geometry/point.ts';

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
  /** All of its light over its contrast: about its area, pixels squared. */
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
 * The place is the middle of the blob's light over that of the cloth around it, under a Gaussian
 * window that is moved until it lies on it (as SExtractor's windowed positions, Bertin 2010).
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
const SETTLED_PX = 1e-3;
const WAY = 1.3;

/** The middle of a spot's light; null where it is not compact, or too faint. */
function centreOf(channel: Channel, startX: number, startY: number, radius: number): Blob | null {
  let [x, y] = [startX, startY];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cloth = clothAround(channel, x, y, radius);
    if (!cloth) return null;
    const light = lightUnder(channel, x, y, radius, cloth.level);
    if (!(light.sum > 0)) return null;
    // A window as wide as the spot shows half of how far it lies beside it, a wider one nearly all.
    x += WAY * light.offX;
    y += WAY * light.offY;
    if (Math.hypot(x - startX, y - startY) > 2 * radius) return null;
    if (Math.hypot(light.offX, light.offY) < SETTLED_PX) return blobAt(channel, x, y, radius);
  }
  return null;
}

function blobAt(channel: Channel, x: number, y: number, radius: number): Blob | null {
  const cloth = clothAround(channel, x, y, radius);
  if (!cloth) return null;
  const half = Math.max(0, Math.round(0.4 * radius));
  const contrast = channel.meanAround(Math.floor(x), Math.floor(y), half) - cloth.level;
  if (!(contrast >= Math.max(LEAST_CONTRAST, LEAST_CONTRAST_IN_SPREADS * cloth.spread))) return null;
  const { xx, yy, xy, all } = lightUnder(channel, x, y, radius, cloth.level);
  const mean = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, xy);
  if (!(mean - apart > 0) || Math.sqrt((mean + apart) / (mean - apart)) > MOST_ELONGATED) return null;
  return { x, y, contrast, area: all / contrast };
}

/**
 * Level of what is around a spot and its spread, by medians, so that the other dot, a seam or an
 * edge of the shirt in the ring does not count; null at the edge of the patch.
 */
function clothAround(
  { width, height, values }: Channel,
  x: number,
  y: number,
  radius: number,
): { readonly level: number; readonly spread: number } | null {
  const [inner, outer] = [2 * radius, 3 * radius];
  const ring: number[] = [];
  const steps = Math.max(12, Math.ceil(2 * Math.PI * inner));
  for (const away of [inner, (inner + outer) / 2, outer]) {
    for (let k = 0; k < steps; k++) {
      const angle = (2 * Math.PI * k) / steps;
      const column = Math.floor(x + away * Math.cos(angle));
      const row = Math.floor(y + away * Math.sin(angle));
      if (column < 0 || row < 0 || column >= width || row >= height) continue;
      ring.push(values[row * width + column] ?? 0);
    }
  }
  const level = median(ring);
  if (level === undefined || ring.length < 2 * steps) return null;
  const spread = 1.4826 * (median(ring, (value) => Math.abs(value - level)) ?? 0);
  return { level, spread };
}

/**
 * Light over the cloth's level under a Gaussian window: its sum, middle and second moments; and all
 * light without the window.
 */
function lightUnder(
  { width, height, values }: Channel,
  x: number,
  y: number,
  radius: number,
  level: number,
): {
  readonly sum: number;
  readonly offX: number;
  readonly offY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
  readonly all: number;
} {
  const reach = 2.2 * radius;
  let [sum, sumX, sumY, sumXX, sumYY, sumXY, all] = [0, 0, 0, 0, 0, 0, 0];
  for (let row = Math.max(0, Math.floor(y - reach)); row <= Math.min(height - 1, y + reach); row++) {
    for (
      let column = Math.max(0, Math.floor(x - reach));
      column <= Math.min(width - 1, x + reach);
      column++
    ) {
      const [dx, dy] = [column + 0.5 - x, row + 0.5 - y];
      const away = dx * dx + dy * dy;
      if (away > reach * reach) continue;
      const over = (values[row * width + column] ?? 0) - level;
      if (over <= 0) continue;
      const weight = over * Math.exp(-away / (2 * radius * radius));
      all += over;
      sum += weight;
      sumX += weight * dx;
      sumY += weight * dy;
      sumXX += weight * dx * dx;
      sumYY += weight * dy * dy;
      sumXY += weight * dx * dy;
    }
  }
  return { sum, offX: sumX / sum, offY: sumY / sum, xx: sumXX / sum, yy: sumYY / sum, xy: sumXY / sum, all };
}
