/**
 * How a picture lies inside its stage when it is shown whole (`object-fit: contain`). CSS pixels.
 */
export interface PictureFit {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Largest centred placement of a picture within a stage; both sizes must be positive. */
export function fitPicture(
  picture: { readonly width: number; readonly height: number },
  stage: { readonly width: number; readonly height: number },
): PictureFit {
  const scale = Math.min(stage.width / picture.width, stage.height / picture.height);
  return {
    scale,
    offsetX: (stage.width - picture.width * scale) / 2,
    offsetY: (stage.height - picture.height * scale) / 2,
  };
}
