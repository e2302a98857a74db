import * as v from 'valibot';
import { isDay } from '../core/knees/day.ts';
import { FACINGS, LEVELS, MODEL_IDS, VIEWS } from '../core/run/run-context.ts';
import { ReadSpansSchema } from '../core/run/run-edits.ts';
import { PictureFactsSchema } from '../core/run/picture-facts.ts';

/**
 * Parts of a stored clip that a finished session and an interrupted analysis share. Quantities are
 * SI.
 */
const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.gtValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/**
 * Texts of file names and titles: stored by ourselves, but the profile folder can be edited by
 * anyone.
 */
export const shortText = v.pipe(v.string(), v.maxLength(500));

export const ViewSchema = v.picklist(VIEWS);
export const FacingSchema = v.picklist(FACINGS);
export const ModelSchema = v.picklist(MODEL_IDS);

/** A day of the calendar. */
export const DaySchema = v.pipe(v.string(), v.check(isDay));

/** Clips of a run. */
export const MOST_CLIPS = 20;

/** Name of a file in a session's folder; nothing that could lead out of it. */
export const FileNameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.[a-z0-9]+$/));

/** Random name of a session and of its folder. */
export const SessionIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{6,40}$/));

/** What is kept of a video file besides its bytes. */
export const FileMetaSchema = v.object({
  name: shortText,
  type: v.pipe(v.string(), v.maxLength(200)),
  sizeBytes: count,
  lastModifiedMs: finite,
});

/**
 * `VideoInfo` as stored: what the container says. Sizes in pixels of the displayed frame, `fps` in
 * Hz.
 */
export const VideoInfoSchema = v.object({
  name: shortText,
  sizeBytes: count,
  durationS: finite,
  width: positive,
  height: positive,
  rotation: v.picklist([0, 90, 180, 270]),
  codec: v.pipe(v.string(), v.maxLength(200)),
  frames: count,
  fps: positive,
  variableFrameRate: v.boolean(),
  captureFps: v.nullable(positive),
  /** Left out where the container does not say, and in records from before it was read. */
  filmedMs: v.exactOptional(finite),
  undone: v.exactOptional(
    v.object({
      speeds: v.boolean(),
      pieces: v.pipe(count, v.minValue(1)),
      startS: v.pipe(finite, v.minValue(0)),
      endS: positive,
    }),
  ),
  decodePath: v.picklist(['webcodecs', 'video-element']),
});

const angleDeg = v.pipe(finite, v.minValue(-90), v.maxValue(90));

/** What the room's lines say about the camera's roll. */
export const SceneRollSchema = v.object({ rollDeg: angleDeg, fanDeg: angleDeg });

/** The run context as `core` takes it, without corrections; what is left out is detected. */
export const ContextSchema = v.object({
  view: v.exactOptional(ViewSchema),
  facing: v.exactOptional(FacingSchema),
  heightM: v.exactOptional(positive),
  beltSpeedMps: v.exactOptional(positive),
  slowMotion: positive,
  mirrored: v.exactOptional(v.literal(true)),
  model: ModelSchema,
  shoes: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
  peopleSeen: v.exactOptional(count),
  pictures: v.exactOptional(PictureFactsSchema),
  scene: v.exactOptional(SceneRollSchema),
  levelBy: v.exactOptional(v.picklist(LEVELS)),
  standsByEntered: v.exactOptional(v.literal(true)),
  readSpans: v.exactOptional(ReadSpansSchema),
});

/** Stretches of a clip, half-open, file seconds, in order. */
export const VideoRangesSchema = v.pipe(
  v.array(v.object({ startS: finite, endS: finite })),
  v.minLength(1),
  v.maxLength(500),
);
