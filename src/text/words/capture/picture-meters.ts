import { inLanguage } from '../../language.ts';

/** Light and sharpness of a camera’s picture; the advice is empty where nothing is to be done. */
export const pictureMetersWords = inLanguage('capture/picture-meters', {
  light: {
    dark: {
      label: 'Too dark',
      advice:
        'Switch on every lamp there is, or run by a window: in the dark the camera takes fewer and smeared pictures.',
    },
    dim: { label: 'A little dark', advice: 'More light makes the feet sharper.' },
    good: { label: 'Good', advice: '' },
    glaring: { label: 'Too bright', advice: 'Turn the camera away from the window or lamp.' },
  },
  blur: {
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
  },
});
