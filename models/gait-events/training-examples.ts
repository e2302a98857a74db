import type { Side } from '../../src/core/pose/landmark.ts';
import { repairLegs } from '../../src/core/pose/repair-legs.ts';
import { DEFAULT_FILTER, filterTrajectories } from '../../src/core/trajectories/filter-trajectories.ts';
import { bodySignals } from '../../src/core/gait/body-signals.ts';
import { findRuleEvents } from '../../src/core/gait/find-rule-events.ts';
import type { GaitEventType } from '../../src/core/gait/gait-event.ts';
import { refinerFeatures, type RefinerModel } from '../../src/core/gait/refine-event.ts';
import type { SimulatedClip } from '../../tests/bench/mocap/conditions.ts';

/** One event by rule with what the refiner sees around it and how far it is from the truth. */
export interface TrainingExample {
  readonly subject: string;
  readonly run: string;
  readonly rateHz: number;
  readonly type: GaitEventType;
  readonly side: Side;
  readonly features: Float64Array;
  /** Truth minus rule, seconds. */
  readonly shiftS: number;
}

/** A rule's event further from any true one is another event. */
const MATCH_WITHIN_S = 0.12;

/** What the refiner is shown: which channels at which offsets, per event. */
export type RefinerView = Pick<RefinerModel, 'channels' | 'scale' | 'offsetsS'>;

/** The examples of one simulated clip, made by the very code that users run up to the refiner. */
export function trainingExamples(
  clip: SimulatedClip,
  view: Readonly<Record<GaitEventType, RefinerView>>,
): TrainingExample[] {
  const trajectories = filterTrajectories(repairLegs(clip.input.track), 1, DEFAULT_FILTER);
  const forward = Math.cos((clip.camera.azimuthDeg * Math.PI) / 180) >= -1e-9 ? 1 : -1;
  const body = bodySignals(trajectories, forward);
  const examples: TrainingExample[] = [];
  for (const { side, type, at } of findRuleEvents(body, clip.camera.view)) {
    const timeS = clip.startS + body.startS + at / body.rateHz;
    let shiftS = Number.POSITIVE_INFINITY;
    for (const contact of clip.run.contacts) {
      if (contact.side !== side || !contact.isUsable) continue;
      const truthS = type === 'initial-contact' ? contact.icS : contact.toS;
      if (Math.abs(truthS - timeS) < Math.abs(shiftS)) shiftS = truthS - timeS;
    }
    const features = refinerFeatures(view[type], body, side, at);
    if (features === null || Math.abs(shiftS) > MATCH_WITHIN_S) continue;
    const { subject, name: run } = clip.run;
    examples.push({ subject, run, rateHz: trajectories.rateHz, type, side, features, shiftS });
  }
  return examples;
}
