import type { RecordFailureCode } from '../../workers/record/protocol.ts';

/**
 * Why there is no picture of a camera, or no recording of it; worded in `text/camera-failures.ts`.
 */
type CameraFailureCode =
  'no-camera-api' | 'permission-denied' | 'no-camera' | 'camera-in-use' | 'camera-failed' | RecordFailureCode;

/** `detail` is for "details" only. */
export interface CameraFailure {
  readonly code: CameraFailureCode;
  readonly detail: string;
}

const CODE_OF_EXCEPTION: Readonly<Record<string, CameraFailureCode>> = {
  NotAllowedError: 'permission-denied',
  SecurityError: 'permission-denied',
  NotFoundError: 'no-camera',
  OverconstrainedError: 'no-camera',
  NotReadableError: 'camera-in-use',
  AbortError: 'camera-in-use',
};

/** The typed failure in what `getUserMedia` threw. */
export function toCameraFailure(error: unknown): CameraFailure {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return { code: CODE_OF_EXCEPTION[name] ?? 'camera-failed', detail: String(error) };
}
