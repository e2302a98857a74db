import type { ColourPatch } from '../../../../src/core/pose/find-dots.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** A disc of one colour, pixels of the patch (the first pixel's centre at 0.5, 0.5). */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour?: Colour;
}

export interface Scene {
  readonly width?: number;
  readonly height?: number;
  readonly cloth?: Colour | ((x: number, y: number) => Colour);
  readonly discs: readonly Disc[];
  /** Standard deviation of the noise of each pixel and colour, of 255. */
  readonly noise?: number;
  readonly seed?: number;
  /** The dots move so far to the right and down while the shutter is open, pixels. */
  readonly smear?: readonly [x: number, y: number];
}

const WHITE: Colour = [245, 245, 245];
/** Samples of a pixel along each axis: edges fall on parts of pixels, as in a camera. */
const SAMPLES = 8;
const SMEAR_STEPS = 9;

/** What a camera shows of cloth with discs on it. */
export function renderDots({
  width = 200,
  height = 170,
  cloth = [40, 44, 60],
  discs,
  noise = 0,
  seed = 1,
  smear = [0, 0],
}: Scene): ColourPatch {
  const random = seededRandom(seed);
  // Four uniform numbers are near enough to a normal one.
  const normal = (): number => Math.sqrt(3) * (random() + random() + random() + random() - 2);
  const rgba = new Uint8ClampedArray(4 * width * height);
  const steps =
    smear[0] === 0 && smear[1] === 0
      ? [0]
      : Array.from({ length: SMEAR_STEPS }, (_, k) => k / (SMEAR_STEPS - 1) - 0.5);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ground = typeof cloth === 'function' ? cloth(x + 0.5, y + 0.5) : cloth;
      const colour = [...ground];
      for (const disc of discs) {
        const reach = disc.radius + Math.abs(smear[0]) + Math.abs(smear[1]) + 2;
        if (Math.abs(x - disc.x) > reach || Math.abs(y - disc.y) > reach) continue;
        const cover =
          steps.reduce(
            (sum, share) =>
              sum + coverOf(x, y, { ...disc, x: disc.x + share * smear[0], y: disc.y + share * smear[1] }),
            0,
          ) / steps.length;
        if (cover === 0) continue;
        const own = disc.colour ?? WHITE;
        for (const part of [0, 1, 2] as const) {
          colour[part] = (colour[part] ?? 0) * (1 - cover) + own[part] * cover;
        }
      }
      for (const part of [0, 1, 2] as const) {
        rgba[4 * (y * width + x) + part] = (colour[part] ?? 0) + noise * (noise > 0 ? normal() : 0);
      }
      rgba[4 * (y * width + x) + 3] = 255;
    }
  }
  return { width, height, rgba };
}

/** Share of a pixel that a disc covers. */
function coverOf(column: number, row: number, { x, y, radius }: Disc): number {
  const away = Math.hypot(column + 0.5 - x, row + 0.5 - y);
  if (away > radius + 1) return 0;
  if (away < radius - 1) return 1;
  let inside = 0;
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const [sx, sy] = [column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES];
      if (Math.hypot(sx - x, sy - y) <= radius) inside++;
    }
  }
  return inside / SAMPLES ** 2;
}
