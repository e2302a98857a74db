import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import type { Finding, FindingSeverity } from '../findings/finding.ts';
import { isScored } from '../findings/scored.ts';
import { commonestReason } from '../results/commonest-reason.ts';
import { type View, VIEWS } from '../run/run-context.ts';
import { legOf } from '../run/leg-of.ts';
import type { UnavailableReason } from '../run/measure.ts';
import { isWholeBody } from '../metrics/metrics-by-trait.ts';
import { type MetricId, METRICS } from '../metrics/registry.ts';
import { SIDES, type Side } from '../pose/landmark.ts';
import type { FindingVerdict, Verdict } from './clip-review.ts';

/** An item that a metric answers: the views and legs that it is asked of are the metric's own. */
interface MeasuredItem {
  readonly id: string;
  readonly metric: MetricId;
}

/** An item that only the eye can answer. */
interface SeenItem {
  readonly id: string;
  readonly metric: null;
  readonly views: readonly View[];
  /** One row for each side, or one for the whole runner. */
  readonly perSide: boolean;
}

/**
 * The items of a video running analysis in a clinic, by view (after Souza 2016), and the step rate.
 */
const CHECKLIST_ITEMS = [
  { id: 'foot-strike', metric: 'foot-strike-pattern' },
  { id: 'foot-inclination', metric: 'foot-strike-angle' },
  { id: 'tibia-angle', metric: 'shank-angle-at-contact' },
  { id: 'overstriding', metric: 'overstride' },
  { id: 'knee-flexion', metric: 'peak-stance-knee-flexion' },
  { id: 'hip-extension', metric: 'hip-extension' },
  { id: 'trunk-lean', metric: 'trunk-lean' },
  { id: 'vertical-displacement', metric: 'vertical-oscillation' },
  { id: 'base-of-support', metric: 'step-width' },
  { id: 'heel-eversion', metric: null, views: ['rear'], perSide: true },
  { id: 'foot-progression', metric: null, views: ['front', 'rear'], perSide: true },
  { id: 'heel-whip', metric: null, views: ['rear'], perSide: true },
  { id: 'knee-window', metric: 'knee-window' },
  { id: 'pelvic-drop', metric: 'pelvic-drop' },
  { id: 'step-rate', metric: 'cadence' },
  { id: 'landing-sound', metric: null, views: VIEWS, perSide: false },
  { id: 'shoes', metric: null, views: VIEWS, perSide: false },
] as const satisfies readonly (MeasuredItem | SeenItem)[];

export type ChecklistItemId = (typeof CHECKLIST_ITEMS)[number]['id'];

/** What was measured for a row, with the severity of its finding (null without one). */
interface ChecklistReading {
  readonly metric: MetricId;
  readonly summary: MetricSummary;
  readonly severity: FindingSeverity | null;
}

/** One row: what was measured, or why it is left to the eye, and what the coach said. */
export interface ChecklistRow {
  readonly item: ChecklistItemId;
  /** Null for the whole runner. */
  readonly side: Side | null;
  /** Name under which the verdict is kept; shared with the finding on the same metric and side. */
  readonly about: string;
  readonly reading: ChecklistReading | null;
  /** Why there is no number; null where there is one or where no metric exists. */
  readonly missing: UnavailableReason | null;
  readonly verdict: Verdict | null;
}

/** Name of what a verdict on a finding is about: its metric with its side, `overstride-left`. */
export function aboutFinding({ metric, side }: Pick<Finding, 'metric' | 'side'>): string {
  return side === null ? metric : `${metric}-${side}`;
}

/**
 * The clinic checklist of a clip, filled in with what was measured. In a side view only the leg
 * that is scored has rows; what the view cannot show is left out.
 */
export function buildChecklist(
  analysis: Pick<RunAnalysis, 'context' | 'summary' | 'findings' | 'strides'>,
  verdicts: readonly FindingVerdict[],
): readonly ChecklistRow[] {
  const { view, nearSide } = analysis.context;
  return CHECKLIST_ITEMS.filter((item) => viewsOf(item).includes(view)).flatMap(
    (item): readonly ChecklistRow[] => {
      const { id, metric } = item;
      const perSide = metric === null ? item.perSide : !isWholeBody(metric);
      const sides = perSide
        ? SIDES.filter((side) => metric === null || isScored(metric, legOf(side, nearSide)))
        : [null];
      return sides.map((side): ChecklistRow => {
        const reading = metric === null ? null : readingOf(analysis, metric, side);
        const about = metric === null ? aboutItem(id, side) : aboutFinding({ metric, side });
        return {
          item: id,
          side,
          about,
          reading,
          missing:
            metric === null || reading
              ? null
              : (commonestReason(analysis.strides, metric, side) ?? 'too-few-strides'),
          verdict: verdictOn(verdicts, about),
        };
      });
    },
  );
}

function viewsOf(item: MeasuredItem | SeenItem): readonly View[] {
  return item.metric === null ? item.views : METRICS[item.metric].views;
}

/** The coach's word on something; null where there is none. */
export function verdictOn(verdicts: readonly FindingVerdict[], about: string): Verdict | null {
  return verdicts.findLast((verdict) => verdict.about === about)?.verdict ?? null;
}

/** The verdicts with one said, changed, or (null) taken back. */
export function withVerdict(
  verdicts: readonly FindingVerdict[],
  about: string,
  verdict: Verdict | null,
): readonly FindingVerdict[] {
  const others = verdicts.filter((other) => other.about !== about);
  return verdict === null ? others : [...others, { about, verdict }];
}

function aboutItem(item: ChecklistItemId, side: Side | null): string {
  return side === null ? item : `${item}-${side}`;
}

function readingOf(
  { summary, findings }: Pick<RunAnalysis, 'summary' | 'findings'>,
  metric: MetricId,
  side: Side | null,
): ChecklistReading | null {
  const own = summary[metric]?.[side ?? 'both'];
  if (!own) return null;
  const finding = findings.find((each) => each.metric === metric && each.side === side);
  return { metric, summary: own, severity: finding?.severity ?? null };
}
