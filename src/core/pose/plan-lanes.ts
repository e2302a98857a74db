/**
 * One lane's half-open span of frames, and how many frames before it are inferred and thrown away.
 */
export interface LaneSpan {
  readonly firstFrame: number;
  readonly endFrame: number;
  readonly warmUpFrames: number;
}

/**
 * Frames that let the tracker settle on the runner before its numbers count. The region of interest
 * follows from the frame before; what remembers longest is MediaPipe's low-pass of visibility
 * (weight 0.1: 0.9^20 = 12 % left).
 */
export const LANE_WARM_UP_FRAMES = 20;

/** A lane shorter than this loses more to loading the model than it wins. */
export const MIN_FRAMES_PER_LANE = 90;

/**
 * Cuts a clip of `frames` frames into at most `maxLanes` contiguous spans of nearly equal length,
 * in order, each with its warm-up. Always at least one span, unless the clip has no frames.
 */
export function planLanes(frames: number, maxLanes: number): readonly LaneSpan[] {
  if (frames <= 0) return [];
  const lanes = Math.max(1, Math.min(Math.floor(maxLanes), Math.floor(frames / MIN_FRAMES_PER_LANE)));
  return Array.from({ length: lanes }, (_, lane) => {
    const firstFrame = Math.round((lane * frames) / lanes);
    return {
      firstFrame,
      endFrame: Math.round(((lane + 1) * frames) / lanes),
      warmUpFrames: Math.min(LANE_WARM_UP_FRAMES, firstFrame),
    };
  });
}
