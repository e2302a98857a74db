import type { StorageErrorCode } from '../core/run/failure-codes.ts';

/** A failure of the browser's storage. `message` is for "details" only. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;

  constructor(code: StorageErrorCode, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}

const CODE_OF_EXCEPTION: Readonly<Record<string, StorageErrorCode>> = {
  QuotaExceededError: 'quota-exceeded',
  SecurityError: 'storage-blocked',
  NotAllowedError: 'storage-blocked',
  VersionError: 'newer-version',
};

/** The typed failure in whatever the browser threw. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  // An aborted IndexedDB transaction hides the quota error as its cause.
  const inner = error instanceof DOMException && error.name === 'AbortError' ? error.message : '';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const code = /quota/i.test(inner) ? 'quota-exceeded' : (CODE_OF_EXCEPTION[name] ?? 'storage-failed');
  return new StorageError(code, String(error), error);
}

/** Runs a piece of storage work; whatever it throws becomes a `StorageError`. */
export async function withStorageErrors<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}
