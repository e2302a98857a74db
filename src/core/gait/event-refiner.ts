import type { View } from '../run/run-context.ts';
import type { GaitEventType } from '../run/gait-event.ts';
import type { RefinerModel } from './refiner-model.ts';
import weights from './event-refiner-weights.json' with { type: 'json' };

/**
 * The refiner of each event in each kind of view; written by `npm run train:events` (see
 * models/gait-events).
 */
export interface EventRefiner {
  readonly side: Readonly<Record<GaitEventType, RefinerModel>>;
  readonly frontal: Readonly<Record<GaitEventType, RefinerModel>>;
}

/** The refiner in use where nobody names another. */
export const EVENT_REFINER = weights as EventRefiner;

/** The model for an event in a view. */
export function refinerFor(
  view: View,
  type: GaitEventType,
  refiner: EventRefiner = EVENT_REFINER,
): RefinerModel {
  return (view === 'side' ? refiner.side : refiner.frontal)[type];
}
