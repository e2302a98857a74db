import { frameAtTime, nearestFrame } from './frame-times.ts';

/** Speeds offered by the player, times real file time. */
export const PLAYBACK_RATES = [0.1, 0.25, 0.5, 1] as const;

export type PlaybackRate = (typeof PLAYBACK_RATES)[number];

/**
 * A stretch that is played over and over, in file seconds; both ends lie on frames, the last one is
 * shown too.
 */
export interface LoopRange {
  readonly startS: number;
  readonly endS: number;
  /** What it is, in words: "left stance", "marked by hand". */
  readonly label: string;
}

/**
 * The one clock shared by the video, its overlay and the charts. It counts in **frames of the
 * file**: times come from the frames' own presentation times, so a variable frame rate needs no
 * special case.
 *
 * `frame` is where the user wants to be; `shownFrame` is the frame whose picture is on the screen,
 * which trails `frame` while the picture is decoded. Drawings that must sit on the picture follow
 * `shownFrame`.
 */
export class Playhead {
  /** Presentation time of each frame, seconds, zero at the first frame. */
  readonly timesS: Float64Array;
  frame = $state(0);
  shownFrame = $state(0);
  playing = $state(false);
  /** Playing runs backwards. */
  reverse = $state(false);
  rate = $state<PlaybackRate>(1);
  /** What playing repeats; null plays to the end. */
  loop = $state.raw<LoopRange | null>(null);
  /** Where the pointer rests on the ribbon, file seconds; null when it is elsewhere. */
  hoverS = $state<number | null>(null);
  /**
   * The position is being moved by touch or by the slider's keys: what lies around it is worth
   * showing.
   */
  scrubbing = $state(false);
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

  /** First and last frame that playing shows: those of the loop, else of the clip. */
  get playedFrames(): readonly [first: number, last: number] {
    if (!this.loop) return [0, this.lastFrame];
    const first = nearestFrame(this.timesS, this.loop.startS);
    return [first, Math.max(first, frameAtTime(this.timesS, this.loop.endS + 1e-6))];
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

  /** Starts or stops; starting at the end, or outside of a loop, starts over. */
  togglePlaying(): void {
    if (this.playing) this.playing = false;
    else this.play(false);
  }

  /** Plays forwards or backwards from here. */
  play(reverse: boolean): void {
    const [first, last] = this.playedFrames;
    const isOutside = this.loop !== null && (this.frame < first || this.frame > last);
    if (isOutside || this.frame === (reverse ? first : last)) this.frame = reverse ? last : first;
    this.reverse = reverse;
    this.playing = true;
  }

  /** Repeats a stretch, from its start; a stretch shorter than one frame is none. */
  startLoop(loop: LoopRange): void {
    if (loop.endS <= loop.startS) return;
    const wasPlaying = this.playing;
    this.goToTime(loop.startS);
    this.loop = loop;
    this.playing = wasPlaying;
  }

  /** Steps through the offered speeds, clamped at both ends. */
  changeRate(steps: 1 | -1): void {
    const index = PLAYBACK_RATES.indexOf(this.rate) + steps;
    this.rate = PLAYBACK_RATES[index] ?? this.rate;
  }

  /** Called by the clock: this frame is on the screen now. */
  reportShown(frame: number): void {
    this.shownFrame = frame;
    if (this.playing) this.frame = frame;
  }

  /** Called by the clock at the end of the file, or at its start when playing backwards. */
  reportEnded(): void {
    this.playing = false;
    this.frame = this.reverse ? 0 : this.lastFrame;
    this.shownFrame = this.frame;
  }
}
