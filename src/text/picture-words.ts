import type { BlurVerdict, LightVerdict } from '../core/live/picture-check.ts';

interface MeterWords {
  readonly label: string;
  /** Empty where nothing is to be done. */
  readonly advice: string;
}

const LIGHT: Readonly<Record<LightVerdict, MeterWords>> = {
  dark: {
    label: 'Too dark',
    advice:
      'Switch on every lamp there is, or run by a window: in the dark the camera takes fewer and smeared pictures.',
  },
  dim: { label: 'A little dark', advice: 'More light makes the feet sharper.' },
  good: { label: 'Good', advice: '' },
  glaring: { label: 'Too bright', advice: 'Turn the camera away from the window or lamp.' },
};

const BLUR: Readonly<Record<BlurVerdict, MeterWords>> = {
  sharp: { label: 'Sharp', advice: '' },
  soft: {
    label: 'A little smeared',
    advice: 'More light shortens the shutter time; foot strike gets surer with it.',
  },
  smeared: {
    label: 'Smeared',
    advice:
      'The shutter is too slow for running feet. Add light, or set a shutter of 1/250 s in the camera’s own program.',
  },
};

/** The light in words. */
export function lightWords(verdict: LightVerdict): MeterWords {
  return LIGHT[verdict];
}

/** Sharpness of the moving feet in words. */
export function blurWords(verdict: BlurVerdict): MeterWords {
  return BLUR[verdict];
}
