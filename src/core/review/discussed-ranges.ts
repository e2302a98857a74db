import type { Finding } from '../findings/finding.ts';
import { isForemost } from '../findings/is-foremost.ts';
import { isFlagged } from '../results/is-flagged.ts';
import type { StrideResult } from '../results/measured-run.ts';
import type { ClipReview } from './clip-review.ts';
import { findStride } from './find-stride.ts';
import type { TimeRange } from '../run/run-edits.ts';

/** Kept before and after what is discussed, file seconds; nearer stretches become one. */
const MARGIN_S = 1;

/**
 * The stretches of a clip that there is something to say about: the stride that shows each
 * finding best, flagged strides, notes, drawings and corrections (strides called bad and stretches
 * left out among them), each with a second around it. In order, without overlap, within the clip;
 * empty where there is nothing to say.
 *
 * @param durationS length of the clip, file seconds
 * @param slowMotion how many times slower than life the file plays
 * @param findings of the clip; those that only say that all is as usual need no picture
 */
export function discussedRanges(
  strides: readonly StrideResult[],
  { notes, drawings, edits }: ClipReview,
  durationS: number,
  slowMotion = 1,
  findings: readonly Finding[] = [],
): TimeRange[] {
  const named = [...notes.flatMap(({ stride }) => stride ?? []), ...edits.badStrides].flatMap(
    (key) => findStride(strides, key, slowMotion) ?? [],
  );
  const shown = findings.filter(isForemost).flatMap((finding) => strides[finding.strides[0] ?? -1] ?? []);
  const spans = [
    ...shown,
    ...strides.filter(isFlagged),
    ...named,
    ...edits.excludedRanges,
    ...[...notes, ...drawings, ...edits.landmarks, ...edits.events].map(({ timeS }) => ({
      startS: timeS,
      endS: timeS,
    })),
  ]
    .map(({ startS, endS }) => ({
      startS: Math.max(0, startS - MARGIN_S),
      endS: Math.min(durationS, endS + MARGIN_S),
    }))
    .filter(({ startS, endS }) => startS < endS)
    .sort((a, b) => a.startS - b.startS);
  const merged: { startS: number; endS: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && span.startS <= last.endS) last.endS = Math.max(last.endS, span.endS);
    else merged.push({ ...span });
  }
  return merged;
}
