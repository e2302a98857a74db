import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { MetricSummary } from '../core/results/measured-run.ts';
import { UNSURE_OUTCOMES } from '../core/findings/judge.ts';
import type { Finding } from '../core/findings/finding.ts';
import { isMeasured } from '../core/run/measure.ts';
import { legLengthM } from '../core/camera/metres-per-px.ts';
import { type MetricId, METRICS } from '../core/metrics/registry.ts';
import type { Suggestion } from './metrics/explanation.ts';
import { cannotTell, type FindingContext, type FindingWords, usualOrEdge } from './metrics/finding-words.ts';
import { METRIC_ENTRIES } from './metrics/metric-entries.ts';
import { withOwnCadence } from './metrics/own-cadence.ts';
import { formatInterval, formatWithError } from './format/format-measured.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { formatClipTime, formatFrame } from './format/format-time.ts';
import { describeMetric, explainMetric } from './metrics.ts';
import { findingsWords } from './words/findings.ts';
import { findingWords } from './words/metrics/finding.ts';

/** A finding in words. */
export interface FindingText {
  readonly title: string;
  readonly sentence: string;
  /** The first cue of the metric's explanation; null where nothing is asked of the runner. */
  readonly tryThis: Suggestion | null;
  /** What the finding rests on: median, interval, number of strides, the clearest frame. */
  readonly evidenceLine: string;
}

/** The parts of an analysis that words are made from. */
export type FindingEvidence = Pick<RunAnalysis, 'strides' | 'summary'> & {
  readonly context: Pick<RunAnalysis['context'], 'heightM' | 'slowMotion'>;
  readonly trajectories: Pick<RunAnalysis['trajectories'], 'frameTimesS'>;
};

/**
 * True where a finding has words of its own; a test asks it of every finding that the rules can
 * make.
 */
export function hasFindingWords(finding: Pick<Finding, 'id' | 'metric'>): boolean {
  return UNSURE_OUTCOMES.some((outcome) => isOutcome(finding, outcome)) || ownWords(finding) !== null;
}

function isOutcome({ id, metric }: Pick<Finding, 'id' | 'metric'>, outcome: string): boolean {
  return id === `${metric}-${outcome}`;
}

/**
 * The words of a finding's outcome, which is what its id says after the metric; null without any.
 */
function ownWords({ id, metric }: Pick<Finding, 'id' | 'metric'>): FindingWords | null {
  const outcome = id.slice(metric.length + 1);
  const { findings } = METRIC_ENTRIES[metric];
  return Object.hasOwn(findings, outcome) ? (findings[outcome] ?? null) : null;
}

function findWords(finding: Finding): FindingWords {
  const own = ownWords(finding);
  if (own) return own;
  const { name } = describeMetric(finding.metric);
  if (isOutcome(finding, 'cannot-tell')) return cannotTell(name);
  if (isOutcome(finding, 'usual-or-edge')) return usualOrEdge(name);
  return {
    title: ({ side }) => findingsWords.unnamed.title(name, side),
    sentence: ({ side, medianWithError }) =>
      findingsWords.unnamed.sentence(name, finding.severity, side, medianWithError ?? findingWords.notKnown),
  };
}

/** Whether a finding is something to keep an eye on or to work on. */
function asksForWork(finding: Finding): boolean {
  return finding.severity === 'watch' || finding.severity === 'flag';
}

/**
 * A low cadence asks for nothing by itself; what has been tried is said all the same. One that may
 * be usual, or that rests on too few strides, is not low.
 */
function isLowCadence(finding: Finding): boolean {
  const { metric, verdict } = finding;
  if (metric !== 'cadence' || verdict?.direction !== 'low') return false;
  return verdict.place !== 'usual-or-edge' && !isLoweredForFewStrides(finding);
}

/** Whether too few strides keep a finding from being a verdict, whatever its place. */
export function isLoweredForFewStrides({ severity, values, verdict }: Finding): boolean {
  const { n, needed } = values;
  const isFew = typeof n === 'number' && typeof needed === 'number' && n < needed;
  return isFew && severity === 'info' && verdict !== null;
}

function fewStridesSentence(finding: Finding): string {
  // Where the clip cannot tell, its sentence asks for more strides already.
  if (!isLoweredForFewStrides(finding) || finding.verdict?.place === null) return '';
  const { n, needed } = finding.values;
  if (typeof n !== 'number' || typeof needed !== 'number') return '';
  return findingsWords.onlyStrides(n, needed);
}

function summaryOf(finding: Finding, analysis: FindingEvidence): MetricSummary | null {
  const bySide = analysis.summary[finding.metric];
  if (bySide === undefined) return null;
  if (finding.side !== null) return bySide[finding.side] ?? null;
  return bySide.both ?? bySide.left ?? bySide.right ?? null;
}

