import { untrack } from 'svelte';
import type { CameraDelivery, RecordProgress } from '../../workers/record/protocol.ts';
import {
  connectRecorder,
  type FinishedRecording,
  type RecordConnection,
} from '../../workers/record/client/record-client.ts';
import { ShutterWatch, type ShutterWord } from '../../core/live/shutter-watch.ts';
import { type CameraFailure, toCameraFailure } from './camera-failure.ts';
import { ModeTrials } from './mode-trials.svelte.ts';
import { modeOf, openCamera } from './open-camera.ts';

/** What a camera says about itself. */
export interface CameraClaim {
  readonly label: string;
  readonly deviceId: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  readonly shutter: ShutterWord;
}

/** Seconds per unit of `exposureTime` in the W3C image capture specification. */
const EXPOSURE_UNIT_S = 1e-4;
/** Cameras change what they say of themselves with the light. */
const ASK_AGAIN_MS = 1000;
/**
 * Frames that a measurement of the rate rests on: the first ones after a change of mode come late.
 */
const MEASURED_FRAMES = 40;
/** Writing the last second takes no longer; what is on the disk by then is kept. */
const FINISH_WITHIN_MS = 10_000;

/** A camera that is open. */
interface OpenCamera {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly modes: ModeTrials;
}

/** Its picture is on show, and what it delivers is measured. */
interface ShownCamera {
  readonly camera: OpenCamera;
  readonly preview: HTMLVideoElement;
  readonly connection: RecordConnection;
}

type FeedState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  /** Open, its picture not on the screen yet. */
  | { readonly kind: 'open'; readonly camera: OpenCamera }
  | ({ readonly kind: 'shown' } & ShownCamera)
  /** `onEnd` is called when the recording ends by itself. */
  | ({ readonly kind: 'recording'; readonly onEnd: () => void } & ShownCamera)
  | ({
      readonly kind: 'finishing';
      readonly resolve: (result: FinishedRecording | null) => void;
    } & ShownCamera);

/** Begins what goes on while the picture is on show; the returned function stops it. */
type OnShown = (track: MediaStreamTrack, preview: HTMLVideoElement) => () => void;

