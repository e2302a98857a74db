import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { MetricSummary } from '../results/measured-run.ts';
import type { Finding, FindingSeverity } from '../findings/finding.ts';
import { isScored } from '../findings/scored.ts';
import { isMeasured, type UnavailableReason } from '../run/measure.ts';
import type { MetricId } from '../metrics/metric.ts';
import { SIDES, type Side } from '../pose/landmark.ts';
import type { FindingVerdict, Verdict } from './clip-review.ts';

/**
 * An item of the checklist: which view shows it, which metric answers it (null: only the eye), one
 * row or one per side.
 */
interface ChecklistItem {
  readonly id: string;
  readonly views: readonly RunAnalysis['context']['view'][];
  readonly metric: MetricId | null;
  readonly perSide: boolean;
}

const SIDE_VIEW = ['side'] as const;
const FRONTAL = ['front', 'rear'] as const;
const REAR = ['rear'] as const;
const ANY = ['side', 'front', 'rear'] as const;

/**
 * The items of a video running analysis in a clinic, by view (after Souza 2016), and the step rate.
 */
const CHECKLIST_ITEMS = [
  { id: 'foot-strike', views: SIDE_VIEW, metric: 'foot-strike-pattern', perSide: true },
  { id: 'foot-inclination', views: SIDE_VIEW, metric: 'foot-strike-angle', perSide: true },
  { id: 'tibia-angle', views: SIDE_VIEW, metric: 'shank-angle-at-contact', perSide: true },
  { id: 'overstriding', views: SIDE_VIEW, metric: 'overstride', perSide: true },
  { id: 'knee-flexion', views: SIDE_VIEW, metric: 'peak-stance-knee-flexion', perSide: true },
  { id: 'hip-extension', views: SIDE_VIEW, metric: 'hip-extension', perSide: true },
  { id: 'trunk-lean', views: SIDE_VIEW, metric: 'trunk-lean', perSide: false },
  { id: 'vertical-displacement', views: SIDE_VIEW, metric: 'vertical-oscillation', perSide: false },
  { id: 'base-of-support', views: FRONTAL, metric: 'step-width', perSide: false },
  { id: 'heel-eversion', views: REAR, metric: null, perSide: true },
  { id: 'foot-progression', views: FRONTAL, metric: null, perSide: true },
  { id: 'heel-whip', views: REAR, metric: null, perSide: true },
  { id: 'knee-window', views: FRONTAL, metric: 'knee-window', perSide: true },
  { id: 'pelvic-drop', views: FRONTAL, metric: 'pelvic-drop', perSide: true },
  { id: 'step-rate', views: ANY, metric: 'cadence', perSide: false },
  { id: 'landing-sound', views: ANY, metric: null, perSide: false },
  { id: 'shoes', views: ANY, metric: null, perSide: false },
] as const satisfies readonly ChecklistItem[];

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
  return CHECKLIST_ITEMS.filter((item: ChecklistItem) => item.views.includes(view)).flatMap(
    ({ id, metric, perSide }) => {
      const legOf = (side: Side) => (nearSide === null ? null : side === nearSide ? 'near' : 'far');
      const sides = perSide
        ? SIDES.filter((side) => metric === null || isScored(metric, legOf(side)))
        : [null];
      return sides.map((side): ChecklistRow => {
        const reading = metric === null ? null : readingOf(analysis, metric, side);
        const about = metric === null ? aboutItem(id, side) : aboutFinding({ metric, side });
        return {
          item: id,
          side,
          about,
          reading,
          missing: metric === null || reading ? null : whyMissing(analysis, metric, side),
          verdict: verdictOn(verdicts, about),
        };
      });
    },
  );
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

/**
 * The commonest reason for which the strides of a side have no number; `too-few-strides` where none
 * was asked.
 */
function whyMissing(
  { strides }: Pick<RunAnalysis, 'strides'>,
  metric: MetricId,
  side: Side | null,
): UnavailableReason {
  const counts = new Map<UnavailableReason, number>();
  for (const stride of strides) {
    const measured = stride.metrics[metric];
    if (!measured || isMeasured(measured) || (side !== null && stride.side !== side)) continue;
    counts.set(measured.unavailable, (counts.get(measured.unavailable) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? 'too-few-strides';
}
