import type { Side } from '../../core/pose/landmark.ts';
import type { Leg } from '../../core/run/gait-event.ts';
import type { OverlaidMetric } from '../landings.ts';
import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

/** A number as it is read aloud: of a knee without its sign. */
interface Reading {
  readonly said: string;
  readonly isNegative: boolean;
}

/** What the sentences for who cannot see the picture are made from. */
export interface OverlaidSaid {
  readonly metric: OverlaidMetric;
  readonly side: Side;
  readonly leg: Leg;
  readonly count: number;
  /** Number of the stride whose picture lies underneath; null where there is none. */
  readonly stillOf: number | null;
  readonly low: Reading;
  readonly high: Reading;
  readonly median: Reading;
  /** Where most healthy runners are, `from` null where only the other end counts; else null. */
  readonly usual: { readonly from: Reading | null; readonly to: Reading } | null;
  readonly leftOut: number;
}

const counted = (metric: OverlaidMetric, count: number): string =>
  `${count} ${plural(
    count,
    metric === 'overstride'
      ? { one: 'landing', other: 'landings' }
      : { one: 'mid-stance', other: 'mid-stances' },
  )}`;

/** A number with, of a knee, its direction: `4° outward`. */
const placeOf = (metric: OverlaidMetric, { said, isNegative }: Reading): string =>
  metric === 'overstride' ? said : `${said} ${isNegative ? 'outward' : 'inward'}`;

/** All landings, or mid-stances, in one picture. */
export const landingsWords = inLanguage('landings', {
  pictures: {
    overstride: {
      title: 'All landings in one picture',
      scale: 'ankle ahead of the hips, % of leg length',
      column: 'Ankle ahead of hips',
    },
    'knee-alignment': {
      title: 'All mid-stances in one picture',
      scale: 'knee inward, degrees',
      column: 'Knee inward',
    },
  },
  counted: (metric: OverlaidMetric, count: number, median: string): string =>
    `${counted(metric, count)}, median ${median}`,
  alt: ({ metric, side, leg, count, stillOf, low, high, median, usual, leftOut }: OverlaidSaid): string => {
    const name = side === 'left' ? 'Left' : 'Right';
    const who = leg === null ? name : `${name}, the ${leg} leg`;
    const base = stillOf === null ? 'without a picture' : `over a still of stride ${stillOf}`;
    const at = (reading: Reading): string => placeOf(metric, reading);
    const [aligned, what, speed] =
      metric === 'overstride'
        ? [
            'hips aligned',
            `The ankle lands ${at(low)} to ${at(high)} of leg length ahead of the hips, median ${at(median)}.`,
            ' at this speed',
          ]
        : [
            'pelvis aligned, with the path of the knee',
            `The knee stands ${at(low)} to ${at(high)}, median ${at(median)}.`,
            '',
          ];
    const place =
      usual === null
        ? ''
        : ` Most healthy runners${speed} are ${usual.from === null ? `up to ${at(usual.to)}` : `between ${at(usual.from)} and ${at(usual.to)}`}.`;
    const left =
      leftOut === 0
        ? ''
        : ` ${leftOut} ${plural(leftOut, { one: 'stride is', other: 'strides are' })} left out.`;
    return `${who}: ${counted(metric, count)} ${base}, ${aligned}. ${what}${place}${left}`;
  },
});
