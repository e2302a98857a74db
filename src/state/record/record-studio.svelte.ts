import type { LiveReading } from '../../core/live/live-gait.ts';
import { askToPersist } from '../../storage/storage-space.ts';
import { markAtWork } from '../work-lock.ts';
import { CameraFeed } from './camera-feed.svelte.ts';
import { LivePreflight } from './live-preflight.svelte.ts';
import { LiveView } from './live-view.svelte.ts';
import { Metronome } from './metronome.svelte.ts';
import { RecordingRoom } from './recording-room.svelte.ts';
import type { RecordingShelf } from './recording-shelf.svelte.ts';
import { recordingTitle } from './recording-title.ts';
import { RunCue } from './run-cue.svelte.ts';
import { StudioSound } from './studio-sound.ts';
import { keepScreenOn } from './wake-lock.ts';

export type StudioStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'counting'; readonly left: number }
  /** Hands-free: until somebody runs steadily. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'recording'; readonly handsFree: boolean }
  | { readonly kind: 'saving' };

export type StartMode = 'countdown' | 'hands-free';

/** Lengths on offer, seconds; null is until stopped. */
export const LENGTHS_S = [10, 20, 30, 60, null] as const;
export const COUNTDOWNS_S = [0, 5, 10, 20] as const;

const TICK = Object.freeze({ frequencyHz: 660, lengthS: 0.12 });
const GO = Object.freeze({ frequencyHz: 990, lengthS: 0.5 });
const END = Object.freeze({ frequencyHz: 440, lengthS: 0.5 });
/** Where poses are few, a moment without them is no end of a run, seconds. */
const REST_S = 0.8;
/** A hands-free recording ends by itself after this, seconds. */
const LONGEST_S = 180;

/**
 * The camera screen: cameras, the runner before them, and the recording from the press of a button
 * to its files.
 */
export class RecordStudio {
  readonly main = new CameraFeed((track, preview) => this.#follow(track, preview));
  readonly second = new CameraFeed();
  readonly live = new LiveView({
    onreading: (reading) => this.#watch(reading),
    onfailure: () => this.#withoutLive(),
  });
  readonly cue = new RunCue(this.live);
  readonly preflight = new LivePreflight();
  readonly room = new RecordingRoom();
  readonly sound = new StudioSound();
  readonly metronome = new Metronome(this.sound);
  status = $state.raw<StudioStatus>({ kind: 'idle' });
  cameras = $state.raw<readonly MediaDeviceInfo[]>([]);
  startMode = $state<StartMode>('countdown');
  countdownS = $state<number>(5);
  lengthS = $state<number | null>(20);
  beeps = $state(true);
  mirrored = $state(true);
  /**
   * What was recorded and lies nowhere else, where a recording failed on a device that keeps no
   * files.
   */
  rescued = $state.raw<readonly File[]>([]);
  readonly isBusy = $derived(this.status.kind !== 'idle');
  readonly #shelf: RecordingShelf;
  readonly #onRecorded: (files: File[]) => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #names: readonly string[] = [];
  #letGo: readonly (() => Promise<void>)[] = [];
  /** When somebody was last seen running, on the camera's clock, seconds. */
  #ranAtS = Number.NEGATIVE_INFINITY;

  /** @param onRecorded takes the files of a finished recording, of one camera or two */
  constructor(shelf: RecordingShelf, onRecorded: (files: File[]) => void) {
    this.#shelf = shelf;
    this.#onRecorded = onRecorded;
  }

  /**
   * The picture is on show: live numbers, pre-flight, and a screen that stays on for who runs
   * before it.
   */
  #follow(track: MediaStreamTrack, preview: HTMLVideoElement): () => void {
    const ends = [this.live.start(track, preview), this.preflight.start(preview), keepScreenOn()];
    return () => {
      for (const end of ends) end();
    };
  }

