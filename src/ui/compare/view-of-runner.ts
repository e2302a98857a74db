import { runnerExtent } from '../../core/compare/runner-extent.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { fitPicture, type PictureFit } from '../overlay/picture-fit.ts';

/** Where the picture lies in its pane: `screen = offset + picture × scale`, CSS pixels. */
export type PictureView = PictureFit;

/** Room left around the runner, share of the body's height on each side. */
const MARGIN = 0.12;

/** Width and height in one unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The part of the picture in which the runner runs, as large as the pane allows: two runners filmed
 * from different distances appear alike in size. The whole picture where nobody was seen.
 */
export function viewOfRunner(
  analysis: Pick<RunAnalysis, 'trajectories'>,
  picture: Size,
  pane: Size,
): PictureView {
  const whole = fitPicture(picture, pane);
  const extent = runnerExtent(analysis.trajectories);
  if (!extent) return whole;
  const { left, right, top, bottom } = extent;
  const margin = MARGIN * (bottom - top);
  const box = { width: right - left + 2 * margin, height: bottom - top + 2 * margin };
  const scale = Math.max(whole.scale, Math.min(pane.width / box.width, pane.height / box.height));
  return {
    scale,
    offsetX: pane.width / 2 - ((left + right) / 2) * scale,
    offsetY: pane.height / 2 - ((top + bottom) / 2) * scale,
  };
}

/**
 * Parts are rounded outwards to this many pixels, so that a small change of the window decodes
 * nothing again.
 */
const ROUNDING_PX = 32;

/** The part of the picture that is seen in a pane, pixels of the picture. */
export function seenPart({ scale, offsetX, offsetY }: PictureView, picture: Size, pane: Size): PixelBox {
  const from = (offset: number): number =>
    Math.max(0, ROUNDING_PX * Math.floor(-offset / scale / ROUNDING_PX));
  const to = (offset: number, length: number, end: number): number =>
    Math.min(end, ROUNDING_PX * Math.ceil((length - offset) / scale / ROUNDING_PX));
  const [x, y] = [from(offsetX), from(offsetY)];
  return {
    x,
    y,
    width: to(offsetX, pane.width, picture.width) - x,
    height: to(offsetY, pane.height, picture.height) - y,
  };
}
