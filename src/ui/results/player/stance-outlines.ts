import type { StancePhase } from '../../charts/stance-phases.ts';

/** All stances of one kind as one SVG path: seconds across, the given rows down. */
export interface StanceOutline extends Pick<StancePhase, 'side' | 'leg'> {
  readonly path: string;
}

/** Where the bars of each side lie. */
export interface StanceRows {
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

/**
 * Stances as bars, one outline for all of a side and leg: ten minutes have three thousand of them,
 * and as many elements would hold the page up.
 */
export function stanceOutlines(phases: readonly StancePhase[], rows: StanceRows): StanceOutline[] {
  const kinds = new Map<string, StanceOutline>();
  for (const { side, leg, startS, endS } of phases) {
    const bar = barOutline(startS, endS, rows[side], rows.height);
    const kind = `${side} ${leg}`;
    kinds.set(kind, { side, leg, path: `${kinds.get(kind)?.path ?? ''}${bar}` });
  }
  return [...kinds.values()];
}

/** A bar from one time to another as a part of an SVG path. */
export function barOutline(startS: number, endS: number, top: number, height: number): string {
  return `M${startS} ${top}H${endS}v${height}H${startS}z`;
}
