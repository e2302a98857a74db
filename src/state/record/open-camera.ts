import { type CameraMode, RATE_SLACK } from '../../core/live/camera-modes.ts';

/**
 * What TypeScript's library does not know yet: modes that the browser makes by cutting and scaling
 * are left out.
 */
type ModeConstraints = MediaTrackConstraints & { readonly resizeMode?: { readonly exact: 'none' } };

/**
 * Opens a camera without sound.
 *
 * @param deviceId null for the browser's own choice
 * @throws DOMException as `getUserMedia` does
 */
export async function openCamera(deviceId: string | null): Promise<MediaStream> {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      ...(deviceId === null ? {} : { deviceId: { exact: deviceId } }),
      width: { ideal: 1280 },
      height: { ideal: 720 },
      frameRate: { ideal: 120 },
    },
  });
  const [track] = stream.getVideoTracks();
  if (!track) throw new DOMException('the stream has no picture', 'NotFoundError');
  track.contentHint = 'motion';
  return stream;
}

/** Asks a camera for a mode; false where it cannot, and then it stays as it is. */
export async function askForMode(track: MediaStreamTrack, mode: CameraMode): Promise<boolean> {
  const { width, height, fps } = mode;
  const constraints: ModeConstraints = {
    width: { min: width, ideal: width },
    height: { min: height, ideal: height },
    frameRate: { min: fps * RATE_SLACK, ideal: fps },
    resizeMode: { exact: 'none' },
  };
  try {
    await track.applyConstraints(constraints);
    return true;
  } catch {
    return false;
  }
}

/** The mode that a camera says it is in; a rate that it does not tell is NaN. */
export function modeOf(track: MediaStreamTrack): CameraMode {
  const { width = 0, height = 0, frameRate = Number.NaN } = track.getSettings();
  return { width, height, fps: frameRate };
}
