import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricId } from '../../../src/core/metrics/registry.ts';
import type { MetricScore } from '../synthetic/score-clip.ts';

/** How wide ranges would have to be for real runners' recorded joints. */
export interface RecordedWidths {
  readonly metric: MetricId;
  readonly leg: MetricScore['leg'];
  /**
   * Per side of a recorded run, in ascending order: the half width of the part that a clip's
   * strides share that would just have reached the truth, in the metric's unit.
   */
  readonly needed: readonly number[];
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
export function readRecordedWidths(file = RECORDED_WIDTHS_FILE): readonly RecordedWidths[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly RecordedWidths[];
}
