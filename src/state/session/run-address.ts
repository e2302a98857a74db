import { METRIC_IDS, type MetricId } from '../../core/metrics/registry.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { RunSession } from './run-session.svelte.ts';

/** A kept run in the address, and the number of it that is asked for. */
interface RunAddress {
  readonly id: string | null;
  readonly metric: MetricId | null;
}

/** Reads `id` or `id~metric`, the part of the address after `#/results/`. */
export function parseRunAddress(section: string | null): RunAddress {
  const [id = null, name] = section?.split('~') ?? [];
  return { id, metric: METRIC_IDS.find((metric) => metric === name) ?? null };
}

/** Shows the first clip of a run that has a number, on the stride that shows it best. */
export function showMetric(session: RunSession, metric: MetricId): void {
  const index = session.clips.findIndex(({ analysis }) => analysis.summary[metric] !== undefined);
  const clip = session.clips[index];
  if (!clip) return;
  session.select(index);
  const finding = clip.analysis.findings.find((each) => each.metric === metric && each.strides.length > 0);
  const stride =
    finding?.strides[0] ??
    clip.analysis.strides.findIndex(({ metrics }) => {
      const measured = metrics[metric];
      return measured !== undefined && isMeasured(measured);
    });
  clip.reviewTab = 'numbers';
  clip.numbersView = 'numbers';
  if (stride >= 0) clip.showStride(stride, metric);
  else clip.selectedMetric = metric;
}
