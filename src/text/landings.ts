import { spreadOf } from '../core/landings/spread-of.ts';
import { METRICS } from '../core/metrics/registry.ts';
import type { Band } from '../core/metrics/reference-range.ts';
import type { Side } from '../core/pose/landmark.ts';
import type { Leg } from '../core/run/gait-event.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { legLabel, SIDE_LABELS } from './labels.ts';

/** The two numbers that are laid over one still, stride by stride. */
export type OverlaidMetric = 'overstride' | 'knee-alignment';

/** What is said of one leg's landings, or mid-stances, in one picture. */
export interface OverlaidLeg {
  readonly metric: OverlaidMetric;
  readonly side: Side;
  readonly leg: Leg;
  readonly values: readonly number[];
  /** Strides that are not drawn. */
  readonly leftOut: number;
  /** Number of the stride whose picture lies underneath, from 1; null where there is none. */
  readonly stillOf: number | null;
  readonly bands: readonly Band[] | null;
}

const WORDS = {
  overstride: {
    title: 'All landings in one picture',
    one: 'landing',
    many: 'landings',
    aligned: 'hips aligned',
    scale: 'ankle ahead of the hips, % of leg length',
    column: 'Ankle ahead of hips',
  },
  'knee-alignment': {
    title: 'All mid-stances in one picture',
    one: 'mid-stance',
    many: 'mid-stances',
    aligned: 'pelvis aligned, with the path of the knee',
    scale: 'knee inward, degrees',
    column: 'Knee inward',
  },
} as const satisfies Record<OverlaidMetric, unknown>;

/** Title, axis and head of the column of a picture of this kind. */
export function overlaidWords(metric: OverlaidMetric): {
  readonly title: string;
  readonly scale: string;
  readonly column: string;
} {
  return WORDS[metric];
}

/** A reading with its unit, `27 %` or `12°`. */
export function overlaidValue(metric: OverlaidMetric, value: number): string {
  return `${formatNumber(value, 0)}${metric === 'overstride' ? ' %' : unitLabel(METRICS[metric].unit).suffix}`;
}

/** Over a leg's part of the picture: `Right (near leg)` and `8 landings, median 27 %`. */
export function overlaidHeading({ metric, side, leg, values }: OverlaidLeg): readonly [string, string] {
  return [
    legLabel(side, leg),
    `${counted(metric, values.length)}, median ${overlaidValue(metric, spreadOf(values).median)}`,
  ];
}

/** The same picture in a sentence or two, for who cannot see it. */
export function overlaidAlt(drawn: OverlaidLeg): string {
  const { metric, side, leg, values, leftOut, stillOf, bands } = drawn;
  const { median, low, high } = spreadOf(values);
  const say = (value: number): string => overlaidValue(metric, value);
  const who = leg === null ? SIDE_LABELS[side] : `${SIDE_LABELS[side]}, the ${leg} leg`;
  const base = stillOf === null ? 'without a picture' : `over a still of stride ${stillOf}`;
  const what =
    metric === 'overstride'
      ? `The ankle lands ${say(low)} to ${say(high)} of leg length ahead of the hips, median ${say(median)}.`
      : `The knee stands ${inward(low)} to ${inward(high)}, median ${inward(median)}.`;
  const left = leftOut === 0 ? '' : ` ${leftOut} ${leftOut === 1 ? 'stride is' : 'strides are'} left out.`;
  return `${who}: ${counted(metric, values.length)} ${base}, ${WORDS[metric].aligned}. ${what}${usual(drawn, bands)}${left}`;
}

/** Where most healthy runners lie, by the same bands that judge the number. */
function usual({ metric }: OverlaidLeg, bands: readonly Band[] | null): string {
  const good = bands?.find(({ severity }) => severity === 'good');
  if (!good) return '';
  const speed = metric === 'overstride' ? ' at this speed' : '';
  const [from, to] = [good.from, good.to].map((end) =>
    metric === 'knee-alignment' && Number.isFinite(end) ? inward(end) : overlaidValue(metric, end),
  );
  const place = Number.isFinite(good.from) ? `between ${from} and ${to}` : `up to ${to}`;
  return ` Most healthy runners${speed} are ${place}.`;
}

/** A knee's place without a minus, `4° outward`. */
function inward(value: number): string {
  return `${overlaidValue('knee-alignment', Math.abs(value))} ${value < 0 ? 'outward' : 'inward'}`;
}

function counted(metric: OverlaidMetric, count: number): string {
  return `${count} ${count === 1 ? WORDS[metric].one : WORDS[metric].many}`;
}
