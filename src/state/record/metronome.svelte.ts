import { metronomeBeats } from '../../core/live/metronome-beats.ts';
import type { StudioSound } from './studio-sound.ts';

/** Beats are handed to the sound so far ahead, and looked for so often: timers of a busy page come late. */
const AHEAD_S = 0.25;
const LOOK_EVERY_MS = 60;
const BEAT = Object.freeze({ frequencyHz: 1100, lengthS: 0.05 });

/** A beep for every step of a target cadence. */
export class Metronome {
  /** Beats per minute; null while it is off. */
  target = $state<number | null>(null);
  readonly #sound: StudioSound;
  #timer: ReturnType<typeof setInterval> | undefined;
  #originS = Number.NaN;
  #plannedS = Number.NaN;

  constructor(sound: StudioSound) {
    this.#sound = sound;
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
