import type { CameraModel } from '../camera/camera-model.ts';
import { correctWithoutContacts } from '../correction/correct-without-contacts.ts';
import type { Correction } from '../correction/correction.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import { legOf } from '../run/leg-of.ts';
import type { UnavailableReason } from '../run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../metrics/registry.ts';
import { meanWithin } from '../metrics/sample-series.ts';
import { SIDES } from '../pose/landmark.ts';
import { BODY_RHYTHM_ERROR_SPM, bodyRhythm } from '../quality/body-rhythm.ts';
import type { CaptureKind } from '../quality/measurement-error.ts';
import { measurementError } from '../quality/measurement-error.ts';
import { errorFactor } from '../quality/picture-effects.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { medianInterval } from '../statistics/median-interval.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import type { MetricSummary, SummaryBySide } from '../results/measured-run.ts';

/** Beyond this the picture no longer shows the angles, degrees: the metrics' own limit. */
const MOST_OBLIQUE_DEG = 30;
/** Strides' lengths of a clip that a number needs. */
const FEWEST_WINDOWS = 4;
/**
 * By how much a trunk lean over whole strides may depart from that over stance, as it is defined,
 * degrees: 0.3 on stored tracks.
 */
const WHOLE_STRIDE_ERROR_DEG = 0.5;

/** Numbers of a clip without feet in the picture; metrics without a number have their reason. */
export interface WithoutFeet {
  readonly summary: RunAnalysis['summary'];
  /** Why each of the other metrics has no number. */
  readonly unavailable: Readonly<Partial<Record<MetricId, UnavailableReason>>>;
}

/**
 * What a clip can honestly give whose feet are outside of the picture: cadence from the rhythm of
 * knees and elbows, and in a side view the elbow angle and the trunk lean over stretches as long as
 * a stride. Everything that needs a foot or a contact is left out with its reason. Without a plain
 * rhythm of running there is nothing. The elbow is corrected as in a whole clip; the trunk's
 * correction looks at contacts, so that the lean stands as it was read.
 */
export function summariseWithoutFeet(
  trajectories: Trajectories,
  kinematics: KinematicSeries,
  camera: CameraModel,
  capture: Omit<CaptureKind, 'leg'>,
  corrections: readonly Correction[],
): WithoutFeet {
  const summary: Partial<Record<MetricId, SummaryBySide>> = {};
  const unavailable: Partial<Record<MetricId, UnavailableReason>> = {};
  for (const id of METRIC_IDS) {
    unavailable[id] = METRICS[id].views.includes(camera.view) ? 'feet-out-of-frame' : 'wrong-view';
  }
  const stepsPerMin = bodyRhythm(trajectories);
  if (stepsPerMin === null) return { summary, unavailable };
  const windows = strideWindows(trajectories.timesS, 120 / stepsPerMin);
  const give = (id: MetricId, bySide: SummaryBySide): void => {
    if (Object.keys(bySide).length === 0) return;
    summary[id] = bySide;
    delete unavailable[id];
  };
  const errorSpm = errorFactor('cadence', capture.pictures) * BODY_RHYTHM_ERROR_SPM;
  const unit = 'steps/min';
  give('cadence', {
    both: {
      median: stepsPerMin,
      low: stepsPerMin - errorSpm,
      high: stepsPerMin + errorSpm,
      n: windows.length,
      unit,
    },
  });
  if (camera.view !== 'side' || windows.length < FEWEST_WINDOWS) return { summary, unavailable };

  const angle = (
    id: 'elbow-angle' | 'trunk-lean',
    series: Float64Array,
    leg: CaptureKind['leg'],
    extraDeg: number,
  ): MetricSummary | null => {
    if (camera.obliqueDeg > MOST_OBLIQUE_DEG) {
      unavailable[id] = 'oblique-view';
      return null;
    }
    const clip = measurementError(id, { ...capture, leg })?.clip ?? Number.NaN;
    if (!(clip <= (METRICS[id].largestUsefulError ?? 0))) {
      unavailable[id] = 'error-too-large';
      return null;
    }
    const means = windows
      .map(([from, to]) => meanWithin(kinematics.timesS, series, from, to))
      .filter(Number.isFinite);
    if (means.length < FEWEST_WINDOWS) return null;
    const read = medianInterval(means);
    const { obliqueDeg } = camera;
    const { model } = capture;
    const median = correctWithoutContacts(id, read.median, { leg, model, obliqueDeg }, corrections);
    const half = (spread: number): number => Math.hypot(spread, clip, extraDeg);
    return {
      median,
      low: median - half(read.median - read.low),
      high: median + half(read.high - read.median),
      n: means.length,
      unit: METRICS[id].unit,
    };
  };
  const lean = angle('trunk-lean', kinematics.trunkLean, 'near', WHOLE_STRIDE_ERROR_DEG);
  give('trunk-lean', lean ? { both: lean } : {});
  const arms = SIDES.flatMap((side) => {
    const leg = legOf(side, camera.nearSide);
    const own = angle('elbow-angle', kinematics.perSide['elbow-angle'][side], leg, 0);
    return own ? [[side, own] as const] : [];
  });
  give('elbow-angle', Object.fromEntries(arms));
  return { summary, unavailable };
}

/** The clip cut into stretches of one stride's length, real seconds. */
function strideWindows(timesS: Float64Array, strideS: number): readonly (readonly [number, number])[] {
  const start = timesS[0] ?? 0;
  const count = Math.max(0, Math.floor(((timesS[timesS.length - 1] ?? 0) - start) / strideS));
  return Array.from({ length: count }, (_, k) => [start + k * strideS, start + (k + 1) * strideS] as const);
}
