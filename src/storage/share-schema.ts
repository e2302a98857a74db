import * as v from 'valibot';
import { EstimateTimingSchema } from '../core/run/estimate-timing.ts';
import { ClipReviewSchema } from '../core/review/clip-review.ts';
import {
  MOST_CLIPS,
  ContextSchema,
  DaySchema,
  FileMetaSchema,
  shortText,
  VideoInfoSchema,
  VideoRangesSchema,
} from './clip-schema.ts';
import { plainName } from '../core/run/plain-name.ts';

/**
 * Version of the shared file. Fields may be added under the same number; a changed or removed field
 * raises it.
 */
export const SHARE_SCHEMA_ID = 'treadlens-share/1';

const within = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
/** Milliseconds since 1970, as far as dates reach. */
const momentMs = within(-8e15, 8e15);

/** A name that somebody else gave: it may not turn the text of our pages around. */
const nameFromOutside = v.pipe(shortText, v.transform(plainName));

/** Only kinds that a browser shows as video and never as a page. */
const VideoTypeSchema = v.pipe(v.string(), v.regex(/^(?:video\/[a-z0-9.+-]{1,60})?$/i));
/** Kinds of picture that a file from outside may bring. */
export const PictureTypeSchema = v.picklist(['image/webp', 'image/jpeg', 'image/png']);

/**
 * The record of a file from outside is held to narrower bounds than our own: everything is computed
 * again from it.
 */
const ClipSchema = v.object({
  file: v.object({
    ...FileMetaSchema.entries,
    name: nameFromOutside,
    type: VideoTypeSchema,
    lastModifiedMs: momentMs,
  }),
  info: v.object({
    ...VideoInfoSchema.entries,
    name: nameFromOutside,
    durationS: within(0, 4 * 3600),
    width: within(16, 16_384),
    height: within(16, 16_384),
    /** How many are too many is told apart from what makes no sense: see `share-read.ts`. */
    frames: v.pipe(v.number(), v.integer(), within(1, 0xffffffff)),
    fps: within(0.01, 10_000),
    filmedMs: v.exactOptional(momentMs),
  }),
  context: v.object({
    // Whose shoes an id means is known on one device only.
    ...v.omit(ContextSchema, ['shoes']).entries,
    heightM: v.exactOptional(within(0.5, 3)),
    beltSpeedMps: v.exactOptional(within(0.1, 20)),
    /** Of a video that was sped up below one; less would stretch its analysis beyond use. */
    slowMotion: within(0.25, 100),
  }),
  timing: EstimateTimingSchema,
  review: ClipReviewSchema,
  /** Version of the analysis that the sender had. */
  coreVersion: v.pipe(v.string(), v.maxLength(40)),
  /** Null where the video was left out. */
  video: v.nullable(
    v.object({
      /** Stretches of the clip whose pictures are there, file seconds; null: all of it. */
      ranges: v.nullable(VideoRangesSchema),
    }),
  ),
});

/** The record of a shared run, which describes its other entries. */
export const ShareSchema = v.object({
  schema: v.literal(SHARE_SCHEMA_ID),
  title: nameFromOutside,
  createdMs: momentMs,
  /** The day of filming as somebody entered it. */
  filmedDay: v.exactOptional(DaySchema),
  writtenMs: momentMs,
  /** Kind of the picture in the entry `thumbnail`; null where there is none. */
  thumbnail: v.nullable(PictureTypeSchema),
  clips: v.pipe(v.array(ClipSchema), v.minLength(1), v.maxLength(MOST_CLIPS)),
});

/** What stands in `treadlens.json`. */
export type ShareRecord = v.InferOutput<typeof ShareSchema>;
export type ShareClipRecord = ShareRecord['clips'][number];

/** The entries that a shared run has once; clips have their own. */
export const RECORD_ENTRY = 'treadlens.json';
export const THUMBNAIL_ENTRY = 'thumbnail';

/** Name of a clip's entry in a shared run, clips counted from 0. */
export function clipEntry(index: number, kind: 'track' | 'video'): string {
  return `clip-${index}.${kind}`;
}

/** The only names that an entry may have; none of them is ever used as a path. */
export const ENTRY_NAME = /^(?:treadlens\.json|thumbnail|clip-(?:\d|1\d)\.(?:track|video))$/;
