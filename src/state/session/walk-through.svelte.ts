import {
  walkThroughName,
  type StoredWalkThrough,
  type WalkThroughStore,
} from '../../storage/walk-through-store.ts';
import type {
  connectWalkThrough,
  WalkThroughConnection,
  WalkThroughFailure,
} from '../../workers/walk-through/client/walk-through-client.ts';
import { toStorageFailure, type StorageFailure } from '../storage-failure.ts';
import { markAtWork, namesAtWork } from '../work-lock.ts';
import { openMicrophone, type Microphone } from './microphone.ts';

// The screens know the stored recordings by way of the state.
export type { StoredWalkThrough } from '../../storage/walk-through-store.ts';

export type WalkThroughStatus = 'idle' | 'starting' | 'recording' | 'paused' | 'saving';

/**
 * Whether a voice is recorded: `refused` by the user or the browser, `missing` where there is no
 * microphone, `not-encodable` where this browser cannot write sound.
 */
export type VoiceState = 'off' | 'on' | 'refused' | 'missing' | 'not-encodable';

/** Pictures a second: drawing and pointing look smooth, and a laptop has time left for the rest. */
const PICTURES_HZ = 20;
const PICTURE_US = 1e6 / PICTURES_HZ;

/** A picture of what is to be recorded, painted when asked for; its size stays the same. */
export type Painter = () => HTMLCanvasElement;

/**
 * Records what a coach shows and says of a run as one video, on this device alone: every second is
 * on the disk as soon as it is over.
 */
export class WalkThrough {
  status = $state<WalkThroughStatus>('idle');
  /** Seconds recorded, without pauses. */
  seconds = $state(0);
  /** How loud the voice is, 0 to 1. */
  level = $state(0);
  voice = $state<VoiceState>('off');
  failure = $state.raw<WalkThroughFailure | null>(null);
  /** Why those that lie on the device could not be listed, or one of them not be removed. */
  storeFailure = $state.raw<StorageFailure | null>(null);
  /** What was recorded of the run, newest first. */
  takes = $state.raw<readonly StoredWalkThrough[]>([]);
  readonly #runId: string;
  readonly #store: WalkThroughStore;
  readonly #connect: typeof connectWalkThrough;
  #connection: WalkThroughConnection | null = null;
  #microphone: Microphone | null = null;
  #painter: Painter | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #letGo: (() => Promise<void>) | null = null;
  #name = '';
  /** The page's clock at the recording's zero, milliseconds; null while it stands still. */
  #zeroMs: number | null = null;
  /** Held in memory, where the browser has no private file system. */
  #inMemory: readonly StoredWalkThrough[] = [];
  /** Those on the device, as they were last read. */
  #kept: readonly StoredWalkThrough[] = [];

  constructor(runId: string, store: WalkThroughStore, connect: typeof connectWalkThrough) {
    this.#runId = runId;
    this.#store = store;
    this.#connect = connect;
    void this.load();
  }

  get isBusy(): boolean {
    return this.status !== 'idle';
  }

  /** What is held in memory is gone with the tab. */
  isOnlyHere({ name }: StoredWalkThrough): boolean {
    return this.#inMemory.some((take) => take.name === name);
  }

  async load(): Promise<void> {
    this.storeFailure = null;
    try {
      this.#kept = await this.#store.list(this.#runId, await namesAtWork());
    } catch (error) {
      // What was listed before is there still, as far as anybody knows.
      this.storeFailure = toStorageFailure(error);
    }
    this.takes = [...this.#inMemory, ...this.#kept];
  }

  /** Asks for the microphone where a voice is wanted, and begins with or without it. */
  async start(painter: Painter, wantsVoice: boolean): Promise<void> {
    if (this.isBusy) return;
    this.status = 'starting';
    this.failure = null;
    this.seconds = 0;
    this.#painter = painter;
    const microphone = wantsVoice ? await openMicrophone() : null;
    // The screen was left while the browser asked.
    if (!this.#painter) {
      if (microphone?.kind === 'open') microphone.close();
      return;
    }
    this.#microphone = microphone?.kind === 'open' ? microphone : null;
    this.voice = microphone === null ? 'off' : microphone.kind === 'open' ? 'on' : microphone.kind;
    const { width, height } = painter();
    this.#name = walkThroughName(this.#runId, Date.now());
    this.#letGo = markAtWork(this.#name);
    this.#connection = this.#connect(
      { fileName: this.#name, width, height, voice: this.#microphone?.track ?? null },
      {
        onOpened: (hasVoice) => {
          if (!this.#painter) return;
          if (this.#microphone && !hasVoice) this.voice = 'not-encodable';
          this.#go();
        },
        onFinished: (blob) => void this.#end(blob),
        onFailure: (failure, blob) => {
          this.failure = failure;
          void this.#end(blob);
        },
      },
    );
  }

  pause(): void {
    if (this.status !== 'recording') return;
    this.#picture();
    clearInterval(this.#timer);
    this.#zeroMs = null;
    this.#connection?.rest();
    this.level = 0;
    this.status = 'paused';
  }

  resume(): void {
    if (this.status === 'paused') this.#go();
  }

  /** Ends the recording; it is among the takes then. */
  stop(): void {
    if (this.status !== 'recording' && this.status !== 'paused') return;
    this.pause();
    this.status = 'saving';
    this.#connection?.finish();
  }

  /** The screen is left: what was recorded is kept. */
  leave(): void {
    if (this.status !== 'starting') return this.stop();
    this.#painter = null;
    if (this.#connection) this.#connection.finish();
    else this.status = 'idle';
  }

  async remove(take: StoredWalkThrough): Promise<void> {
    const isFile = !this.isOnlyHere(take);
    this.#inMemory = this.#inMemory.filter(({ name }) => name !== take.name);
    let failure: StorageFailure | null = null;
    try {
      if (isFile) await this.#store.remove(take.name);
    } catch (error) {
      failure = toStorageFailure(error);
    }
    // What could not be removed is still in the list then: it is not gone.
    await this.load();
    this.storeFailure ??= failure;
  }

  #go(): void {
    this.#connection?.go(this.seconds);
    this.#zeroMs = performance.now() - this.seconds * 1000;
    this.status = 'recording';
    this.#timer = setInterval(() => this.#picture(), 1000 / PICTURES_HZ);
  }

  #picture(): void {
    if (this.#zeroMs === null || !this.#painter) return;
    this.seconds = (performance.now() - this.#zeroMs) / 1000;
    this.level = this.#microphone?.level() ?? 0;
    if (!this.#connection || this.#connection.isBusy) return;
    const timestamp = Math.round(this.seconds * 1e6);
    this.#connection.add(new VideoFrame(this.#painter(), { timestamp, duration: PICTURE_US }));
  }

  async #end(blob: Blob | null): Promise<void> {
    clearInterval(this.#timer);
    this.#zeroMs = null;
    this.#connection?.close();
    this.#connection = null;
    this.#microphone?.close();
    this.#microphone = null;
    this.#painter = null;
    this.level = 0;
    if (blob && blob.size > 0) {
      const createdMs = Date.now();
      const file = new File([blob], this.#name, { type: 'video/mp4', lastModified: createdMs });
      this.#inMemory = [{ name: this.#name, createdMs, file }, ...this.#inMemory];
    }
    await this.#letGo?.();
    this.#letGo = null;
    await this.load();
    this.status = 'idle';
  }
}
