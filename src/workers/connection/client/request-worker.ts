import { connectWorker } from './connect-worker.ts';

/** How a worker answers: any number of events, then exactly one `done` or `failed`. */
type WorkerMessage<Event, Reply, Failure> =
  | { readonly kind: 'event'; readonly event: Event }
  | { readonly kind: 'done'; readonly reply: Reply }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** One command with what may happen while it runs. An aborted signal ends the worker. */
export interface WorkerRequest<Command, Event> {
  readonly command: Command;
  readonly signal: AbortSignal;
  /** `post` sends something back to the worker while the command runs. */
  readonly onEvent?: (event: Event, post: (message: unknown, transfer: Transferable[]) => void) => void;
  readonly transfer?: Transferable[];
  /** Called once the command is sent; what it returns is called when the worker is done with. */
  readonly onSent?: (post: (message: unknown) => void) => () => void;
  /**
   * The worker is ended when it says nothing for so long, seconds; left out: it may take as long as
   * it likes.
   */
  readonly patienceS?: number;
  /**
   * Called with the worker once it has replied: it waits for another command. Left out: it is
   * ended, as it is after every failure.
   */
  readonly onDone?: (worker: Worker) => void;
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
 * Runs one command in a worker that does nothing else meanwhile, and ends the worker unless it
 * replied and is wanted back: WebAssembly cannot be interrupted, so to cancel is to terminate.
 *
 * @returns the reply; rejects with the signal's reason, `WorkerFailedError`, `WorkerDiedError`,
 *   `WorkerSilentError`, or what `onEvent` threw.
 */
export function requestWorker<Command, Event, Reply, Failure>(
  createWorker: () => Worker,
  {
    command,
    signal,
    onEvent,
    onSent,
    transfer = [],
    patienceS = Infinity,
    onDone,
  }: WorkerRequest<Command, Event>,
): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const settle = (how: () => void, isDone = false): void => {
      signal.removeEventListener('abort', abort);
      clearInterval(clock);
      stop?.();
      if (isDone && onDone) onDone(worker.release());
      else worker.close();
      how();
    };
    const fail = (error: Error): void => settle(() => reject(error));
    const abort = (): void => fail(signal.reason as Error);
    const worker = connectWorker<unknown, WorkerMessage<Event, Reply, Failure>>(createWorker, {
      onMessage(message) {
        silentS = 0;
        switch (message.kind) {
          case 'event':
            try {
              onEvent?.(message.event, worker.post);
            } catch (error) {
              fail(error as Error);
            }
            return;
          case 'done':
            settle(() => resolve(message.reply), true);
            return;
          case 'failed':
            fail(new WorkerFailedError(message.failure));
            return;
          default:
            message satisfies never;
        }
      },
      onDied: fail,
    });
    // Counted in ticks, not by the clock: a device that slept in between was not waiting.
    let silentS = 0;
    let stop: (() => void) | undefined;
    const clock = setInterval(() => {
      if (++silentS >= patienceS) fail(new WorkerSilentError(`no sign of life for ${patienceS} s`));
    }, 1000);
    signal.addEventListener('abort', abort, { once: true });
    try {
      worker.post(command, transfer);
      stop = onSent?.((message) => worker.post(message));
    } catch (error) {
      fail(error as Error);
    }
  });
}
