import { findTrackFault } from '../../core/pose/find-track-fault.ts';
import { openDeviceFile, type DeviceFile } from '../../storage/device-file-read.ts';
import { KNEES_ENTRY, SETTINGS_ENTRY, type DeviceRecord } from '../../storage/device-file-schema.ts';
import { decodeFrames } from '../../storage/frames-file.ts';
import { parseExportedKnees, type ExportedKnees } from '../../storage/knee-record.ts';
import { ShareError } from '../../storage/share-error.ts';
import { readShareFile } from '../../storage/share-read.ts';
import { decodeTrack } from '../../storage/track-file.ts';
import { runOfWalkThrough } from '../../storage/walk-through-store.ts';
import type { ZipProgress } from '../../storage/zip-entry.ts';
import { newerEntries } from '../knees/newer-entries.ts';
import type { KneeEntry } from '../knees/knee-diary.svelte.ts';
import type { StoredPictures } from '../session/runner-pictures.ts';
import type { RunSession } from '../session/run-session.svelte.ts';
import { toSession } from '../session/shared-run.svelte.ts';
import { namesAtWork, whileAtWork } from '../work-lock.ts';
import type { DeviceStores } from './device-contents.ts';

/** How many of each kind of thing. */
export interface DeviceCounts {
  readonly runs: number;
  readonly recordings: number;
  readonly walkThroughs: number;
  readonly unfinished: number;
  /** Entries of the knee diary. */
  readonly entries: number;
}

/** A file of everything, held against what this device has. */
export interface FoundDevice {
  readonly file: DeviceFile;
  readonly writtenMs: number;
  /** What is not here yet, or, of the diary, is older here. */
  readonly lacking: DeviceCounts;
  /** How many things of the file are here already: they stay as they are. */
  readonly alreadyHere: number;
  /** Entries of the diary in a form that this version does not know. */
  readonly unreadable: number;
  /** Bytes that putting the rest back takes. */
  readonly bytes: number;
  readonly settings: unknown;
  readonly parts: LackingParts;
}

interface LackingParts {
  readonly runs: DeviceRecord['runs'];
  readonly recordings: DeviceRecord['recordings'];
  readonly walkThroughs: DeviceRecord['walkThroughs'];
  readonly unfinished: DeviceRecord['unfinished'];
  readonly entries: readonly KneeEntry[];
}

/** What came back, and what did not. */
export interface Restored {
  readonly counts: DeviceCounts;
  /** Titles and names of what is damaged in the file or has no place in this browser. */
  readonly failed: readonly string[];
}

/**
 * Opens a file of everything and holds it against this device: what has a name that is here already
 * is left as it is here, so that reading a file twice doubles nothing.
 *
 * @throws ShareError, StorageError; the signal's reason
 */
export async function findDevice(
  blob: Blob,
  stores: DeviceStores,
  diary: readonly KneeEntry[],
  signal: AbortSignal,
): Promise<FoundDevice> {
  const file = await openDeviceFile(blob, signal);
  const { record } = file;
  const atWork = await namesAtWork();
  const kept = new Set<string>(atWork);
  for (const { id } of await stores.sessions.list()) if (id !== null) kept.add(id);
  const begun = new Set((await stores.unfinished.list()).map(({ id }) => id));
  const recordings = new Set([...(await stores.recordings.names()), ...atWork]);
  const runs = record.runs.filter(({ id }) => !kept.has(id));
  const known = new Set([...kept, ...record.runs.map(({ id }) => id)]);
  const walkThroughs: DeviceRecord['walkThroughs'] = [];
  for (const each of record.walkThroughs) {
    const run = runOfWalkThrough(each.name) ?? '';
    const here = await stores.walkThroughs.list(run, new Set());
    // Without its run it would be swept.
    if (known.has(run) && !here.some(({ name }) => name === each.name)) walkThroughs.push(each);
  }
  const knees = await readKnees(file, signal);
  const parts: LackingParts = {
    runs,
    recordings: record.recordings.filter(({ name }) => !recordings.has(name)),
    walkThroughs,
    unfinished: record.unfinished.filter(({ record: { id } }) => !known.has(id) && !begun.has(id)),
    entries: newerEntries(knees.entries, diary),
  };
  const lacking = countsOf(parts);
  const inFile = countsOf({ ...record, entries: knees.entries });
  const bytes = [...parts.runs, ...parts.recordings, ...parts.walkThroughs, ...parts.unfinished]
    .flatMap(entriesOf)
    .reduce((sum, entry) => sum + file.bytesOf(entry), 0);
  return {
    file,
    writtenMs: record.writtenMs,
    lacking,
    alreadyHere: total(inFile) - total(lacking),
    unreadable: knees.unreadable,
    bytes,
    settings: await readSettings(file, signal),
    parts,
  };
}

