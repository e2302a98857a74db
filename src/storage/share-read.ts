import * as v from 'valibot';
import { findTrackFault } from '../core/pose/find-track-fault.ts';
import type { PoseTrack } from '../core/pose/pose-track.ts';
import { DEVICE_RECORD_ENTRY } from './device-file-schema.ts';
import { ShareError } from './share-error.ts';
import { SHARE_LIMITS } from './share-limits.ts';
import {
  clipEntry,
  ENTRY_NAME,
  RECORD_ENTRY,
  SHARE_SCHEMA_ID,
  ShareSchema,
  THUMBNAIL_ENTRY,
  type ShareClipRecord,
  type ShareRecord,
} from './share-schema.ts';
import type { ShareProgress } from './share-write.ts';
import { decodeTrack, trackFileBytes } from './track-file.ts';
import { readZipDirectory } from './zip-directory.ts';
import { locateEntries, readEntry, sliceEntry, type LocatedEntry } from './zip-entry.ts';

/** A run read from a shared file: checked, and nothing of it stored yet. */
export interface SharedRun {
  readonly record: ShareRecord;
  readonly thumbnail: Blob | null;
  readonly clips: readonly SharedClip[];
}

interface SharedClip {
  readonly record: ShareClipRecord;
  readonly track: PoseTrack;
  /** A part of the shared file, not in memory. */
  readonly video: Blob | null;
}

type Entries = ReadonlyMap<string, LocatedEntry>;

/**
 * Reads a shared run, which is hostile until shown otherwise: known entry names only, sizes bounded
 * before anything is unpacked, checksums, every field of the record, every number of the tracks.
 *
 * @throws ShareError with the reason; the signal's reason
 */
export async function readShareFile(file: Blob, { signal, onProgress }: ShareProgress): Promise<SharedRun> {
  const entries = await openEntries(file);
  let done = 0;
  const onBytes = (bytes: number): void => onProgress?.(Math.min(1, (done += bytes) / file.size));
  const progress = { signal, onBytes };
  const packed = entries.get(RECORD_ENTRY);
  if (!packed) throw new ShareError('not-a-share-file', 'it holds no record of a run');
  if (packed.bytes > SHARE_LIMITS.recordRatio * Math.max(packed.packedBytes, 1024)) {
    throw new ShareError('expands-too-much', `${packed.packedBytes} bytes become ${packed.bytes}`);
  }
  const record = parseRecord(await readEntry(file, packed, SHARE_LIMITS.recordBytes, progress));
  expectRoom(record);
  expectEntries(entries, record);
  const thumbnail = entries.get(THUMBNAIL_ENTRY);
  if (thumbnail && thumbnail.bytes > SHARE_LIMITS.thumbnailBytes) {
    throw new ShareError('too-large', `picture of ${thumbnail.bytes} bytes`);
  }
  const clips: SharedClip[] = [];
  for (const [index, clip] of record.clips.entries()) {
    const track = await readTrack(file, entries, index, clip, progress);
    const video = entries.get(clipEntry(index, 'video'));
    const data = video ? await sliceEntry(file, video, clip.file.type, progress) : null;
    clips.push({ record: clip, track, video: data });
  }
  const picture = thumbnail && record.thumbnail;
  return { record, clips, thumbnail: picture ? await sliceEntry(file, thumbnail, picture, progress) : null };
}

async function openEntries(file: Blob): Promise<Entries> {
  const entries = await readZipDirectory(file, SHARE_LIMITS.deviceEntries);
  if (entries.some(({ name }) => name === DEVICE_RECORD_ENTRY)) {
    throw new ShareError('whole-device', `${entries.length} entries`);
  }
  if (entries.length > SHARE_LIMITS.entries) throw new ShareError('too-large', `${entries.length} entries`);
  if (!entries.some((entry) => entry.name === RECORD_ENTRY)) {
    throw new ShareError('not-a-share-file', 'a zip file without a record of a run');
  }
  const names = new Set<string>();
  for (const { name } of entries) {
    if (!ENTRY_NAME.test(name)) throw new ShareError('unexpected-entry', `“${name}”`);
    if (names.has(name)) throw new ShareError('unexpected-entry', `“${name}” twice`);
    names.add(name);
  }
  return new Map((await locateEntries(file, entries)).map((entry) => [entry.name, entry]));
}

function parseRecord(bytes: ArrayBuffer): ShareRecord {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new ShareError('invalid-record', String(error), error);
  }
  const result = v.safeParse(ShareSchema, json, { abortEarly: true });
  if (result.success) return result.output;
  const named = v.safeParse(v.looseObject({ schema: v.string() }), json);
  const version = named.success ? /^treadlens-share\/(\d{1,9})$/.exec(named.output.schema) : null;
  if (version && named.success && named.output.schema !== SHARE_SCHEMA_ID) {
    throw new ShareError('newer-version', named.output.schema);
  }
  const [issue] = result.issues;
  throw new ShareError('invalid-record', `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
}

/** What the record promises is there, and nothing else. */
function expectEntries(entries: Entries, { clips, thumbnail }: ShareRecord): void {
  const promised = [
    RECORD_ENTRY,
    ...(thumbnail === null ? [] : [THUMBNAIL_ENTRY]),
    ...clips.flatMap((clip, index) => [
      clipEntry(index, 'track'),
      ...(clip.video === null ? [] : [clipEntry(index, 'video')]),
    ]),
  ];
  const missing = promised.find((name) => !entries.has(name));
  if (missing !== undefined) throw new ShareError('invalid-record', `${missing} is missing`);
  const stray = [...entries.keys()].find((name) => !promised.includes(name));
  if (stray !== undefined) throw new ShareError('unexpected-entry', `“${stray}”`);
}

/** The clips are no longer than a device can bear. */
function expectRoom({ clips }: ShareRecord): void {
  const frames = clips.map(({ info }) => info.frames);
  const longest = Math.max(...frames);
  if (longest > SHARE_LIMITS.framesPerClip) throw new ShareError('too-large', `${longest} frames in a clip`);
  const inAll = frames.reduce((sum, count) => sum + count, 0);
  if (inAll > SHARE_LIMITS.framesInAll) throw new ShareError('too-large', `${inAll} frames`);
}

async function readTrack(
  file: Blob,
  entries: Entries,
  index: number,
  { info }: ShareClipRecord,
  progress: Parameters<typeof readEntry>[3],
): Promise<PoseTrack> {
  const entry = entries.get(clipEntry(index, 'track'));
  const bytes = [false, true].map((hasDots) => trackFileBytes(info.frames, hasDots));
  if (!entry || !bytes.includes(entry.bytes)) {
    throw new ShareError('invalid-track', `not a track of ${info.frames} frames`);
  }
  const track = decodeTrack(await readEntry(file, entry, entry.bytes, progress));
  if (!track) throw new ShareError('invalid-track', 'not a whole track');
  if (track.width !== info.width || track.height !== info.height) {
    throw new ShareError(
      'invalid-track',
      `${track.width} × ${track.height}, not ${info.width} × ${info.height}`,
    );
  }
  const fault = findTrackFault(track);
  if (fault !== null) throw new ShareError('invalid-track', fault);
  return track;
}
