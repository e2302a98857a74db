import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';

/** Frames of all contacts and toe-offs, ascending, each once. */
export function eventFrames(analysis: RunAnalysis): number[] {
  return [...new Set(analysis.events.map((event) => event.frame))].sort((a, b) => a - b);
}

/** The nearest event frame before (-1) or after (+1) `frame`; null when there is none. */
export function neighbouringEvent(
  frames: readonly number[],
  frame: number,
  direction: 1 | -1,
): number | null {
  const candidates = direction === 1 ? frames : [...frames].reverse();
  return candidates.find((candidate) => (candidate - frame) * direction > 0) ?? null;
}
