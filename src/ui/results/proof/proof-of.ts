import type { MetricId } from '../../../core/metrics/registry.ts';
import type { Side } from '../../../core/pose/landmark.ts';
import type { StrideResult } from '../../../core/results/measured-run.ts';
import { isMeasured, type MeasuredValue } from '../../../core/run/measure.ts';
import type { Proof } from '../../../state/session/proof-loop.svelte.ts';
import { nearestFrame } from '../../../state/session/frame-times.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { clearestStride } from '../checklist/clearest-stride.ts';
import { frameSpanOf } from './frame-span.ts';
import { drawnMetrics } from '../../overlay/drawn-metrics.ts';
import { resultsProofWords } from '../../../text/words/results/proof.ts';

/** The stride that proves a number, with what was read on it. */
export interface StrideProof {
  readonly proof: Proof;
  readonly stride: StrideResult;
  readonly measured: MeasuredValue;
}

/**
 * The clearest stride of a number, to be played and stopped where it was read; null where the
 * number cannot be drawn, or was not read on it.
 *
 * @param side null: of either foot
 */
export function proofOf(clip: RunClip, metric: MetricId, side: Side | null): StrideProof | null {
  const { analysis, track } = clip;
  if (!drawnMetrics(analysis).includes(metric)) return null;
  const stride = analysis.strides[clearestStride(analysis, metric, side) ?? -1];
  const measured = stride?.metrics[metric];
  if (!stride || !measured || !isMeasured(measured)) return null;
  const { firstFrame } = frameSpanOf(clip, 'around', stride);
  const first = Math.min(firstFrame, measured.frame);
  // The next contact shows the next stride's number, which is not the one to be proved.
  const last = Math.max(nearestFrame(track.timesS, stride.endS) - 2, measured.frame);
  const loop = {
    startS: track.timesS[first] ?? 0,
    endS: track.timesS[last] ?? 0,
    label: resultsProofWords.proofOf.repeated(stride.side),
  };
  return { proof: { stride: stride.index, metric, frame: measured.frame, loop }, stride, measured };
}

/** The proof of what is looked at: of the chosen number, else of the first finding. */
export function proofOnShow(clip: RunClip): StrideProof | null {
  const { findings } = clip.analysis;
  const chosen = findings.find(({ metric }) => metric === clip.selectedMetric);
  const finding = chosen ?? (clip.selectedMetric === null ? findings[0] : undefined);
  const metric = finding?.metric ?? clip.selectedMetric;
  return metric && proofOf(clip, metric, finding?.side ?? null);
}

/** Plays a proof, or ends it where it is being played. */
export function toggleProof(clip: RunClip, { proof }: StrideProof): void {
  const now = clip.proof.proof;
  if (now?.stride === proof.stride && now.metric === proof.metric) {
    clip.proof.stop();
    return;
  }
  clip.showStride(proof.stride, proof.metric);
  clip.proof.start(proof, matchMedia('(prefers-reduced-motion: reduce)').matches);
}
