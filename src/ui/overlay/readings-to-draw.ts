import { isMeasured } from '../../core/run/measure.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import type { DrawnReading } from './draw-frame.ts';

/** By frame: the chosen metric's numbers, and those that a stride is flagged for. */
export function readingsToDraw(clip: RunClip): ReadonlyMap<number, DrawnReading> {
  const byFrame = new Map<number, DrawnReading>();
  for (const stride of clip.analysis.strides) {
    const wanted = [
      ...(clip.selectedMetric ? [clip.selectedMetric] : []),
      ...stride.flags.map((f) => f.metric),
    ];
    for (const metric of wanted) {
      const measured = stride.metrics[metric];
      if (measured && isMeasured(measured)) {
        byFrame.set(measured.frame, { metric, stride, measured, labelled: true });
      }
    }
  }
  return byFrame;
}
