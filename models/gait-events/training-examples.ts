import type { Side } from '../../src/core/pose/landmark.ts';
import { repairLegs } from '../../src/core/pose/repair-legs.ts';
import { DEFAULT_FILTER, filterTrajectories } from '../../src/core/trajectories/filter-trajectories.ts';
import { bodySignals } from '../../src/core/gait/body-signals.ts';
import { findRuleEvents } from '../../src/core/gait/find-rule-events.ts';
import type { GaitEventType } from '../../src/core/run/gait-event.ts';
import { refinerFeatures } from '../../src/core/gait/refiner-features.ts';
import type { RefinerView } from '../../src/core/gait/refiner-model.ts';
import type { SimulatedClip } from '../../tests/bench/mocap/conditions.ts';

/** One event by rule with what the refiner sees around it and how far it is from the truth. */
export interface TrainingExample {
  readonly subject: string;
  readonly run: string;
  readonly speedMps: number;
  /** Names the foot of a trial as filmed by one camera at one rate, and the contact within it. */
  readonly clip: string;
  readonly contact: string;
  readonly rateHz: number;
  readonly type: GaitEventType;
  readonly side: Side;
  readonly features: Float64Array;
  /** Truth minus rule, seconds. */
  readonly shiftS: number;
}

/** A rule's event further from any true one is another event. */
const MATCH_WITHIN_S = 0.12;

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
    let icS = Number.NaN;
    for (const contact of clip.run.contacts) {
      if (contact.side !== side || !contact.isUsable) continue;
      const truthS = type === 'initial-contact' ? contact.icS : contact.toS;
      if (Math.abs(truthS - timeS) >= Math.abs(shiftS)) continue;
      shiftS = truthS - timeS;
      icS = contact.icS;
    }
    const features = refinerFeatures(view[type], body, side, at);
    if (features === null || Math.abs(shiftS) > MATCH_WITHIN_S) continue;
    const { subject, name: run, speedMps } = clip.run;
    const { rateHz } = trajectories;
    const filmed = `${run} ${clip.camera.name} ${rateHz.toFixed(0)} ${side}`;
    const contact = `${filmed} ${icS.toFixed(3)}`;
    examples.push({ subject, run, speedMps, clip: filmed, contact, rateHz, type, side, features, shiftS });
  }
  return examples;
}
