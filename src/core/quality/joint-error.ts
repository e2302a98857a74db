import type { JointName } from '../pose/landmark.ts';
import type { Leg } from '../run/gait-event.ts';
import type { ModelId } from '../run/run-context.ts';

type JointErrors = Readonly<Record<JointName, number>>;

/**
 * How far two thirds of the drawn joints lie from the true ones at most, percent of leg length, by
 * model and leg. Measured on the filtered paths of 13 rendered clips with known joints (8 side
 * views, 4 from behind, 1 from the front; 24 to 120 Hz); a clean picture of one rendered runner, so
 * that real footage may be worse.
 */
const ERRORS: Readonly<Record<ModelId, Readonly<Record<'near' | 'far' | 'frontal', JointErrors>>>> = {
  heavy: {
    near: { shoulder: 1.4, elbow: 2.2, wrist: 1.4, hip: 3.2, knee: 2.4, ankle: 3.9, heel: 4.8, toe: 3.6 },
    far: { shoulder: 4.6, elbow: 5.2, wrist: 3.3, hip: 3.9, knee: 2.8, ankle: 4.2, heel: 5.1, toe: 4.5 },
    frontal: { shoulder: 2.5, elbow: 2.6, wrist: 5.5, hip: 2.5, knee: 4.8, ankle: 6.1, heel: 11.6, toe: 9.2 },
  },
  full: {
    near: { shoulder: 1.7, elbow: 3.5, wrist: 2.2, hip: 3.7, knee: 3.5, ankle: 5.1, heel: 6.4, toe: 5.4 },
    far: { shoulder: 4.8, elbow: 8, wrist: 7.7, hip: 4.2, knee: 4.1, ankle: 5.3, heel: 7.1, toe: 5.8 },
    frontal: {
      shoulder: 2.4,
      elbow: 4.7,
      wrist: 6.1,
      hip: 2.3,
      knee: 5.3,
      ankle: 7.4,
      heel: 12.3,
      toe: 11.6,
    },
  },
  lite: {
    near: { shoulder: 2.2, elbow: 4.9, wrist: 2.4, hip: 3.2, knee: 5.2, ankle: 5.8, heel: 8.3, toe: 8 },
    far: { shoulder: 4.9, elbow: 11.8, wrist: 12.1, hip: 4.3, knee: 5.2, ankle: 7.2, heel: 10.2, toe: 10.6 },
    frontal: { shoulder: 2.2, elbow: 5.6, wrist: 8.1, hip: 2.7, knee: 6.7, ankle: 10.5, heel: 15.1, toe: 16 },
  },
};

/**
 * Radius of the disc in which a joint lies in two of three frames, percent of leg length.
 *
 * @param leg null in a front or rear view, where both legs are seen alike
 */
export function jointError(model: ModelId, leg: Leg, joint: JointName): number {
  return ERRORS[model][leg ?? 'frontal'][joint];
}
