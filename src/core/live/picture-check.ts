import type { ShutterWord } from './shutter-watch.ts';

/** How usable the light is. */
export type LightVerdict = 'dark' | 'dim' | 'good' | 'glaring';
/** How sharp the moving feet are. */
export type BlurVerdict = 'sharp' | 'soft' | 'smeared';

/**
 * Mean brightness of the runner's surroundings, share of full brightness, below and above which a
 * picture gets worse.
 */
const LIGHT_LEVELS = Object.freeze({ dark: 0.14, dim: 0.24, glaring: 0.86 });

/**
 * Blur along the rows beyond that along the columns (both 0…1, Crété-Roffet 2007) at the feet: a
 * shoe in motion is blurred along the rows only, an unfocused lens blurs both.
 */
const FOOT_BLUR = Object.freeze({ soft: 0.12, smeared: 0.22 });

/**
 * Shutter times at which a foot at 3 m/s moves by so much that its edges are lost, seconds: 1/250 s
 * is 12 mm.
 */
const SHUTTER_S = Object.freeze({ soft: 1 / 200, smeared: 1 / 90 });

/** @param mean brightness, 0…1 */
export function lightVerdict(mean: number): LightVerdict {
  if (mean < LIGHT_LEVELS.dark) return 'dark';
  if (mean < LIGHT_LEVELS.dim) return 'dim';
  return mean > LIGHT_LEVELS.glaring ? 'glaring' : 'good';
}

/**
 * The camera's own word on its shutter counts where it is fresh, else the picture of the feet, else
 * what the camera said once. Null where it is not known.
 *
 * @param horizontalExcess blur along rows minus blur along columns at the feet; NaN unknown
 */
export function blurVerdict(
  horizontalExcess: number,
  { shutterS, isFresh }: ShutterWord,
): BlurVerdict | null {
  const byShutter = shutterS !== null && (isFresh || Number.isNaN(horizontalExcess));
  const [value, limits] = byShutter ? [shutterS, SHUTTER_S] : [horizontalExcess, FOOT_BLUR];
  if (Number.isNaN(value)) return null;
  if (value > limits.smeared) return 'smeared';
  return value > limits.soft ? 'soft' : 'sharp';
}
