import type { Input } from 'mediabunny';

/** Where Android's camera app writes the rate of the sensor in slow-motion recordings. */
export const ANDROID_CAPTURE_FPS = 'com.android.capture.fps';

/**
 * The rate at which the camera took the frames, Hz, where the container states it; else null. A
 * file that plays at 30 fps and was captured at 240 fps is 8 times slower than life.
 *
 * Known sources: Android `com.android.capture.fps` (big-endian float32 or decimal text). iPhones
 * keep the captured rate as the file's own rate, so there is nothing to read.
 */
export async function readCaptureFps(input: Input): Promise<number | null> {
  const { raw } = await input.getMetadataTags();
  const tag = raw?.[ANDROID_CAPTURE_FPS];
  let fps = Number.NaN;
  if (typeof tag === 'string') fps = Number.parseFloat(tag);
  else if (tag instanceof Uint8Array && tag.byteLength === 4) {
    fps = new DataView(tag.buffer, tag.byteOffset, 4).getFloat32(0);
  }
  return Number.isFinite(fps) && fps >= 1 && fps <= 10_000 ? fps : null;
}
