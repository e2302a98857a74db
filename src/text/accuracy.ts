import type {
  AccuracyFigures,
  HeldFigure,
  JointFigure,
  LabelFigure,
  PlateFigure,
  RenderedFigure,
  TimingMethod,
} from '../core/quality/accuracy-figures.ts';
import { METRIC_IDS } from '../core/metrics/registry.ts';
import {
  CHANCE_BELOW,
  isHeldTooSeldom,
  LEAST_SHARE,
  PROMISED_SHARE,
} from '../core/quality/held-too-seldom.ts';
import { unitLabel } from './format/unit-label.ts';
import { formatNumber } from './format/format-number.ts';
import { METRIC_ORDER } from './metric-order.ts';
import { describeMetric } from './metrics.ts';
import { accuracyPageWords as words } from './words/accuracy/accuracy-page.ts';
import { accuracyTablesWords } from './words/accuracy/accuracy-tables.ts';

/** Which way of timing a row shows; the held-out row is the one to believe. */
export const METHOD_WORDS: Readonly<Record<TimingMethod, string>> = words.methods;

/** The page's parts in words; the numbers come from the figures. */
export const ACCURACY_WORDS = words.parts;

/** How the force-plate tables came about. */
export function platesIntro({ plates }: AccuracyFigures): string {
  const { runners, trials, contacts, matchWithinMs } = plates;
  return words.platesIntro(runners, trials, contacts, matchWithinMs);
}

/** A number that shows a smaller or a larger part of a true difference than this is named. */
const GAIN_FROM = 0.9;
const GAIN_TO = 1.1;

/** Which numbers show too little or too much of a true difference, the worst first. */
export function gainNotes({ plates }: AccuracyFigures): readonly string[] {
  const place = ({ metric, leg, view }: JointFigure, gain: number): string =>
    words.gains.of(placeWords({ metric, leg, view }), formatNumber(gain, 2));
  const known = plates.metrics.flatMap((row) => (row.gain === null ? [] : [{ row, gain: row.gain }]));
  const weak = known.filter(({ gain }) => gain < GAIN_FROM).sort((a, b) => a.gain - b.gain);
  const strong = known.filter(({ gain }) => gain > GAIN_TO).sort((a, b) => b.gain - a.gain);
  const said = words.gains;
  const list = (ones: typeof known): readonly string[] => ones.map(({ row, gain }) => place(row, gain));
  return [
    ...(weak.length > 0 ? [said.weak(formatNumber(GAIN_FROM, 1), list(weak))] : []),
    ...(strong.length > 0 ? [said.strong(formatNumber(GAIN_TO, 1), list(strong))] : []),
  ];
}

/** How the tables of runners who were left out came about. */
export function judgedIntro({ judged }: AccuracyFigures): string {
  const counts = judged.strikes.rows.map(({ truth, read }) => ({
    truth,
    right: read[truth],
    clips: read.rearfoot + read.midfoot + read.forefoot,
  }));
  const said = words.strikes;
  return [
    words.judgedIntro(judged.runners, formatNumber(judged.strikes.kappa, 2)),
    said.read(counts.map(({ truth, right, clips }) => said.ofClass[truth](right, clips))),
    ...counts.flatMap(({ truth, right, clips }) =>
      right === 0 && clips > 0 ? [said.neverRead[truth](clips)] : [],
    ),
  ].join(' ');
}

/** Why the first row of the force-plate tables is the one to believe. */
export const HELD_OUT_NOTE = words.heldOut;

