import type { MetricId } from '../../core/metrics/registry.ts';
import type { LoopRange, PlaybackRate, Playhead } from './playhead.svelte.ts';

/** A number shown on the stride that proves it. */
export interface Proof {
  readonly stride: number;
  readonly metric: MetricId;
  /** The frame at which the number was read; it stands still there. */
  readonly frame: number;
  readonly loop: LoopRange;
}

/** How slowly the proof is played, times real file time. */
const RATE: PlaybackRate = 0.25;
/** How long it stands still where the number was read, milliseconds. */
export const HOLD_MS = 1800;

/**
 * Plays one stride slowly, round and round, and stands still on the frame at which a number was
 * read. Whatever else is done with the playhead meanwhile ends it.
 */
export class ProofLoop {
  readonly #playhead: Playhead;
  #proof = $state.raw<Proof | null>(null);
  #isHeld = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The frame was held in this round. */
  #wasHeld = false;
  #rateBefore: PlaybackRate = 1;

  constructor(playhead: Playhead) {
    this.#playhead = playhead;
  }

  /** What is being shown; null: nothing. */
  get proof(): Proof | null {
    return this.#proof;
  }

  /** It stands still on the frame of the number. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /**
   * @param isCalm without motion: goes to the frame and stays there, for people who asked for less
   * of it
   */
  start(proof: Proof, isCalm: boolean): void {
    const playhead = this.#playhead;
    this.stop();
    if (isCalm) {
      playhead.goToFrame(proof.frame);
      return;
    }
    this.#rateBefore = playhead.rate;
    this.#wasHeld = false;
    playhead.startLoop(proof.loop);
    playhead.rate = RATE;
    this.#proof = proof;
    playhead.play(false);
  }

  /** Ends it where it stands; the speed is as before. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#isHeld = false;
    const proof = this.#proof;
    if (!proof) return;
    this.#proof = null;
    const playhead = this.#playhead;
    playhead.playing = false;
    if (playhead.loop === proof.loop) playhead.loop = null;
    if (playhead.rate === RATE) playhead.rate = this.#rateBefore;
  }

  /** To be called whenever the playhead has moved, stopped, started or got another loop. */
  follow(): void {
    const playhead = this.#playhead;
    const proof = this.#proof;
    if (!proof) return;
    const [first, last] = playhead.playedFrames;
    if (playhead.loop !== proof.loop || playhead.frame < first || playhead.frame > last) {
      this.#giveUp();
      return;
    }
    if (this.#isHeld) {
      if (playhead.frame !== proof.frame || playhead.playing) this.#letGo();
      return;
    }
    if (playhead.frame < proof.frame) this.#wasHeld = false;
    else if (playhead.playing && !this.#wasHeld) this.#hold(proof);
  }

  /** Slow machines leave frames out: the number's own is the one that is held. */
  #hold(proof: Proof): void {
    this.#wasHeld = true;
    this.#isHeld = true;
    this.#playhead.goToFrame(proof.frame);
    this.#timer = setTimeout(() => {
      this.#letGo();
      this.#playhead.play(false);
    }, HOLD_MS);
  }

  #letGo(): void {
    clearTimeout(this.#timer);
    this.#isHeld = false;
  }

  /** Somebody took the playhead elsewhere: it stays there. */
  #giveUp(): void {
    this.#letGo();
    this.#proof = null;
    if (this.#playhead.rate === RATE) this.#playhead.rate = this.#rateBefore;
  }
}
