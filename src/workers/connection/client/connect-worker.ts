/**
 * The worker ended by itself: it could not be loaded, crashed, or sent what cannot be read.
 */
export class WorkerDiedError extends Error {
  override readonly name = 'WorkerDiedError';
}

interface WorkerHandlers<Message> {
  readonly onMessage: (message: Message) => void;
  /** Called once at most; the connection is closed by then. */
  readonly onDied: (error: WorkerDiedError) => void;
}

/** A worker at work. After its end nothing is handed on, whichever side ended it. */
export interface WorkerConnection<Command> {
  readonly post: (command: Command, transfer?: Transferable[]) => void;
  /** Terminates the worker: WebAssembly cannot be interrupted otherwise. */
  readonly close: () => void;
  /** Ends the connection and hands the worker back, alive: for another to go on with. */
  readonly release: () => Worker;
}

/** Starts a worker and stays connected with it until it is closed or dies. */
export function connectWorker<Command, Message>(
  create: () => Worker,
  { onMessage, onDied }: WorkerHandlers<Message>,
): WorkerConnection<Command> {
  const worker = create();
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    worker.terminate();
  };
  const die = (detail: string): void => {
    if (!isOpen) return;
    close();
    onDied(new WorkerDiedError(detail));
  };
  worker.onerror = (event) => die(event.message || 'the worker could not be loaded');
  worker.onmessageerror = () => die('the worker sent what cannot be read');
  worker.onmessage = ({ data }: MessageEvent<Message>) => {
    if (isOpen) onMessage(data);
  };
  return {
    post: (command, transfer = []) => worker.postMessage(command, transfer),
    close,
    release: () => {
      isOpen = false;
      worker.onerror = worker.onmessageerror = worker.onmessage = null;
      return worker;
    },
  };
}
