import { median } from 'd3-array';
import type { CameraModel } from '../camera/camera-model.ts';
import { estimateCamera, refineCamera } from '../camera/estimate-camera.ts';
import { deriveFindings } from '../findings/derive-findings.ts';
import { flagStrides } from '../findings/flag-strides.ts';
import { detectEvents } from '../gait/detect-events.ts';
import { EVENT_REFINER, type EventRefiner } from '../gait/event-refiner.ts';
import { segmentStrides } from '../gait/segment-strides.ts';
import type { Stride } from '../run/stride.ts';
import { frontalAspectRad } from '../kinematics/frontal-aspect.ts';
import { computeKinematics } from '../kinematics/compute-kinematics.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { exchangeEdits } from '../review/exchange-review.ts';
import { excludeStrides } from '../review/exclude-strides.ts';
import { normsOfRun } from '../norms/norms-of-run.ts';
import { NO_EDITS, type TimeRange } from '../run/run-edits.ts';
import { captureOf } from '../quality/measurement-error.ts';
import { checkCapture, isContradicted, isRefused, onlyFeetAreMissing } from '../quality/capture-checks.ts';
import { applyLandmarkEdits } from '../trajectories/apply-landmark-edits.ts';
import { DEFAULT_FILTER } from '../trajectories/filter-trajectories.ts';
import { lowPassLegs } from '../trajectories/low-pass-trajectories.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { joinEdits, joinSpans, spreadAnalysis } from './read-spans.ts';
import { CORE_VERSION } from './core-version.ts';
import { markEdited } from './mark-edited.ts';
import { exchangeSides } from './exchange-sides.ts';
import { followLegs, type FollowedLegs } from './follow-legs.ts';
import { CORRECTIONS, type Correction } from '../correction/correction.ts';
import { measureStrides } from './measure-strides.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import { runState } from '../results/run-state.ts';
import type { PictureFacts } from '../run/picture-facts.ts';
import type { ResolvedContext, RunContext } from '../run/run-context.ts';
import { summariseMetrics } from './summarise-metrics.ts';
import { summariseRhythm } from './summarise-rhythm.ts';
import { summariseWithoutFeet } from './summarise-without-feet.ts';

/**
 * The one public door of `core`: everything a pose track shows about a run. Pure, synchronous,
 * repeatable.
 *
 * repair → trajectories → camera → events → strides → camera again (belt, roll) → angles → capture
 * checks → metrics with errors → flags, summary, findings. Bad data never throws: where the clip is
 * refused (`refuse` in `quality`) events, strides, summary and findings are empty and the reason
 * stands in `quality`. Where only the feet are outside of the picture, the summary holds what can
 * be given without them. Of a mirrored video every side is named as it is on the runner's own body,
 * and every place as it is in the picture.
 *
 * @param legs `followLegs` of the same track, slow motion and view, kept by callers that analyse it
 * again after each correction: most of the time goes there
 * @param corrections of what the pose model adds to readings; only benches give others than the
 * app's
 * @param withholds whether a number whose stated error is too large to be useful is withheld; what
 * measures the errors must see it all the same
 * @param refiner learned part of the events' times; as `corrections`
 * @throws RangeError when `context.slowMotion` is not positive (a programmer's mistake)
 */
export function analyzeRun(
  track: PoseTrack,
  context: RunContext,
  legs?: FollowedLegs,
  corrections: readonly Correction[] = CORRECTIONS,
  withholds = true,
  refiner: EventRefiner = EVENT_REFINER,
): RunAnalysis {
  const { readSpans } = context;
  if (readSpans) return analyzeSpans(track, context, readSpans, corrections, withholds, refiner);
  return analyzeWhole(
    track,
    context,
    legs ?? followLegs(track, context.slowMotion, context.view),
    corrections,
    withholds,
    [],
    refiner,
  );
}

/**
 * Of a clip that was read in spans: these put beside each other, as if they were all, and what was
 * found put back in its place. No stride reaches from one into the next.
 */
function analyzeSpans(
  track: PoseTrack,
  context: RunContext,
  readSpans: readonly TimeRange[],
  corrections: readonly Correction[],
  withholds: boolean,
  refiner: EventRefiner,
): RunAnalysis {
  const { edits, slowMotion } = context;
  const joined = joinSpans(track, readSpans, slowMotion);
  const known = edits ? { ...context, edits: joinEdits(edits, joined) } : context;
  const { track: read, seams } = joined;
  const legs = followLegs(read, slowMotion, context.view, seams);
  const seamsS = seams.map((frame) => (read.timesS[frame] ?? 0) / slowMotion);
  const found = analyzeWhole(read, known, legs, corrections, withholds, seamsS, refiner);
  const analysis = spreadAnalysis(found, joined);
  return { ...analysis, context: { ...analysis.context, ...(edits && { edits }) } };
}

