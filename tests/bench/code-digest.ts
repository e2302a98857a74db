import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METRIC_IDS, METRICS } from '../../src/core/metrics/registry.ts';

const GOLDEN_RUNS = join(import.meta.dirname, '..', 'golden', 'runs');

/** What the error table has no measured row for: cadence, and what is judged. */
const NOT_TABLED: ReadonlySet<string> = new Set([
  'cadence',
  ...METRIC_IDS.filter((metric) => METRICS[metric].judgedErrors),
]);

/**
 * Digest of the numbers that the code gives: events and medians of the golden runs, without the
 * intervals (which follow from the error table itself), metrics whose error is judged (nothing was
 * measured of them; the margin of the foot-strike class is one) and cadence (which the table has no
 * error of: it states its own, from contacts and rhythm, and the contacts count here as events).
 * Cheap, blind to comments and layout, and changed by whatever
 * moves a number: event weights, filters, formulas. What the bench measured under another digest is
 * stale.
 */
export function codeDigest(folder = GOLDEN_RUNS): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.run.json'))
    .sort()) {
    const run = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly events: readonly string[];
      readonly summary: Readonly<Record<string, Readonly<Record<string, string>>>>;
    };
    hash.update(JSON.stringify([file, run.events]));
    for (const [metric, bySide] of Object.entries(run.summary)) {
      if (NOT_TABLED.has(metric)) continue;
      for (const [side, text] of Object.entries(bySide))
        hash.update(`${metric} ${side} ${text.split(' ')[0] ?? ''}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
