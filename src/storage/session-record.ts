import * as v from 'valibot';
import { EstimateTimingSchema } from '../core/run/estimate-timing.ts';
import { UNITS } from '../core/run/measure.ts';
import { SIDES } from '../core/pose/landmark.ts';
import { METRIC_IDS } from '../core/metrics/registry.ts';
import { ClipReviewSchema } from '../core/review/clip-review.ts';
import { LONGEST_RUNNER } from '../core/run/plain-name.ts';
import {
  MOST_CLIPS,
  ContextSchema,
  DaySchema,
  FileMetaSchema,
  FileNameSchema,
  SessionIdSchema,
  shortText,
  VideoInfoSchema,
  VideoRangesSchema,
  ViewSchema,
} from './clip-schema.ts';

/**
 * Version of the stored session. Fields may be added under the same number; a changed or removed
 * field raises it.
 */
const SESSION_SCHEMA_ID = 'treadlens-session/1';

const finite = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Three of each stride and the contacts besides, of the longest clips. */
const MOST_PICTURES = 20_000;
const MetricSummarySchema = v.object({
  median: v.union([finite, v.pipe(v.string(), v.maxLength(60))]),
  low: finite,
  high: finite,
  n: v.pipe(v.number(), v.integer(), v.minValue(0)),
  unit: v.picklist(UNITS),
});
const SummaryBySideSchema = v.object({
  left: v.exactOptional(MetricSummarySchema),
  right: v.exactOptional(MetricSummarySchema),
  both: v.exactOptional(MetricSummarySchema),
});

/** Small pictures of contacts, mid-stances and toe-offs of a clip, one after the other. */
export const PicturesSchema = v.object({
  box: v.object({ x: finite, y: finite, width: finite, height: finite }),
  frames: v.pipe(v.array(count), v.maxLength(MOST_PICTURES)),
  /** Where each ends, bytes. */
  ends: v.pipe(v.array(count), v.maxLength(MOST_PICTURES)),
  data: v.instance(Blob),
});

const ClipSchema = v.object({
  file: FileMetaSchema,
  info: VideoInfoSchema,
  context: ContextSchema,
  timing: EstimateTimingSchema,
  /**
   * What people added: corrections, verdicts, notes, drawings. Missing in records from before there
   * were any.
   */
  review: v.exactOptional(ClipReviewSchema),
  /** Files in the session's folder. */
  trackFile: FileNameSchema,
  /** Null where the user dropped the video, or where there was no room for it. */
  videoFile: v.nullable(FileNameSchema),
  /**
   * Stretches whose pictures the video has, file seconds; missing: all. A shared video may be a
   * part of the clip's.
   */
  videoRanges: v.exactOptional(VideoRangesSchema),
  pictures: v.exactOptional(PicturesSchema),
  coreVersion: v.pipe(v.string(), v.maxLength(40)),
  /**
   * What the clip was analysed as, for the library: the view in force and the medians with their 95
   * % intervals.
   */
  view: ViewSchema,
  /** The leg nearer to the camera in a side view; null in front and rear views. */
  nearSide: v.nullable(v.picklist(SIDES)),
  refused: v.boolean(),
  /** Findings that are worth working on or keeping an eye on. */
  findings: count,
  /** Those of them worth working on; missing in records from before they were told apart. */
  flags: v.exactOptional(count),
  summary: v.record(v.picklist(METRIC_IDS), SummaryBySideSchema),
});

const SessionSchema = v.object({
  schema: v.literal(SESSION_SCHEMA_ID),
  id: SessionIdSchema,
  title: shortText,
  /** Who ran, as their coach calls them; missing: nobody said. */
  runner: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_RUNNER))),
  /** When its analysis was asked for; of a run that somebody shared, when they asked. */
  createdMs: finite,
  /** The day of filming as it was entered; missing: as the videos have it (`filmed-on.ts`). */
  filmedDay: v.exactOptional(DaySchema),
  updatedMs: finite,
  isDemo: v.boolean(),
  /** Deleted by the user, kept until the undo has run out; null otherwise. */
  deletedMs: v.nullable(finite),
  /** A small picture of the first clip, WebP or JPEG; null where none could be made. */
  thumbnail: v.nullable(v.instance(Blob)),
  clips: v.pipe(v.array(ClipSchema), v.minLength(1), v.maxLength(MOST_CLIPS)),
});

/** A finished run as it is kept: everything but the bulk, which lies in files. */
export type SessionRecord = v.InferOutput<typeof SessionSchema>;
export type SessionClipRecord = SessionRecord['clips'][number];

/** The record without its pictures, for a database that takes no blobs or has no room for them. */
export function withoutPictures(record: SessionRecord): SessionRecord {
  const clips = record.clips.map(({ pictures: _, ...clip }) => clip);
  return { ...record, thumbnail: null, clips };
}

/** A stored record that cannot be used. `id` is null where even that is unreadable. */
export interface DamagedSession {
  readonly damaged: 'unreadable' | 'newer-version';
  readonly id: string | null;
  /** For "details" only. */
  readonly detail: string;
}

/**
 * Checks a record read from the database, which anybody may have edited or a crash may have cut
 * off.
 */
export function parseSession(value: unknown): SessionRecord | DamagedSession {
  const result = v.safeParse(SessionSchema, value);
  if (result.success) return result.output;
  const id = v.safeParse(v.looseObject({ id: v.string() }), value);
  const later = v.safeParse(
    v.looseObject({ schema: v.pipe(v.string(), v.regex(/^treadlens-session\/\d+$/)) }),
    value,
  );
  const isLater = later.success && later.output.schema !== SESSION_SCHEMA_ID;
  const issue = result.issues[0];
  return {
    damaged: isLater ? 'newer-version' : 'unreadable',
    id: id.success ? id.output.id : null,
    detail: isLater ? later.output.schema : `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`,
  };
}

/** Whether a stored record is whole. */
export function isSession(read: SessionRecord | DamagedSession): read is SessionRecord {
  return !('damaged' in read);
}
