import type { LumaImage } from './luma-image.ts';

/** How bright a picture is, shares of full brightness, 0…1. */
export interface LightLevels {
  readonly mean: number;
  /** The darkest and the brightest twentieth begin here: their distance is the contrast. */
  readonly dark: number;
  readonly bright: number;
}

/** Mean and the 5 % and 95 % levels of brightness; NaN for a picture without pixels. */
export function lightLevels({ values }: LumaImage): LightLevels {
  const counts = new Uint32Array(256);
  let sum = 0;
  for (const value of values) {
    counts[value] = (counts[value] ?? 0) + 1;
    sum += value;
  }
  const levelOf = (share: number): number => {
    let seen = 0;
    for (let level = 0; level < 256; level++) {
      seen += counts[level] ?? 0;
      if (seen > 0 && seen >= share * values.length) return level / 255;
    }
    return Number.NaN;
  };
  return { mean: sum / values.length / 255, dark: levelOf(0.05), bright: levelOf(0.95) };
}
