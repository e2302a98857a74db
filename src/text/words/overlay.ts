import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

/** The words that `ui/overlay` draws on pictures, and those of drawings. */
export const overlayWords = inLanguage('overlay', {
  caption: {
    frame: (frame: number): string => `frame ${frame}`,
    timesSpeed: (factor: string): string => `${factor}× speed`,
  },
  /** A number and whose it is: `Knee alignment, left`. */
  ofSide: (metric: string, side: Side): string => `${metric}, ${side}`,
  angles: {
    trunk: 'Trunk',
    knee: 'Knee',
    thigh: 'Thigh',
    foot: 'Foot',
    elbow: 'Elbow',
  },
  drawings: {
    kinds: {
      line: 'Line',
      angle: 'Angle',
      arrow: 'Arrow',
      circle: 'Circle',
      'free-hand': 'Free hand',
      text: 'Text',
    },
    colours: {
      yellow: 'Yellow',
      white: 'White',
      red: 'Red',
      green: 'Green',
      blue: 'Blue',
    },
    angleOf: (degrees: string): string => `Angle ${degrees}°`,
    textSaying: (text: string): string => `Text “${text}”`,
  },
});
