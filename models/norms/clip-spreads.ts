import { groups, mean, sum } from 'd3-array';

import { smallSample } from './fit-norms.ts';

/** One reading of a rendered clip, on its estimated track and on its true joint centres. */
export interface ReadTwice {
  readonly clip: string;
  /** Whose body was rendered. */
  readonly body: string;
  readonly side: 'left' | 'right' | null;
  /** Clean strides that it rests on. */
  readonly strides: number;
  readonly estimated: number;
  readonly true: number;
}

/** Fewer degrees of freedom give no spread. */
const NEEDED = 3;

/**
 * With fewer strides of a leg a clip shows its camera's aspect too poorly, which moves the two
 * knees apart; the app compares legs from 7 on.
 */
const NEEDED_STRIDES = 4;

/**
 * Spread of right minus left within a clip (predictive standard deviation). What both legs share
 * cancels by itself; a true difference is shown larger or smaller by one factor, the slope of
 * estimated on true differences, and what is left around it is the error of the difference. Null
 * for fewer than 4 clips with both sides and enough strides.
 */
export function betweenSides(rows: readonly ReadTwice[]): number | null {
  const enough = rows.filter(({ strides }) => strides >= NEEDED_STRIDES);
  const pairs = groups(enough, ({ clip }) => clip).flatMap(([, own]) => {
    const left = own.find(({ side }) => side === 'left');
    const right = own.find(({ side }) => side === 'right');
    return left && right
      ? [{ estimated: right.estimated - left.estimated, true: right.true - left.true }]
      : [];
  });
  const freedom = pairs.length - 1;
  if (freedom < NEEDED) return null;
  const size = sum(pairs, (pair) => pair.true ** 2);
  const slope = size > 0 ? sum(pairs, (pair) => pair.true * pair.estimated) / size : 1;
  const left = sum(pairs, (pair) => (pair.estimated - slope * pair.true) ** 2);
  return Math.sqrt(left / freedom) * smallSample(freedom);
}

/**
 * Spread of the difference between two clips of one body (predictive standard deviation): what the
 * points add to this body's readings every time cancels. The clips it is measured on differ in
 * camera, light and speed, so that for two runs filmed alike it is no less than enough. Null for
 * too few clips of one body.
 */
export function betweenRuns(rows: readonly ReadTwice[]): number | null {
  const bodies = groups(rows, ({ body }) => body).map(([, own]) => {
    const clips = groups(own, ({ clip }) => clip).map(
      ([, ofClip]) => mean(ofClip, (row) => row.estimated - row.true) ?? Number.NaN,
    );
    const centre = mean(clips) ?? Number.NaN;
    return { squares: sum(clips, (value) => (value - centre) ** 2), freedom: clips.length - 1 };
  });
  const freedom = sum(bodies, (body) => body.freedom);
  if (freedom < NEEDED) return null;
  return Math.sqrt((2 * sum(bodies, ({ squares }) => squares)) / freedom) * smallSample(freedom);
}
