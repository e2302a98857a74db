import type { StorageErrorCode } from '../core/run/failure-codes.ts';
import { toStorageError } from '../storage/storage-error.ts';

/** Why something could not be kept or read. `detail` is for "details" only. */
export interface StorageFailure {
  readonly code: StorageErrorCode;
  readonly detail: string;
}

export function toStorageFailure(error: unknown): StorageFailure {
  const { code, message } = toStorageError(error);
  return { code, detail: message };
}
