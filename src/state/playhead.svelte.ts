import { nearestFrame } from './frame-times.ts';

/** Speeds offered by the player, times real file time. */
export const PLAYBACK_RATES = [0.1, 0.25, 0.5, 1] as const;

export type PlaybackRate = (typeof PLAYBACK_RATES)[number];

/**
 * The one clock shared by the video, its overlay and the charts. It counts in **frames of the file**: times come
 * from the frames' own presentation times, so a variable frame rate needs no special case.
 *
 * `frame` is where the user wants to be; `shownFrame` is the frame whose picture is on the screen, which trails
 * `frame` while the element seeks. Drawings that must sit on the picture follow `shownFrame`.
 */
export class Playhead {
  /** Presentation time of each frame, seconds, zero at the first frame. */
  readonly timesS: Float64Array;
  frame = $state(0);
  shownFrame = $state(0);
  playing = $state(false);
  rate = $state<PlaybackRate>(1);
  readonly timeS = $derived.by(() => this.timesS[this.frame] ?? 0);

  constructor(timesS: Float64Array) {
    this.timesS = timesS;
  }

  /** The wanted frame's picture is not on the screen yet. */
  get isSeeking(): boolean {
    return !this.playing && this.frame !== this.shownFrame;
  }

  get lastFrame(): number {
    return Math.max(0, this.timesS.length - 1);
  }

  get durationS(): number {
    return this.timesS[this.lastFrame] ?? 0;
  }

  /** Stops and goes to a frame; a frame outside of the clip becomes the nearest one inside. */
  goToFrame(frame: number): void {
    this.playing = false;
    this.frame = Math.min(this.lastFrame, Math.max(0, Math.round(frame)));
  }

  /** Stops and goes to the frame nearest to a file time in seconds. */
  goToTime(timeS: number): void {
    this.goToFrame(nearestFrame(this.timesS, timeS));
  }

  step(frames: number): void {
    this.goToFrame(this.frame + frames);
  }

  /** Starts or stops; starting at the end starts over. */
  togglePlaying(): void {
    if (!this.playing && this.frame >= this.lastFrame) this.frame = 0;
    this.playing = !this.playing;
  }

  /** Steps through the offered speeds, clamped at both ends. */
  changeRate(steps: 1 | -1): void {
    const index = PLAYBACK_RATES.indexOf(this.rate) + steps;
    this.rate = PLAYBACK_RATES[index] ?? this.rate;
  }

  /** Called by the video clock: this frame is on the screen now. */
  reportShown(frame: number): void {
    this.shownFrame = frame;
    if (this.playing) this.frame = frame;
  }

  /** Called by the video clock at the end of the file. */
  reportEnded(): void {
    this.playing = false;
    this.frame = this.lastFrame;
    this.shownFrame = this.lastFrame;
  }
}
