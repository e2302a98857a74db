import type { VideoInfo } from '../../../core/video/video-info.ts';
import { connectWorker, type WorkerConnection } from '../../connection/client/connect-worker.ts';
import type { FramesCommand, FramesMessage } from '../protocol.ts';
import { PoseError } from '../../pose/client/pose-error.ts';

/** A picture and its place in the list of times that was asked for; the receiver closes it. */
export interface DecodedPicture {
  readonly index: number;
  readonly bitmap: ImageBitmap;
}

/** WebCodecs cannot decode the file; the browser's player may. */
export class UndecodableError extends Error {
  override readonly name = 'UndecodableError';
  readonly info: VideoInfo;
  /** The container's clock at the first frame, seconds. */
  readonly originS: number;

  constructor(info: VideoInfo, originS: number) {
    super(`no decoder for ${info.codec}`);
    this.info = info;
    this.originS = originS;
  }
}

/** What has come of a job and was not taken yet; null at the end of it. */
interface Job {
  readonly arrived: DecodedPicture[];
  end: { readonly error: Error | null } | null;
  wake: (() => void) | null;
}

/** One worker with one file open; it ends itself when nothing was asked of it for a while. */
export class FrameWorker {
  readonly #worker: WorkerConnection<FramesCommand>;
  readonly #idleMs: number;
  readonly #onEnd: () => void;
  readonly #jobs = new Map<number, Job>();
  #nextJob = 1;
  #idle: ReturnType<typeof setTimeout> | undefined;
  isAlive = true;

  constructor(file: File, decodePath: VideoInfo['decodePath'] | null, idleMs: number, onEnd: () => void) {
    this.#idleMs = idleMs;
    this.#onEnd = onEnd;
    this.#worker = connectWorker<FramesCommand, FramesMessage>(createFramesWorker, {
      onMessage: (message) => this.#receive(message),
      onDied: ({ message }) => this.#die(message),
    });
    this.#worker.post({ type: 'open', file, name: file.name, decodePath });
  }

  /**
   * @throws PoseError, `UndecodableError`, or the signal's reason; pictures that were not taken are
   * closed.
   */
  async *decode(
    timesS: readonly number[],
    maxWidth: number,
    signal: AbortSignal,
  ): AsyncGenerator<DecodedPicture, void, undefined> {
    const id = this.#nextJob++;
    const job: Job = { arrived: [], end: null, wake: null };
    const abort = (): void => this.#end(job, signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    clearTimeout(this.#idle);
    this.#jobs.set(id, job);
    this.#worker.post({ type: 'decode', job: id, timesS, maxWidth });
    try {
      for (;;) {
        signal.throwIfAborted();
        const picture = job.arrived.shift();
        if (picture) {
          this.#worker.post({ type: 'taken', job: id });
          yield picture;
        } else if (job.end) {
          if (job.end.error !== null) throw job.end.error;
          return;
        } else {
          await new Promise<void>((resolve) => {
            job.wake = resolve;
          });
        }
      }
    } finally {
      signal.removeEventListener('abort', abort);
      this.#jobs.delete(id);
      for (const { bitmap } of job.arrived) bitmap.close();
      if (!job.end || signal.aborted) this.#worker.post({ type: 'cancel', job: id });
      this.#restWhenIdle();
    }
  }

  #receive(message: FramesMessage): void {
    const job = this.#jobs.get(message.job);
    if (!job) {
      if (message.kind === 'picture') message.bitmap.close();
      return;
    }
    switch (message.kind) {
      case 'picture':
        job.arrived.push({ index: message.index, bitmap: message.bitmap });
        job.wake?.();
        return;
      case 'done':
        return this.#end(job, null);
      case 'failed':
        return this.#end(job, new PoseError(message.failure));
      case 'undecodable':
        return this.#end(job, new UndecodableError(message.info, message.originS));
      default:
        message satisfies never;
    }
  }

  #end(job: Job, error: Error | null): void {
    job.end ??= { error };
    job.wake?.();
  }

  #die(detail: string): void {
    for (const job of this.#jobs.values()) this.#end(job, new PoseError({ code: 'worker-died', detail }));
    this.#terminate();
  }

  #restWhenIdle(): void {
    if (this.#jobs.size > 0 || !this.isAlive) return;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#terminate(), this.#idleMs);
  }

  #terminate(): void {
    this.isAlive = false;
    this.#worker.close();
    this.#onEnd();
  }
}

function createFramesWorker(): Worker {
  return new Worker(new URL('../worker/frames.worker.ts', import.meta.url), {
    type: 'module',
    name: 'frames',
  });
}
