import type { RecordingStore, StoredRecording } from '../../storage/recording-store.ts';
import { type StorageFailure, toStorageFailure } from '../storage-failure.ts';
import { namesAtWork } from '../work-lock.ts';
import { recordingTitle } from './recording-title.ts';

/** A recording of the camera screen, of one camera or two, that was not analysed yet. */
export interface ShelvedTake {
  readonly createdMs: number;
  readonly parts: readonly StoredRecording[];
  /** Length of the first camera's recording; null until it is known. */
  readonly seconds: number | null;
}

/** Recordings that lie on this device: made and not analysed, or cut off by a crash. */
export class RecordingShelf {
  takes = $state.raw<readonly ShelvedTake[]>([]);
  failure = $state.raw<StorageFailure | null>(null);
  readonly #store: RecordingStore;
  readonly #measure: (file: File) => Promise<number>;
  /** Which of the files in use are recordings, and under which name they lie here. */
  readonly #names = new WeakMap<File, string>();

  /** @param measure length of a video, seconds */
  constructor(store: RecordingStore, measure: (file: File) => Promise<number>) {
    this.#store = store;
    this.#measure = measure;
  }

  /** At the start of the page: what was analysed in earlier visits goes, the rest is shown. */
  async open(): Promise<void> {
    await this.#guard(() => this.#store.sweep());
    await this.load();
  }

  async load(): Promise<void> {
    await this.#guard(async () => {
      const recordings = await this.#store.list(await namesAtWork());
      const times = recordings
        .map((recording) => recording.createdMs)
        .filter((createdMs, i, all) => all.indexOf(createdMs) === i);
      this.takes = times.map((createdMs) => ({
        createdMs,
        parts: recordings.filter((recording) => recording.createdMs === createdMs),
        seconds: this.takes.find((take) => take.createdMs === createdMs)?.seconds ?? null,
      }));
    });
    for (const take of this.takes) if (take.seconds === null) void this.#tellLength(take);
  }

  async #tellLength(take: ShelvedTake): Promise<void> {
    const [first] = take.parts;
    const seconds = first && (await this.#measure(first.file).catch(() => null));
    if (seconds === null || seconds === undefined) return;
    this.takes = this.takes.map((other) =>
      other.createdMs === take.createdMs ? { ...other, seconds } : other,
    );
  }

  /** The files of a take under names that people understand. */
  filesOf(take: ShelvedTake): File[] {
    return take.parts.map((part) => this.#name(part));
  }

  /** A recording just made; null where nothing of it lies here. */
  async read(name: string): Promise<File | null> {
    try {
      const recording = await this.#store.read(name);
      return recording && this.#name(recording);
    } catch (error) {
      this.failure = toStorageFailure(error);
      return null;
    }
  }

  async remove(take: ShelvedTake): Promise<void> {
    this.takes = this.takes.filter((other) => other.createdMs !== take.createdMs);
    await this.#guard(async () => {
      for (const part of take.parts) await this.#store.remove(part.name);
    });
  }

  /**
   * Files whose run is kept now: their recordings need not be offered again. A part that was cut
   * out, or a file of an earlier visit, is known by its name and time; of a part the recording
   * stays, and says so.
   */
  async analysed(files: readonly File[]): Promise<void> {
    const recordings = this.takes.flatMap((take) => take.parts);
    const found = files.flatMap((file) => {
      const name = this.#names.get(file);
      if (name !== undefined) return [{ name, isPart: false }];
      const whole = recordings.find(
        ({ createdMs, camera }) =>
          file.lastModified === createdMs && file.name === recordingTitle(createdMs, camera),
      );
      return whole ? [{ name: whole.name, isPart: file.size !== whole.file.size }] : [];
    });
    if (found.length === 0) return;
    await this.#guard(async () => {
      for (const { name, isPart } of found) {
        await (isPart ? this.#store.markPart(name) : this.#store.setAside(name));
      }
    });
    await this.load();
  }

  #name(recording: StoredRecording): File {
    const { type, lastModified } = recording.file;
    const file = new File([recording.file], recordingTitle(recording.createdMs, recording.camera), {
      type,
      lastModified,
    });
    this.#names.set(file, recording.name);
    return file;
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.failure = null;
    } catch (error) {
      this.failure = toStorageFailure(error);
    }
  }
}
