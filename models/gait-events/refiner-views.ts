import type { GaitEventType } from '../../src/core/gait/gait-event.ts';
import type { RefinerView } from './training-examples.ts';

/** From 100 ms before the rule's event to 100 ms after it, every 12.5 ms. */
const OFFSETS_S = Array.from({ length: 17 }, (_, i) => Number((-0.1 + 0.0125 * i).toFixed(4)));

const SIDE: RefinerView = {
  channels: [
    'heel-forward',
    'toe-forward',
    'heel-up',
    'toe-up',
    'ankle-forward',
    'ankle-up',
    'knee-forward',
    'knee-up',
    'pelvis-up',
    'opposite-ankle-forward',
    'opposite-ankle-up',
    'opposite-knee-forward',
    'opposite-knee-up',
  ],
  scale: 'belt',
  offsetsS: OFFSETS_S,
};

/**
 * From front and rear only the vertical shows. Of the legs only the ankles: the estimator moves knee, heel and toe there by
 * two thirds of what they move, and the toe 30 ms off (against the synthetic clips' truth).
 */
const FRONTAL: RefinerView = {
  channels: ['trunk-up', 'ankle-up', 'opposite-ankle-up'],
  scale: 'leg',
  offsetsS: Array.from({ length: 21 }, (_, i) => Number((-0.125 + 0.0125 * i).toFixed(4))),
};

/** What each refiner is shown. */
export const REFINER_VIEWS: Readonly<
  Record<'side' | 'frontal', Readonly<Record<GaitEventType, RefinerView>>>
> = Object.freeze({
  side: { 'initial-contact': SIDE, 'toe-off': SIDE },
  frontal: { 'initial-contact': FRONTAL, 'toe-off': FRONTAL },
});
