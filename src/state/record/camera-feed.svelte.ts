import type { CameraDelivery, RecordProgress } from '../../workers/record-protocol.ts';
import {
  connectRecorder,
  type FinishedRecording,
  type RecordConnection,
} from '../../workers/record-client.ts';
import { type CameraFailure, toCameraFailure } from './camera-failure.ts';
import { openCamera } from './open-camera.ts';

/** What a camera says about itself. */
export interface CameraClaim {
  readonly label: string;
  readonly deviceId: string;
  readonly width: number;
  readonly height: number;
  readonly fps: number;
  /** Exposure time, seconds; null where the camera does not tell. */
  readonly shutterS: number | null;
}

/** Seconds per unit of `exposureTime` in the W3C image capture specification. */
const EXPOSURE_UNIT_S = 1e-4;

/** One camera: its picture, what it claims and what it delivers, and its recording. */
export class CameraFeed {
  stream = $state.raw<MediaStream | null>(null);
  claim = $state.raw<CameraClaim | null>(null);
  delivery = $state.raw<CameraDelivery | null>(null);
  progress = $state.raw<RecordProgress | null>(null);
  failure = $state.raw<CameraFailure | null>(null);
  opening = $state(false);
  /** Called when the picture is on show, with the means to stop what it begins. */
  onShown: (track: MediaStreamTrack, preview: HTMLVideoElement) => () => void = () => () => undefined;
  #connection: RecordConnection | null = null;
  #finished: ((result: FinishedRecording | null) => void) | null = null;
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
      this.stream = stream;
      this.claim = readClaim(stream);
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
    this.#connection = connectRecorder(track, preview, {
      onDelivery: (delivery) => (this.delivery = delivery),
      onProgress: (progress) => (this.progress = progress),
      onFinished: (finished) => this.#end(finished),
      onFailure: (failure) => {
        this.failure = failure;
        this.#end(null);
      },
    });
    return () => {
      track.removeEventListener('ended', onEnded);
      stopOther();
      this.#connection?.close();
      this.#connection = null;
      this.#end(null);
      preview.srcObject = null;
    };
  };

  /** Begins to write a file; `onEnd` tells when it ends by itself, before `finish`. */
  record(fileName: string, onEnd: () => void): void {
    this.failure = null;
    this.progress = null;
    this.#finished = onEnd;
    this.#connection?.record(fileName);
  }

  /** Ends the recording; null where it failed, and then what was written before is on the device. */
  finish(): Promise<FinishedRecording | null> {
    const connection = this.#connection;
    if (!connection || !this.#finished) return Promise.resolve(null);
    return new Promise((resolve) => {
      this.#finished = resolve;
      connection.finish();
    });
  }

  #end(result: FinishedRecording | null): void {
    const finished = this.#finished;
    this.#finished = null;
    finished?.(result);
  }
}

function readClaim(stream: MediaStream): CameraClaim | null {
  const [track] = stream.getVideoTracks();
  if (!track) return null;
  const settings: MediaTrackSettings & { exposureTime?: number } = track.getSettings();
  const { deviceId = '', width = 0, height = 0, frameRate = Number.NaN, exposureTime } = settings;
  const shutterS = exposureTime === undefined ? null : exposureTime * EXPOSURE_UNIT_S;
  return { label: track.label, deviceId, width, height, fps: frameRate, shutterS };
}
