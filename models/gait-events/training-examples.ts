import { followLegs } from '../../src/core/analysis/follow-legs.ts';
import { bodySignals, type BodySignals } from '../../src/core/gait/body-signals.ts';
import { findRuleEvents } from '../../src/core/gait/find-rule-events.ts';
import type { GaitEventType } from '../../src/core/run/gait-event.ts';
import type { Side } from '../../src/core/pose/landmark.ts';
import { DEFAULT_FILTER } from '../../src/core/trajectories/filter-trajectories.ts';
import { lowPassLegs } from '../../src/core/trajectories/low-pass-trajectories.ts';
import type { PoseTrack } from '../../src/core/pose/pose-track.ts';
import type { View } from '../../src/core/run/run-context.ts';
import type { SimulatedClip } from '../../tests/bench/mocap/conditions.ts';
import type { TrueContact } from '../../tests/bench/mocap/load-mocap.ts';

/** One event by rule, the signals around it, and how far it is from the truth. */
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
  readonly body: BodySignals;
  /** The rule's event, samples of the signals' grid. */
  readonly at: number;
  /** Truth minus rule, seconds. */
  readonly shiftS: number;
}

/** A pose track whose events are known. */
export interface FilmedClip {
  readonly subject: string;
  readonly name: string;
  readonly speedMps: number;
  /** Names the camera. */
  readonly camera: string;
  readonly view: View;
  /** +1 when the runner faces image right. */
  readonly forward: 1 | -1;
  /** Time of the first frame on the clock of the contacts, seconds. */
  readonly startS: number;
  readonly contacts: readonly TrueContact[];
  readonly track: PoseTrack;
}

/** A simulated clip as what training reads of it. */
export function filmedClip({ run, camera, startS, input }: SimulatedClip): FilmedClip {
  return {
    subject: run.subject,
    name: run.name,
    speedMps: run.speedMps,
    camera: camera.name,
    view: camera.view,
    forward: Math.cos((camera.azimuthDeg * Math.PI) / 180) >= -1e-9 ? 1 : -1,
    startS,
    contacts: run.contacts,
    track: input.track,
  };
}

/** A rule's event further from any true one is another event. */
const MATCH_WITHIN_S = 0.12;

/** The examples of one clip, made by the very code that users run up to the refiner. */
export function trainingExamples(clip: FilmedClip): TrainingExample[] {
  const legs = followLegs(clip.track, 1, clip.view);
  const trajectories = lowPassLegs(legs.trajectories, DEFAULT_FILTER.cutoffHz);
  const body = bodySignals(trajectories, clip.forward);
  const examples: TrainingExample[] = [];
  for (const { side, type, at } of findRuleEvents(body, clip.view)) {
    const timeS = clip.startS + body.startS + at / body.rateHz;
    let shiftS = Number.POSITIVE_INFINITY;
    let icS = Number.NaN;
    for (const contact of clip.contacts) {
      if (contact.side !== side || !contact.isUsable) continue;
      const truthS = type === 'initial-contact' ? contact.icS : contact.toS;
      if (Math.abs(truthS - timeS) >= Math.abs(shiftS)) continue;
      shiftS = truthS - timeS;
      icS = contact.icS;
    }
    if (Math.abs(shiftS) > MATCH_WITHIN_S) continue;
    const { subject, name: run, speedMps } = clip;
    const { rateHz } = trajectories;
    const filmed = `${run} ${clip.camera} ${rateHz.toFixed(0)} ${side}`;
    const contact = `${filmed} ${icS.toFixed(3)}`;
    examples.push({ subject, run, speedMps, clip: filmed, contact, rateHz, type, side, body, at, shiftS });
  }
  return examples;
}
