import { JOINT_INDEX, SIDES } from '../../pose/landmark.ts';
import type { PixelBox } from '../../pose/pixel-box.ts';
import { LANDMARK_STRIDE } from '../../pose/pose-track.ts';

/** Where the parts of one body lie against the picture's edges, and how well they are seen. */
export interface BodyParts {
  readonly heightPx: number;
  readonly torsoPx: number;
  readonly feetOut: boolean;
  readonly headOut: boolean;
  readonly handsOut: boolean;
  readonly footVisibility: number;
  readonly kneeVisibility: number;
  /** Around both shoes, both knees, and around trunk and thighs. */
  readonly feetBoxes: readonly PixelBox[];
  readonly kneeBoxes: readonly PixelBox[];
  readonly bodyBox: PixelBox;
}

const NOSE = 0;
const EYES = [2, 5] as const;
const INDEX_FINGERS = [19, 20] as const;
/** The crown lies this share of the nose-to-heel height above the eyes. */
const CROWN_ABOVE_EYES = 0.07;
/**
 * Half the side of the box around a shoe, share of the nose-to-heel height: a shoe is about 0.17 of
 * it long.
 */
const SHOE_HALF = 0.1;

/**
 * Reads one person's landmarks (33 × [x, y, z, visibility], pixels). The model guesses places
 * beyond the edge: those count as out.
 */
export function bodyParts(
  landmarks: Float32Array,
  frame: { readonly width: number; readonly height: number },
): BodyParts {
  const part = (landmark: number, offset: number): number =>
    landmarks[landmark * LANDMARK_STRIDE + offset] ?? Number.NaN;
  const x = (landmark: number): number => part(landmark, 0);
  const y = (landmark: number): number => part(landmark, 1);
  const { shoulder, hip, knee, ankle, heel, toe, wrist } = JOINT_INDEX;
  const isOut = (landmark: number): boolean =>
    x(landmark) < 0 || x(landmark) > frame.width || y(landmark) < 0 || y(landmark) > frame.height;
  const lower = y(ankle.left) > y(ankle.right) ? 'left' : 'right';
  const heightPx = Math.max(y(heel.left), y(heel.right)) - y(NOSE);
  const middle = (of: Readonly<Record<'left' | 'right', number>>, offset: 0 | 1): number =>
    (part(of.left, offset) + part(of.right, offset)) / 2;
  const torsoPx = Math.hypot(middle(shoulder, 0) - middle(hip, 0), middle(shoulder, 1) - middle(hip, 1));
  const around = (centreX: number, centreY: number): PixelBox => ({
    x: centreX - SHOE_HALF * heightPx,
    y: centreY - SHOE_HALF * heightPx,
    width: 2 * SHOE_HALF * heightPx,
    height: 2 * SHOE_HALF * heightPx,
  });
  const xs = [shoulder.left, shoulder.right, hip.left, hip.right, knee.left, knee.right].map(x);
  const left = Math.min(...xs);
  const top = Math.min(y(shoulder.left), y(shoulder.right));
  return {
    heightPx,
    torsoPx,
    feetOut: [heel[lower], toe[lower], ankle[lower]].some(isOut),
    headOut: EYES.some((eye) => y(eye) - CROWN_ABOVE_EYES * heightPx < 0),
    handsOut: [...INDEX_FINGERS, wrist.left, wrist.right].some(isOut),
    footVisibility: Math.min(part(heel[lower], 3), part(toe[lower], 3), part(ankle[lower], 3)),
    kneeVisibility: part(knee[lower], 3),
    feetBoxes: SIDES.map((side) =>
      around((x(heel[side]) + x(toe[side])) / 2, (y(heel[side]) + y(toe[side])) / 2),
    ),
    kneeBoxes: SIDES.map((side) => around(x(knee[side]), y(knee[side]))),
    bodyBox: {
      x: left - 0.05 * heightPx,
      y: top,
      width: Math.max(...xs) - left + 0.1 * heightPx,
      height: Math.max(y(knee.left), y(knee.right)) - top,
    },
  };
}
