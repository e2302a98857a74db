import type { RunAnalysis } from '../findings/run-analysis.ts';
import { isFlagged } from '../results/is-flagged.ts';
import type { StrideResult } from '../results/measured-run.ts';

/** Strides of a run that a report shows with their reasons and pictures. */
const MOST_SHOWN = 3;

/** A flagged stride and the clip that it is of. */
export interface FlaggedStride {
  /** Index of the clip. */
  readonly clip: number;
  readonly stride: StrideResult;
}

/**
 * The flagged strides of a run: those that got worse first, then those with most flags, then in
 * time order. The first few are to be shown, the others only named.
 */
export function flaggedStrides(analyses: readonly Pick<RunAnalysis, 'strides'>[]): {
  readonly shown: readonly FlaggedStride[];
  readonly named: readonly FlaggedStride[];
} {
  const isWorse = ({ flags }: StrideResult): number => Number(flags.some(({ kind }) => kind === 'worse'));
  const all = analyses
    .flatMap(({ strides }, clip) =>
      strides.filter(isFlagged).map((stride): FlaggedStride => ({ clip, stride })),
    )
    .sort(
      ({ stride: a }, { stride: b }) =>
        isWorse(b) - isWorse(a) || b.flags.length - a.flags.length || a.startS - b.startS,
    );
  return { shown: all.slice(0, MOST_SHOWN), named: all.slice(MOST_SHOWN) };
}