export interface RestoreOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  /** Keeps a run; rejects where the device refuses it. */
  readonly receive: (session: RunSession, thumbnail: Blob | null) => Promise<void>;
  /** Takes entries of the diary in. */
  readonly takeIn: (entries: readonly KneeEntry[]) => Promise<void>;
}

/**
 * Puts back what the device lacks, one thing after the other: what is there when it is cancelled,
 * or when the device refuses more, stays, and the same file brings the rest another time. What is
 * damaged in the file costs itself alone.
 *
 * @throws StorageError; the signal's reason
 */
export async function restoreDevice(
  { file, parts, bytes }: FoundDevice,
  stores: DeviceStores,
  options: RestoreOptions,
): Promise<Restored> {
  const { signal, onProgress, receive } = options;
  const counts = { runs: 0, recordings: 0, walkThroughs: 0, unfinished: 0, entries: 0 };
  const failed: string[] = [];
  let done = 0;
  const onBytes = (more: number): void => onProgress(Math.min(1, (done += more) / (bytes || 1)));
  const progress: ZipProgress = { signal, onBytes };
  const put = async (
    kind: Exclude<keyof DeviceCounts, 'entries'>,
    name: string,
    work: () => Promise<boolean>,
  ): Promise<void> => {
    signal.throwIfAborted();
    try {
      if (await work()) counts[kind] += 1;
      else failed.push(name);
    } catch (error) {
      if (!(error instanceof ShareError)) throw error;
      failed.push(name);
    }
  };
  if (parts.entries.length > 0) await options.takeIn(parts.entries);
  counts.entries = parts.entries.length;
  for (const run of parts.runs) {
    await put('runs', run.title, async () => {
      const before = done;
      const size = file.bytesOf(run.entry);
      const shared = await readShareFile(file.part(run.entry), {
        signal,
        onProgress: (share) => onBytes(before + share * size - done),
      });
      const { id, runner, clips } = run;
      const identity = {
        id,
        createdMs: shared.record.createdMs,
        ...(shared.record.filmedDay !== undefined && { filmedDay: shared.record.filmedDay }),
        isDemo: false,
        ...(runner !== undefined && { runner }),
      };
      const shoes = clips.map((clip) => clip.shoes);
      await receive(await toSession(shared, identity, signal, shoes), shared.thumbnail);
      const pictures = await readPictures(file, run, progress);
      await stores.sessions.update(id, (stored) => ({
        ...stored,
        clips: stored.clips.map((clip, index) => {
          const own = pictures[index];
          return own ? { ...clip, pictures: own } : clip;
        }),
      }));
      return true;
    });
  }
  for (const recording of parts.recordings) {
    const { name, entry } = recording;
    await put('recordings', name, async () => {
      const video = await file.slice(entry, 'video/mp4', progress);
      return whileAtWork(name, () => stores.recordings.restore(recording, video, signal));
    });
  }
  for (const { name, entry } of parts.walkThroughs) {
    await put('walkThroughs', name, async () => {
      const video = await file.slice(entry, 'video/mp4', progress);
      return whileAtWork(name, () => stores.walkThroughs.restore(name, video, signal));
    });
  }
  for (const each of parts.unfinished) {
    await put('unfinished', each.record.clips[0]?.file.name ?? each.record.id, () =>
      whileAtWork(each.record.id, () => restoreUnfinished(file, each, stores, progress)),
    );
  }
  return { counts, failed };
}

