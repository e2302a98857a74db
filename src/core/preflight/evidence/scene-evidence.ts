import type { EdgeTilt } from '../image/edge-tilt.ts';
import type { LightLevels } from '../image/light-levels.ts';
import type { CameraMotion } from './camera-motion.ts';
import type { FrameTiming } from './frame-timing.ts';
import type { RepeatedFrames } from './repeated-frames.ts';

/** What the file says about how it was taken; null = it does not say. */
export interface SourceFacts {
  /** Filmed with the camera on the side of the screen, whose videos are often mirrored. */
  readonly frontCamera: boolean | null;
  /** The file asks the player to mirror the picture. */
  readonly flipped: boolean;
}

/** What a look over the clip shows, apart from the runner. Null: was not looked at. */
export interface SceneEvidence {
  readonly light: LightLevels | null;
  readonly tilt: EdgeTilt | null;
  readonly camera: CameraMotion | null;
  /** How combed is what moves (see `combing`); NaN or left out where it was not looked at. */
  readonly combing?: number;
  readonly repeats: RepeatedFrames | null;
  /** Fastest over slowest movement of the runner, of several places in the clip. */
  readonly pace: number | null;
  readonly timing: FrameTiming | null;
  readonly source: SourceFacts | null;
}
