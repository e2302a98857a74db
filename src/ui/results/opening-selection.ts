import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { METRIC_ORDER } from '../../text/metric-order.ts';
import { drawnMetrics } from '../overlay/drawn-metrics.ts';

/**
 * Chooses what the screen opens on: the clearest stride of the first finding that can be drawn,
 * else a metric of the view. Leaves a selection that is already there alone.
 */
export function openOn(clip: RunClip): void {
  if (clip.selectedMetric !== null || clip.refused) return;
  const drawable = drawnMetrics(clip.analysis);
  const finding = clip.analysis.findings.find(
    ({ metric, strides }) => drawable.includes(metric) && strides.length > 0,
  );
  const [stride] = finding?.strides ?? [];
  if (finding && stride !== undefined) clip.showStride(stride, finding.metric);
  else clip.selectedMetric = METRIC_ORDER.opening.find((id) => drawable.includes(id)) ?? drawable[0] ?? null;
}
