import type { CameraModel } from '../camera/camera-model.ts';
import type { Side } from '../pose/landmark.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { applyEventEdits } from './apply-event-edits.ts';
import { bodySignals } from './body-signals.ts';
import { EVENT_REFINER, refinerFor, type EventRefiner } from './event-refiner.ts';
import { findRuleEvents } from './find-rule-events.ts';
import type { EventEdit, GaitEvent, Leg } from '../run/gait-event.ts';
import { legOf } from '../run/leg-of.ts';
import { refineEvent } from './refine-event.ts';

/** How events of a clip are found: its playing speed and what the user corrected. */
export interface EventOptions {
  readonly slowMotion: number;
  readonly edits?: readonly EventEdit[];
  /** The learned refiner; null leaves the rules' times as they are (for the accuracy bench). */
  readonly refiner?: EventRefiner | null;
}

/** What event detection needs to know of the camera. */
export type EventCamera = Pick<CameraModel, 'view' | 'forward' | 'nearSide'>;

/** A person moving an event by hand on the picture is right within half a frame. */
const EDITED_UNCERTAINTY_FRAMES = 0.5;
/** Half width of a 95 % interval in standard errors. */
const Z95 = 1.96;

/**
 * Initial contacts and toe-offs of both feet, in time order, in file time: found by the rules of
 * the view, refined by the learned model, then corrected by the user, whose word wins.
 * Deterministic; an empty list where none can be found.
 */
export function detectEvents(
  trajectories: Trajectories,
  camera: EventCamera,
  options: EventOptions,
): GaitEvent[] {
  const { slowMotion, edits = [], refiner = EVENT_REFINER } = options;
  const body = bodySignals(trajectories, camera.forward);
  const frameOf = (timeS: number): number => nearestFrame(trajectories.frameTimesS, timeS / slowMotion);
  const ownLeg = (side: Side): Leg => legOf(side, camera.nearSide);
  const events = findRuleEvents(body, camera.view).map(({ side, type, at }): GaitEvent => {
    const leg = ownLeg(side);
    const model = refinerFor(camera.view, type, refiner ?? EVENT_REFINER);
    const refined = refineEvent(model, body, side, at);
    const shiftS = refiner === null ? 0 : refined.shiftS;
    const standardErrorS = refiner === null ? model.ruleErrorS : refined.standardErrorS;
    const timeS = (body.startS + at / body.rateHz + shiftS) * slowMotion;
    const uncertaintyS = Z95 * standardErrorS * slowMotion;
    return { side, leg, type, timeS, frame: frameOf(timeS), uncertaintyS, source: 'detected' };
  });
  events.sort((a, b) => a.timeS - b.timeS);
  if (edits.length === 0) return events;
  const uncertaintyS = (EDITED_UNCERTAINTY_FRAMES * slowMotion) / trajectories.rateHz;
  return applyEventEdits(events, edits, { uncertaintyS, slowMotion, frameOf, legOf: ownLeg });
}

function nearestFrame(frameTimesS: Float64Array, realS: number): number {
  let low = 0;
  let high = frameTimesS.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((frameTimesS[middle] ?? 0) <= realS) low = middle;
    else high = middle;
  }
  return Math.abs((frameTimesS[high] ?? 0) - realS) < Math.abs((frameTimesS[low] ?? 0) - realS) ? high : low;
}
