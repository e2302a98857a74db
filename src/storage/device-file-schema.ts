import * as v from 'valibot';
import { LONGEST_RUNNER, plainName } from '../core/run/plain-name.ts';
import { FileNameSchema, SessionIdSchema } from './clip-schema.ts';
import { RecordingNameSchema } from './recording-store.ts';
import { PicturesSchema } from './session-record.ts';
import { SHARE_LIMITS } from './share-limits.ts';
import { PictureTypeSchema } from './share-schema.ts';
import { UnfinishedSchema } from './unfinished-record.ts';
import { WalkThroughNameSchema } from './walk-through-store.ts';

/**
 * Version of the file of everything on a device. Fields may be added under the same number; a
 * changed or removed field raises it.
 */
export const DEVICE_SCHEMA_ID = 'treadlens-device/1';

/** The entry that says what the others are. */
export const DEVICE_RECORD_ENTRY = 'device.json';
/** The knee diary in the form of its own export, and the settings as they are stored. */
export const KNEES_ENTRY = 'knees.json';
export const SETTINGS_ENTRY = 'settings.json';

const finite = v.pipe(v.number(), v.finite());
/** Plain letters, never used as a path. */
const EntrySchema = v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,100}$/));

/** What a shared run leaves out because it means something on one device only. */
const RunSchema = v.object({
  /** The run as a shared file. */
  entry: EntrySchema,
  id: SessionIdSchema,
  title: v.pipe(v.string(), v.maxLength(500), v.transform(plainName)),
  runner: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_RUNNER), v.transform(plainName))),
  clips: v.array(
    v.object({
      shoes: v.exactOptional(v.pipe(v.string(), v.maxLength(64))),
      /** Small pictures; their bytes are an entry of their own. */
      pictures: v.exactOptional(
        v.object({ entry: EntrySchema, ...v.omit(PicturesSchema, ['data']).entries }),
      ),
    }),
  ),
});

/** A run whose analysis is not finished. */
const UnfinishedRunSchema = v.object({
  record: v.pipe(
    UnfinishedSchema,
    v.check(({ clips }) => clips.every(({ info }) => info.frames <= SHARE_LIMITS.framesPerClip)),
    v.transform((record) => ({
      ...record,
      isDemo: false,
      clips: record.clips.map((clip) => ({
        ...clip,
        file: { ...clip.file, name: plainName(clip.file.name) },
        info: { ...clip.info, name: plainName(clip.info.name) },
      })),
    })),
  ),
  /** The record's own picture. */
  thumbnail: v.nullable(v.object({ entry: EntrySchema, type: PictureTypeSchema })),
  /** Its files, videos and tracks, by their name in the run's folder. */
  files: v.array(v.object({ entry: EntrySchema, name: FileNameSchema })),
  /** By clip: the frames that are done; null where there are none. */
  frames: v.array(v.nullable(EntrySchema)),
});

/** `DeviceRecord` as it stands in the file: which entry holds what. */
export const DeviceSchema = v.object({
  schema: v.literal(DEVICE_SCHEMA_ID),
  writtenMs: finite,
  runs: v.array(RunSchema),
  recordings: v.array(v.object({ entry: EntrySchema, name: RecordingNameSchema, partAnalysed: v.boolean() })),
  walkThroughs: v.array(v.object({ entry: EntrySchema, name: WalkThroughNameSchema })),
  unfinished: v.array(UnfinishedRunSchema),
});

/** What stands in `device.json`. */
export type DeviceRecord = v.InferOutput<typeof DeviceSchema>;
