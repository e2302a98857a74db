import type { StrideResult } from '../../../core/results/measured-run.ts';
import type { LoopRange } from '../../../state/session/playhead.svelte.ts';
import { resultsPlayerWords } from '../../../text/words/results/player.ts';

/** What of a stride is repeated. */
export const LOOP_PHASES = ['stride', 'stance', 'swing'] as const;
export type LoopPhase = (typeof LOOP_PHASES)[number];

/** The part of a stride, file seconds; null for a phase whose toe-off is not known. */
export function strideLoop(
  { side, startS, endS, toeOffS }: StrideResult,
  phase: LoopPhase,
): LoopRange | null {
  const label = resultsPlayerWords.strideLoop.ofSide(side, phase);
  if (phase === 'stride') return { startS, endS, label };
  if (toeOffS === null) return null;
  return phase === 'stance' ? { startS, endS: toeOffS, label } : { startS: toeOffS, endS, label };
}

/** The chosen stride, else the one under way at a file time, else the next one. */
export function strideToLoop(
  strides: readonly StrideResult[],
  chosen: number | null,
  timeS: number,
): StrideResult | undefined {
  const picked = chosen === null ? undefined : strides[chosen];
  return (
    picked ??
    strides.find((stride) => stride.startS <= timeS && timeS < stride.endS) ??
    strides.find((stride) => stride.startS >= timeS) ??
    strides.at(-1)
  );
}
