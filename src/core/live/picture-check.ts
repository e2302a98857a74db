/** How usable the light is. */
export type LightVerdict = 'dark' | 'dim' | 'good' | 'glaring';
/** How sharp the moving feet are. */
export type BlurVerdict = 'sharp' | 'soft' | 'smeared';

/** Mean brightness of the runner's surroundings, share of full brightness, below and above which a picture gets worse. */
export const LIGHT_LEVELS = Object.freeze({ dark: 0.14, dim: 0.24, glaring: 0.86 });

/**
 * Blur along the rows beyond that along the columns (both 0…1, Crété-Roffet 2007) at the feet: a shoe in motion is blurred
 * along the rows only, an unfocused lens blurs both.
 */
export const FOOT_BLUR = Object.freeze({ soft: 0.12, smeared: 0.22 });

/** Shutter times at which a foot at 3 m/s moves by so much that its edges are lost, seconds: 1/250 s is 12 mm. */
export const SHUTTER_S = Object.freeze({ soft: 1 / 200, smeared: 1 / 90 });

/** @param mean brightness, 0…1 */
export function lightVerdict(mean: number): LightVerdict {
  if (mean < LIGHT_LEVELS.dark) return 'dark';
  if (mean < LIGHT_LEVELS.dim) return 'dim';
  return mean > LIGHT_LEVELS.glaring ? 'glaring' : 'good';
}

/**
 * The camera's own word on its shutter counts where it gives one, else the picture of the feet. Null where neither tells.
 *
 * @param horizontalExcess blur along rows minus blur along columns at the feet; NaN unknown
 * @param shutterS exposure time, seconds; null unknown
 */
export function blurVerdict(horizontalExcess: number, shutterS: number | null): BlurVerdict | null {
  const [value, limits] = shutterS === null ? [horizontalExcess, FOOT_BLUR] : [shutterS, SHUTTER_S];
  if (Number.isNaN(value)) return null;
  if (value > limits.smeared) return 'smeared';
  return value > limits.soft ? 'soft' : 'sharp';
}
