import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricId } from '../../../src/core/metrics/registry.ts';
import type { MetricScore } from '../synthetic/score-clip.ts';

/** Half width that holds 95 % of real runners' recorded joints, in the metric's unit. */
export interface RecordedWidth {
  readonly metric: MetricId;
  readonly leg: MetricScore['leg'];
  /** The part that all strides of a clip share. */
  readonly clip: number;
}

/** Written by `npm run norms`. */
export const RECORDED_WIDTHS_FILE = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'models/norms/recorded-widths.json',
);

/** What the recorded joints need. */
export function readRecordedWidths(file = RECORDED_WIDTHS_FILE): readonly RecordedWidth[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly RecordedWidth[];
}
