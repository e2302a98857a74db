import { encodeFrames } from '../../storage/frames-file.ts';
import type { RecordingStore, StoredRecording } from '../../storage/recording-store.ts';
import { isSession, type DamagedSession, type SessionRecord } from '../../storage/session-record.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import { trackFileBytes } from '../../storage/track-file.ts';
import type { UnfinishedRecord } from '../../storage/unfinished-record.ts';
import type { UnfinishedStore } from '../../storage/unfinished-store.ts';
import type { StoredWalkThrough, WalkThroughStore } from '../../storage/walk-through-store.ts';
import { namesAtWork } from '../work-lock.ts';

/** The stores whose contents are more than a diary or a setting. */
export interface DeviceStores {
  readonly sessions: SessionStore;
  readonly unfinished: UnfinishedStore;
  readonly recordings: RecordingStore;
  readonly walkThroughs: WalkThroughStore;
}

/** A file of an unfinished analysis. */
interface UnfinishedFile {
  readonly name: string;
  readonly isVideo: boolean;
  readonly data: Blob;
}

/** A run whose analysis is not finished, with what there is of it. */
export interface UnfinishedContents {
  readonly record: UnfinishedRecord;
  readonly files: readonly UnfinishedFile[];
  /** By clip: its finished frames; null where there are none. */
  readonly frames: readonly (Blob | null)[];
}

/** What lies on the device and would go into one file. Videos are files of the disk. */
export interface DeviceContents {
  readonly runs: readonly SessionRecord[];
  /** Runs whose record cannot be read: they cannot be written either. */
  readonly damaged: readonly DamagedSession[];
  readonly recordings: readonly StoredRecording[];
  readonly walkThroughs: readonly StoredWalkThrough[];
  readonly unfinished: readonly UnfinishedContents[];
  /** Bytes of the videos, and, about, of all else. */
  readonly videoBytes: number;
  readonly otherBytes: number;
}

/**
 * Looks through the device; the demo is not part of it. What a tab is recording is left out, an
 * analysis under way comes as far as it has got.
 *
 * @throws StorageError
 */
export async function lookAtDevice(stores: DeviceStores): Promise<DeviceContents> {
  // Unfinished first: one that ends meanwhile is met twice, and never missed.
  const unfinished: UnfinishedContents[] = [];
  for (const record of await stores.unfinished.list()) {
    if (!record.isDemo) unfinished.push(await readUnfinished(stores, record));
  }
  const listed = await stores.sessions.list();
  const runs = listed.filter(isSession).filter(({ isDemo }) => !isDemo);
  const atWork = await namesAtWork();
  const recordings = await stores.recordings.list(atWork);
  const walkThroughs: StoredWalkThrough[] = [];
  for (const { id } of runs) walkThroughs.push(...(await stores.walkThroughs.list(id, atWork)));
  const ofUnfinished = unfinished.flatMap(({ files }) => files);
  const videos = [
    ...(await runVideos(stores.sessions, runs)),
    ...recordings.map(({ file }) => file),
    ...walkThroughs.map(({ file }) => file),
    ...ofUnfinished.flatMap(({ isVideo, data }) => (isVideo ? data : [])),
  ];
  const others = [
    ...runs.flatMap(({ clips }) => clips.flatMap(({ pictures }) => pictures?.data ?? [])),
    ...ofUnfinished.flatMap(({ isVideo, data }) => (isVideo ? [] : data)),
    ...unfinished.flatMap(({ frames }) => frames.flatMap((blob) => blob ?? [])),
  ];
  const tracks = runs.flatMap(({ clips }) => clips.map(({ info }) => trackFileBytes(info.frames)));
  return {
    runs,
    damaged: listed.filter((entry): entry is DamagedSession => !isSession(entry)),
    recordings,
    walkThroughs,
    unfinished,
    videoBytes: sum(videos.map(({ size }) => size)),
    otherBytes: sum([...others.map(({ size }) => size), ...tracks]),
  };
}

async function readUnfinished(
  { sessions, unfinished }: DeviceStores,
  record: UnfinishedRecord,
): Promise<UnfinishedContents> {
  const files: UnfinishedFile[] = [];
  const frames: (Blob | null)[] = [];
  for (const [index, { videoFile, finished, info }] of record.clips.entries()) {
    const video = await sessions.readVideo(record.id, videoFile);
    if (video) files.push({ name: videoFile, isVideo: true, data: video });
    const track = finished && (await sessions.readVideo(record.id, finished.trackFile));
    if (finished && track) files.push({ name: finished.trackFile, isVideo: false, data: track });
    const batches = await unfinished.readFrames(record.id, index, info.frames);
    frames.push(batches.length > 0 ? encodeFrames(batches) : null);
  }
  return { record, files, frames };
}

async function runVideos(sessions: SessionStore, runs: readonly SessionRecord[]): Promise<Blob[]> {
  const videos: Blob[] = [];
  for (const { id, clips } of runs) {
    for (const { videoFile } of clips) {
      const video = videoFile === null ? null : await sessions.readVideo(id, videoFile);
      if (video) videos.push(video);
    }
  }
  return videos;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
