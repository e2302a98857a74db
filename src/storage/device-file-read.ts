import * as v from 'valibot';
import {
  DEVICE_RECORD_ENTRY,
  DEVICE_SCHEMA_ID,
  DeviceSchema,
  KNEES_ENTRY,
  SETTINGS_ENTRY,
  type DeviceRecord,
} from './device-file-schema.ts';
import { ShareError } from './share-error.ts';
import { SHARE_LIMITS } from './share-limits.ts';
import { readZipDirectory } from './zip-directory.ts';
import { locateEntries, readEntry, sliceEntry, type LocatedEntry, type ZipProgress } from './zip-entry.ts';

/** The file of everything on a device: what it holds is known, none of its bulk is read yet. */
export interface DeviceFile {
  readonly record: DeviceRecord;
  /** Length of an entry, bytes. */
  bytesOf(entry: string): number;
  /**
   * An entry as a part of the file, not in memory; its bytes are gone through once.
   *
   * @throws ShareError where they have changed; the signal's reason
   */
  slice(entry: string, type: string, progress: ZipProgress): Promise<Blob>;
  /** The same without going through its bytes: for what has checksums of its own. */
  part(entry: string): Blob;
  /** A small entry as text. */
  text(entry: typeof KNEES_ENTRY | typeof SETTINGS_ENTRY, progress: ZipProgress): Promise<string>;
}

/**
 * Opens a file of everything on a device, which is hostile until shown otherwise: what its record
 * names and nothing else, each entry as it is and not packed, every field of the record.
 *
 * @throws ShareError with the reason; the signal's reason
 */
export async function openDeviceFile(file: Blob, signal: AbortSignal): Promise<DeviceFile> {
  const listed = await readZipDirectory(file, SHARE_LIMITS.deviceEntries);
  if (!listed.some(({ name }) => name === DEVICE_RECORD_ENTRY)) {
    throw new ShareError('not-a-device-file', 'a zip file without a record of a device');
  }
  const packed = listed.find(({ method }) => method !== 'stored');
  if (packed) throw new ShareError('unsupported-zip', `${packed.name} is packed`);
  const entries = new Map<string, LocatedEntry>();
  for (const entry of await locateEntries(file, listed)) {
    if (entries.has(entry.name)) throw new ShareError('unexpected-entry', `“${entry.name}” twice`);
    entries.set(entry.name, entry);
  }
  const at = (name: string): LocatedEntry => {
    const entry = entries.get(name);
    if (!entry) throw new ShareError('invalid-record', `${name} is missing`);
    return entry;
  };
  const read = async (name: string, progress: ZipProgress): Promise<string> =>
    decode(await readEntry(file, at(name), SHARE_LIMITS.deviceRecordBytes, progress));
  const record = parseRecord(await read(DEVICE_RECORD_ENTRY, { signal }));
  expectEntries(entries, record);
  return {
    record,
    bytesOf: (name) => at(name).bytes,
    slice: (name, type, progress) => sliceEntry(file, at(name), type, progress),
    part: (name) => file.slice(at(name).start, at(name).start + at(name).bytes),
    text: read,
  };
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new ShareError('invalid-record', String(error), error);
  }
}

function parseRecord(text: string): DeviceRecord {
  const json = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!json.success) throw new ShareError('invalid-record', 'no JSON');
  const result = v.safeParse(DeviceSchema, json.output, { abortEarly: true });
  if (result.success) return result.output;
  const named = v.safeParse(v.looseObject({ schema: v.string() }), json.output);
  if (named.success && /^treadlens-device\/\d{1,9}$/.test(named.output.schema)) {
    if (named.output.schema !== DEVICE_SCHEMA_ID) {
      throw new ShareError('newer-version', named.output.schema);
    }
  }
  const [issue] = result.issues;
  throw new ShareError('invalid-record', `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`);
}

/** What the record promises is there, each thing once, and nothing else. */
function expectEntries(entries: ReadonlyMap<string, LocatedEntry>, record: DeviceRecord): void {
  const promised = [
    DEVICE_RECORD_ENTRY,
    KNEES_ENTRY,
    SETTINGS_ENTRY,
    ...record.runs.flatMap(({ entry, clips }) => [
      entry,
      ...clips.flatMap(({ pictures }) => pictures?.entry ?? []),
    ]),
    ...record.recordings.map(({ entry }) => entry),
    ...record.walkThroughs.map(({ entry }) => entry),
    ...record.unfinished.flatMap(({ files, frames, thumbnail }) => [
      ...(thumbnail ? [thumbnail.entry] : []),
      ...files.map(({ entry }) => entry),
      ...frames.flatMap((entry) => entry ?? []),
    ]),
  ];
  const { runs, unfinished } = record;
  const named = [
    runs.map(({ id }) => id),
    unfinished.map(({ record: { id } }) => id),
    record.recordings.map(({ name }) => name),
    record.walkThroughs.map(({ name }) => name),
  ];
  if (named.some((all) => new Set(all).size < all.length)) {
    throw new ShareError('invalid-record', 'something is there twice');
  }
  const names = new Set(promised);
  if (names.size < promised.length) throw new ShareError('invalid-record', 'an entry is named twice');
  const missing = promised.find((name) => !entries.has(name));
  if (missing !== undefined) throw new ShareError('invalid-record', `${missing} is missing`);
  const stray = [...entries.keys()].find((name) => !names.has(name));
  if (stray !== undefined) throw new ShareError('unexpected-entry', `“${stray}”`);
}
