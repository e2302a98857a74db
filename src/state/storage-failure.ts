import type { StorageErrorCode } from '../core/run/failure-codes.ts';
import { toStorageError } from '../storage/storage-error.ts';

/** Why something could not be kept or read. `detail` is for "details" only. */
export interface StorageFailure {
  readonly code: StorageErrorCode;
  readonly detail: string;
}

/** Anything that was thrown while storing, as a failure that can be worded. */
export function toStorageFailure(error: unknown): StorageFailure {
  const { code, message } = toStorageError(error);
  return { code, detail: message };
}
