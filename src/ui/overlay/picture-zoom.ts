import { fitPicture, type PictureFit } from './picture-fit.ts';

/** How far the picture is enlarged, and which point of it lies in the middle of the stage. */
export interface PictureZoom {
  /** 1 shows the picture whole. */
  readonly scale: number;
  /** Fractions of the picture. */
  readonly centreX: number;
  readonly centreY: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Part extends Size {
  readonly x: number;
  readonly y: number;
}

export const LEAST_ZOOM = 1;
export const MOST_ZOOM = 8;
export const WHOLE_PICTURE: PictureZoom = Object.freeze({ scale: 1, centreX: 0.5, centreY: 0.5 });

/** Where an enlarged picture lies on the stage; at zoom 1 the same as `fitPicture`. */
export function placePicture(picture: Size, stage: Size, zoom: PictureZoom): PictureFit {
  const scale = fitPicture(picture, stage).scale * zoom.scale;
  return {
    scale,
    offsetX: stage.width / 2 - zoom.centreX * picture.width * scale,
    offsetY: stage.height / 2 - zoom.centreY * picture.height * scale,
  };
}

/** Enlarged so that a part of the picture, its pixels, fills the stage as far as it can. */
export function zoomOnPart(part: Part, picture: Size, stage: Size): PictureZoom {
  const whole = fitPicture(picture, stage).scale;
  const scale = Math.min(stage.width / part.width, stage.height / part.height) / whole;
  return withinPicture(
    {
      scale: Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, scale)),
      centreX: (part.x + part.width / 2) / picture.width,
      centreY: (part.y + part.height / 2) / picture.height,
    },
    picture,
    stage,
  );
}

/**
 * Enlarges by `factor` so that the point of the picture under `at` (CSS pixels of the stage) stays
 * where it is.
 */
export function zoomAround(
  zoom: PictureZoom,
  factor: number,
  at: { readonly x: number; readonly y: number },
  picture: Size,
  stage: Size,
): PictureZoom {
  const scale = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom.scale * factor));
  const fit = fitPicture(picture, stage).scale;
  const shift = (size: number, extent: number, place: number): number =>
    ((place - extent / 2) / (fit * size)) * (1 / zoom.scale - 1 / scale);
  return withinPicture(
    {
      scale,
      centreX: zoom.centreX + shift(picture.width, stage.width, at.x),
      centreY: zoom.centreY + shift(picture.height, stage.height, at.y),
    },
    picture,
    stage,
  );
}

/** Moves the picture by CSS pixels of the stage. */
export function panPicture(
  zoom: PictureZoom,
  dx: number,
  dy: number,
  picture: Size,
  stage: Size,
): PictureZoom {
  const { scale } = placePicture(picture, stage, zoom);
  return withinPicture(
    {
      scale: zoom.scale,
      centreX: zoom.centreX - dx / (picture.width * scale),
      centreY: zoom.centreY - dy / (picture.height * scale),
    },
    picture,
    stage,
  );
}

/** The nearest zoom that leaves no more empty stage than it must. */
export function withinPicture(zoom: PictureZoom, picture: Size, stage: Size): PictureZoom {
  const { scale } = placePicture(picture, stage, zoom);
  const clamped = (centre: number, size: number, extent: number): number => {
    const halfSeen = extent / (2 * size * scale);
    return halfSeen >= 0.5 ? 0.5 : Math.min(1 - halfSeen, Math.max(halfSeen, centre));
  };
  return {
    scale: zoom.scale,
    centreX: clamped(zoom.centreX, picture.width, stage.width),
    centreY: clamped(zoom.centreY, picture.height, stage.height),
  };
}
