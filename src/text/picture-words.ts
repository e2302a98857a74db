import type { BlurVerdict, LightVerdict } from '../core/live/picture-check.ts';
import { pictureMetersWords } from './words/capture/picture-meters.ts';

interface MeterWords {
  readonly label: string;
  /** Empty where nothing is to be done. */
  readonly advice: string;
}

/** The light in words. */
export function lightWords(verdict: LightVerdict): MeterWords {
  return pictureMetersWords.light[verdict];
}

/** Sharpness of the moving feet in words. */
export function blurWords(verdict: BlurVerdict): MeterWords {
  return pictureMetersWords.blur[verdict];
}
