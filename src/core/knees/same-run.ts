import type { FoundRun } from './found-run.ts';
import type { LoggedRun } from './week.ts';

/** Whether a run is there already: surely (same start and length), or very likely (same day). */
export type Sameness = 'same' | 'alike' | 'new';

/** What two runs are held against each other by. */
type Comparable = Pick<LoggedRun, 'day' | 'startMs' | 'minutes' | 'distanceKm'>;

/** Two files of one run may begin a little apart: one counts from the first fix. */
const SAME_START_MS = 120_000;
/** Lengths of one run in two files, by how much the longer is longer. */
const SAME_LENGTH = 0.06;

/**
 * For every found run whether it is in the log, or among the found runs before it: the same start
 * and length, or, where a start is not known, the same day and length.
 */
export function samenessOf(found: readonly FoundRun[], kept: readonly Comparable[]): Sameness[] {
  return found.map((run, index) => {
    const others = [...kept, ...found.slice(0, index)];
    if (others.some((other) => isSame(run, other))) return 'same';
    return others.some((other) => isAlike(run, other)) ? 'alike' : 'new';
  });
}

function isSame(a: Comparable, b: Comparable): boolean {
  return (
    a.startMs !== null &&
    b.startMs !== null &&
    Math.abs(a.startMs - b.startMs) <= SAME_START_MS &&
    hasSameLength(a, b)
  );
}

function isAlike(a: Comparable, b: Comparable): boolean {
  return (a.startMs === null || b.startMs === null) && a.day === b.day && hasSameLength(a, b);
}

/** By distance where both have one, else by time: a break counts in one file and not in another. */
function hasSameLength(a: Comparable, b: Comparable): boolean {
  return a.distanceKm !== null && b.distanceKm !== null
    ? isClose(a.distanceKm, b.distanceKm)
    : isClose(a.minutes, b.minutes);
}

function isClose(a: number, b: number): boolean {
  return Math.max(a, b) <= Math.min(a, b) * (1 + SAME_LENGTH);
}
