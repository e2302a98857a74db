/** How a worker answers: any number of events, then exactly one `done` or `failed`. */
type WorkerMessage<Event, Reply, Failure> =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'done'; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface WorkerRequest<Command, Event> {
  readonly command: Command;
  readonly signal: AbortSignal;
  /** `post` sends something back to the worker while the command runs. */
  readonly onEvent?: (event: Event, post: (message: unknown, transfer: Transferable[]) => void) => void;
  readonly transfer?: Transferable[];
  /**
   * The worker is ended when it says nothing for so long, seconds; left out: it may take as long as
   * it likes.
   */
  readonly patienceS?: number;
}

/**
 * The worker ended without an answer: it could not be loaded, crashed, or sent what cannot be read.
 */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError';
}

/** The worker was ended because it said nothing for longer than it was given. */
export class WorkerSilentError extends Error {
  override readonly name = 'WorkerSilentError';
}

/** The worker's own, typed failure. */
export class WorkerFailedError<Failure> extends Error {
  override readonly name = 'WorkerFailedError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('the worker reported a failure');
    this.failure = failure;
  }
}

/**
 * Runs one command in a worker of its own and ends the worker whatever happens: WebAssembly cannot
 * be interrupted, so to cancel is to terminate.
 *
 * @returns the reply; rejects with the signal's reason, `WorkerFailedError`, `WorkerDiedError`,
 *   `WorkerSilentError`, or what `onEvent` threw.
 */
export function requestWorker<Command, Event, Reply, Failure>(
  createWorker: () => Worker,
  { command, signal, onEvent, transfer = [], patienceS = Infinity }: WorkerRequest<Command, Event>,
): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const worker = createWorker();
    const settle = (how: () => void): void => {
      signal.removeEventListener('abort', abort);
      clearInterval(clock);
      worker.terminate();
      how();
    };
    const fail = (error: Error): void => settle(() => reject(error));
    const abort = (): void => fail(signal.reason as Error);
    // Counted in ticks, not by the clock: a device that slept in between was not waiting.
    let silentS = 0;
    const clock = setInterval(() => {
      if (++silentS >= patienceS) fail(new WorkerSilentError(`no sign of life for ${patienceS} s`));
    }, 1000);
    signal.addEventListener('abort', abort, { once: true });
    worker.onerror = (event) => fail(new WorkerDiedError(event.message || 'the worker could not be loaded'));
    worker.onmessageerror = () => fail(new WorkerDiedError('the worker sent what cannot be read'));
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Event, Reply, Failure>>) => {
      if (signal.aborted) return;
      silentS = 0;
      switch (data.kind) {
        case 'event':
          try {
            onEvent?.(data.event, (message, items) => worker.postMessage(message, items));
          } catch (error) {
            fail(error as Error);
          }
          return;
        case 'done':
          settle(() => resolve(data.reply));
          return;
        case 'failed':
          fail(new WorkerFailedError(data.failure));
          return;
        default:
          data satisfies never;
      }
    };
    try {
      worker.postMessage(command, transfer);
    } catch (error) {
      fail(error as Error);
    }
  });
}
