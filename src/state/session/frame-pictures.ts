/** One decoded picture of a clip, upright; whoever receives it closes `bitmap`. */
interface FramePicture {
  /** Index in presentation order. */
  readonly frame: number;
  /** Presentation time, file seconds. */
  readonly timeS: number;
  readonly bitmap: ImageBitmap;
}

interface FramePictureOptions {
  /**
   * Widest picture that is of use, device pixels (CSS pixels times the device pixel ratio); never
   * scaled up.
   */
  readonly maxWidth?: number;
  readonly signal?: AbortSignal;
}

/**
 * Single frames of a video file, decoded exactly and off the page's thread; `app/services.ts` hands
 * in the real one.
 */
export interface FramePictures {
  /**
   * Decodes exactly these frames.
   *
   * Frames come in ascending order, each once; one that cannot be decoded is left out. Only a few
   * are decoded ahead of the reader. Leaving the loop early ends the work and closes what was not
   * taken.
   *
   * @param frames indices in presentation order
   * @param timesS presentation time of every frame of the clip, seconds, zero at the first
   * (`track.timesS`)
   * @throws PoseError with the codes of bad files; the signal's reason when aborted
   */
  decode(
    file: File,
    frames: readonly number[],
    timesS: Float64Array,
    options?: FramePictureOptions,
  ): AsyncIterable<FramePicture>;
}
