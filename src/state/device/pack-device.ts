import {
  DEVICE_RECORD_ENTRY,
  DEVICE_SCHEMA_ID,
  KNEES_ENTRY,
  SETTINGS_ENTRY,
  type DeviceRecord,
} from '../../storage/device-file-schema.ts';
import type { SessionRecord } from '../../storage/session-record.ts';
import { pictureType } from '../../storage/share-write.ts';
import { writeZip, type ZipSource } from '../../storage/zip-write.ts';
import type { VideoFiles } from '../import/video-files.ts';
import type { OpenedSession } from '../session/session-keeper.svelte.ts';
import { fileStem, shareRun } from '../session/share-run.ts';
import type { DeviceContents, UnfinishedContents } from './device-contents.ts';

export interface PackOptions {
  readonly withVideos: boolean;
  /** The knee diary as it exports itself. */
  readonly knees: Blob;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly videoFiles: VideoFiles;
  readonly open: (id: string) => Promise<OpenedSession>;
  readonly writtenMs: number;
  readonly signal: AbortSignal;
  /** Share of the bytes that are done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

type Entry = Omit<ZipSource, 'compress'>;
type Unfinished = DeviceRecord['unfinished'][number];

/** Names are at most so long, letters. */
const LONGEST_STEM = 80;

/**
 * All of a device as one zip file: `device.json` (`DeviceSchema`) says what its entries are. Videos
 * are referred to, not copied.
 *
 * @returns the file, and the titles of the runs that could not be opened and are not in it
 * @throws ShareError, VideoFileError; the signal's reason
 */
export async function packDevice(
  contents: DeviceContents,
  options: PackOptions,
): Promise<{ readonly file: Blob; readonly unread: readonly string[] }> {
  const { withVideos, signal, writtenMs } = options;
  const { videoBytes, otherBytes } = contents;
  // The videos of runs are gone through twice: in a file of their own, and in this one.
  const ofRuns = contents.runs.reduce((sum, run) => sum + videoBytesOf(run), 0);
  const total = otherBytes + (withVideos ? ofRuns + videoBytes : 0) || 1;
  let done = 0;
  const onBytes = (bytes: number): void => options.onProgress(Math.min(1, (done += bytes) / total));

  const entries: Entry[] = [
    { name: KNEES_ENTRY, data: options.knees },
    { name: SETTINGS_ENTRY, data: json(options.settings) },
  ];
  const unread: string[] = [];
  const runs: DeviceRecord['runs'] = [];
  for (const [index, stored] of contents.runs.entries()) {
    signal.throwIfAborted();
    const opened = await options.open(stored.id);
    if (opened.kind !== 'opened') {
      unread.push(stored.title);
      continue;
    }
    let before = 0;
    const size = videoBytesOf(stored);
    const data = await shareRun(opened.session, options.videoFiles, {
      video: withVideos ? 'whole' : 'none',
      thumbnail: stored.thumbnail,
      writtenMs,
      signal,
      onProgress: (share) => {
        if (withVideos) onBytes((share - before) * size);
        before = share;
      },
    });
    const stem = `${String(index + 1).padStart(3, '0')}`;
    const entry = `runs/${stem} ${asciiStem(stored.title)}.treadlens`;
    entries.push({ name: entry, data });
    runs.push(
      describeRun(stored, entry, (clip, picture) => {
        const name = `pictures/${stem}-${clip}`;
        entries.push({ name, data: picture });
        return name;
      }),
    );
  }
  const recordings: DeviceRecord['recordings'] = [];
  const walkThroughs: DeviceRecord['walkThroughs'] = [];
  if (withVideos) {
    for (const { name, file, partAnalysed } of contents.recordings) {
      const entry = `recordings/${name}`;
      entries.push({ name: entry, data: file });
      recordings.push({ entry, name, partAnalysed });
    }
    for (const { name, file } of contents.walkThroughs) {
      const entry = `walk-throughs/${name}`;
      entries.push({ name: entry, data: file });
      walkThroughs.push({ entry, name });
    }
  }
  const unfinished = contents.unfinished.map((each) => addUnfinished(entries, each, withVideos));
  const record: DeviceRecord = {
    schema: DEVICE_SCHEMA_ID,
    writtenMs,
    runs,
    recordings,
    walkThroughs,
    unfinished,
  };
  const sources = [{ name: DEVICE_RECORD_ENTRY, data: json(record) }, ...entries];
  const file = await writeZip(
    sources.map((source) => ({ ...source, compress: false })),
    { signal, onBytes },
  );
  return { file, unread };
}

function videoBytesOf({ clips }: SessionRecord): number {
  return clips.reduce((sum, { videoFile, info }) => sum + (videoFile === null ? 0 : info.sizeBytes), 0);
}

function describeRun(
  { id, title, runner, clips }: SessionRecord,
  entry: string,
  addPictures: (clip: number, data: Blob) => string,
): DeviceRecord['runs'][number] {
  return {
    entry,
    id,
    title,
    ...(runner !== undefined && { runner }),
    clips: clips.map(({ context: { shoes }, pictures }, index) => {
      if (!pictures) return { ...(shoes !== undefined && { shoes }) };
      const { data, ...about } = pictures;
      return {
        ...(shoes !== undefined && { shoes }),
        pictures: { entry: addPictures(index, data), ...about },
      };
    }),
  };
}

function addUnfinished(
  entries: Entry[],
  { record, files, frames }: UnfinishedContents,
  withVideos: boolean,
): Unfinished {
  const folder = `unfinished/${record.id}`;
  const add = (name: string, data: Blob): string => {
    entries.push({ name: `${folder}/${name}`, data });
    return `${folder}/${name}`;
  };
  const kept = files.filter(({ isVideo }) => withVideos || !isVideo);
  const type = pictureType(record.thumbnail);
  return {
    record: { ...record, thumbnail: null },
    thumbnail: record.thumbnail && type && { entry: add('thumbnail', record.thumbnail), type },
    files: kept.map(({ name, data }) => ({ entry: add(name, data), name })),
    frames: frames.map((data, index) => data && add(`clip-${index}.frames`, data)),
  };
}

function json(value: unknown): Blob {
  return new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' });
}

/** A zip's names are plain letters here: what is none becomes a dash. */
function asciiStem(title: string): string {
  return fileStem(title)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '-')
    .slice(0, LONGEST_STEM);
}
