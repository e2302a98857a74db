import { median } from 'd3-array';
import { followLegs } from '../analysis/follow-legs.ts';
import type { ResolvedContext, RunContext, View } from '../run/run-context.ts';
import type { CameraModel } from '../camera/camera-model.ts';
import { estimateCamera, refineCamera } from '../camera/estimate-camera.ts';
import { detectEvents } from '../gait/detect-events.ts';
import type { GaitEvent } from '../run/gait-event.ts';
import { segmentStrides } from '../gait/segment-strides.ts';
import type { Stride } from '../run/stride.ts';
import { computeKinematics } from '../kinematics/compute-kinematics.ts';
import { footStrikeAngle } from '../metrics/foot-strike-angle.ts';
import { kneeAlignment } from '../metrics/knee-alignment.ts';
import type { Metric, MetricInput } from '../metrics/metric.ts';
import { overstride } from '../metrics/overstride.ts';
import { isMeasured } from '../run/measure.ts';
import { SIDES, type Side } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { GAIT_LIMITS } from '../quality/check-gait.ts';
import { runningCorrelation } from '../quality/gait-form.ts';
import type { StepRate } from '../quality/step-rate.ts';
import { DEFAULT_FILTER } from '../trajectories/filter-trajectories.ts';
import { lowPassLegs } from '../trajectories/low-pass-trajectories.ts';
import { liveAspectRad } from './live-aspect.ts';
import type { LiveStep } from './live-step.ts';
import { usualReadings, type UsualReadings } from './usual-reading.ts';

/** What one window of live frames shows; times are those of its track. */
export interface WindowReading {
  readonly camera: CameraModel;
  /** Where healthy runners' readings lie from this camera. */
  readonly usual: UsualReadings;
  readonly rhythm: StepRate;
  /** The hips' motion is that of walking (side views only). */
  readonly isWalking: boolean;
  /** Landings in time order with what could be read at each. */
  readonly steps: readonly LiveStep[];
}

/** The model that the live view runs; camera and errors are judged by it. */
const MODEL = 'lite';
/** Stance of a step whose toe-off is still to come, where no earlier step tells, seconds. */
const USUAL_STANCE_S = 0.26;

/**
 * Landings and step metrics of the last seconds, by the same rules as the analysis of a clip:
 * nothing is fitted to the live view, so that its numbers and those of the recording agree but for
 * the coarser model and the frames left out. A landing is reported once its rule is satisfied by
 * what has been seen so far. The last step of each foot is open: its toe-off is taken from the
 * foot's earlier steps.
 *
 * @param view the user's word; null lets the picture decide
 */
export function readLiveWindow(track: PoseTrack, view: View | null): WindowReading {
  const context: RunContext = { model: MODEL, slowMotion: 1, ...(view === null ? {} : { view }) };
  const { repaired, trajectories, rhythm } = followLegs(track, 1, view ?? undefined);
  const firstCamera = estimateCamera(repaired.track, trajectories, context);
  const paths = lowPassLegs(trajectories, DEFAULT_FILTER.cutoffHz);
  const events = detectEvents(paths, firstCamera, { slowMotion: 1 });
  const closed = segmentStrides(events, trajectories, 1);
  const refined = refineCamera(firstCamera, trajectories, closed, false);
  const camera = { ...refined, frontalAspectRad: liveAspectRad(refined, trajectories, closed) };
  const input: MetricInput = {
    context: resolve(context, camera),
    camera,
    trajectories,
    kinematics: computeKinematics(trajectories, camera),
    strides: closed,
    frameRateHz: trajectories.rateHz,
  };
  const steps = events
    .filter((event) => event.type === 'initial-contact')
    .map((contact): LiveStep => {
      const stride = strideFrom(contact, closed);
      const read = (metric: Metric): number => {
        const measured = metric.compute(stride, input);
        return isMeasured(measured) ? Number(measured.value) : Number.NaN;
      };
      return {
        side: contact.side,
        contactS: contact.timeS,
        overstridePercent: read(overstride),
        footStrikeDeg: read(footStrikeAngle),
        kneeAlignmentDeg: read(kneeAlignment),
      };
    });
  const form = runningCorrelation(trajectories, input.kinematics, camera);
  const usual = usualReadings(camera, MODEL);
  return { camera, usual, rhythm, isWalking: form < GAIT_LIMITS.walkingCorrelation, steps };
}

function resolve(context: RunContext, camera: CameraModel): ResolvedContext {
  return { ...context, view: camera.view, facing: camera.facing, nearSide: camera.nearSide };
}

/**
 * The closed stride that begins with a contact, or an open one that ends as its foot's earlier ones
 * did.
 */
function strideFrom(contact: GaitEvent, closed: readonly Stride[]): Stride {
  const known = closed.find((s) => s.side === contact.side && s.initialContactS === contact.timeS);
  if (known?.toeOffS) return known;
  return {
    index: closed.length,
    side: contact.side,
    leg: contact.leg,
    initialContactS: contact.timeS,
    toeOffS: contact.timeS + usualStanceS(closed, contact.side),
    oppositeContactS: null,
    nextContactS: known?.nextContactS ?? Number.NaN,
    initialContactUncertaintyS: contact.uncertaintyS,
    toeOffUncertaintyS: Number.NaN,
    excluded: null,
  };
}

function usualStanceS(strides: readonly Stride[], side: Side): number {
  const of = (sides: readonly Side[]): number | undefined =>
    median(
      strides.filter((stride) => sides.includes(stride.side) && stride.excluded === null),
      (stride) => (stride.toeOffS ?? Number.NaN) - stride.initialContactS,
    );
  return of([side]) ?? of(SIDES) ?? USUAL_STANCE_S;
}
