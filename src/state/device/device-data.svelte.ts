import type { DeviceStorage } from '../storage/device-storage.ts';
import { isAbort } from './failure.ts';
import type { VideoFiles } from './import/video-files.ts';
import { dayOnDevice } from './knees/day-on-device.ts';
import type { KneeDiary } from './knees/knee-diary.svelte.ts';
import type { OpenedSession } from './session/session-keeper.svelte.ts';
import type { SessionLibrary } from './session/session-library.svelte.ts';
import { fileStem, shareRun } from './session/share-run.ts';
import { toShareFailure, type ShareFailure } from './session/shared-run.svelte.ts';
import { zipFiles } from './session/zip-files.ts';
import { toStorageFailure, type StorageFailure } from './storage-failure.ts';

/** What the data of a device is made of. */
export interface DeviceParts {
  readonly storage: DeviceStorage;
  readonly library: SessionLibrary;
  readonly knees: KneeDiary;
  readonly videoFiles: VideoFiles;
  /** Brings a kept run; the one under review comes with its unsaved changes. */
  readonly open: (id: string) => Promise<OpenedSession>;
  /** Nothing under review is written any more. */
  readonly letGo: () => void;
  readonly now: () => number;
}

type DeviceStatus =
  | { readonly kind: 'idle' }
  /** `run` of `runs` is being packed. */
  | { readonly kind: 'writing'; readonly run: number; readonly runs: number }
  /** `unread`: titles of the runs that could not be opened and are not in the file. */
  | { readonly kind: 'ready'; readonly file: File; readonly unread: readonly string[] }
  | { readonly kind: 'cannot-write'; readonly failure: ShareFailure }
  | { readonly kind: 'erasing' }
  | { readonly kind: 'cannot-erase'; readonly failure: StorageFailure };

/** Everything of this device as one file, and everything gone. */
export class DeviceData {
  status = $state.raw<DeviceStatus>({ kind: 'idle' });
  readonly #parts: DeviceParts;
  #stop: AbortController | null = null;

  constructor(parts: DeviceParts) {
    this.#parts = parts;
  }

  /**
   * Packs the diary (check-ins, runs, shoes, plans), the settings, and every kept run with its
   * notes and its coach's word as the file that it is shared as.
   */
  async export(withVideos: boolean): Promise<void> {
    const { library, knees, storage, now } = this.#parts;
    this.cancel();
    const stop = new AbortController();
    this.#stop = stop;
    this.status = { kind: 'writing', run: 0, runs: 0 };
    try {
      await Promise.all([library.load(), knees.load()]);
      const entries = [
        { name: 'knees.json', data: knees.exportFile() as Blob },
        { name: 'settings.json', data: new Blob([`${JSON.stringify(storage.settings(), null, 2)}\n`]) },
      ];
      const records = library.sessions.filter(({ isDemo }) => !isDemo);
      const unread: string[] = [];
      for (const [index, record] of records.entries()) {
        if (this.#stop !== stop) return;
        this.status = { kind: 'writing', run: index + 1, runs: records.length };
        const opened = await this.#parts.open(record.id);
        if (opened.kind !== 'opened') {
          unread.push(record.title);
          continue;
        }
        const data = await shareRun(opened.session, this.#parts.videoFiles, {
          video: withVideos ? 'whole' : 'none',
          thumbnail: record.thumbnail,
          writtenMs: now(),
          signal: stop.signal,
          onProgress: () => undefined,
        });
        entries.push({ name: `runs/${entryName(index, record.title)}`, data });
      }
      const day = dayOnDevice(now());
      const zip = await zipFiles(entries, stop.signal);
      const file = new File([zip], `treadlens-everything-${day}.zip`, { type: 'application/zip' });
      if (this.#stop === stop) this.status = { kind: 'ready', file, unread };
    } catch (error) {
      if (this.#stop !== stop || isAbort(error)) return;
      this.status = { kind: 'cannot-write', failure: toShareFailure(error) };
    }
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.status = { kind: 'idle' };
  }

  /**
   * Deletes everything, for good.
   *
   * @returns whether it is gone; the page should be opened afresh then
   */
  async erase(): Promise<boolean> {
    this.cancel();
    this.status = { kind: 'erasing' };
    this.#parts.letGo();
    try {
      await this.#parts.storage.erase();
      this.status = { kind: 'idle' };
      return true;
    } catch (error) {
      this.status = { kind: 'cannot-erase', failure: toStorageFailure(error) };
      return false;
    }
  }
}

/** A zip's names are plain letters here: what is none becomes a dash. */
function entryName(index: number, title: string): string {
  const stem = fileStem(title)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]+/g, '-');
  return `${String(index + 1).padStart(3, '0')} ${stem}.treadlens`;
}
