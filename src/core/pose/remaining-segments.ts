import { LANE_WARM_UP_FRAMES, type LaneSpan } from './plan-lanes.ts';

/**
 * Consecutive frames whose pose is known: frames × 33 × [x, y, z, visibility], NaN where nobody was
 * seen.
 */
export interface FrameBatch {
  readonly firstFrame: number;
  readonly frames: number;
  readonly landmarks: Float32Array;
  /** frames × [x, y, x, y] of the dots, as in `PoseTrack`; left out where nobody looked. */
  readonly dots?: Float32Array;
}

/**
 * Cuts a lane into segments of at most `maxFrames`, nearly equal in length, each with a tracker of
 * its own. A tracker's numbers follow from all that it saw before: only where it starts afresh can
 * an analysis be taken up again with the very same result. (Taken up in the middle, with any
 * warm-up, a clip of 180 frames gained a stride and lost a finding.)
 */
export function laneSegments(lane: LaneSpan, maxFrames: number): readonly LaneSpan[] {
  const length = lane.endFrame - lane.firstFrame;
  const count = Math.max(1, Math.ceil(length / maxFrames));
  return Array.from({ length: count }, (_, index) => {
    const firstFrame = lane.firstFrame + Math.round((index * length) / count);
    return {
      firstFrame,
      endFrame: lane.firstFrame + Math.round(((index + 1) * length) / count),
      warmUpFrames: index === 0 ? lane.warmUpFrames : Math.min(LANE_WARM_UP_FRAMES, firstFrame),
    };
  });
}

/**
 * The segments of one lane that some finished batches leave to do, whole: one that was cut off is
 * done again from its start.
 */
export function remainingSegments(
  segments: readonly LaneSpan[],
  done: readonly FrameBatch[],
): readonly LaneSpan[] {
  return segments.filter((segment) => !done.some((batch) => endsSegment(batch, segment)));
}

/** A segment is worked through in order: with its last batch it is done. */
function endsSegment({ firstFrame, frames }: FrameBatch, segment: LaneSpan): boolean {
  return firstFrame >= segment.firstFrame && firstFrame + frames === segment.endFrame;
}
