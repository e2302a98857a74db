import type { StrideResult } from '../../../core/results/measured-run.ts';
import { findStride } from '../../../core/review/find-stride.ts';
import type { FindingVerdict } from '../../../core/review/clip-review.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';

const ABOUT_STRIDE = /^stride-(\d+)-(left|right)$/;

/**
 * Under which name a verdict on a stride is kept: its foot and its initial contact, so that it
 * stays with the stride when a correction moves the contact a little.
 */
export function aboutStride({ analysis, history }: RunClip, stride: StrideResult): string {
  const { slowMotion } = analysis.context;
  const given = history.review.verdicts.findLast(({ about }) => {
    const [, ms, side] = ABOUT_STRIDE.exec(about) ?? [];
    if (ms === undefined || side !== stride.side) return false;
    const key = { side: stride.side, contactS: Number(ms) / 1000 };
    return findStride(analysis.strides, key, slowMotion)?.index === stride.index;
  });
  return given?.about ?? `stride-${Math.max(0, Math.round(stride.startS * 1000))}-${stride.side}`;
}

/** What was said of a stride; null where nothing was. */
export function verdictOnStride(clip: RunClip, stride: StrideResult): FindingVerdict['verdict'] | null {
  const about = aboutStride(clip, stride);
  return clip.history.review.verdicts.findLast((verdict) => verdict.about === about)?.verdict ?? null;
}
