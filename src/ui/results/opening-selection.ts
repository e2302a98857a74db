import { isForemost } from '../../core/findings/is-foremost.ts';
import type { Verdict } from '../../core/norms/place-among-runners.ts';
import { mergeClips } from '../../core/findings/merge-clips.ts';
import type { RunClip, RunSession } from '../../state/session/run-session.svelte.ts';
import { isLoweredForFewStrides } from '../../text/findings.ts';
import { METRIC_ORDER } from '../../text/metric-order.ts';
import { groupFindings } from './findings/finding-groups.ts';
import { drawnMetrics } from '../overlay/drawn-metrics.ts';

/**
 * Chooses what the screen opens on: the clearest stride of the first finding to work on that can be
 * drawn, or would be one with more strides; where there is none, the view's first metric, then
 * anything that is fine, and never what the clip cannot tell while there is something it can.
 * Leaves a selection that is there alone.
 */
export function openOn(clip: RunClip): void {
  if (clip.selectedMetric !== null || clip.refused) return;
  const drawable = drawnMetrics(clip.analysis);
  const { workOn, fine, untold } = groupFindings(
    clip.analysis.findings.map((finding) => ({ finding, clip: 0 })),
  );
  const byOpening = METRIC_ORDER.opening.flatMap((id) => fine.filter(({ finding }) => finding.metric === id));
  const leaning = untold.filter(
    ({ finding }) => isLoweredForFewStrides(finding) && isOutside(finding.verdict?.place),
  );
  const finding = [...workOn, ...leaning, ...byOpening, ...fine]
    .map((each) => each.finding)
    .find(({ metric, strides }) => drawable.includes(metric) && strides.length > 0);
  const [stride] = finding?.strides ?? [];
  if (finding && stride !== undefined) clip.showStride(stride, finding.metric);
  else clip.selectedMetric = METRIC_ORDER.opening.find((id) => drawable.includes(id)) ?? drawable[0] ?? null;
}

function isOutside(place: Verdict['place'] | undefined): boolean {
  return place === 'edge' || place === 'unusual';
}

/**
 * Chooses the clip that the screen opens on: the one with comments, else the one with the most
 * pressing finding to work on.
 * Leaves a run in which something was chosen before alone.
 */
export function openOnClip(session: RunSession): void {
  if (session.clips.some(({ selectedMetric }) => selectedMetric !== null)) return;
  const commented = session.clips.findIndex(({ history }) => history.review.notes.length > 0);
  if (commented >= 0) return session.select(commented);
  const { findings } = mergeClips(session.clips.map(({ analysis }) => analysis));
  const pressing = findings.find(({ finding }) => isForemost(finding));
  if (pressing) session.select(pressing.clip);
}
