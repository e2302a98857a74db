import { withLongAnalyses } from '../../../src/state/session/long-clip.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { longClipInput } from '../state/long-clip-input.ts';

/** The page may not stand still for longer, milliseconds. */
export const LONGEST_TASK_MS = 200;

/**
 * Has a clip of so many frames analysed and opens its run: the run's strides, and for how long the
 * page stood still at most.
 */
export async function showLong(
  frames: number,
): Promise<{ readonly strides: number; readonly longestTaskMs: number }> {
  const clip = longClipInput(frames);
  const tasksMs: number[] = [];
  const observer = new PerformanceObserver((list) => {
    tasksMs.push(...list.getEntries().map(({ duration }) => duration));
  });
  // What was done before this moment does not count.
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.observe({ type: 'longtask' });
  const clips = await withLongAnalyses([clip], new AbortController().signal);
  const strides = new RunSession(clips).clip.analysis.strides.length;
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return { strides, longestTaskMs: Math.max(0, ...tasksMs) };
}
