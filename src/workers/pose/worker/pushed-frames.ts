import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { PoseEvent, PushedFrame } from '../protocol.ts';

/**
 * Asks the page for one upright frame at a time and waits for it: at most one picture is under way.
 * Null where the clip ends before it.
 *
 * @param seekS a time on the file's own clock at which a player shows the frame
 */
export async function requestFrame(
  emit: (event: PoseEvent) => void,
  frame: number,
  seekS: number,
): Promise<ImageBitmap | null> {
  const answer = new Promise<ImageBitmap | null>((resolve) => {
    const onMessage = ({ data }: MessageEvent<PushedFrame>): void => {
      if (data.type !== 'frame' || data.frame !== frame) return;
      self.removeEventListener('message', onMessage);
      resolve(data.bitmap);
    };
    self.addEventListener('message', onMessage);
  });
  emit({ type: 'want-frame', frame, seekS });
  return answer;
}

/** The whole displayed frame as a region. */
export function wholeFrame(info: { readonly width: number; readonly height: number }): PixelBox {
  return { x: 0, y: 0, width: info.width, height: info.height };
}
