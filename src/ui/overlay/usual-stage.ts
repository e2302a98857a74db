/**
 * Lines and letters of a still have the size that they have on a stage of this width, CSS pixels.
 */
const STAGE_PX = 900;
const PORTRAIT_STAGE_PX = 560;

/** How wide the stage is on which a picture of this shape is usually looked at, CSS pixels. */
export function usualStage({ width, height }: { readonly width: number; readonly height: number }): number {
  return width >= height ? STAGE_PX : PORTRAIT_STAGE_PX;
}
