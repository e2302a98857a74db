import type { Side } from '../../../core/pose/landmark.ts';
import { inLanguage } from '../../language.ts';

/** The words of `ui/results/charts`, by component. */
export const resultsChartsWords = inLanguage('results/charts', {
  howToRead: 'How to read the charts',
  overTimeCharts: {
    leftSolid: 'Left, solid',
    rightDashed: 'Right, dashed',
    footOnTheBelt: 'Foot on the belt, in its side’s colour',
    atTheAxis:
      'At the axis: the usual range of the number read here, and your medians (left circle, right diamond)',
    clickOrDrag: 'Click or drag to move the video there.',
    whatIs: (metric: string): string => `What is ${metric.toLowerCase()}?`,
    notShown: (charts: readonly string[]): string =>
      `Not shown: ${charts.map((title) => title.toLowerCase()).join(', ')}.`,
  },
  perStrideCharts: {
    noNumber: 'No stride of this clip has a number.',
    flagged: 'Flagged',
    hollowFarLeg: 'Hollow: the leg far from the camera',
    thinLineError: 'Thin line: error',
    longLineMedian: 'Long line: your median (right dashed)',
    ownRange: 'Your usual range: about two of three of your strides',
    usualRange: 'Usual range; its strip at the axis, hatched to watch',
    farBeyond: '▲ Far beyond the others',
    greyNotChosen: 'Grey: not the chosen stride',
    clickAMark: 'Click a mark to see its frame.',
    showFewer: 'Show fewer',
    showAll: (measurements: number): string => `Show all ${measurements} measurements`,
  },
  strideCycleCharts: {
    noUsableStride: 'No usable stride of this clip can be laid over another.',
    leftMean: (strides: number): string => `Left: mean of ${strides} strides, ± 1 standard deviation`,
    rightDashed: (strides: number): string => `Right: ${strides} strides, dashed`,
    flaggedGrey: 'Flagged strides, grey',
    chosenStride: 'Chosen stride',
    axis: '0 % is a foot’s initial contact, 100 % its next one; “off” marks its toe-off. Click to go to the frame.',
    nearLeg: (side: Side): string =>
      `The ${side} leg is near the camera, the other far and partly hidden: their difference is not an asymmetry.`,
  },
});