  /** Nothing sees when somebody runs, so that waiting for it would never end. */
  #withoutLive(): void {
    this.startMode = 'countdown';
    if (this.status.kind === 'waiting') void this.#rest();
  }

  async openMain(deviceId: string | null = null): Promise<void> {
    await this.main.open(deviceId);
    if (this.second.claim && this.second.claim.deviceId === this.main.claim?.deviceId) this.second.close();
    await Promise.all([this.#list(), this.#lookForRoom()]);
  }

  async openSecond(deviceId: string | null): Promise<void> {
    if (deviceId === null) this.second.close();
    else await this.second.open(deviceId);
    await this.#lookForRoom();
  }

  /** How long a recording the device has room for, at the sizes of the cameras in use. */
  #lookForRoom(): Promise<void> {
    return this.room.look(this.#feeds.flatMap(({ claim }) => claim ?? []));
  }

  /** The browser names its cameras only once one of them may be used. */
  async #list(): Promise<void> {
    const devices = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
    this.cameras = devices.filter((device) => device.kind === 'videoinput' && device.deviceId !== '');
  }

  /** The press on "Record": counts down, or waits for somebody to run. */
  start(): void {
    if (this.isBusy || !this.main.stream) return;
    this.sound.unlock();
    this.rescued = [];
    void askToPersist();
    if (this.startMode === 'hands-free') {
      this.status = { kind: 'waiting' };
      return;
    }
    if (this.countdownS === 0) this.#record(false);
    else this.#count(this.countdownS);
  }

  #count(left: number): void {
    this.status = { kind: 'counting', left };
    if (this.beeps) this.sound.beep(TICK.frequencyHz, TICK.lengthS);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (left > 1 ? this.#count(left - 1) : this.#record(false)), 1000);
  }

  /** Back to where nothing was started; a recording under way is stopped instead. */
  cancel(): void {
    if (this.status.kind === 'recording') void this.stop();
    else if (this.status.kind !== 'saving') void this.#rest();
  }

  #record(handsFree: boolean): void {
    const createdMs = Date.now();
    const feeds = this.#feeds;
    this.#names = feeds.map((_, camera) => `recording-${createdMs}-${camera}.mp4`);
    this.#letGo = [...this.#letGo, ...this.#names.map((name) => markAtWork(name))];
    this.status = { kind: 'recording', handsFree };
    // A recording gets all the processor's time.
    this.preflight.isPaused = true;
    if (this.beeps) this.sound.beep(GO.frequencyHz, GO.lengthS);
    for (const [camera, feed] of feeds.entries()) {
      // The run goes on in the first camera's picture when the second one fails.
      feed.record(this.#names[camera] ?? '', () => (camera === 0 ? void this.stop() : undefined));
    }
    const longestS = this.lengthS ?? (handsFree ? LONGEST_S : Number.POSITIVE_INFINITY);
    clearTimeout(this.#timer);
    if (Number.isFinite(longestS)) this.#timer = setTimeout(() => void this.stop(), longestS * 1000);
  }

  get #feeds(): CameraFeed[] {
    return [this.main, this.second].filter((feed) => feed.stream !== null);
  }

  /**
   * Ends the recording and hands its files on; what failed on the way is on the shelf up to its
   * last second.
   */
  async stop(): Promise<void> {
    if (this.status.kind !== 'recording') return;
    clearTimeout(this.#timer);
    this.status = { kind: 'saving' };
    if (this.beeps) this.sound.beep(END.frequencyHz, END.lengthS);
    const names = this.#names;
    const finished = await Promise.all(this.#feeds.map((feed) => feed.finish()));
    const files: File[] = [];
    const inMemory: File[] = [];
    for (const [camera, name] of names.entries()) {
      const blob = finished[camera]?.blob;
      const file = blob ? fileOf(blob, name) : await this.#shelf.read(name);
      if (file) files.push(file);
      if (blob && file) inMemory.push(file);
    }
    const failed = this.#feeds.some((feed) => feed.failure !== null);
    // What is marked as at work is not listed.
    await this.#rest();
    await this.#shelf.load();
    // The failure is shown first; the recording is offered beside it.
    if (failed) this.rescued = inMemory;
    else if (files.length > 0) this.#onRecorded(files);
    await this.#lookForRoom();
  }

  /** Takes what a failed recording left in memory to the analysis. */
  useRescued(): void {
    const { rescued } = this;
    this.rescued = [];
    this.#onRecorded([...rescued]);
  }

  /** Nothing is under way any more; settles when its files are free. */
  async #rest(): Promise<void> {
    clearTimeout(this.#timer);
    const letGo = this.#letGo;
    this.#letGo = [];
    this.status = { kind: 'idle' };
    this.preflight.isPaused = false;
    await Promise.all(letGo.map((free) => free()));
  }

  /** The screen is left: cameras off. A recording under way ends as if the tab had been closed. */
  leave(): void {
    this.metronome.stop();
    this.main.close();
    this.second.close();
    this.sound.close();
    void this.#rest().then(() => this.#shelf.load());
  }

  /** Hands-free: steady running starts a recording, its end stops it. */
  #watch(reading: LiveReading): void {
    const { status } = this;
    if (reading.running !== 'none') this.#ranAtS = reading.atS;
    if (status.kind === 'waiting' && reading.running === 'steady') this.#record(true);
    else if (status.kind === 'recording' && status.handsFree && reading.atS - this.#ranAtS > REST_S)
      void this.stop();
  }
}

function fileOf(blob: Blob, name: string): File {
  const [, created = '', camera = ''] = /^recording-(\d+)-(\d)/.exec(name) ?? [];
  const lastModified = Number(created);
  return new File([blob], recordingTitle(lastModified, Number(camera)), { type: blob.type, lastModified });
}
