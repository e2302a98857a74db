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

/** From front and rear only the vertical shows. */
function frontal(channels: readonly RefinerChannel[]): RefinerView {
  return { channels, scale: 'leg', offsetsS: around(0.125, 0.025), withBeltSpeed: false };
}

/** More of the landing leg moves the estimator's errors into the time (knee and toe: 2-3 ms). */
const LANDING_SEEN = frontal(['trunk-up', 'ankle-up', 'heel-up', 'opposite-ankle-up']);
/** The foot leaves while it moves most: every point of both legs tells something of it. */
const LEAVING_SEEN = frontal([
  'trunk-up',
  'pelvis-up',
  'heel-up',
  'toe-up',
  'ankle-up',
  'knee-up',
  'opposite-heel-up',
  'opposite-toe-up',
  'opposite-ankle-up',
  'opposite-knee-up',
]);

/** What each pass of each refiner is shown: chosen on left-out runners. */
export const REFINER_VIEWS: Readonly<
  Record<'side' | 'frontal', Readonly<Record<GaitEventType, readonly RefinerView[]>>>
> = Object.freeze({
  side: {
    'initial-contact': [side(LANDING_LEG, 0.1), side(LANDING_LEG, 0.1)],
    'toe-off': [side(LEAVING_LEG, 0.1), side(LEAVING_LEG, 0.15)],
  },
  frontal: {
    'initial-contact': [LANDING_SEEN, LANDING_SEEN, LANDING_SEEN],
    'toe-off': [LEAVING_SEEN, LEAVING_SEEN, LEAVING_SEEN],
  },
});
