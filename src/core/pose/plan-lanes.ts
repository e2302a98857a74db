/** Consecutive frames of a clip, half-open. */
export interface FrameSpan {
  readonly firstFrame: number;
  readonly endFrame: number;
}

/**
 * One lane's half-open span of frames, and how many frames before it are inferred and thrown away.
 */
export interface LaneSpan extends FrameSpan {
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

/**
 * Cuts the spans of a clip that are to be read into lanes, each with the parts that it works
 * through one after the other. A whole clip as one span has the lanes of `planLanes`.
 */
export function planSpans(spans: readonly FrameSpan[], maxLanes: number): readonly (readonly LaneSpan[])[] {
  const lanesEach = Math.max(1, Math.floor(maxLanes / spans.length));
  const parts = spans.flatMap((span) =>
    planLanes(span.endFrame - span.firstFrame, lanesEach).map((lane) => {
      const firstFrame = span.firstFrame + lane.firstFrame;
      const endFrame = span.firstFrame + lane.endFrame;
      return { firstFrame, endFrame, warmUpFrames: Math.min(LANE_WARM_UP_FRAMES, firstFrame) };
    }),
  );
  const lanes = Math.min(Math.max(1, Math.floor(maxLanes)), parts.length);
  return Array.from({ length: lanes }, (_, lane) => parts.filter((_part, index) => index % lanes === lane));
}

/** How many frames spans have together. */
export function framesOf(spans: readonly FrameSpan[]): number {
  return spans.reduce((sum, { firstFrame, endFrame }) => sum + endFrame - firstFrame, 0);
}
