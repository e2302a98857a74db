import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { footStrikeClass } from '../../src/core/metrics/foot-strike-class.ts';
import { NORMS } from '../../src/core/norms/norms.ts';
import type { StrikeFigure } from '../../src/core/quality/accuracy-figures.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import type { Judged } from './judge-left-out.ts';
import { bestCuts, type ClassPair, classBetween, STRIKE_CLASSES } from './strike-cuts.ts';

/** Near legs with the data set's own class and the class that was read. */
export interface StrikesRead {
  /** By the cut-offs in force. */
  readonly shipped: readonly ClassPair[];
  /** By cut-offs that were chosen without the runner. */
  readonly leftOut: readonly ClassPair[];
}

/** What estimated points add to the angle: the cut-offs are those of their readings. */
const OFFSET_DEG =
  NORMS.poseOffsets.find(
    ({ metric, model }) => metric === 'foot-strike-angle' && model === DEFAULT_CONTEXT.model,
  )?.offset ?? 0;

/** @param folder of the motion capture, which knows the classes */
export function strikesRead(judged: readonly Judged[], folder: string): StrikesRead {
  const strikes = judged.flatMap(({ run, analysis }) => {
    const side = analysis.context.nearSide;
    const reading = side && analysis.summary['foot-strike-angle']?.[side]?.median;
    const truth = side && strikeOf(join(folder, `${run.name}.json`), side);
    if (typeof reading !== 'number' || !truth) return [];
    return [{ runner: run.subject, truth, deg: reading + OFFSET_DEG }];
  });
  return {
    shipped: strikes.map(({ truth, deg }): ClassPair => [truth, footStrikeClass(deg, 0)]),
    leftOut: strikes.map(({ runner, truth, deg }): ClassPair => {
      const cuts = bestCuts(strikes.filter((one) => one.runner !== runner));
      return [truth, classBetween(deg, cuts)];
    }),
  };
}

function strikeOf(file: string, side: 'left' | 'right'): string | null {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as {
    events: { side: 'L' | 'R'; strike?: string }[];
  };
  return events.find((event) => event.side === (side === 'left' ? 'L' : 'R'))?.strike ?? null;
}

/** Which class was read of legs of each true class. */
export function confusionOf(pairs: readonly ClassPair[]): readonly StrikeFigure[] {
  return STRIKE_CLASSES.map((truth) => {
    const count = (read: string): number => pairs.filter(([a, b]) => a === truth && b === read).length;
    return {
      truth,
      read: { rearfoot: count('rearfoot'), midfoot: count('midfoot'), forefoot: count('forefoot') },
    };
  });
}
