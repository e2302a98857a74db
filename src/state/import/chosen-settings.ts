import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { Facing, View } from '../../core/run/run-context.ts';

/** What the user said about a clip; null leaves it to detection. */
export interface ChosenSettings {
  readonly view: View | null;
  readonly facing: Facing | null;
  readonly slowMotion: number | null;
  /** Left out by records of before it could be said. */
  readonly mirrored?: boolean | null;
  /** Two bright dots are worn on the lower back; left out: none are. */
  readonly wearsDots?: boolean;
  readonly person: number;
  readonly wholePicture: boolean;
  /** A long clip is read whole; left out by records of before it could be chosen. */
  readonly wholeClip?: boolean;
  /** Where the chosen runner stood, while people were still being looked for. */
  readonly expectedRunner?: PixelBox;
}