/** One camera: its picture, what it claims and what it delivers, and its recording. */
export class CameraFeed {
  claim = $state.raw<CameraClaim | null>(null);
  delivery = $state.raw<CameraDelivery | null>(null);
  progress = $state.raw<RecordProgress | null>(null);
  failure = $state.raw<CameraFailure | null>(null);
  #state = $state.raw<FeedState>({ kind: 'closed' });
  readonly #camera = $derived('camera' in this.#state ? this.#state.camera : null);
  readonly stream = $derived(this.#camera?.stream ?? null);
  readonly modes = $derived(this.#camera?.modes ?? null);
  readonly opening = $derived(this.#state.kind === 'opening');
  /** How the last recording ended; null while it runs, and where nothing of it is in memory. */
  #result: FinishedRecording | null = null;
  #shutter = new ShutterWatch();
  /** Counts the wishes to open: the last one wins. */
  #wish = 0;
  readonly #onShown: OnShown;

  constructor(onShown: OnShown = () => () => undefined) {
    this.#onShown = onShown;
  }

  /** Opens a camera in place of the one before. */
  async open(deviceId: string | null): Promise<void> {
    this.close();
    const wish = ++this.#wish;
    this.failure = null;
    if (!navigator.mediaDevices?.getUserMedia) {
      this.failure = { code: 'no-camera-api', detail: 'no mediaDevices.getUserMedia' };
      return;
    }
    this.#state = { kind: 'opening' };
    try {
      const stream = await openCamera(deviceId);
      const [track] = stream.getVideoTracks();
      if (!track) throw new DOMException('a stream without a picture', 'NotFoundError');
      const modes = new ModeTrials(track, () => this.#modeChanged());
      if (wish === this.#wish) await modes.begin();
      if (wish !== this.#wish) {
        for (const unwanted of stream.getTracks()) unwanted.stop();
        return;
      }
      this.#shutter = new ShutterWatch();
      this.#state = { kind: 'open', camera: { stream, track, modes } };
      this.#readClaim();
    } catch (error) {
      if (wish !== this.#wish) return;
      this.#state = { kind: 'closed' };
      this.failure = toCameraFailure(error);
    }
  }

  close(): void {
    this.#wish++;
    const before = this.#state;
    this.#state = { kind: 'closed' };
    if ('connection' in before) before.connection.close();
    if ('camera' in before) for (const track of before.camera.stream.getTracks()) track.stop();
    this.claim = null;
    this.delivery = null;
    this.progress = null;
    // Whoever closes the camera says first what becomes of its recording.
    queueMicrotask(() => this.#tellEnd(before, null));
  }

  /** Shows the picture in an element; measuring begins with it. An attachment for `<video>`. */
  readonly show = (preview: HTMLVideoElement): (() => void) => untrack(() => this.#show(preview));

  #show(preview: HTMLVideoElement): () => void {
    const camera = this.#camera;
    if (!camera) return () => undefined;
    const { track, stream } = camera;
    preview.srcObject = stream;
    void preview.play().catch(() => undefined);
    const stopOther = this.#onShown(track, preview);
    const onEnded = (): void => {
      this.failure = { code: 'camera-lost', detail: 'the track ended' };
    };
    track.addEventListener('ended', onEnded);
    const asking = setInterval(() => this.#readClaim(), ASK_AGAIN_MS);
    this.#state = { kind: 'shown', camera, preview, connection: this.#connectTo(track, preview) };
    return () => {
      clearInterval(asking);
      track.removeEventListener('ended', onEnded);
      stopOther();
      preview.srcObject = null;
      const before = this.#state;
      if (!('connection' in before) || before.preview !== preview) return;
      before.connection.close();
      this.#state = { kind: 'open', camera };
      this.#tellEnd(before, null);
    };
  }

  #connectTo(track: MediaStreamTrack, preview: HTMLVideoElement): RecordConnection {
    return connectRecorder(track, preview, {
      onDelivery: (delivery) => {
        this.delivery = delivery;
        if (this.#state.kind === 'shown' && delivery.frames >= MEASURED_FRAMES) {
          void this.modes?.measured(delivery.fps);
        }
      },
      onProgress: (progress) => (this.progress = progress),
      onFinished: (finished) => this.#end(finished),
      onFailure: ({ code, detail, blob }) => {
        this.failure = { code, detail };
        this.#end(blob && { blob, progress: this.progress ?? NOTHING });
      },
    });
  }

  #modeChanged(): void {
    this.#readClaim();
    if ('connection' in this.#state) this.#state.connection.measureAnew();
  }

  /** Begins to write a file; `onEnd` tells when it ends by itself, before `finish`. */
  record(fileName: string, onEnd: () => void): void {
    this.failure = null;
    this.progress = null;
    this.#result = null;
    if (this.#state.kind !== 'shown') return;
    this.#state = { ...this.#state, kind: 'recording', onEnd };
    this.#state.connection.record(fileName);
  }

  /**
   * Ends the recording. Null where it failed, and then what was written before is on the device;
   * with a failure and a result, the result holds it. A recorder that does not answer is given up.
   */
  finish(): Promise<FinishedRecording | null> {
    const recording = this.#state;
    if (recording.kind !== 'recording') return Promise.resolve(this.#result);
    const { camera, preview, connection } = recording;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.failure = { code: 'recording-failed', detail: 'the recorder did not answer' };
        connection.close();
        this.#state = { kind: 'shown', camera, preview, connection: this.#connectTo(camera.track, preview) };
        resolve(null);
      }, FINISH_WITHIN_MS);
      const settle = (result: FinishedRecording | null): void => {
        clearTimeout(timer);
        resolve(result);
      };
      this.#state = { kind: 'finishing', camera, preview, connection, resolve: settle };
      connection.finish();
    });
  }

  /** The recording is over, by itself or as asked; the camera goes on. */
  #end(result: FinishedRecording | null): void {
    const before = this.#state;
    if (before.kind !== 'recording' && before.kind !== 'finishing') return;
    const { camera, preview, connection } = before;
    this.#state = { kind: 'shown', camera, preview, connection };
    this.#tellEnd(before, result);
  }

  #tellEnd(before: FeedState, result: FinishedRecording | null): void {
    this.#result = before.kind === 'recording' || before.kind === 'finishing' ? result : null;
    if (before.kind === 'recording') before.onEnd();
    else if (before.kind === 'finishing') before.resolve(result);
  }

  /** What the camera says of itself now. */
  #readClaim(): void {
    const track = this.#camera?.track;
    if (!track) return;
    const settings: MediaTrackSettings & { exposureTime?: number; exposureMode?: string } =
      track.getSettings();
    const { deviceId = '', exposureTime, exposureMode } = settings;
    this.#shutter.add(
      exposureTime === undefined ? null : exposureTime * EXPOSURE_UNIT_S,
      exposureMode === 'manual',
    );
    this.claim = { label: track.label, deviceId, ...modeOf(track), shutter: this.#shutter.read() };
  }
}

const NOTHING = Object.freeze({ seconds: 0, bytes: 0, frames: 0, lost: 0 });
