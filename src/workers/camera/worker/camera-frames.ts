/**
 * A camera's frames in a worker, one at a time: read from a stream of the track where the browser
 * has one, else asked of the page one by one. Whoever takes a frame closes it.
 */
export class CameraFrames {
  readonly #reader: ReadableStreamDefaultReader<VideoFrame> | null;
  readonly #askPage: () => void;
  #waiting: ((frame: VideoFrame | null) => void) | null = null;
  #arrived: VideoFrame[] = [];
  #pending: Promise<VideoFrame | null> | null = null;
  #isOver = false;

  /** @param askPage asks for one more frame; not called with a stream */
  constructor(stream: ReadableStream<VideoFrame> | null, askPage: () => void) {
    this.#reader = stream?.getReader() ?? null;
    this.#askPage = askPage;
  }

  /** The next frame; null when the camera has stopped. */
  async next(): Promise<VideoFrame | null> {
    const frame = await (this.#pending ??= this.#take());
    this.#pending = null;
    return frame;
  }

  /**
   * The next frame, or `undefined` when `wake` settles before it comes; the frame is then that of
   * the next call.
   */
  async nextOr(wake: Promise<void>): Promise<VideoFrame | null | undefined> {
    const pending = (this.#pending ??= this.#take());
    const frame = await Promise.race([wake.then(() => undefined), pending]);
    if (frame !== undefined) this.#pending = null;
    return frame;
  }

  async #take(): Promise<VideoFrame | null> {
    if (this.#isOver) return null;
    if (this.#reader) {
      const { value } = await this.#reader.read();
      return value ?? null;
    }
    this.#askPage();
    return this.#arrived.shift() ?? new Promise((resolve) => (this.#waiting = resolve));
  }

  /** A frame that the page sent. */
  push(frame: VideoFrame): void {
    if (this.#isOver) frame.close();
    else if (this.#waiting) this.#waiting(frame);
    else this.#arrived.push(frame);
    this.#waiting = null;
  }

  close(): void {
    this.#isOver = true;
    void this.#reader?.cancel().catch(() => undefined);
    for (const frame of this.#arrived) frame.close();
    this.#arrived = [];
    this.#waiting?.(null);
    this.#waiting = null;
  }
}
