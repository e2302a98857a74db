import { HEIGHT, WIDTH } from './filmed-clip.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
/** Draws a picture of the demo run as a camera would show it. */
export type Paint = (context: Context, picture: ImageBitmap, frame: number) => void;

/** Frames a second of the camera. */
export const FPS = 30;

/** The demo run as a camera shows it that is aimed too high, with the feet outside. */
export const TOO_HIGH: Paint = (context, picture) => {
  context.drawImage(picture, 0, 130);
  context.drawImage(picture, 330, 60, 300, 310, 660, 190, 300, 310);
};

/** One frame as the camera sees it, of pictures of the demo. */
export function film(context: Context, pictures: readonly ImageBitmap[], paint: Paint, frame: number): void {
  context.resetTransform();
  context.fillStyle = 'rgb(96, 96, 96)';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  // The demo has twice as many frames a second.
  paint(context, pictures[(2 * frame) % pictures.length]!, frame);
}