function contextOf(
  finding: Finding,
  summary: MetricSummary | null,
  heightM: number | undefined,
): FindingContext {
  const { decimals } = METRICS[finding.metric];
  const withError = (median: number | string): string | null =>
    summary === null
      ? null
      : formatWithError(median, (summary.high - summary.low) / 2, summary.unit, decimals);
  const median = summary?.median ?? Number.NaN;
  return {
    side: finding.side,
    medianWithError: withError(median),
    magnitudeWithError: withError(typeof median === 'number' ? Math.abs(median) : median),
    isNegative: typeof median === 'number' && median < 0,
    centimetres: centimetresOf(summary, heightM),
    error: summary === null ? Number.NaN : (summary.high - summary.low) / 2,
    directions: METRIC_ENTRIES[finding.metric].directions,
    isRhythm: METRICS[finding.metric].kind === 'rhythm',
    isUsual: finding.verdict?.place === 'usual',
    unitSuffix: summary === null ? '' : unitLabel(summary.unit).suffix,
    number(key, places = decimals) {
      const value = finding.values[key];
      return typeof value === 'number' && Number.isFinite(value) ? formatNumber(value, places) : null;
    },
    plain(key) {
      const value = finding.values[key];
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    },
    text(key) {
      const value = finding.values[key];
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
}

/** A share of leg length in centimetres; null where nobody said how tall the runner is. */
function centimetresOf(summary: MetricSummary | null, heightM: number | undefined): string | null {
  const legM = legLengthM(heightM);
  if (legM === null || summary?.unit !== '% leg' || typeof summary.median !== 'number') return null;
  // Per cent of a length in metres are centimetres.
  const centimetres = Math.abs(summary.median) * legM;
  return centimetres < 0.5
    ? findingsWords.lessThanOneCm
    : findingsWords.aboutCm(formatNumber(centimetres, 0));
}

/** When a frame is shown, file seconds, as the player counts; NaN where there is no such frame. */
function fileTimeS(frame: number, { context, trajectories }: FindingEvidence): number {
  return (trajectories.frameTimesS[frame] ?? Number.NaN) * context.slowMotion;
}

function evidenceLine(finding: Finding, summary: MetricSummary | null, analysis: FindingEvidence): string {
  const { decimals } = METRICS[finding.metric];
  const clearest = analysis.strides.find((stride) => stride.index === finding.strides[0]);
  const measured = clearest?.metrics[finding.metric];
  const seen =
    asksForWork(finding) && clearest !== undefined && measured !== undefined && isMeasured(measured)
      ? {
          strides: finding.strides.length,
          of: summary?.n ?? null,
          time: formatClipTime(fileTimeS(measured.frame, analysis)),
          frame: formatFrame(measured.frame),
        }
      : null;
  if (summary === null && seen === null) return '';
  const over = summary && { strides: summary.n, interval: formatInterval(summary, decimals) };
  return findingsWords.evidence({ over, seen });
}

/**
 * Knee alignment never stands alone (METRICS): the knee window beside it, and what cannot be read.
 */
function besideIt({ id, metric, side }: Finding, { summary }: FindingEvidence): readonly string[] {
  if (metric !== 'knee-alignment' || !id.endsWith('-inward') || side === null) return [];
  const given = (beside: MetricId): string | null => {
    const found = summary[beside]?.[side];
    if (found === undefined) return null;
    return formatWithError(found.median, (found.high - found.low) / 2, found.unit, METRICS[beside].decimals);
  };
  const [gap, drop] = [given('knee-window'), given('pelvic-drop')];
  return [
    ...(gap === null ? [] : [findingsWords.gapBetweenKnees(gap)]),
    drop === null ? findingsWords.pelvisNotSeen : findingsWords.pelvicDropIs(drop),
  ];
}

/** The first thing to try for a metric, in the runner's own steps where it is about steps. */
function firstToTry(metric: MetricId, summary: RunAnalysis['summary']): Suggestion | null {
  const [first] = explainMetric(metric).whatCanITry;
  return first ? withOwnCadence(first, cadenceOf(summary)) : null;
}

/** The runner's own cadence in a clip, steps per minute; null where it has none. */
export function cadenceOf({ cadence }: RunAnalysis['summary']): number | null {
  const median = cadence?.both?.median;
  return typeof median === 'number' && Number.isFinite(median) ? median : null;
}

/**
 * The runner's own cadence in a run, steps per minute: that of the first clip that gives one; null
 * without one.
 */
export function cadenceOfRun(clips: readonly Pick<RunAnalysis, 'summary'>[]): number | null {
  for (const { summary } of clips) {
    const cadence = cadenceOf(summary);
    if (cadence !== null) return cadence;
  }
  return null;
}

/** A finding in words: title, sentence, the first thing to try, and the evidence it rests on. */
export function describeFinding(finding: Finding, analysis: FindingEvidence): FindingText {
  const summary = summaryOf(finding, analysis);
  const context = contextOf(finding, summary, analysis.context.heightM);
  const own = findWords(finding);
  return {
    title: own.title(context),
    sentence: [own.sentence(context), ...besideIt(finding, analysis), fewStridesSentence(finding)]
      .filter((part) => part !== '')
      .join(' '),
    tryThis:
      asksForWork(finding) || isLowCadence(finding) ? firstToTry(finding.metric, analysis.summary) : null,
    evidenceLine: evidenceLine(finding, summary, analysis),
  };
}
