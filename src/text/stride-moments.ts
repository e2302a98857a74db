import type { StrideMoment } from '../core/analysis/stride-moments.ts';

/** Names of the moments that show a stride. */
export const MOMENT_LABELS: Readonly<Record<StrideMoment, string>> = {
  'initial-contact': 'Initial contact',
  'mid-stance': 'Mid-stance',
  'toe-off': 'Toe-off',
};
