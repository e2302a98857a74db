/**
 * Codes of all that can go wrong, each written once: the places that raise them, the messages that
 * carry them and the words for them (`text/`) take their types from here.
 */

/** What can be wrong with a video file. */
const MEDIA_ERROR_CODES = [
  'not-a-video',
  'empty-file',
  'no-video-track',
  'truncated-file',
  'impossible-index',
  'too-many-frames',
  'gif-too-large',
  'one-picture',
  'codec-unsupported',
  'codec-unsupported-hevc',
  'decode-failed',
] as const;
export type MediaErrorCode = (typeof MEDIA_ERROR_CODES)[number];

/** What can go wrong with a pose model. */
const INFERENCE_ERROR_CODES = ['model-load-failed', 'pose-unsupported', 'gpu-lost', 'out-of-memory'] as const;
export type InferenceErrorCode = (typeof INFERENCE_ERROR_CODES)[number];

/** What can go wrong between a file and its poses. */
export const POSE_ERROR_CODES = [
  ...MEDIA_ERROR_CODES,
  ...INFERENCE_ERROR_CODES,
  'reading-stalled',
  'no-person',
  'worker-died',
] as const;
export type PoseErrorCode = (typeof POSE_ERROR_CODES)[number];

/** What can keep a video file from being written. */
export const VIDEO_FILE_ERROR_CODES = [...POSE_ERROR_CODES, 'cannot-encode'] as const;
export type VideoFileErrorCode = (typeof VIDEO_FILE_ERROR_CODES)[number];

/** Why a shared run cannot be opened or written. */
export const SHARE_ERROR_CODES = [
  'empty-file',
  'not-a-share-file',
  'whole-device',
  'not-a-device-file',
  'truncated',
  'corrupted',
  'encrypted',
  'unsupported-zip',
  'unexpected-entry',
  'too-large',
  'expands-too-much',
  'newer-version',
  'invalid-record',
  'invalid-track',
  'cannot-read',
] as const;
export type ShareErrorCode = (typeof SHARE_ERROR_CODES)[number];

/** Why something could not be kept on the device, or read from it. */
export const STORAGE_ERROR_CODES = [
  'quota-exceeded',
  'storage-blocked',
  'newer-version',
  'storage-failed',
] as const;
export type StorageErrorCode = (typeof STORAGE_ERROR_CODES)[number];

/** Why a recording ended by itself. */
const RECORD_FAILURE_CODES = [
  'no-encoder',
  'disk-full',
  'storage-blocked',
  'camera-lost',
  'recording-failed',
] as const;
export type RecordFailureCode = (typeof RECORD_FAILURE_CODES)[number];

/** Why there is no picture of a camera, or no recording of it. */
export const CAMERA_FAILURE_CODES = [
  'no-camera-api',
  'permission-denied',
  'no-camera',
  'camera-in-use',
  'camera-failed',
  ...RECORD_FAILURE_CODES,
] as const;
export type CameraFailureCode = (typeof CAMERA_FAILURE_CODES)[number];

/** Why no run can be read from a file of a watch or an app. */
export type RunFileErrorCode =
  | 'empty-file'
  | 'too-large'
  | 'unknown-kind'
  | 'packed'
  | 'broken-file'
  | 'no-columns'
  | 'nothing-run'
  | 'took-too-long'
  | 'cannot-read';
