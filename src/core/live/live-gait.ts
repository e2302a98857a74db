import type { View } from '../run/run-context.ts';
import { type RunningState, runningState } from './running-state.ts';
import { liveCadence } from './live-cadence.ts';
import { LiveRhythm } from './live-rhythm.ts';
import type { LiveStep } from './live-step.ts';
import { LiveWindow } from './live-window.ts';
import { readLiveWindow } from './read-live-window.ts';
import type { UsualReadings } from './usual-reading.ts';

/** What the live view shows after a frame. */
export interface LiveReading {
  /** Time of the newest frame on the camera's clock, seconds. */
  readonly atS: number;
  /** Null until enough was seen. */
  readonly view: View | null;
  /** Steps per minute over the last 10 s; NaN until it is known. */
  readonly cadenceSpm: number;
  readonly running: RunningState;
  /** The last landings, oldest first. */
  readonly steps: readonly LiveStep[];
  /** Where healthy runners lie. */
  readonly usual: UsualReadings;
}

/** How far back the frames are kept that landings are read from: some six strides. */
const WINDOW_S = 4.5;
/** Less than this shows no rhythm to follow legs by. */
const LEAST_SPAN_S = 1.6;
/** Landings closer together than this are one, seen again, seconds. */
const SAME_STEP_S = 0.15;
/**
 * Landings younger than this are replaced by the newest reading's, seconds; older ones stay,
 * because the far end of the window shows artefacts.
 */
const OPEN_S = 1.5;
/** Length of time that the cadence is taken over, seconds. */
const CADENCE_OVER_S = 10;
/** A rhythm shows itself over no less than this, seconds. */
const STEADY_SPAN_S = 2.5;
const STEPS_KEPT = 64;
/** Somebody has to be in this share of the last second's frames. */
const LEAST_SEEN = 0.5;

/**
 * Follows a runner in front of a camera. Frames go in as they come; `read` gives the state after
 * the newest. Repeatable: the same frames and reads give the same answers, whatever the time on the
 * wall.
 */
export class LiveGait {
  readonly #window: LiveWindow;
  readonly #chosenView: View | null;
  #view: View | null = null;
  #usual: UsualReadings = { overstridePercent: null, kneeAlignmentDeg: null };
  readonly #rhythm = new LiveRhythm(CADENCE_OVER_S);
  #steps: LiveStep[] = [];

  /** @param view the user's word on where the camera stands; null lets the picture decide */
  constructor(width: number, height: number, view: View | null) {
    this.#window = new LiveWindow(width, height, WINDOW_S);
    this.#chosenView = view;
  }

  /** @param landmarks in pixels of the frame; null where nobody was seen */
  add(timeS: number, landmarks: Float32Array | null): void {
    this.#window.add(timeS, landmarks);
  }

  read(): LiveReading {
    const nowS = this.#window.endS;
    const isSeen = this.#window.seenShare(nowS - 1) >= LEAST_SEEN;
    if (this.#window.spanS >= LEAST_SPAN_S && isSeen) this.#takeIn(nowS);
    return {
      atS: nowS,
      view: this.#view,
      cadenceSpm: this.#rhythm.cadence(liveCadence(this.#steps, nowS - CADENCE_OVER_S), nowS),
      running: isSeen ? this.#running(nowS) : 'none',
      steps: this.#steps,
      usual: this.#usual,
    };
  }

  #running(nowS: number): RunningState {
    const bySteps = runningState(this.#steps, nowS);
    return this.#rhythm.isRunning(nowS) && this.#window.spanS >= STEADY_SPAN_S ? 'steady' : bySteps;
  }

  /** What the newest reading has of the last landings takes the place of what earlier ones had. */
  #takeIn(nowS: number): void {
    const { camera, usual, rhythm, isWalking, steps } = readLiveWindow(
      this.#window.toTrack(),
      this.#chosenView,
    );
    this.#view = camera.view;
    this.#usual = usual;
    if (isWalking) {
      // Steps of walking would spoil the cadence of the run that follows.
      this.#steps = [];
      return;
    }
    this.#rhythm.add(nowS, rhythm);
    const openS = nowS - OPEN_S;
    const found = steps
      .map((step) => ({ ...step, contactS: step.contactS + this.#window.startS }))
      .filter(({ contactS }) => contactS > openS);
    // One that moved over the border is the same landing still.
    const settledS = Math.min(openS, (found[0]?.contactS ?? openS) - SAME_STEP_S);
    const settled = this.#steps.filter(({ contactS }) => contactS < settledS);
    this.#steps = [...settled, ...found].slice(-STEPS_KEPT);
  }
}
