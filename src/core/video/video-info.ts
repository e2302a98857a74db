import type { UndoneEdits } from './edit-list.ts';

/**
 * What the container and the first frame tell about a video. Sizes are of the displayed (rotated)
 * frame.
 */
export interface VideoInfo {
  readonly name: string;
  readonly sizeBytes: number;
  readonly durationS: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly codec: string;
  /** Number of video frames. */
  readonly frames: number;
  /** Median frame rate, Hz. */
  readonly fps: number;
  readonly variableFrameRate: boolean;
  /**
   * Rate at which the camera took the frames where the container says so (slow motion), Hz; else
   * null.
   */
  readonly captureFps: number | null;
  /** When the container says that it was taken, milliseconds since 1970; left out without. */
  readonly filmedMs?: number;
  /**
   * What an editor or a slow motion had done to the recording and was undone; left out where
   * nothing was.
   */
  readonly undone?: UndoneEdits;
  /** `webcodecs`, or `video-element` where only the browser's own player can decode the file. */
  readonly decodePath: 'webcodecs' | 'video-element';
}
