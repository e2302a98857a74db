import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { RunSource } from '../import/import-job.svelte.ts';

const WIDTH = 480;
const HEIGHT = 320;
/** Room around the region that was analysed, as a share of it. */
const MARGIN = 0.06;

/**
 * A picture of the first clip's runner, drawn before this returns: the clips may go meanwhile. Null
 * where there is none.
 */
export async function drawThumbnail(source: RunSource): Promise<Blob | null> {
  const draft = source.usable[0];
  return draft?.status.kind === 'ready' ? makeThumbnail(draft.status.firstFrame, draft.crop) : null;
}

/**
 * A small picture of a frame for the library: the runner's region, widened to 3 : 2 and shifted
 * into the picture. Null where the browser cannot draw it.
 */
async function makeThumbnail(frame: ImageBitmap, runner: PixelBox | null): Promise<Blob | null> {
  try {
    const box = thumbnailBox(runner, frame.width, frame.height);
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(frame, box.x, box.y, box.width, box.height, 0, 0, WIDTH, HEIGHT);
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    return null;
  }
}

/**
 * The part of a frame that a thumbnail shows: 3 : 2, no larger than the frame, around the runner
 * where known.
 */
function thumbnailBox(runner: PixelBox | null, frameWidth: number, frameHeight: number): PixelBox {
  const ratio = WIDTH / HEIGHT;
  const wanted = runner ?? { x: 0, y: 0, width: frameWidth, height: frameHeight };
  const room = runner ? 1 + 2 * MARGIN : 1;
  const needed = Math.max(wanted.height * room, (wanted.width * room) / ratio);
  const height = Math.min(needed, frameHeight, frameWidth / ratio);
  const width = height * ratio;
  const within = (centre: number, size: number, limit: number): number =>
    Math.min(Math.max(0, centre - size / 2), limit - size);
  return {
    x: within(wanted.x + wanted.width / 2, width, frameWidth),
    y: within(wanted.y + wanted.height / 2, height, frameHeight),
    width,
    height,
  };
}
