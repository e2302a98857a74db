import type { Finding } from './finding.ts';
import type { MeasuredRun } from '../results/measured-run.ts';

/** Everything that `core` finds out about a clip. */
export interface RunAnalysis extends MeasuredRun {
  readonly findings: readonly Finding[];
}
