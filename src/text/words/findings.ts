import type { FindingSeverity } from '../../core/findings/finding.ts';
import type { StrideFlag } from '../../core/results/measured-run.ts';
import type { Side } from '../../core/pose/landmark.ts';
import { inLanguage } from '../language.ts';
import { plural } from './plural.ts';

const IS: Readonly<Record<FindingSeverity, string>> = {
  good: 'is as usual',
  info: 'is worth knowing',
  watch: 'is worth keeping an eye on',
  flag: 'is worth working on',
};

const usableStrides = (count: number): string =>
  `${count} usable ${plural(count, { one: 'stride', other: 'strides' })}`;

const FLAGGED_AS: Readonly<Record<StrideFlag['kind'], string>> = {
  worse: 'Worse than your usual',
  better: 'Better than your usual',
  odd: 'Unlike your other strides, check the reading',
};

/** What a finding rests on; numbers, times and frames are written out already. */
interface EvidenceOf {
  /** Strides and the interval of their median, empty for classes; null where there are none. */
  readonly over: { readonly strides: number; readonly interval: string } | null;
  /** In how many strides it is seen, of how many where that is known, and best at which frame. */
  readonly seen: {
    readonly strides: number;
    readonly of: number | null;
    readonly time: string;
    readonly frame: string;
  } | null;
}

/** What is said of the findings of a run, beside what their metrics say. */
export const findingsWords = inLanguage('findings', {
  /** A finding that its metric has no words for. */
  unnamed: {
    title: (name: string, side: Side | null): string =>
      side === null ? name : `${side === 'left' ? 'Left' : 'Right'} ${name}`,
    sentence: (name: string, severity: FindingSeverity, side: Side | null, value: string): string =>
      `${name} ${IS[severity]}: ${side === null ? '' : `${side} `}${value}.`,
  },
  onlyStrides: (strides: number, needed: number): string =>
    `Only ${usableStrides(strides)}: no verdict, which needs ${needed}.`,
  lessThanOneCm: 'less than 1 cm',
  aboutCm: (centimetres: string): string => `about ${centimetres} cm`,
  gapBetweenKnees: (gap: string): string => `The gap between the knees is then ${gap}.`,
  pelvicDropIs: (drop: string): string => `The pelvic drop over that leg is ${drop}.`,
  pelvisNotSeen: 'We cannot see your pelvis from video; ask a coach to watch the waistband.',
  evidence: ({ over, seen }: EvidenceOf): string => {
    const strides =
      over === null
        ? ''
        : over.interval === ''
          ? `Over ${usableStrides(over.strides)}`
          : `Median of ${usableStrides(over.strides)}, 95 % interval ${over.interval}`;
    if (seen === null) return `${strides}.`;
    const of = seen.of === null ? '' : ` of ${seen.of}`;
    return `${strides === '' ? 'Seen' : `${strides}; seen`} in ${seen.strides}${of}, most clearly at ${seen.time} (${seen.frame}).`;
  },
  untold: {
    strides: (strides: number, needed: number): string => `${strides} of ${needed} strides`,
    notExact: 'not exact enough in this clip',
    nearOneEnd: (end: string): string => `too close to ${end}, where most runners end`,
    nearAnEnd: (low: string, high: string): string =>
      `too close to an end of ${low} to ${high}, where most runners lie`,
  },
  tile: {
    noNumber: (reason: string): string => `No number: ${reason}`,
    filmFromSide: 'Film from the side to get this',
    filmFromBehind: 'Film from behind to get this',
  },
  nothingToTry: {
    tooFewStrides: 'Nothing is asked for on so few strides. Film again for at least 15 seconds.',
    noChange: 'Nothing here asks for a change. Film again in the same way to see whether it stays so.',
  },
  flag: {
    what: (name: string, reading: { value: string; frame: string } | null): string =>
      reading === null ? name : `${name}: ${reading.value} at ${reading.frame}`,
    why: (
      kind: StrideFlag['kind'],
      { by, isAbove, median, error }: { by: string; isAbove: boolean; median: string | null; error: string },
    ): string =>
      `${FLAGGED_AS[kind]}: ${by} ${isAbove ? 'above' : 'below'} your own median${median === null ? '' : ` of ${median}`}; strides can be told apart to ± ${error}.`,
  },
  ownMedian: {
    within: (median: string): string => `Within the error of your median of ${median}`,
    above: (by: string, median: string): string => `${by} above your median of ${median}`,
    below: (by: string, median: string): string => `${by} below your median of ${median}`,
  },
});