/** The answer in a few sentences, for people who read no table. */
export function accuracySummary(figures: AccuracyFigures): readonly string[] {
  const said = words.summary;
  const sentences: string[] = [];
  const timing = (method: TimingMethod): PlateFigure | undefined =>
    figures.plates.timings.find(
      (row) =>
        row.view === 'side' &&
        row.rateHz === 60 &&
        row.quantity === 'initial-contact' &&
        row.method === method,
    );
  const own = timing('held-out');
  const lowest = timing('lowest-point');
  if (own && lowest) {
    const missed = share(lowest.missed, lowest.n);
    const withinMs = figures.plates.matchWithinMs;
    sentences.push(said.landing(ms(own.medianAbs), withinMs, missed, ms(lowest.medianAbs)));
  }
  const [near, far] = (['near', 'far'] as const).map((leg) =>
    labelFigures(figures).find(
      (row) => row.method === 'shipped' && row.leg === leg && row.quantity === 'initial-contact',
    ),
  );
  if (near && far) {
    const offset = ms(Math.abs(near.offset ?? Number.NaN));
    sentences.push(said.gym(ms(near.medianAbs), ms(far.medianAbs), offset));
  }
  const worst = figures.rendered.metrics.filter(
    (row) => METRIC_ORDER.accuracy.includes(row.metric) && row.leg !== 'far' && row.view !== 'oblique',
  );
  if (worst.length > 0) {
    const { clips, bodies } = figures.rendered;
    sentences.push(said.rendered(clips, bodies, worst.map(renderedPhrase)));
  }
  if (figures.rendered.metrics.some(isTooNarrow) || figures.judged.held.some(isHeldInTooFew))
    sentences.push(said.tooNarrow);
  sentences.push(said.smallSamples);
  return sentences;
}

function renderedPhrase(row: RenderedFigure): string {
  const error = `${formatNumber(row.meanAbs ?? Number.NaN, 1)}${unitLabel(describeMetric(row.metric).unit).suffix}`;
  return words.summary.errorOf(error, placeWords(row));
}

/** Clips of known speed first: the others' milliseconds lean on an assumed slow-motion factor. */
export function labelFigures(figures: AccuracyFigures): readonly LabelFigure[] {
  const slow = (row: LabelFigure): number => (row.clip.includes('slowmotion') ? 1 : 0);
  return [...figures.labels].sort((a, b) => slow(a) - slow(b));
}

/** What has not been measured, or not on fresh data. */
export function accuracyLimits(figures: AccuracyFigures): readonly string[] {
  const measured = new Set(figures.rendered.metrics.map((row) => row.metric));
  const narrow = [...new Set(figures.rendered.metrics.filter(isTooNarrow).map(placeWords))];
  const unmeasured = METRIC_IDS.filter((id) => !measured.has(id)).map((id) => describeMetric(id).name);
  const said = words.limits;
  return [
    said.notBothAtOnce,
    said.fewRunners(figures.plates.runners),
    said.noRealPerson,
    said.rendered,
    said.slowMotion,
    said.handLabels,
    said.whenTooNarrow(percent(PROMISED_SHARE), percent(LEAST_SHARE), Math.round(1 / CHANCE_BELOW)),
    ...(narrow.length > 0 ? [said.tooNarrow(narrow)] : []),
    ...figures.judged.held
      .filter(isHeldInTooFew)
      .map(({ metric, view, held }) =>
        said.heldInFewer(
          words.metricAt(describeMetric(metric).name, 'both', accuracyTablesWords.filmedFrom[view]),
          percent(held),
          percent(PROMISED_SHARE),
        ),
      ),
    ...(unmeasured.length > 0 ? [said.noRow(unmeasured)] : []),
    said.notMeasured,
  ];
}

/** A data set that the figures rest on. */
export interface DataSource {
  readonly words: string;
  readonly doi: string | null;
}

export const DATA_SOURCES: readonly DataSource[] = [
  { words: words.sources.hamner, doi: '10.1016/j.jbiomech.2012.11.024' },
  { words: words.sources.fukuchi, doi: '10.7717/peerj.3298' },
  { words: words.sources.ownData, doi: null },
];

/** The strides of a side share its errors, so they count as often as there are sides. */
function isTooNarrow({ n, coverage, strideCoverage }: RenderedFigure): boolean {
  return isHeldTooSeldom(coverage, n) || isHeldTooSeldom(strideCoverage, n);
}

function isHeldInTooFew({ n, held }: HeldFigure): boolean {
  return isHeldTooSeldom(held, n);
}

function placeWords({ metric, leg, view }: Pick<RenderedFigure, 'metric' | 'leg' | 'view'>): string {
  return words.metricAt(describeMetric(metric).name, leg, accuracyTablesWords.filmedFrom[view]);
}

function ms(value: number | null): string {
  return words.ms(formatNumber(value ?? Number.NaN, 0));
}

function share(part: number | null, matched: number): string {
  const missed = part ?? Number.NaN;
  return percent(missed / (missed + matched));
}

function percent(part: number): string {
  return words.percent(formatNumber(100 * part, 0));
}
