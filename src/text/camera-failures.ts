import type { CameraFailureCode } from '../core/run/failure-codes.ts';
import { cameraFailuresWords } from './words/capture/camera-failures.ts';

export interface CameraFailureWords {
  readonly title: string;
  readonly whatIsWrong: string;
  readonly whatToDo: string;
}

/** What went wrong with the camera or the recording, and what to do about it. */
export function describeCameraFailure(code: CameraFailureCode): CameraFailureWords {
  return cameraFailuresWords[code];
}
