import type { pictureMetersWords } from '../../../words/capture/picture-meters.ts';

/** German for `words/capture/picture-meters.ts`. */
export const pictureMeters: typeof pictureMetersWords = {
  light: {
    dark: {
      label: 'Zu dunkel',
      advice:
        'Schalte jede Lampe ein, die es gibt, oder lauf am Fenster: Im Dunkeln macht die Kamera weniger und verwischte Bilder.',
    },
    dim: { label: 'Etwas dunkel', advice: 'Mit mehr Licht werden die Füße schärfer.' },
    good: { label: 'Gut', advice: '' },
    glaring: { label: 'Zu hell', advice: 'Dreh die Kamera vom Fenster oder von der Lampe weg.' },
  },
  blur: {
    sharp: { label: 'Scharf', advice: '' },
    soft: {
      label: 'Etwas verwischt',
      advice: 'Mehr Licht verkürzt die Verschlusszeit; der Fußaufsatz wird damit sicherer gelesen.',
    },
    smeared: {
      label: 'Verwischt',
      advice:
        'Die Verschlusszeit ist zu lang für laufende Füße. Sorg für mehr Licht, oder stell im Programm der Kamera 1/250 s ein.',
    },
  },
};
