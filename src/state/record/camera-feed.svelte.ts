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

/** One camera: its picture, what it claims and what it delivers, and its recording. */
export class CameraFeed {
  stream = $state.raw<MediaStream | null>(null);
  claim = $state.raw<CameraClaim | null>(null);
  modes = $state.raw<ModeTrials | null>(null);
  delivery = $state.raw<CameraDelivery | null>(null);
  progress = $state.raw<RecordProgress | null>(null);
  failure = $state.raw<CameraFailure | null>(null);
  opening = $state(false);
  /** Called when the picture is on show, with the means to stop what it begins. */
  onShown: (track: MediaStreamTrack, preview: HTMLVideoElement) => () => void = () => () => undefined;
  #connection: RecordConnection | null = null;
  #finished: ((result: FinishedRecording | null) => void) | null = null;
  /** How the last recording ended; null while it runs, and where nothing of it is in memory. */
  #result: FinishedRecording | null = null;
  #shutter = new ShutterWatch();
  /** Counts the wishes to open: the last one wins. */
  #wish = 0;

  get track(): MediaStreamTrack | null {
    return this.stream?.getVideoTracks()[0] ?? null;
  }

  /** Opens a camera in place of the one before. */
  async open(deviceId: string | null): Promise<void> {
    this.close();
    const wish = ++this.#wish;
    this.failure = null;
    this.opening = true;
    try {
      if (!navigator.mediaDevices?.getUserMedia) {
        this.failure = { code: 'no-camera-api', detail: 'no mediaDevices.getUserMedia' };
        return;
      }
      const stream = await openCamera(deviceId);
      if (wish !== this.#wish) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      const [track] = stream.getVideoTracks();
      const modes = track && new ModeTrials(track, () => this.#modeChanged());
      await modes?.begin();
      if (wish !== this.#wish) {
        track?.stop();
        return;
      }
      this.#shutter = new ShutterWatch();
      this.stream = stream;
      this.modes = modes ?? null;
      this.#readClaim();
    } catch (error) {
      if (wish === this.#wish) this.failure = toCameraFailure(error);
    } finally {
      if (wish === this.#wish) this.opening = false;
    }
  }

  close(): void {
    this.#wish++;
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
    this.modes = null;
    this.claim = null;
    this.delivery = null;
    this.progress = null;
    this.opening = false;
  }

  /** Shows the picture in an element; measuring begins with it. An attachment for `<video>`. */
  readonly show = (preview: HTMLVideoElement): (() => void) => {
    const { track } = this;
    if (!track) return () => undefined;
    preview.srcObject = this.stream;
    void preview.play().catch(() => undefined);
    const stopOther = this.onShown(track, preview);
    const onEnded = (): void => {
      this.failure = { code: 'camera-lost', detail: 'the track ended' };
    };
    track.addEventListener('ended', onEnded);
    const asking = setInterval(() => this.#readClaim(), ASK_AGAIN_MS);
    this.#connect = () => this.#connectTo(track, preview);
    this.#connection = this.#connect();
    return () => {
      clearInterval(asking);
      track.removeEventListener('ended', onEnded);
      stopOther();
      this.#connection?.close();
      this.#connection = null;
      this.#end(null);
      preview.srcObject = null;
    };
  };

  #connect: () => RecordConnection | null = () => null;

  #connectTo(track: MediaStreamTrack, preview: HTMLVideoElement): RecordConnection {
    return connectRecorder(track, preview, {
      onDelivery: (delivery) => {
        this.delivery = delivery;
        if (!this.#finished && delivery.frames >= MEASURED_FRAMES) void this.modes?.measured(delivery.fps);
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
    this.#connection?.measureAnew();
  }

  /** Begins to write a file; `onEnd` tells when it ends by itself, before `finish`. */
  record(fileName: string, onEnd: () => void): void {
    this.failure = null;
    this.progress = null;
    this.#result = null;
    this.#finished = onEnd;
    this.#connection?.record(fileName);
  }

  /**
   * Ends the recording. Null where it failed, and then what was written before is on the device;
   * with a failure and a result, the result holds it. A recorder that does not answer is given up.
   */
  finish(): Promise<FinishedRecording | null> {
    const connection = this.#connection;
    if (!connection || !this.#finished) return Promise.resolve(this.#result);
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.failure = { code: 'recording-failed', detail: 'the recorder did not answer' };
        connection.close();
        this.#connection = this.#connect();
        this.#end(null);
      }, FINISH_WITHIN_MS);
      this.#finished = (result) => {
        clearTimeout(timer);
        resolve(result);
      };
      connection.finish();
    });
  }

  #end(result: FinishedRecording | null): void {
    const finished = this.#finished;
    this.#finished = null;
    this.#result = finished ? result : null;
    finished?.(result);
  }

  /** What the camera says of itself now. */
  #readClaim(): void {
    const { track } = this;
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
