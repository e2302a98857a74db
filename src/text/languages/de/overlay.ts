import type { overlayWords } from '../../words/overlay.ts';

/** What is drawn on pictures, and drawings. */
export const overlay: typeof overlayWords = {
  caption: {
    frame: (frame) => `Bild ${frame}`,
    timesSpeed: (factor) => `${factor}× Tempo`,
  },
  ofSide: (metric, side) => `${metric}, ${side === 'left' ? 'links' : 'rechts'}`,
  angles: {
    trunk: 'Rumpf',
    knee: 'Knie',
    thigh: 'Oberschenkel',
    foot: 'Fuß',
    elbow: 'Ellbogen',
  },
  drawings: {
    kinds: {
      line: 'Linie',
      angle: 'Winkel',
      arrow: 'Pfeil',
      circle: 'Kreis',
      'free-hand': 'Freihand',
      text: 'Text',
    },
    colours: {
      yellow: 'Gelb',
      white: 'Weiß',
      red: 'Rot',
      green: 'Grün',
      blue: 'Blau',
    },
    angleOf: (degrees) => `Winkel ${degrees}°`,
    textSaying: (text) => `Text „${text}“`,
  },
};
