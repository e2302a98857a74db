import type { Side } from '../../../core/pose/landmark.ts';
import type { reportPicturesWords } from '../../words/report-pictures.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };

/** What stands under the pictures and comments of a report. */
export const reportPictures: typeof reportPicturesWords = {
  strideAtFrame: (place, side, frame) => `Doppelschritt ${place}, ${SIDES[side]}, Bild ${frame}`,
  momentAtFrame: (moment, frame) => `${moment}, Bild ${frame}`,
  aboutStride: (place, side) => `Doppelschritt ${place}, ${SIDES[side]}`,
  aboutStrideAndMetric: (place, side, metric) => `Doppelschritt ${place}, ${SIDES[side]}, ${metric}`,
};
