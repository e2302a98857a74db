import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { nearestFrame, timeWithinFrame } from '../../state/frame-times.ts';
import type { Playhead } from '../../state/playhead.svelte.ts';

/** The first picture is on the screen this long after loading, or its time will not be told. */
const FIRST_PICTURE_MS = 700;
/** A seek's picture is on the screen this long after its end, or the picture has not changed. */
const PICTURE_MS = 250;
/**
 * Where in a frame's time on show to aim, attempt by attempt. The middle is safe from rounding. Where a file does not say
 * how long its pictures last (WebM), players guess it from the ones before and may hold the picture before too long; a
 * later aim then gets past it.
 */
const AIMS = [0.5, 0.9, 0.99] as const;

/**
 * Ties a `<video>` to the playhead, frame by frame.
 *
 * Paused, the element is told to seek into the wanted frame, never to its edge, so that rounding cannot show a neighbour;
 * while a seek is under way only the latest wish is kept. What is reported as shown is always what was presented. Playing, `requestVideoFrameCallback` reports the
 * presentation time of each picture. The element's own clock may start later than zero (edit lists, delayed tracks):
 * the presentation time of its first picture is the origin.
 */
export function videoClock(playhead: Playhead): Attachment<HTMLVideoElement> {
  return (video) => new VideoClock(video, playhead).start();
}

class VideoClock {
  readonly #video: HTMLVideoElement;
  readonly #playhead: Playhead;
  /** Element time of the first frame, seconds; null until its picture has been presented. */
  #originS: number | null = null;
  #callback = 0;
  #sought = -1;
  #attempts = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(video: HTMLVideoElement, playhead: Playhead) {
    this.#video = video;
    this.#playhead = playhead;
  }

  start(): () => void {
    const stop = new AbortController();
    const on = (type: string, listener: () => void): void =>
      this.#video.addEventListener(type, listener, { signal: stop.signal });
    // A tab in the background presents nothing: it is calibrated by its first picture, whenever that comes.
    on('loadeddata', () => this.#after(FIRST_PICTURE_MS, () => document.hidden || this.#calibrate(0)));
    on('seeked', () => this.#onSeeked());
    on('ended', () => this.#playhead.reportEnded());
    on('pause', () => this.#onPause());
    this.#listenForPicture();
    $effect(() => {
      this.#video.playbackRate = this.#playhead.rate;
    });
    $effect(() => {
      if (this.#playhead.playing) untrack(() => this.#play());
      else this.#video.pause();
    });
    $effect(() => {
      this.#attempts = 0;
      if (this.#playhead.frame >= 0 && !this.#playhead.playing) untrack(() => this.#seekToPlayhead());
    });
    return () => {
      stop.abort();
      clearTimeout(this.#timer);
      this.#video.cancelVideoFrameCallback(this.#callback);
    };
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

  /** A picture is on the screen; if it is not the wanted one (late picture of stopped playback), ask again. */
  #report(frame: number): void {
    this.#playhead.reportShown(frame);
    if (!this.#playhead.playing) this.#seekToPlayhead();
  }

  #play(): void {
    if (this.#playhead.frame !== this.#playhead.shownFrame) this.#moveElement(this.#playhead.frame, AIMS[0]);
    this.#video.play().catch(() => {
      this.#playhead.playing = false;
    });
  }

  #seekToPlayhead(): void {
    const { frame, shownFrame } = this.#playhead;
    if (this.#originS === null || this.#video.seeking || frame === shownFrame) return;
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
    if (!this.#playhead.playing && this.#playhead.frame !== this.#sought) this.#seekToPlayhead();
    // No new picture, or not the wanted one: aim again.
    this.#after(PICTURE_MS, () => this.#playhead.playing || this.#seekToPlayhead());
  }

  /** The browser stopped the element (media key, another player): follow it. */
  #onPause(): void {
    if (this.#playhead.playing && !this.#video.ended) this.#playhead.playing = false;
  }

  #after(delayMs: number, action: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(action, delayMs);
  }
}
