import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

/** What stands under the pictures and comments of a report. */
export const reportPicturesWords = inLanguage('report-pictures', {
  strideAtFrame: (place: number, side: Side, frame: number): string =>
    `Stride ${place}, ${side}, frame ${frame}`,
  momentAtFrame: (moment: string, frame: number): string => `${moment}, frame ${frame}`,
  /** What a comment is about. */
  aboutStride: (place: number, side: Side): string => `stride ${place}, ${side}`,
  aboutStrideAndMetric: (place: number, side: Side, metric: string): string =>
    `stride ${place}, ${side}, ${metric}`,
});
