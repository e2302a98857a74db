import type { DeviceStorage } from '../../storage/device-storage.ts';
import { SHARE_LIMITS } from '../../storage/share-limits.ts';
import { isAbort } from '../failure.ts';
import type { VideoFiles } from '../import/video-files.ts';
import { dayOnDevice } from '../knees/day-on-device.ts';
import type { KneeDiary } from '../knees/knee-diary.svelte.ts';
import type { Preferences } from '../preferences.svelte.ts';
import type { OpenedSession, SessionKeeper } from '../session/session-keeper.svelte.ts';
import type { SessionLibrary } from '../session/session-library.svelte.ts';
import { toShareFailure, type ShareFailure } from '../session/shared-run.svelte.ts';
import { toStorageFailure, type StorageFailure } from '../storage-failure.ts';
import { StorageError } from '../../storage/storage-error.ts';
import { lookAtDevice, type DeviceContents, type DeviceStores } from './device-contents.ts';
import { packDevice } from './pack-device.ts';
import { findDevice, restoreDevice, type DeviceCounts, type FoundDevice } from './restore-device.ts';

export type { FoundDevice };

/** What the data of a device is made of. */
export interface DeviceParts {
  readonly storage: DeviceStorage;
  readonly stores: DeviceStores;
  readonly keeper: Pick<SessionKeeper, 'receive' | 'failure'>;
  readonly library: Pick<SessionLibrary, 'load' | 'forgetRemoved'>;
  readonly knees: KneeDiary;
  readonly preferences: Pick<Preferences, 'restore'>;
  readonly videoFiles: VideoFiles;
  /** Brings a kept run; the one under review comes with its unsaved changes. */
  readonly open: (id: string) => Promise<OpenedSession>;
  /** Nothing under review is written any more. */
  readonly letGo: () => void;
  /** Recordings and unfinished analyses were put back: what lists them looks again. */
  readonly onrestored: () => void;
  readonly now: () => number;
}

type DeviceStatus =
  | { readonly kind: 'idle' }
  /** `share` of the bytes are packed, 0 to 1. */
  | { readonly kind: 'writing'; readonly share: number }
  /** `unread`: titles of the runs that could not be opened and are not in the file. */
  | { readonly kind: 'ready'; readonly file: File; readonly unread: readonly string[] }
  | { readonly kind: 'cannot-write'; readonly failure: ShareFailure }
  /** A file is being looked into. */
  | { readonly kind: 'opening' }
  /** What it holds that is not here; nothing is changed yet. */
  | { readonly kind: 'found'; readonly found: FoundDevice }
  | { readonly kind: 'cannot-open'; readonly failure: ShareFailure }
  | { readonly kind: 'restoring'; readonly share: number }
  | { readonly kind: 'restored'; readonly counts: DeviceCounts; readonly failed: readonly string[] }
  /** What was put back before stays. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'cannot-restore'; readonly failure: StorageFailure }
  | { readonly kind: 'erasing' }
  | { readonly kind: 'cannot-erase'; readonly failure: StorageFailure };

/** Everything of this device as one file, such a file read back, and everything gone. */
export class DeviceData {
  status = $state.raw<DeviceStatus>({ kind: 'idle' });
  /** What lies here, as it was looked at last; null until then. */
  contents = $state.raw<DeviceContents | null>(null);
  readonly #parts: DeviceParts;
  #stop: AbortController | null = null;

  constructor(parts: DeviceParts) {
    this.#parts = parts;
  }

