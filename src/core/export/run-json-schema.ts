import { FLAG_KINDS } from '../results/measured-run.ts';
import { RUN_STATES, STATE_REASONS } from '../results/run-state.ts';
import { PLACES } from '../norms/place-among-runners.ts';
import * as v from 'valibot';
import { EstimateTimingSchema } from '../run/estimate-timing.ts';
import { PictureFactsSchema } from '../run/picture-facts.ts';
import { FINDING_SEVERITIES } from '../findings/finding.ts';
import { UNAVAILABLE_REASONS, UNITS } from '../run/measure.ts';
import { SIDES } from '../pose/landmark.ts';
import { GAIT_EVENT_TYPES } from '../run/gait-event.ts';
import { FACINGS, MODEL_IDS, VIEWS } from '../run/run-context.ts';
import { METRIC_IDS } from '../metrics/registry.ts';
import { QUALITY_CODES, QUALITY_SEVERITIES } from '../quality/quality-issue.ts';

/**
 * Version of the run JSON. Fields may be added under the same number; a changed or removed field
 * raises it.
 */
export const RUN_JSON_SCHEMA_ID = 'treadlens-run/2';

const side = v.picklist(SIDES);
/** Near or far leg in a side view; null in front and rear views. */
const leg = v.nullable(v.picklist(['near', 'far']));
const finite = v.pipe(v.number(), v.finite());
/** Seconds of the file (presentation time, before slow-motion scaling), zero at the first frame. */
const fileSeconds = finite;
/**
 * Frame of the file in presentation order (as it is shown; a file with B-frames stores them in
 * another), 0-based.
 */
const frame = v.pipe(v.number(), v.integer(), v.minValue(0));
const metricId = v.picklist(METRIC_IDS);
const unit = v.picklist(UNITS);

/** The video file as opened; width and height of the displayed (rotated) frame. */
const runSourceSchema = v.object({
  name: v.string(),
  width: finite,
  height: finite,
  durationS: finite,
  frames: frame,
  /** Median frame rate of the file, Hz. */
  fps: finite,
  /** Rotation in the container's metadata, degrees; already applied to all coordinates. */
  rotation: v.picklist([0, 90, 180, 270]),
});

/** Where the time went; milliseconds. `lanes` is 0 where a stored track was analysed. */
const runTimingSchema = v.object({
  ...EstimateTimingSchema.entries,
  analyseMs: finite,
  /** Null when a stored track was analysed. */
  delegate: v.nullable(EstimateTimingSchema.entries.delegate),
});

/** The options of `npm run analyze` by which a clip's numbers can differ. */
const askedSchema = v.object({
  model: v.optional(v.picklist(MODEL_IDS)),
  view: v.optional(v.picklist(VIEWS)),
  facing: v.optional(v.picklist(FACINGS)),
  heightM: v.optional(finite),
  beltSpeedMps: v.optional(finite),
  slowMotion: v.optional(finite),
  mirrored: v.optional(v.boolean()),
  /** Present where two dots on the lower back were to be looked for. */
  dots: v.optional(v.literal(true)),
  /** Degrees clockwise by which the picture was turned first. */
  turn: v.optional(v.picklist([90, 180, 270])),
  /** Present where a long clip was to be read whole. */
  whole: v.optional(v.literal(true)),
  /** Present where the feet were to be left where the pose model alone sees them. */
  firstLook: v.optional(v.literal(true)),
});

const measured = v.union([
  v.object({
    /** Number, or class for `foot-strike-pattern`. */
    value: v.union([finite, v.string()]),
    unit,
    /** Half width of the 95 % interval, in `unit` (for a class: of the number under it). */
    uncertainty: finite,
    /**
     * The part of it that is the stride's own; the rest is shared by the strides of the leg.
     * Absent: not distinguished.
     */
    strideUncertainty: v.optional(finite),
    /** Frame the value was read at. */
    frame,
  }),
  v.object({ unavailable: v.picklist(UNAVAILABLE_REASONS) }),
]);

const summaryEntry = v.object({
  /** Median over clean strides; for cadence of both sides all steps over all time. */
  median: v.union([finite, v.string()]),
  /**
   * 95 % interval: bootstrap over strides combined with measurement error (for a class: of the
   * angle, degrees).
   */
  low: finite,
  high: finite,
  /** Strides it rests on. */
  n: v.pipe(v.number(), v.integer()),
  unit,
  /** The part of the half width that the strides' own scatter makes. */
  strideError: v.optional(finite),
});

/**
 * A run as other tools read it. When `quality` has a `refuse`, events, strides, summary and
 * findings are empty: no honest number was possible. Only where the feet are outside of the
 * picture, `summary` holds what can be given without them and `unavailable` the reasons for the
 * rest.
 */
