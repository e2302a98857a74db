import { frameAtTime } from '../../state/session/frame-times.ts';

/**
 * Frames whose presentation time lies in [startS, endS]; half-open list of frame indices as `from`
 * and `to`.
 */
export function framesInWindow(
  timesS: Float64Array,
  startS: number,
  endS: number,
): { readonly from: number; readonly to: number } {
  if (timesS.length === 0) return { from: 0, to: 0 };
  const first = frameAtTime(timesS, startS);
  const from = (timesS[first] ?? 0) < startS ? first + 1 : first;
  return { from, to: Math.max(from, frameAtTime(timesS, endS) + 1) };
}
