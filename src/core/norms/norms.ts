import { type MetricId, METRICS } from '../metrics/registry.ts';
import type { ModelId, View } from '../run/run-context.ts';
import data from './norms.json' with { type: 'json' };

/** What a metric reads on healthy runners, seen from one side, by belt speed. */
export interface Norm {
  readonly metric: MetricId;
  readonly view: 'side' | 'frontal';
  /** False for a metric that the whole body shares. */
  readonly perSide: boolean;
  /** Expected value = intercept + perLegPerS × belt speed in leg lengths per second. */
  readonly intercept: number;
  readonly perLegPerS: number;
  /** Spread between runners at one speed (predictive standard deviation for one more runner). */
  readonly sd: number;
  /** Mean and spread over all measured speeds, where a clip does not show its own. */
  readonly anySpeed: { readonly mean: number; readonly sd: number };
  readonly runners: number;
  /**
   * Spread of right minus left around no difference (predictive standard deviation for one more
   * runner); null where no clip shows both legs alike.
   */
  readonly sidesApartSd: number | null;
  /** Slowest and fastest belt that was measured, leg lengths per second. */
  readonly fromLegsPerS: number;
  readonly toLegsPerS: number;
}

/**
 * What estimated pose points add to a reading: against the rendered truth where norms are on its
 * scale, else against the same clip read on its true joint centres.
 */
export interface PoseOffset {
  readonly metric: MetricId;
  /** `front` and `rear` where the pose model adds something else from either end. */
  readonly view: 'side' | 'frontal' | 'front' | 'rear';
  readonly model: ModelId;
  readonly offset: number;
  /** Spread of the offset between clips (predictive standard deviation for one more clip). */
  readonly sd: number;
  /** The same for right minus left within a clip; null where too few clips show both. */
  readonly betweenSidesSd: number | null;
  /**
   * The same between two clips of one runner; null where too few bodies were rendered twice, left
   * out where nobody has measured it yet.
   */
  readonly betweenRunsSd?: number | null;
  readonly sides: number;
}

/** What estimated pose points make of the belt's speed in leg lengths per second. */
export interface BeltSpeedRead {
  readonly model: ModelId;
  /** Speed on estimated points over that on true joint centres: legs are seen too short. */
  readonly ratio: number;
  /** Its spread between clips (predictive standard deviation for one more clip). */
  readonly sd: number;
  readonly clips: number;
}

const AS_IT_IS = Object.freeze({ ratio: 1, sd: 0 });

/** What `npm run norms` writes; never edited by hand. */
export interface NormsFile {
  readonly format: 'treadlens-norms/1';
  readonly norms: readonly Norm[];
  readonly poseOffsets: readonly PoseOffset[];
  readonly beltSpeeds: readonly BeltSpeedRead[];
}

/** The norms in force. Source: Fukuchi 2017 (18 runners) and Hamner & Delp 2013 (5 runners). */
export const NORMS = data as NormsFile;

/** Where healthy runners lie in a reading of this kind. */
export interface ExpectedReading {
  readonly mean: number;
  /** Spread between runners, standard deviation. */
  readonly sd: number;
  /**
   * What the pose estimation leaves uncertain of one clip's reading against them, standard
   * deviation: of the reading, and of the belt speed that they are taken at.
   */
  readonly offsetSd: number;
  readonly betweenSidesSd: number | null;
  /** Spread of healthy runners' right minus left; null where unknown. */
  readonly sidesApartSd: number | null;
  /** Whether it holds for the run's own speed, or for all that were measured. */
  readonly atSpeed: boolean;
}

/** What the pose adds to readings of a metric. */
type AddedByPose = Pick<PoseOffset, 'offset' | 'sd' | 'betweenSidesSd' | 'betweenRunsSd'>;

/** A lag of the points cancels between two contacts: nothing is added to a rhythm. */
const NOTHING_ADDED: AddedByPose = Object.freeze({
  offset: 0,
  sd: 0,
  betweenSidesSd: null,
  betweenRunsSd: null,
});

/** What a pose model adds to readings of a metric in a view; null where nobody measured it. */
export function addedByPose(
  metric: MetricId,
  view: View,
  model: ModelId,
  { poseOffsets }: Pick<NormsFile, 'poseOffsets'> = NORMS,
): AddedByPose | null {
  if (METRICS[metric].kind === 'rhythm') return NOTHING_ADDED;
  const own = poseOffsets.filter((one) => one.metric === metric && one.model === model);
  const kind = view === 'side' ? 'side' : 'frontal';
  return own.find((one) => one.view === view) ?? own.find((one) => one.view === kind) ?? null;
}

/**
 * Belts this much slower or faster than any that was measured still count, leg lengths per second.
 */
const SPEED_MARGIN = 0.3;

/**
 * Where healthy runners' readings of a metric lie at a belt speed.
 *
 * @param legsPerS belt speed in leg lengths per second, as the model's points show it; null where
 * the clip does not show it
 * @param model pose model of the track
 * @returns null where no norm was measured, or the belt is slower or faster than any measured
 */
export function expectedReading(
  metric: MetricId,
  view: View,
  legsPerS: number | null,
  model: ModelId,
  file: NormsFile = NORMS,
): ExpectedReading | null {
  const kind = view === 'side' ? 'side' : 'frontal';
  const norm = file.norms.find((one) => one.metric === metric && one.view === kind);
  if (!norm) return null;
  const added = addedByPose(metric, view, model, file);
  if (!added) return null;
  const { offset, sd: offsetSd, betweenSidesSd } = added;
  const { sidesApartSd } = norm;
  if (legsPerS === null)
    return {
      mean: norm.anySpeed.mean + offset,
      sd: norm.anySpeed.sd,
      offsetSd,
      betweenSidesSd,
      sidesApartSd,
      atSpeed: false,
    };
  const read = file.beltSpeeds.find((one) => one.model === model) ?? AS_IT_IS;
  const speed = legsPerS / read.ratio;
  if (speed < norm.fromLegsPerS - SPEED_MARGIN || speed > norm.toLegsPerS + SPEED_MARGIN) return null;
  return {
    mean: norm.intercept + norm.perLegPerS * speed + offset,
    sd: norm.sd,
    offsetSd: Math.hypot(offsetSd, norm.perLegPerS * speed * (read.sd / read.ratio)),
    betweenSidesSd,
    sidesApartSd,
    atSpeed: true,
  };
}
