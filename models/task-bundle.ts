import { zipSync } from 'fflate';

import { addMetadata } from './add-metadata.ts';
import { DETECTOR, LANDMARKS, writeModelMetadata } from './model-metadata.ts';

/**
 * A fixed time stamp, built from local fields because a zip stores local time: the bytes are the
 * same everywhere.
 */
const ZIP_TIME = new Date(2023, 0, 1);

/**
 * Packs a pose landmarker bundle (`.task`) as MediaPipe Tasks reads it: a zip, stored and not
 * deflated, of the two networks, each with its metadata.
 *
 * @param detector the person detector's `.tflite` bytes.
 * @param landmarks the landmark network's `.tflite` bytes.
 * @returns the bundle; the same bytes for the same input on every machine.
 */
export function packTaskBundle(detector: Uint8Array, landmarks: Uint8Array): Uint8Array {
  return zipSync(
    {
      'pose_detector.tflite': addMetadata(detector, writeModelMetadata(DETECTOR)),
      'pose_landmarks_detector.tflite': addMetadata(landmarks, writeModelMetadata(LANDMARKS)),
    },
    { level: 0, mtime: ZIP_TIME },
  );
}
