import {
  bestTried,
  CAMERA_MODES,
  type CameraMode,
  keepsItsPromise,
  type TriedMode,
} from '../../core/live/camera-modes.ts';
import { askForMode, modeOf } from './open-camera.ts';

/** A camera that keeps no promise is not asked for ever: each trial takes a second or two. */
const MOST_TRIALS = 4;

/**
 * Finds the best mode of an open camera: the first that it takes on is measured, and where much
 * fewer frames come than promised the next is tried. The user's choice ends the search.
 */
export class ModeTrials {
  tried = $state.raw<readonly TriedMode[]>([]);
  /** The mode at work. */
  current = $state.raw<TriedMode | null>(null);
  /** The camera refused the mode that was chosen last. */
  refused = $state(false);
  readonly #track: MediaStreamTrack;
  readonly #onChange: () => void;
  #next = 0;
  #isAsking = false;
  #isSettled = false;

  /** @param onChange called when another mode is at work, so that it is measured again */
  constructor(track: MediaStreamTrack, onChange: () => void) {
    this.#track = track;
    this.#onChange = onChange;
  }

  /** Takes on the first mode that the camera can; without any it stays as it was opened. */
  async begin(): Promise<void> {
    if (!(await this.#tryNext())) this.#take(modeOf(this.#track));
  }

  /** Modes that can be chosen: those that were tried, and those that the camera's limits allow. */
  get choices(): readonly CameraMode[] {
    const { width, height, frameRate } = this.#track.getCapabilities?.() ?? {};
    const allowed = CAMERA_MODES.filter(
      (mode) =>
        mode.width <= (width?.max ?? 0) &&
        mode.height <= (height?.max ?? 0) &&
        mode.fps <= 1.02 * (frameRate?.max ?? 0) &&
        !this.tried.some((one) => isSame(one, mode)),
    );
    return [...this.tried, ...allowed];
  }

  /**
   * The mode at work was measured. Tries another where it is the camera's turn; not to be called
   * while recording.
   */
  async measured(fps: number): Promise<void> {
    const { current } = this;
    if (!current || this.#isAsking || !(fps > 0)) return;
    const measured = { ...current, measuredFps: fps };
    this.tried = this.tried.map((mode) => (mode === current ? measured : mode));
    this.current = measured;
    if (this.#isSettled) return;
    const isDone = keepsItsPromise(measured) || this.tried.length >= MOST_TRIALS;
    if (!isDone && (await this.#tryNext())) return;
    this.#isSettled = true;
    const best = bestTried(this.tried);
    if (best && best !== this.current && (await this.#ask(best))) this.#take(modeOf(this.#track));
  }

  /** The user's choice. */
  async choose(mode: CameraMode): Promise<void> {
    this.#isSettled = true;
    this.refused = !(await this.#ask(mode));
    if (!this.refused) this.#take(modeOf(this.#track));
  }

  async #tryNext(): Promise<boolean> {
    while (this.#next < CAMERA_MODES.length) {
      const wish = CAMERA_MODES[this.#next++];
      if (!wish || this.tried.some((mode) => isSame(mode, wish)) || !(await this.#ask(wish))) continue;
      this.#take(modeOf(this.#track));
      return true;
    }
    return false;
  }

  async #ask(mode: CameraMode): Promise<boolean> {
    this.#isAsking = true;
    try {
      return await askForMode(this.#track, mode);
    } finally {
      this.#isAsking = false;
    }
  }

  #take(mode: CameraMode): void {
    const known = this.tried.find((one) => isSame(one, mode));
    this.current = known ?? { ...mode, measuredFps: Number.NaN };
    if (!known) this.tried = [...this.tried, this.current];
    this.#onChange();
  }
}

function isSame(a: CameraMode, b: CameraMode): boolean {
  return a.width === b.width && a.height === b.height && Math.abs(a.fps - b.fps) < 0.06 * b.fps;
}