export const runJsonSchema = v.object({
  schema: v.literal(RUN_JSON_SCHEMA_ID),
  /** Version of the analysis that gave the numbers. */
  coreVersion: v.string(),
  source: runSourceSchema,
  /** The capture as given by the user, gaps filled by detection. */
  context: v.object({
    view: v.picklist(VIEWS),
    /** Image direction in which the runner faces; null in front and rear views. */
    facing: v.nullable(v.picklist(FACINGS)),
    heightM: v.optional(finite),
    beltSpeedMps: v.optional(finite),
    /** How many times slower than life the file plays. */
    slowMotion: finite,
    /**
     * Present where the video is mirrored: sides are those of the runner's own body, `facing` is
     * that of the picture.
     */
    mirrored: v.optional(v.literal(true)),
    model: v.picklist(MODEL_IDS),
    /** How many people were seen in the clip, where somebody counted. */
    peopleSeen: v.optional(finite),
    /**
     * Faults of the pictures by which errors were widened or numbers left out; left out where there
     * are none.
     */
    pictures: v.optional(PictureFactsSchema),
    /**
     * The stretches that were read, half-open, of a long clip that was not read whole; left out:
     * all of it. Nothing is known of the rest, and no stride is missing there.
     */
    readSpans: v.optional(v.array(v.object({ startS: fileSeconds, endS: fileSeconds }))),
    /** The runner's side nearer to the camera; null in front and rear views. */
    nearSide: v.nullable(side),
  }),
  quality: v.array(
    v.object({
      code: v.picklist(QUALITY_CODES),
      severity: v.picklist(QUALITY_SEVERITIES),
      message: v.string(),
    }),
  ),
  events: v.array(
    v.object({
      side,
      leg,
      type: v.picklist(GAIT_EVENT_TYPES),
      timeS: fileSeconds,
      /** Frame nearest to `timeS`. */
      frame,
      /** Half width of the 95 % interval, seconds of the file. */
      uncertaintyS: finite,
      source: v.picklist(['detected', 'edited']),
    }),
  ),
  /** In time order. A stride is [initial contact, next initial contact of the same foot). */
  strides: v.array(
    v.object({
      side,
      leg,
      startS: fileSeconds,
      endS: fileSeconds,
      toeOffS: v.nullable(fileSeconds),
      /** Why the stride is left out of summary and findings; null for a clean stride. */
      excluded: v.nullable(v.picklist(['event-order', 'gap', 'user'])),
      /** Present where its numbers rest on an event or a landmark that the user corrected. */
      edited: v.optional(v.literal(true)),
      /** How it departs from the other strides of the leg: by how much, and what can be told. */
      flags: v.array(
        v.object({ metric: metricId, kind: v.picklist(FLAG_KINDS), difference: finite, error: finite }),
      ),
      metrics: v.partial(v.object(metricEntries(measured))),
    }),
  ),
  /** What the reading as a whole is worth, and why. */
  state: v.object({ kind: v.picklist(RUN_STATES), reasons: v.array(v.picklist(STATE_REASONS)) }),
  /**
   * Per metric: left, right, and both where the sides may be taken together. A metric without a
   * number is absent.
   */
  summary: v.partial(
    v.object(
      metricEntries(
        v.object({
          left: v.optional(summaryEntry),
          right: v.optional(summaryEntry),
          both: v.optional(summaryEntry),
        }),
      ),
    ),
  ),
  /**
   * Metrics without a number in a clip without strides, and why; left out elsewhere, where the
   * strides say it.
   */
  unavailable: v.optional(v.partial(v.object(metricEntries(v.picklist(UNAVAILABLE_REASONS))))),
  findings: v.array(
    v.object({
      id: v.string(),
      severity: v.picklist(FINDING_SEVERITIES),
      metric: metricId,
      side: v.nullable(side),
      /** Place among healthy runners at this speed; null where the rule judges none. */
      verdict: v.nullable(
        v.object({
          place: v.nullable(v.picklist(PLACES)),
          direction: v.nullable(v.picklist(['low', 'high'])),
          percentile: finite,
          probability: finite,
        }),
      ),
      /** Positions in `strides` of those that show it, worst first. */
      strides: v.array(v.pipe(v.number(), v.integer())),
      text: v.string(),
    }),
  ),
  /**
   * What the user corrected; absent where nothing was. Moved and added events stand in `events` as
   * `edited`, strides called bad or lying in an excluded stretch in `strides` as excluded by
   * `user`: here is what cannot be seen there.
   */
  corrections: v.optional(
    v.object({
      /**
       * Every correction of an event: put in, taken out, or moved (`replace`, from `fromTimeS`).
       */
      events: v.array(
        v.object({
          kind: v.picklist(['add', 'delete', 'replace']),
          side,
          type: v.picklist(GAIT_EVENT_TYPES),
          timeS: fileSeconds,
          fromTimeS: v.optional(fileSeconds),
        }),
      ),
      /** Strides that the user called bad, by foot and initial contact. */
      badStrides: v.array(v.object({ side, contactS: fileSeconds })),
      /** Stretches that were left out, half-open. */
      excludedRanges: v.array(v.object({ startS: fileSeconds, endS: fileSeconds })),
      /**
       * Landmarks put in their place by hand: BlazePose index, place as fractions of the picture,
       * which it may leave.
       */
      landmarks: v.array(v.object({ timeS: fileSeconds, landmark: frame, x: finite, y: finite })),
    }),
  ),
  timing: runTimingSchema,
  /** What the command line said of the clip; absent where a person analysed it in the app. */
  asked: v.optional(askedSchema),
});

/** A run as other programs read it. */
export type RunJson = v.InferOutput<typeof runJsonSchema>;
export type RunSource = v.InferOutput<typeof runSourceSchema>;
export type RunAsked = v.InferOutput<typeof askedSchema>;
export type RunTiming = v.InferOutput<typeof runTimingSchema>;

/** Whether a parsed file is a run of this version, every field checked. */
export function isRunJson(json: unknown): json is RunJson {
  return v.is(runJsonSchema, json);
}

/** One entry per metric id with the same schema. */
function metricEntries<const TSchema extends v.GenericSchema>(
  schema: TSchema,
): Record<(typeof METRIC_IDS)[number], TSchema> {
  return Object.fromEntries(METRIC_IDS.map((id) => [id, schema])) as Record<
    (typeof METRIC_IDS)[number],
    TSchema
  >;
}
