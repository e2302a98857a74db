import type { GaitEventType } from '../../src/core/run/gait-event.ts';
import type { RefinerChannel, RefinerView } from '../../src/core/gait/refiner-model.ts';

/** Offsets from `-reachS` to `reachS`, seconds. */
function around(reachS: number, stepS: number): number[] {
  const count = Math.round((2 * reachS) / stepS) + 1;
  return Array.from({ length: count }, (_, i) => Number((-reachS + i * stepS).toFixed(4)));
}

/**
 * The leg itself and the pelvis; of the other leg the knee, which shows how far the stride has
 * come.
 */
const LANDING_LEG: readonly RefinerChannel[] = [
  'heel-forward',
  'toe-forward',
  'heel-up',
  'toe-up',
  'ankle-forward',
  'ankle-up',
  'knee-forward',
  'knee-up',
  'pelvis-up',
  'opposite-knee-forward',
  'opposite-knee-up',
];

/** Inputs that share a step of 1/60 s: closer ones tell nothing more after a 10 Hz filter. */
function side(channels: readonly RefinerChannel[], reachS: number): RefinerView {
  return { channels, scale: 'belt', offsetsS: around(reachS, 1 / 60), withBeltSpeed: true };
}

const LEAVING_LEG: readonly RefinerChannel[] = [
  ...LANDING_LEG,
  'opposite-ankle-forward',
  'opposite-ankle-up',
];

/**
 * From front and rear only the vertical shows. Of the legs only the ankles: the estimator moves
 * knee, heel and toe there by two thirds of what they move, and the toe 30 ms off (against the
 * synthetic clips' truth).
 */
const FRONTAL: RefinerView = {
  channels: ['trunk-up', 'ankle-up', 'opposite-ankle-up'],
  scale: 'leg',
  offsetsS: around(0.125, 0.025),
  withBeltSpeed: false,
};

/** What each pass of each refiner is shown: chosen on left-out runners. */
export const REFINER_VIEWS: Readonly<
  Record<'side' | 'frontal', Readonly<Record<GaitEventType, readonly RefinerView[]>>>
> = Object.freeze({
  side: {
    'initial-contact': [side(LANDING_LEG, 0.1), side(LANDING_LEG, 0.1)],
    'toe-off': [side(LEAVING_LEG, 0.1), side(LEAVING_LEG, 0.15)],
  },
  frontal: { 'initial-contact': [FRONTAL, FRONTAL, FRONTAL], 'toe-off': [FRONTAL, FRONTAL, FRONTAL] },
});
