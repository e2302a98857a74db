import type { RunFileErrorCode } from '../../core/run/failure-codes.ts';
import type { DistanceUnit } from '../../core/run/units.ts';
import type { Day } from '../../core/knees/day.ts';
import type { RunFileContent } from '../../core/knees/found-run.ts';

/** Page → worker. One file per worker; cancelling terminates the worker. */
export interface RunFileCommand {
  readonly file: Blob;
  readonly today: Day;
  /** What distances of a table are in whose headings do not say. */
  readonly csvUnit: DistanceUnit;
}

/** Worker → page: how much of the file is read. */
export interface RunFileEvent {
  readonly bytes: number;
}

/** Why no run was read. `detail` is for "details" only. */
export interface RunFileFailure {
  readonly code: RunFileErrorCode;
  readonly detail: string;
}

/** Worker → page: any number of events, then one `done` or `failed`. */
export type RunFileMessage =
  | { readonly kind: 'event'; readonly event: RunFileEvent }
  | { readonly kind: 'done'; readonly reply: RunFileContent }
  | { readonly kind: 'failed'; readonly failure: RunFileFailure };
