import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { nearestFrame, timeWithinFrame } from '../../../state/session/frame-times.ts';
import type { Playhead } from '../../../state/session/playhead.svelte.ts';

/** The first picture is on the screen this long after loading, or its time stays unknown. */
const FIRST_PICTURE_MS = 700;
/** A seek's picture is on the screen this long after its end, or the picture has not changed. */
const PICTURE_MS = 250;
/**
 * Where in a frame's time on show to aim, attempt by attempt. The middle is safe from rounding.
 * Where a file does not say how long its pictures last (WebM), players guess it from the ones
 * before and may hold the picture before too long; a later aim then gets past it.
 */
const AIMS = [0.5, 0.9, 0.99] as const;
/**
 * Under a decoded picture the element follows once the playhead rests, so that stepping is not held
 * up by its seeks.
 */
const FOLLOW_MS = 150;

/** What else shows pictures besides the element; getters keep it reactive. */
export interface VideoCover {
  /** A decoded picture hides the element: what the element shows does not matter then. */
  readonly isCovered: boolean;
  /** The element plays; else decoded pictures do. */
  readonly elementPlays: boolean;
  /** The element presented a picture while playing. */
  readonly onPresented: () => void;
}

/** Nothing but the element. */
const UNCOVERED: VideoCover = Object.freeze({
  isCovered: false,
  elementPlays: true,
  onPresented: () => undefined,
});

/**
 * Ties a `<video>` to the playhead, frame by frame.
 *
 * Paused, the element is told to seek into the wanted frame, never to its edge, so that rounding
 * cannot show a neighbour; while a seek is under way only the latest wish is kept. What is reported
 * as shown is always what was presented. Playing, `requestVideoFrameCallback` reports the
 * presentation time of each picture. The element's own clock may start later than zero (edit lists,
 * delayed tracks): the presentation time of its first picture is the origin.
 */
export function videoClock(playhead: Playhead, cover: VideoCover = UNCOVERED): Attachment<HTMLVideoElement> {
  return (video) => new VideoClock(video, playhead, cover).start();
}

class VideoClock {
  readonly #video: HTMLVideoElement;
  readonly #playhead: Playhead;
  readonly #cover: VideoCover;
  /** The frame that the element presented last. */
  #presented = 0;
  /** Element time of the first frame, seconds; null until its picture has been presented. */
  #originS: number | null = null;
  #callback = 0;
  #sought = -1;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #follow: ReturnType<typeof setTimeout> | undefined;

  constructor(video: HTMLVideoElement, playhead: Playhead, cover: VideoCover) {
    this.#video = video;
    this.#playhead = playhead;
    this.#cover = cover;
  }

  start(): () => void {
    const stop = new AbortController();
    const on = (type: string, listener: () => void): void =>
      this.#video.addEventListener(type, listener, { signal: stop.signal });
    // A tab in the background presents nothing: it is calibrated by its first picture, whenever
    // that comes.
    on('loadeddata', () => this.#after(FIRST_PICTURE_MS, () => document.hidden || this.#calibrate(0)));
    on('seeked', () => this.#onSeeked());
    on('ended', () => this.#onEnded());
    on('pause', () => this.#onPause());
    this.#listenForPicture();
    $effect(() => {
      this.#video.playbackRate = this.#playhead.rate;
    });
    $effect(() => {
      if (this.#isPlaying) untrack(() => this.#play());
      else this.#video.pause();
    });
    $effect(() => {
      this.#attempts = 0;
      if (this.#playhead.frame < 0 || this.#isPlaying) return;
      clearTimeout(this.#follow);
      if (this.#cover.isCovered) this.#follow = setTimeout(() => this.#seekToPlayhead(), FOLLOW_MS);
      else untrack(() => this.#seekToPlayhead());
    });
    return () => {
      stop.abort();
      clearTimeout(this.#timer);
      clearTimeout(this.#follow);
      this.#video.cancelVideoFrameCallback(this.#callback);
    };
  }

  /** The element itself plays. */
  get #isPlaying(): boolean {
    return this.#playhead.playing && this.#cover.elementPlays;
  }

  #listenForPicture(): void {
    this.#callback = this.#video.requestVideoFrameCallback((_now, picture) => {
      if (this.#originS === null) this.#calibrate(picture.mediaTime);
      else this.#report(nearestFrame(this.#playhead.timesS, picture.mediaTime - this.#originS));
      this.#listenForPicture();
    });
  }

  #calibrate(firstPictureS: number): void {
    if (this.#originS !== null) return;
    this.#originS = firstPictureS;
    this.#report(0);
  }

  /**
   * A picture is on the screen; if it is not the wanted one (late picture of stopped playback), ask
   * again.
   */
  #report(frame: number): void {
    this.#presented = frame;
    if (this.#isPlaying) {
      this.#cover.onPresented();
      this.#playhead.reportShown(frame);
      if (this.#playhead.loop && frame >= this.#playhead.playedFrames[1]) this.#backToStart();
      return;
    }
    if (!this.#cover.isCovered) this.#playhead.reportShown(frame);
    this.#seekToPlayhead();
  }

  #play(): void {
    if (this.#playhead.frame !== this.#presented) this.#moveElement(this.#playhead.frame, AIMS[0]);
    this.#video.play().catch(() => {
      this.#playhead.playing = false;
    });
  }

  #backToStart(): void {
    this.#moveElement(this.#playhead.playedFrames[0], AIMS[0]);
  }

  /** The file came to its end: a loop that reaches there goes on from its start. */
  #onEnded(): void {
    // Of a video that was cut short every later frame lies at its end, and is looked at as well.
    if (!this.#isPlaying) return;
    if (!this.#playhead.loop) return this.#playhead.reportEnded();
    this.#backToStart();
    this.#play();
  }

  #seekToPlayhead(): void {
    const { frame } = this.#playhead;
    if (this.#originS === null || this.#video.seeking) return;
    if (frame === this.#presented) {
      if (!this.#cover.isCovered) this.#playhead.reportShown(frame);
      return;
    }
    if (this.#sought !== frame) this.#attempts = 0;
    this.#sought = frame;
    const aim = AIMS[this.#attempts];
    this.#attempts += 1;
    if (aim !== undefined) this.#moveElement(frame, aim);
  }

  #moveElement(frame: number, aim: number): void {
    this.#video.currentTime = (this.#originS ?? 0) + timeWithinFrame(this.#playhead.timesS, frame, aim);
  }

  #onSeeked(): void {
    if (!this.#isPlaying && this.#playhead.frame !== this.#sought) this.#seekToPlayhead();
    // No new picture, or not the wanted one: aim again.
    this.#after(PICTURE_MS, () => this.#isPlaying || this.#seekToPlayhead());
  }

  /** The browser stopped the element (media key, another player): follow it. */
  #onPause(): void {
    if (this.#isPlaying && !this.#video.ended) this.#playhead.playing = false;
  }

  #after(delayMs: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delayMs);
  }
}
