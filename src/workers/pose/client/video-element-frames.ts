import { PoseError } from './pose-error.ts';
import type { VideoInfo } from '../../../core/video/video-info.ts';

/** A player that shows nothing for this long will not, seconds. */
const PATIENCE_S = 15;
/**
 * A sought picture that has not been presented after this long was there before, or the page is
 * hidden, seconds.
 */
const PRESENTED_WITHIN_S = 0.4;

/**
 * Shows single frames of a file that WebCodecs cannot decode but the browser's own player can.
 * Frames are reached by seeking to the middle of each frame's time, which is slow but exact.
 */
export class VideoElementSource {
  readonly #video: HTMLVideoElement;
  readonly #url: string;

  private constructor(video: HTMLVideoElement, url: string) {
    this.#video = video;
    this.#url = url;
  }

  /**
   * @throws PoseError `codec-unsupported-hevc` or `codec-unsupported` where the player cannot show
   * the file either.
   */
  static async open(file: Blob, info: VideoInfo, signal: AbortSignal): Promise<VideoElementSource> {
    const video = document.createElement('video');
    video.muted = true;
    video.playsInline = true;
    video.preload = 'auto';
    const source = new VideoElementSource(video, URL.createObjectURL(file));
    try {
      const shown = nextEvent(video, 'loadeddata', signal);
      video.src = source.#url;
      await shown;
      if (video.videoWidth === 0) throw new Error('the player shows no picture');
      return source;
    } catch (error) {
      source.close();
      signal.throwIfAborted();
      const code = isHevc(info.codec) ? 'codec-unsupported-hevc' : 'codec-unsupported';
      throw new PoseError({ code, detail: `${info.codec}: ${String(error)}` }, { cause: error });
    }
  }

  /** The upright frame that is on show at `seekS`; the caller closes it. */
  async frameAt(seekS: number, signal: AbortSignal): Promise<ImageBitmap> {
    const seeked = nextEvent(this.#video, 'seeked', signal);
    const presented = nextPresented(this.#video);
    this.#video.currentTime = seekS;
    try {
      await seeked;
      // The event may come before the picture: a busy or hidden page still holds the one before.
      await presented;
      return await createImageBitmap(this.#video);
    } catch (error) {
      signal.throwIfAborted();
      throw new PoseError({ code: 'decode-failed', detail: String(error) }, { cause: error });
    }
  }

  close(): void {
    this.#video.removeAttribute('src');
    this.#video.load();
    URL.revokeObjectURL(this.#url);
  }
}

/** Settles when another picture is presented, or when none is to be expected any more. */
function nextPresented(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PRESENTED_WITHIN_S * 1000);
    video.requestVideoFrameCallback(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function isHevc(codec: string): boolean {
  return /^(hvc1|hev1|hevc|dvh1|dvhe)/i.test(codec);
}

function nextEvent(
  video: HTMLVideoElement,
  name: 'loadeddata' | 'seeked',
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const finished = new AbortController();
    const options = { once: true, signal: finished.signal };
    const end = (how: () => void): void => {
      clearTimeout(timer);
      finished.abort();
      how();
    };
    const timer = setTimeout(() => end(() => reject(new Error(`no ${name} event`))), PATIENCE_S * 1000);
    video.addEventListener(name, () => end(resolve), options);
    const onError = (): void => end(() => reject(new Error(video.error?.message ?? 'the player gave up')));
    video.addEventListener('error', onError, options);
    signal.addEventListener('abort', () => end(() => reject(signal.reason as Error)), options);
  });
}
