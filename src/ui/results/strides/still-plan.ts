import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../../core/results/measured-run.ts';
import { strideMoments, type StrideMoment } from '../../../core/analysis/stride-moments.ts';
import { isMeasured, type MeasuredValue } from '../../../core/run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../../../core/metrics/registry.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { poseAtFrame, type PicturePoint } from '../../overlay/pose-at-frame.ts';
import { METRIC_ORDER } from '../../../text/metric-order.ts';
import { stillBox } from '../../overlay/still-box.ts';

/** A number read this many frames from a moment is shown on its own frame instead. */
const SAME_MOMENT_FRAMES = 2;

/** One still of a stride: the frame, the runner in it, and the number that is drawn on it. */
export interface StillPlan {
  readonly moment: StrideMoment;
  readonly frame: number;
  readonly pose: readonly PicturePoint[];
  readonly drawn: { readonly metric: MetricId; readonly measured: MeasuredValue } | null;
}

/** The stills that show a stride, and the part of the picture that all of them show. */
export interface StridePlan {
  readonly stills: readonly StillPlan[];
  readonly box: PixelBox | null;
}

/**
 * Plans the stills of a stride. On each the most telling number read there is drawn: the chosen
 * one, else one that the stride is flagged for, else the usual one of that moment.
 */
export function planStills(
  analysis: RunAnalysis,
  stride: StrideResult,
  chosen: MetricId | null,
  picture: { readonly width: number; readonly height: number },
): StridePlan {
  const wanted = [
    ...(chosen ? [chosen] : []),
    ...stride.flags.map(({ metric }) => metric),
    ...METRIC_ORDER.stills,
  ];
  const order = [...new Set([...wanted, ...METRIC_IDS])].filter((id) => METRICS[id].drawing.kind !== 'none');
  const stills = strideMoments(analysis, stride).map(({ moment, frame }): StillPlan => {
    const drawn = order
      .flatMap((metric) => {
        const measured = stride.metrics[metric];
        return measured && isMeasured(measured) ? [{ metric, measured }] : [];
      })
      .find(({ measured }) => Math.abs(measured.frame - frame) <= SAME_MOMENT_FRAMES);
    const shown = drawn?.measured.frame ?? frame;
    return {
      moment,
      frame: shown,
      pose: poseAtFrame(analysis.trajectories, shown),
      drawn: drawn ?? null,
    };
  });
  return {
    stills,
    box: stillBox(
      stills.map(({ pose }) => pose),
      picture,
    ),
  };
}