function analyzeWhole(
  track: PoseTrack,
  context: RunContext,
  legs: FollowedLegs,
  corrections: readonly Correction[],
  withholds: boolean,
  seamsS: readonly number[],
  refiner: EventRefiner,
): RunAnalysis {
  if (!context.mirrored) return analyzePicture(track, context, legs, corrections, withholds, seamsS, refiner);
  const { edits } = context;
  // The corrections name the sides as they are, the picture shows the others.
  const seen = edits ? { ...context, edits: exchangeEdits(edits) } : context;
  const analysis = exchangeSides(analyzePicture(track, seen, legs, corrections, withholds, seamsS, refiner));
  return { ...analysis, context: { ...analysis.context, ...(edits && { edits }) } };
}

/** The run as the picture shows it: in a mirrored one with left and right exchanged. */
function analyzePicture(
  track: PoseTrack,
  context: RunContext,
  legs: FollowedLegs,
  corrections: readonly Correction[],
  withholds: boolean,
  seamsS: readonly number[],
  refiner: EventRefiner,
): RunAnalysis {
  const { repaired, rhythm } = legs;
  const { slowMotion, edits = NO_EDITS } = context;
  const trajectories = applyLandmarkEdits(legs.trajectories, edits.landmarks, { ...track, slowMotion });
  const eventPaths = lowPassLegs(trajectories, DEFAULT_FILTER.cutoffHz);
  const pictures = withRepeats(context.pictures, legs.repeatedShare);
  const frameRateHz = (1 - (pictures?.repeatedShare ?? 0)) * medianFrameRate(track, context.slowMotion);
  const firstCamera = {
    ...estimateCamera(repaired.track, trajectories, context),
    ...(legs.isSeenFromBothEnds && { isSeenFromBothEnds: true as const }),
  };
  const events = detectEvents(eventPaths, firstCamera, { slowMotion, edits: edits.events, refiner });
  const found = segmentStrides(events, trajectories, slowMotion, seamsS);
  const strides = excludeStrides(found, edits, slowMotion);
  const camera = withAspect(
    refineCamera(firstCamera, trajectories, strides, context.model === 'heavy'),
    trajectories,
    strides,
  );
  const kinematics = computeKinematics(trajectories, camera);
  const resolved: ResolvedContext = {
    ...context,
    view: camera.view,
    facing: camera.facing,
    nearSide: camera.nearSide,
    ...(pictures && { pictures }),
  };
  const quality = checkCapture({
    track,
    context: resolved,
    trajectories,
    camera,
    kinematics,
    strides,
    frameRateHz,
    rhythm,
  });
  const base = {
    coreVersion: CORE_VERSION,
    context: resolved,
    camera,
    trajectories,
    kinematics,
    frameRateHz,
    quality,
  };
  const capture = captureOf({ context: resolved, camera, frameRateHz });
  const norms = normsOfRun(capture, camera);
  if (isRefused(quality)) {
    const left = onlyFeetAreMissing(quality)
      ? summariseWithoutFeet(trajectories, kinematics, camera, capture, corrections)
      : summariseRhythm(quality, rhythm, track, { ...resolved, camera });
    const state = runState([], undefined, rhythm, frameRateHz, true);
    return { ...base, ...left, norms, state, events: [], strides: [], findings: [] };
  }

  const measured = measureStrides(
    { context: resolved, camera, trajectories, kinematics, strides, frameRateHz },
    slowMotion,
    track,
    corrections,
    withholds,
  );
  const flags = flagStrides(measured);
  const flagged = measured.map((stride, i) => ({ ...stride, flags: flags[i] ?? [] }));
  const results = markEdited(flagged, events, edits, context.slowMotion / frameRateHz);
  const summary = summariseMetrics(results, capture, rhythm);
  const state = runState(results, summary.cadence, rhythm, frameRateHz, false, isContradicted(quality));
  // A reading that failed says nothing about the runner, good or bad.
  const findings = state.kind === 'unreliable' ? [] : deriveFindings(results, summary, resolved, norms);
  return { ...base, events, strides: results, summary, unavailable: {}, norms, state, findings };
}

/**
 * The facts with the repeats that the poses show, where these are more: a stored track has nothing
 * else to tell them by.
 */
function withRepeats(pictures: PictureFacts | undefined, seenShare: number): PictureFacts | undefined {
  const repeatedShare = Math.max(seenShare, pictures?.repeatedShare ?? 0);
  if (repeatedShare === 0) return pictures;
  const others = pictures?.faults.filter((fault) => fault !== 'repeated-frames') ?? [];
  return { ...pictures, faults: [...others, 'repeated-frames'], repeatedShare };
}

/**
 * In a front or rear view: the camera with its aspect, read off the planted feet's sideways drift.
 */
function withAspect(
  camera: CameraModel,
  trajectories: Trajectories,
  strides: readonly Stride[],
): CameraModel {
  if (camera.view === 'side') return camera;
  const clean = strides.filter((stride) => stride.excluded === null);
  const aspectRad = frontalAspectRad(clean, trajectories, camera.legLengthPx);
  return { ...camera, frontalAspectRad: aspectRad ?? 0 };
}

/** Median frame rate of the track in real time, Hz; NaN for fewer than two frames. */
function medianFrameRate(track: PoseTrack, slowMotion: number): number {
  const interval = median(track.timesS.subarray(1), (t, i) => t - (track.timesS[i] ?? 0));
  return interval !== undefined && interval > 0 ? slowMotion / interval : Number.NaN;
}
