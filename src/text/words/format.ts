import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

const list = new Intl.ListFormat('en-GB');

/** How numbers, times and units are written. */
export const formatWords = inLanguage('format', {
  number: {
    interval: (low: string, high: string): string => `${low} to ${high}`,
    summary: (value: string, strides: number): string =>
      `${value} (${plural(strides, { one: `${strides} stride`, other: `${strides} strides` })})`,
  },
  time: {
    frame: (frame: string): string => `frame ${frame}`,
    frameRate: (rate: string): string => `${rate} fps`,
    stretch: (from: string, to: string): string => `${from} to ${to}`,
    stretches: (each: readonly string[]): string => list.format(each),
  },
  height: {
    feetAndInches: (feet: number, inches: number): string => `${feet} ft ${inches} in`,
  },
  speed: {
    minutesPerMile: 'min/mile',
  },
  /** After a number, after a number in a narrow place, and in a table head or beside an axis. */
  unit: {
    degrees: 'degrees',
    percentOfLeg: { suffix: ' % of leg length', shortSuffix: ' % leg', long: '% of leg length' },
    percentOfShin: { suffix: ' % of shin length', shortSuffix: ' % shin', long: '% of shin length' },
    percentOfHips: { suffix: ' % of hip width', shortSuffix: ' % hips', long: '% of hip width' },
    milliseconds: 'milliseconds',
    seconds: 'seconds',
    metres: 'metres',
    metresPerSecond: 'metres per second',
    stepsPerMinute: { suffix: ' steps/min', shortSuffix: ' steps/min', long: 'steps per minute' },
    category: 'category',
  },
});