  /** Looks at what lies here, and how large it is. */
  async look(): Promise<void> {
    try {
      this.contents = await lookAtDevice(this.#parts.stores);
    } catch {
      // Saving says why; a size that is not known is not told.
      this.contents = null;
    }
  }

  /** Whether one file can hold it, as far as its size is known. */
  fits(withVideos: boolean): boolean {
    const { videoBytes = 0, otherBytes = 0 } = this.contents ?? {};
    return otherBytes + (withVideos ? videoBytes : 0) < SHARE_LIMITS.fileBytes;
  }

  /**
   * Packs the diary (check-ins, runs, shoes, plans), the settings, every kept run with its notes
   * and its coach's word as the file that it is shared as, recordings that wait, recorded
   * walk-throughs and unfinished analyses.
   */
  async export(withVideos: boolean): Promise<void> {
    const { stores, knees, storage, videoFiles, open, now } = this.#parts;
    const stop = this.#begin();
    this.status = { kind: 'writing', share: 0 };
    try {
      await knees.load();
      const contents = await lookAtDevice(stores);
      this.contents = contents;
      const { file: zip, unread } = await packDevice(contents, {
        withVideos,
        knees: knees.exportFile(),
        settings: storage.settings(),
        videoFiles,
        open,
        writtenMs: now(),
        signal: stop.signal,
        onProgress: (share) => {
          if (this.#stop === stop) this.status = { kind: 'writing', share };
        },
      });
      const name = `treadlens-everything-${dayOnDevice(now())}.zip`;
      const file = new File([zip], name, { type: 'application/zip' });
      const damaged = contents.damaged.map(({ id }) => id ?? '?');
      if (this.#stop === stop) this.status = { kind: 'ready', file, unread: [...unread, ...damaged] };
    } catch (error) {
      if (this.#stop !== stop || isAbort(error)) return;
      this.status = { kind: 'cannot-write', failure: toShareFailure(error) };
    }
  }

  /** Looks into a file of everything and says what of it is not here; changes nothing. */
  async openFile(file: File): Promise<void> {
    const { stores, knees } = this.#parts;
    const stop = this.#begin();
    this.status = { kind: 'opening' };
    try {
      await knees.load();
      const found = await findDevice(file, stores, knees.entries ?? [], stop.signal);
      if (this.#stop === stop) this.status = { kind: 'found', found };
    } catch (error) {
      if (this.#stop !== stop || isAbort(error)) return;
      this.status =
        error instanceof StorageError
          ? { kind: 'cannot-restore', failure: toStorageFailure(error) }
          : { kind: 'cannot-open', failure: toShareFailure(error) };
    }
  }

  /** Puts back what was found and is not here. What is here stays as it is. */
  async restore(withSettings: boolean): Promise<void> {
    if (this.status.kind !== 'found') return;
    const { found } = this.status;
    const { stores, keeper, library, knees, preferences, onrestored } = this.#parts;
    const stop = this.#begin();
    this.status = { kind: 'restoring', share: 0 };
    try {
      // The end of an undo would take what is about to come back.
      await library.forgetRemoved();
      const { counts, failed } = await restoreDevice(found, stores, {
        signal: stop.signal,
        onProgress: (share) => {
          if (this.#stop === stop) this.status = { kind: 'restoring', share };
        },
        receive: async (session, thumbnail) => {
          await keeper.receive(session, thumbnail);
          if (keeper.failure) throw new StorageError(keeper.failure.code, keeper.failure.detail);
        },
        takeIn: async (entries) => {
          await knees.takeIn([], entries);
          if (knees.failure) throw new StorageError(knees.failure.code, knees.failure.detail);
        },
      });
      if (withSettings) preferences.restore(found.settings);
      if (this.#stop === stop) this.status = { kind: 'restored', counts, failed };
    } catch (error) {
      if (this.#stop === stop && !isAbort(error)) {
        this.status = { kind: 'cannot-restore', failure: toStorageFailure(error) };
      }
    }
    await library.load();
    onrestored();
    await this.look();
  }

  /** Stops what is under way; what was put back by then stays. */
  cancel(): void {
    const wasRestoring = this.status.kind === 'restoring';
    this.#stop?.abort();
    this.#stop = null;
    this.status = { kind: wasRestoring ? 'stopped' : 'idle' };
  }

  #begin(): AbortController {
    this.#stop?.abort();
    this.#stop = new AbortController();
    return this.#stop;
  }

  /**
   * Deletes everything, for good.
   *
   * @returns whether it is gone; the page should be opened afresh then
   */
  async erase(): Promise<boolean> {
    this.#begin();
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
