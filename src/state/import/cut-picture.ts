import type { PixelBox } from '../../core/pose/pixel-box.ts';

/**
 * The part of a picture within a box of the displayed frame; the given picture is closed.
 *
 * @param scale pixels of the picture to one of the displayed frame
 */
export async function cutPicture(bitmap: ImageBitmap, box: PixelBox, scale: number): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(
      bitmap,
      Math.round(box.x * scale),
      Math.round(box.y * scale),
      Math.max(1, Math.round(box.width * scale)),
      Math.max(1, Math.round(box.height * scale)),
    );
  } finally {
    bitmap.close();
  }
}
