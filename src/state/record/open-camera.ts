/** What a camera is asked for, best first: for gait, 60 frames per second count more than the last pixel. */
const WISHES = [
  { width: 1920, height: 1080, fps: 60 },
  { width: 1280, height: 720, fps: 60 },
  { width: 1920, height: 1080, fps: 30 },
  { width: 1280, height: 720, fps: 30 },
] as const;

/** Cameras round their rates (29.97, 59.94). */
const RATE_SLACK = 0.95;

/**
 * Opens a camera at the highest usable frame rate and size: the first wish that it can fulfil, else the nearest it has. The
 * sound is left out.
 *
 * @param deviceId null for the browser's own choice
 * @throws DOMException as `getUserMedia` does
 */
export async function openCamera(deviceId: string | null): Promise<MediaStream> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      ...(deviceId === null ? {} : { deviceId: { exact: deviceId } }),
      width: { ideal: 1920 },
      height: { ideal: 1080 },
      frameRate: { ideal: 60 },
    },
  });
  const [track] = stream.getVideoTracks();
  if (!track) throw new DOMException('the stream has no picture', 'NotFoundError');
  track.contentHint = 'motion';
  for (const { width, height, fps } of WISHES) {
    const { width: w = 0, height: h = 0, frameRate = 0 } = track.getSettings();
    if (w >= width && h >= height && frameRate >= fps * RATE_SLACK) break;
    try {
      await track.applyConstraints({
        width: { min: width, ideal: width },
        height: { min: height, ideal: height },
        frameRate: { min: fps * RATE_SLACK, ideal: 120 },
      });
      break;
    } catch {
      // It cannot; the next wish is smaller, and without any it stays as it was opened.
    }
  }
  return stream;
}
