import { median } from 'd3-array';
import type { LiveStep } from './live-step.ts';

/** Steps needed before a cadence is told. */
const LEAST_STEPS = 5;
/** A longer pause than this ends a run of steps, in usual step times; a shorter one has lost a landing. */
const LONGEST_PAUSE = 3.5;

/**
 * Steps per minute over the last unbroken run of landings: all its steps by all its time, so that single landings read early
 * or late cost nothing but at the ends. A lost landing is counted by the time that it took. NaN for fewer than 5 landings.
 *
 * @param fromS landings before this are left out
 */
export function liveCadence(steps: readonly LiveStep[], fromS = Number.NEGATIVE_INFINITY): number {
  const times = steps.map((step) => step.contactS).filter((timeS) => timeS >= fromS);
  const gaps = times.slice(1).map((timeS, i) => timeS - (times[i] ?? 0));
  const usual = median(gaps);
  if (usual === undefined || !(usual > 0)) return Number.NaN;
  const broken = gaps.findLastIndex((gap) => gap > LONGEST_PAUSE * usual);
  const run = gaps.slice(broken + 1);
  if (run.length + 1 < LEAST_STEPS) return Number.NaN;
  const count = run.reduce((sum, gap) => sum + Math.max(1, Math.round(gap / usual)), 0);
  return (60 * count) / run.reduce((sum, gap) => sum + gap, 0);
}
