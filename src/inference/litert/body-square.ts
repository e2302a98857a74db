/** A point of a picture. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** The turned square around a body that a network looks at, in pixels of the picture. */
export interface BodySquare {
  readonly centre: PicturePoint;
  /** Length of a side, pixels. */
  readonly side: number;
  /** Clockwise turn of the square, radians; 0 = the body stands upright. */
  readonly rotation: number;
}

/** BlazePose was trained with so much room around the circle of the body. */
const MARGIN = 1.25;

/**
 * The square that BlazePose wants around a body: centred on the middle of the hips, turned so that
 * the alignment point lies above it, and so large that the circle through the alignment point has a
 * quarter of room.
 *
 * @returns null where the two points coincide, or one is not finite.
 */
export function squareAroundBody(midHips: PicturePoint, alignment: PicturePoint): BodySquare | null {
  const right = alignment.x - midHips.x;
  const up = midHips.y - alignment.y;
  const side = 2 * Math.hypot(right, up) * MARGIN;
  if (!(side > 0) || !Number.isFinite(side)) return null;
  const turn = Math.PI / 2 - Math.atan2(up, right);
  return { centre: midHips, side, rotation: turn > Math.PI ? turn - 2 * Math.PI : turn };
}

/** The square that holds a whole picture, the picture in its middle. */
export function squareAroundPicture(width: number, height: number): BodySquare {
  return { centre: { x: width / 2, y: height / 2 }, side: Math.max(width, height), rotation: 0 };
}

/** From parts of the square (0…1, right and down) to pixels of the picture. */
export function fromSquare({ centre, side, rotation }: BodySquare, u: number, v: number): PicturePoint {
  const right = (u - 0.5) * side;
  const down = (v - 0.5) * side;
  const [cos, sin] = [Math.cos(rotation), Math.sin(rotation)];
  return { x: centre.x + right * cos - down * sin, y: centre.y + right * sin + down * cos };
}
