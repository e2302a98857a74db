import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';

/** The words of `ui/charts`, by component. */
export const chartsWords = inLanguage('charts', {
  chartFigure: {
    asATable: (tableTitle: string): string => `${tableTitle} as a table`,
  },
  chartWindowControl: {
    timeShown: 'Time shown',
    from: 'From',
    label: 'Start of the time shown',
    toSeconds: (startS: string, endS: string): string => `${startS} to ${endS} seconds`,
    wholeClip: 'Whole clip',
  },
  seriesChart: {
    frameFrameWindow: (title: string): string => `${title}, frame by frame in the window on show`,
    earlier: 'Earlier',
    pageOf: (current: number, pages: number): string => `Page ${current} of ${pages}`,
    later: 'Later',
    overTimeLeft: (title: string): string =>
      `${title} over time, left solid and right dashed. The numbers are in the table below.`,
    frame: 'Frame',
    time: 'Time',
    left: (unit: string): string => `Left (${unit})`,
    right: (unit: string): string => `Right (${unit})`,
    onTheBelt: 'On the belt',
    foot: (side: Side): string => `${side} foot`,
    inTheAir: 'in the air',
  },
  strideChart: {
    strideByStride: (name: string): string => `${name}, stride by stride`,
    strideStrideLeft: (name: string): string =>
      `${name} stride by stride, left as circles and right as diamonds. The numbers are in the table below.`,
    stride: (index: number, x: string): string => `Stride ${index}, ${x}`,
    strideHeading: 'Stride',
    foot: 'Foot',
    error: 'Error',
    note: 'Note',
  },
  strideCycleChart: {
    seeVideo: 'See it in the video',
    meanSpreadOver: (title: string): string => `${title}, mean and spread over the stride`,
    overStrideContact: (title: string): string =>
      `${title} over the stride, from contact to contact, left solid and right dashed, with spread. The numbers are in the table below.`,
    overTheStride: (title: string): string => `${title} over the stride`,
    lOff: 'L off',
    rOff: 'R off',
    ofTheStride: (x: string): string => `${x} % of the stride`,
    meanSpread: (label: string, value: string, spread: string, suffix: string): string =>
      `${label}: mean ${value}, spread ${spread}${suffix}`,
    ofTheStrideHeading: 'Of the stride',
    mean: (side: string, suffix: string): string => `${side}, mean (${suffix})`,
    spread: (side: string): string => `${side}, spread`,
  },
});
