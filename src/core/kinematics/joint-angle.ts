/** Degrees per radian. */
const DEG = 180 / Math.PI;

/**
 * Signed bend at `b` between the segments a→b and b→c, degrees: 0 = straight, + when the path a→b→c
 * turns clockwise in axes with u to the right and h up, −180…180. NaN in, NaN out.
 *
 * @example bendDeg(0, 2, 0, 1, -1, 1) // thigh down, shank backwards: 90° of knee flexion
 */
export function bendDeg(au: number, ah: number, bu: number, bh: number, cu: number, ch: number): number {
  const fu = bu - au;
  const fh = bh - ah;
  const su = cu - bu;
  const sh = ch - bh;
  return -Math.atan2(fu * sh - fh * su, fu * su + fh * sh) * DEG;
}

/**
 * Angle of the segment upper→lower against the downward vertical, degrees, + when the lower end
 * lies ahead (+u), −180…180; NaN where a coordinate is.
 *
 * @example fromVerticalDeg(0, 1, 1, 0) // 45: the lower point lies one ahead and one below
 */
export function fromVerticalDeg(upperU: number, upperH: number, lowerU: number, lowerH: number): number {
  return Math.atan2(lowerU - upperU, upperH - lowerH) * DEG;
}

/**
 * Angle of the segment from→to against the horizontal, degrees, + when `to` is higher, −180…180;
 * NaN where a coordinate is.
 */
export function fromHorizontalDeg(fromU: number, fromH: number, toU: number, toH: number): number {
  return Math.atan2(toH - fromH, toU - fromU) * DEG;
}