/** By clip: its small pictures; null where there are none. */
async function readPictures(
  file: DeviceFile,
  { clips }: DeviceRecord['runs'][number],
  progress: ZipProgress,
): Promise<(StoredPictures | null)[]> {
  const read: (StoredPictures | null)[] = [];
  for (const { pictures } of clips) {
    if (!pictures) read.push(null);
    else {
      const { entry, ...about } = pictures;
      // Their own copy: the file may be gone before the run is.
      const bytes = await (await file.slice(entry, '', progress)).arrayBuffer();
      read.push({ ...about, data: new Blob([bytes], { type: 'image/jpeg' }) });
    }
  }
  return read;
}

/**
 * The record first, as one whose videos are still being copied: what a crash leaves is offered, and
 * asks for what is missing.
 */
async function restoreUnfinished(
  file: DeviceFile,
  { record, files, frames, thumbnail }: DeviceRecord['unfinished'][number],
  { sessions, unfinished }: DeviceStores,
  progress: ZipProgress,
): Promise<boolean> {
  const videos = new Set(record.clips.map(({ videoFile }) => videoFile));
  const picture = thumbnail && (await file.slice(thumbnail.entry, thumbnail.type, progress));
  const begun = {
    ...record,
    thumbnail: picture && new Blob([await picture.arrayBuffer()], { type: picture.type }),
  };
  await unfinished.put({ ...begun, videosStored: false });
  const clips = [...record.clips];
  for (const [index, clip] of record.clips.entries()) {
    if (!clip.finished) continue;
    const entry = files.find(({ name }) => name === clip.finished?.trackFile)?.entry;
    const bytes = entry === undefined ? null : await (await file.slice(entry, '', progress)).arrayBuffer();
    const track = bytes && decodeTrack(bytes);
    if (track && findTrackFault(track) === null) {
      await sessions.writeTrack(record.id, clip.finished.trackFile, track);
    } else clips[index] = { ...clip, finished: null, plan: null };
  }
  for (const { entry, name } of files) {
    if (!videos.has(name)) continue;
    await sessions.writeVideo(record.id, name, await file.slice(entry, 'video/mp4', progress));
  }
  for (const [index, entry] of frames.entries()) {
    if (entry === null || !record.clips[index]) continue;
    const batches = decodeFrames(await (await file.slice(entry, '', progress)).arrayBuffer());
    if (batches) await unfinished.addFrames(record.id, index, batches);
  }
  const hasAll = record.clips.every(({ videoFile }) => files.some(({ name }) => name === videoFile));
  await unfinished.put({ ...begun, clips, videosStored: record.videosStored && hasAll });
  return true;
}

async function readKnees(file: DeviceFile, signal: AbortSignal): Promise<ExportedKnees> {
  const knees = parseExportedKnees(await file.text(KNEES_ENTRY, { signal }));
  if (!knees) throw new ShareError('invalid-record', KNEES_ENTRY);
  return knees;
}

async function readSettings(file: DeviceFile, signal: AbortSignal): Promise<unknown> {
  try {
    return JSON.parse(await file.text(SETTINGS_ENTRY, { signal })) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw new ShareError('invalid-record', SETTINGS_ENTRY, error);
    throw error;
  }
}

type Part =
  DeviceRecord['runs'][number] | DeviceRecord['recordings'][number] | DeviceRecord['unfinished'][number];

function entriesOf(part: Part | DeviceRecord['walkThroughs'][number]): string[] {
  if ('frames' in part) {
    return [...part.files.map(({ entry }) => entry), ...part.frames.flatMap((entry) => entry ?? [])];
  }
  return 'clips' in part
    ? [part.entry, ...part.clips.flatMap(({ pictures }) => pictures?.entry ?? [])]
    : [part.entry];
}

function countsOf(parts: Readonly<Record<keyof DeviceCounts, readonly unknown[]>>): DeviceCounts {
  const { runs, recordings, walkThroughs, unfinished, entries } = parts;
  return {
    runs: runs.length,
    recordings: recordings.length,
    walkThroughs: walkThroughs.length,
    unfinished: unfinished.length,
    entries: entries.length,
  };
}

function total(counts: DeviceCounts): number {
  return Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0);
}
