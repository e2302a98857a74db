import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventRefiner } from '../../../src/core/gait/event-refiner.ts';

/**
 * Refiners that the training fitted without some of the runners, for scoring those very runners.
 */
type LeftOutRefiners = readonly {
  readonly subjects: readonly string[];
  readonly refiner: EventRefiner;
}[];

const FILE = join(import.meta.dirname, '..', '..', '..', 'models/gait-events/left-out-refiners.json');

/** Looks up the refiner that never saw a runner; null for one that no training knew. */
export function readLeftOutRefiners(file = FILE): (subject: string) => EventRefiner | null {
  const groups = JSON.parse(readFileSync(file, 'utf8')) as LeftOutRefiners;
  return (subject) => groups.find(({ subjects }) => subjects.includes(subject))?.refiner ?? null;
}
