import * as v from 'valibot';
import { DELEGATES, EstimateTimingSchema } from '../core/run/estimate-timing.ts';
import { LONGEST_RUNNER } from '../core/run/plain-name.ts';
import { PictureFactsSchema } from '../core/run/picture-facts.ts';
import {
  MOST_CLIPS,
  FacingSchema,
  SceneRollSchema,
  FileMetaSchema,
  FileNameSchema,
  ModelSchema,
  SessionIdSchema,
  VideoInfoSchema,
  ViewSchema,
} from './clip-schema.ts';

/** Version of the stored unfinished analysis. */
const UNFINISHED_SCHEMA_ID = 'treadlens-unfinished/1';

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const BoxSchema = v.object({ x: finite, y: finite, width: finite, height: finite });
/** Records of before `hips` was always given leave it out. */
const RegionSchema = v.object({ ...BoxSchema.entries, hips: v.optional(v.nullable(BoxSchema), null) });

const ScanSchema = v.object({
  people: v.pipe(
    v.array(
      v.object({
        box: BoxSchema,
        seenInFrames: count,
        crop: RegionSchema,
        view: v.nullable(ViewSchema),
        facing: v.nullable(FacingSchema),
      }),
    ),
    v.maxLength(100),
    v.readonly(),
  ),
  crop: v.nullable(RegionSchema),
  view: v.nullable(ViewSchema),
  facing: v.nullable(FacingSchema),
  roll: v.exactOptional(SceneRollSchema),
});

const ClipSchema = v.object({
  file: FileMetaSchema,
  videoFile: FileNameSchema,
  info: VideoInfoSchema,
  /** What the user chose for the clip; null leaves it to detection. */
  chosen: v.object({
    view: v.nullable(ViewSchema),
    facing: v.nullable(FacingSchema),
    slowMotion: v.nullable(v.pipe(finite, v.gtValue(0))),
    mirrored: v.exactOptional(v.nullable(v.boolean())),
    wearsDots: v.exactOptional(v.boolean()),
    person: count,
    wholePicture: v.boolean(),
    /** A long clip is read whole. */
    wholeClip: v.exactOptional(v.boolean()),
    /** Where the chosen runner stood, while people are still being looked for. */
    expectedRunner: v.exactOptional(BoxSchema),
  }),
  /**
   * The stretch that was cut out of a longer file, seconds of that file; left out for whole files.
   */
  part: v.exactOptional(v.object({ startS: finite, endS: finite })),
  /**
   * What the pre-flight checks said of the pictures, for the analysis; left out where nothing
   * concerns it.
   */
  pictures: v.exactOptional(PictureFactsSchema),
  /** Null until the runner has been looked for. */
  scan: v.nullable(ScanSchema),
  /** The frames that are read; left out: all of them. */
  spans: v.exactOptional(
    v.pipe(v.array(v.object({ firstFrame: count, endFrame: count })), v.minLength(1), v.maxLength(100)),
  ),
  /** How the frames under way are shared out; null before the first. */
  plan: v.nullable(v.object({ lanes: v.pipe(count, v.minValue(1)), delegate: v.picklist(DELEGATES) })),
  /** Set when every frame of the clip is done and its track lies in the folder. */
  finished: v.nullable(v.object({ trackFile: FileNameSchema, timing: EstimateTimingSchema })),
});

/** `UnfinishedRecord` as stored. Quantities are SI; a null height or belt speed was not said. */
export const UnfinishedSchema = v.object({
  schema: v.literal(UNFINISHED_SCHEMA_ID),
  id: SessionIdSchema,
  createdMs: finite,
  isDemo: v.boolean(),
  /** The kept run that its clips are further views of; left out for a run of its own. */
  joins: v.exactOptional(SessionIdSchema),
  thumbnail: v.nullable(v.instance(Blob)),
  model: ModelSchema,
  heightM: v.nullable(v.pipe(finite, v.gtValue(0))),
  beltSpeedMps: v.nullable(v.pipe(finite, v.gtValue(0))),
  shoes: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  /** Who runs; left out where nobody said. */
  runner: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_RUNNER))),
  /**
   * False while the videos are still being copied: those that are not there yet have to be chosen
   * again.
   */
  videosStored: v.boolean(),
  clips: v.pipe(v.array(ClipSchema), v.minLength(1), v.maxLength(MOST_CLIPS)),
});

/**
 * An analysis in line, under way or cut off: all that is needed to take it up again, but for the
 * frames done so far.
 */
export type UnfinishedRecord = v.InferOutput<typeof UnfinishedSchema>;
export type UnfinishedClip = UnfinishedRecord['clips'][number];

/** Checks a record read from the database; null where it does not fit. */
export function parseUnfinished(value: unknown): UnfinishedRecord | null {
  const result = v.safeParse(UnfinishedSchema, value);
  return result.success ? result.output : null;
}
