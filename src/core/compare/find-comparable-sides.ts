import type { Side } from '../pose/landmark.ts';
import type { ResolvedContext } from '../run/run-context.ts';

/** What of a clip decides it: its view, and whether it gave any stride. */
interface SeenClip {
  readonly context: Pick<ResolvedContext, 'view' | 'nearSide'>;
  readonly strides: { readonly length: number };
}

/** Which clip gives which foot for a comparison of left and right, or why there is none. */
export type ComparableSides =
  | { readonly kind: 'comparable'; readonly left: number; readonly right: number }
  | { readonly kind: 'near-against-far' }
  | { readonly kind: 'no-numbers' };

/**
 * Left and right may be compared in a front or rear view, or between two side clips that each show
 * one leg near. One side clip holds a near leg against a far leg: that is no asymmetry.
 *
 * @returns indices into `clips`
 */
export function findComparableSides(clips: readonly SeenClip[]): ComparableSides {
  const usable = clips.map((clip, index) => ({ ...clip, index })).filter(({ strides }) => strides.length > 0);
  if (usable.length === 0) return { kind: 'no-numbers' };
  const frontal = usable.find(({ context }) => context.view !== 'side');
  if (frontal) return { kind: 'comparable', left: frontal.index, right: frontal.index };
  const near = (side: Side): number | undefined =>
    usable.find(({ context }) => context.nearSide === side)?.index;
  const left = near('left');
  const right = near('right');
  if (left === undefined || right === undefined) return { kind: 'near-against-far' };
  return { kind: 'comparable', left, right };
}
