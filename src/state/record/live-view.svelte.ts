import type { View } from '../../core/run/run-context.ts';
import { CaptureClock } from '../../core/live/capture-clock.ts';
import type { LiveReading } from '../../core/live/live-gait.ts';
import { StepDelay, type ToldDelay } from '../../core/live/step-delay.ts';
import { followCamera, type LiveConnection } from '../../workers/live/client/live-client.ts';
import type { LiveFrame, LivePicture } from '../../workers/live/protocol.ts';
import type { PoseFailure } from '../../workers/pose/protocol.ts';

export type { LiveFrame, LivePicture } from '../../workers/live/protocol.ts';

const NOT_TOLD: ToldDelay = Object.freeze({ medianS: Number.NaN, isWhole: false });

/** Poses a second under which left and right are not told apart; it is left at one more. */
const LEAST_FPS = 20;

export interface LiveViewEvents {
  /** After every reading. */
  onreading(reading: LiveReading): void;
  /** Nothing more will be seen. */
  onfailure(): void;
}

/** The runner before the camera as the live pose sees it. */
export class LiveView {
  /** The newest frame that was looked at, with its pose. */
  frame = $state.raw<LiveFrame | null>(null);
  /** Landings and numbers so far; null before the first. */
  reading = $state.raw<LiveReading | null>(null);
  picture = $state.raw<LivePicture | null>(null);
  /** How long after a landing its number is on the screen. */
  delay = $state.raw<ToldDelay>(NOT_TOLD);
  failure = $state.raw<PoseFailure | null>(null);
  loading = $state(false);
  /** Poses are too few to tell one foot from the other. */
  isSlow = $state(false);
  /** The user's word on where the camera stands; null lets the picture decide. */
  #view = $state<View | null>(null);
  #connection: LiveConnection | null = null;
  readonly #events: LiveViewEvents;

  constructor(events: LiveViewEvents) {
    this.#events = events;
  }

  get chosenView(): View | null {
    return this.#view;
  }

  set chosenView(view: View | null) {
    this.#view = view;
    this.#connection?.setView(view);
  }

  /** Follows a camera until the returned function is called. */
  start(track: MediaStreamTrack, preview: HTMLVideoElement): () => void {
    this.failure = null;
    this.loading = true;
    const clock = new CaptureClock();
    const delay = new StepDelay(clock);
    const stopClock = watchCaptureTimes(preview, clock);
    const connection = followCamera(track, preview, {
      view: this.#view,
      onReady: () => (this.loading = false),
      onFrame: (frame) => {
        this.#show(frame);
        if (frame.fps < LEAST_FPS) this.isSlow = true;
        else if (frame.fps >= LEAST_FPS + 1) this.isSlow = false;
        if (frame.picture) this.picture = frame.picture;
        clock.frameArrived(frame.timeS, (frame.arrivedMs - performance.timeOrigin) / 1000);
      },
      onReading: (reading) => {
        this.reading = reading;
        this.#tell(reading, delay);
        this.#events.onreading(reading);
      },
      onFailure: (failure) => {
        this.failure = failure;
        this.loading = false;
        this.#show(null);
        this.reading = null;
        this.#events.onfailure();
      },
    });
    this.#connection = connection;
    return () => {
      connection.stop();
      stopClock();
      this.#connection = null;
      this.#show(null);
      this.isSlow = false;
      this.reading = null;
      this.delay = NOT_TOLD;
      this.picture = null;
      this.loading = false;
    };
  }

  /** The picture before is closed: cameras have few. */
  #show(frame: LiveFrame | null): void {
    const before = this.frame;
    this.frame = frame;
    before?.image?.close();
  }

  /** Steps are reported when the picture with their numbers is drawn. */
  #tell({ steps }: LiveReading, delay: StepDelay): void {
    requestAnimationFrame(() => {
      delay.stepsShown(steps, performance.now() / 1000);
      this.delay = delay.read();
    });
  }
}

/** Tells the capture times of the frames on show, where the browser knows them. */
function watchCaptureTimes(preview: HTMLVideoElement, clock: CaptureClock): () => void {
  let isOver = false;
  const onFrame = (_now: number, { captureTime }: VideoFrameCallbackMetadata): void => {
    if (isOver) return;
    preview.requestVideoFrameCallback(onFrame);
    if (captureTime !== undefined) clock.frameTaken(captureTime / 1000);
  };
  preview.requestVideoFrameCallback(onFrame);
  return () => (isOver = true);
}
