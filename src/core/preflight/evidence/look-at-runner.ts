import { mean } from 'd3-array';
import type { PixelBox } from '../../pose/pixel-box.ts';
import { blurEffect } from '../image/blur-effect.ts';
import { cropLuma } from '../image/crop-luma.ts';
import { lightLevels } from '../image/light-levels.ts';
import type { LumaImage } from '../image/luma-image.ts';
import { resizeLuma } from '../image/resize-luma.ts';
import { bodyParts } from './body-parts.ts';
import { novelty } from './novelty.ts';
import type { RunnerLook } from './runner-evidence.ts';

/**
 * Side of the box around a shoe when its sharpness is measured, pixels: blur is given in lengths of
 * a shoe, not in pixels.
 */
const SHOE_SIDE = 48;

/**
 * Looks at one person in one picture: the light on the body, the blur of the shoes along the rows
 * (a foot moves sideways in the picture), brought to one size so that a large picture is not called
 * blurred for its size.
 *
 * @param landmarks 33 × [x, y, z, visibility], pixels of the displayed frame.
 * @param picture the displayed frame in any size.
 * @param frame size of the displayed frame that the landmarks are meant in.
 * @param stills all stills of the clip, in the picture's size: what is always there hides the feet.
 */
export function lookAtRunner(
  landmarks: Float32Array,
  picture: LumaImage,
  frame: { readonly width: number; readonly height: number },
  stills: readonly LumaImage[],
): RunnerLook {
  const { feetBoxes, kneeBoxes, bodyBox } = bodyParts(landmarks, frame);
  const scale = picture.width / frame.width;
  const scaled = ({ x, y, width, height }: PixelBox): PixelBox => ({
    x: x * scale,
    y: y * scale,
    width: width * scale,
    height: height * scale,
  });
  const part = (box: PixelBox): LumaImage | null => cropLuma(picture, scaled(box));
  const newness = (boxes: readonly PixelBox[]): number =>
    mean(boxes, (box) => novelty(picture, scaled(box), stills)) ?? Number.NaN;
  const body = part(bodyBox);
  const shoes = feetBoxes.map(part).filter((shoe) => shoe !== null);
  const shrink = Math.min(1, SHOE_SIDE / ((feetBoxes[0]?.width ?? SHOE_SIDE) * scale));
  return {
    landmarks,
    light: body ? lightLevels(body) : null,
    feetNovelty: newness(feetBoxes),
    kneeNovelty: newness(kneeBoxes),
    shoeBlurs: shoes.map((shoe) => blurEffect(toShoeSize(shoe, shrink)).horizontal),
  };
}

function toShoeSize(part: LumaImage, shrink: number): LumaImage {
  return shrink >= 1 ? part : resizeLuma(part, part.width * shrink, part.height * shrink);
}
