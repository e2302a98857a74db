import type { RunFileErrorCode } from '../../../core/run/failure-codes.ts';
import type { RunFileContent } from '../../../core/knees/found-run.ts';
import { WorkerDiedError } from '../../connection/client/connect-worker.ts';
import {
  requestWorker,
  WorkerFailedError,
  WorkerSilentError,
} from '../../connection/client/request-worker.ts';
import type { RunFileCommand, RunFileEvent, RunFileFailure } from '../protocol.ts';

/** No run can be read from a file. `message` is for "details" only. */
export class RunFileReadError extends Error {
  override readonly name = 'RunFileReadError';
  readonly code: RunFileErrorCode;

  constructor({ code, detail }: RunFileFailure, options?: ErrorOptions) {
    super(detail, options);
    this.code = code;
  }
}

/** What a file of runs is read with; the signal ends the reading. */
export interface ReadRunsOptions extends Omit<RunFileCommand, 'file'> {
  readonly signal: AbortSignal;
  /** Share of the file that is read, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A worker that says nothing for so long is caught in something, seconds. */
const PATIENCE_S = 30;

const createWorker = (): Worker =>
  new Worker(new URL('../worker/run-files.worker.ts', import.meta.url), {
    type: 'module',
    name: 'run-files',
  });

/**
 * The runs in a file of a watch or an app; see `run-files/read-run-file.ts`. A worker of its own
 * reads it: whatever the file is made to do, the page goes on, and a reader that hangs is ended.
 *
 * @throws RunFileReadError; the signal's reason
 */
export async function readRuns(
  file: File,
  { signal, onProgress, today, csvUnit }: ReadRunsOptions,
): Promise<RunFileContent> {
  try {
    return await requestWorker<RunFileCommand, RunFileEvent, RunFileContent, RunFileFailure>(createWorker, {
      command: { file, today, csvUnit },
      signal,
      patienceS: PATIENCE_S,
      onEvent: ({ bytes }) => onProgress?.(Math.min(1, bytes / file.size)),
    });
  } catch (error) {
    if (error instanceof WorkerFailedError) {
      throw new RunFileReadError(error.failure as RunFileFailure, { cause: error });
    }
    if (error instanceof WorkerSilentError || error instanceof WorkerDiedError) {
      throw new RunFileReadError({ code: 'took-too-long', detail: error.message }, { cause: error });
    }
    throw error;
  }
}
