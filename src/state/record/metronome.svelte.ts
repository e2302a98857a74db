import { metronomeBeats } from '../../core/live/metronome-beats.ts';
import type { StudioSound } from './studio-sound.ts';

/**
 * Beats are handed to the sound so far ahead, and looked for so often: timers of a busy page come
 * late.
 */
const AHEAD_S = 0.25;
const LOOK_EVERY_MS = 60;
const BEAT = Object.freeze({ frequencyHz: 1100, lengthS: 0.05 });

/** A beep for every step of a target cadence. */
export class Metronome {
  /** Beats per minute; null while it is off. */
  target = $state<number | null>(null);
  /**
   * The runner's own cadence that the target is reckoned from, steps per minute; null before the
   * first beep.
   */
  ownCadence = $state<number | null>(null);
  readonly #sound: StudioSound;
  #timer: ReturnType<typeof setInterval> | undefined;
  #originS = Number.NaN;
  #plannedS = Number.NaN;

  constructor(sound: StudioSound) {
    this.#sound = sound;
  }

  /**
   * Beats at a share of the runner's own cadence. That is taken when the beep is first switched on
   * and kept until `forget`: who follows the beep would else be pushed up with every press.
   *
   * @param cadenceSpm what the runner does now, steps per minute, positive
   * @param factor 1.05 for 5 % more steps
   */
  switchOn(cadenceSpm: number, factor: number): void {
    this.ownCadence ??= Math.round(cadenceSpm);
    this.start(Math.round(this.ownCadence * factor));
  }

  /** Another share of the same own cadence, at once where the beep sounds. */
  changeTo(factor: number): void {
    if (this.target !== null && this.ownCadence !== null) this.start(Math.round(this.ownCadence * factor));
  }

  /** The next beep takes the runner's cadence again. */
  forget(): void {
    this.stop();
    this.ownCadence = null;
  }

  /** @param perMinute beats per minute, positive */
  start(perMinute: number): void {
    this.stop();
    this.#sound.unlock();
    this.target = perMinute;
    this.#originS = Number.NaN;
    this.#timer = setInterval(() => this.#plan(perMinute), LOOK_EVERY_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.target = null;
  }

  #plan(perMinute: number): void {
    const now = this.#sound.nowS;
    if (Number.isNaN(now)) return;
    if (Number.isNaN(this.#originS)) {
      this.#originS = now + 0.1;
      this.#plannedS = this.#originS;
    }
    // After a pause of the timer the beats that were missed stay silent.
    const from = Math.max(now, this.#plannedS);
    for (const beatS of metronomeBeats(this.#originS, perMinute, from, now + AHEAD_S)) {
      this.#sound.beep(BEAT.frequencyHz, BEAT.lengthS, beatS);
    }
    this.#plannedS = Math.max(this.#plannedS, now + AHEAD_S);
  }
}
