/**
 * Index of the frame on show at `timeS`: the last one whose presentation time is not later. Before
 * the first frame it is 0, after the last the last one; 0 for an empty list. `timesS` must rise
 * strictly.
 */
export function frameAtTime(timesS: Float64Array, timeS: number): number {
  let low = 0;
  let high = timesS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((timesS[middle] ?? 0) <= timeS) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Index of the frame whose presentation time is nearest to `timeS`. */
export function nearestFrame(timesS: Float64Array, timeS: number): number {
  const frame = frameAtTime(timesS, timeS);
  const here = timesS[frame] ?? 0;
  const next = timesS[frame + 1];
  return next !== undefined && next - timeS < timeS - here ? frame + 1 : frame;
}

/**
 * File time at a share (0 = start, 1 = end) of a frame's time on show, seconds. A seek that aims
 * inside a frame lands on it and no neighbour, however the player rounds. The last frame is given
 * the length of the one before it.
 */
export function timeWithinFrame(timesS: Float64Array, frame: number, share: number): number {
  const start = timesS[frame] ?? 0;
  const next = timesS[frame + 1];
  if (next !== undefined) return start + share * (next - start);
  const previous = timesS[frame - 1];
  return previous === undefined ? start : start + share * (start - previous);
}
