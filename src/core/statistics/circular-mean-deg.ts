/**
 * Mean direction of angles, degrees, in (−180, 180]: the angle of the summed unit vectors (Fisher
 * 1993, eq. 2.9).
 *
 * Missing data: NaN is left out; NaN when nothing is left or the directions cancel out.
 *
 * @example circularMeanDeg([170, -170]) // 180
 */
export function circularMeanDeg(angles: ArrayLike<number>): number {
  let sine = 0;
  let cosine = 0;
  let n = 0;
  for (let i = 0; i < angles.length; i++) {
    const angle = ((angles[i] ?? Number.NaN) * Math.PI) / 180;
    if (!Number.isFinite(angle)) continue;
    sine += Math.sin(angle);
    cosine += Math.cos(angle);
    n++;
  }
  if (n === 0 || Math.hypot(sine, cosine) < 1e-12 * n) return Number.NaN;
  const mean = (Math.atan2(sine, cosine) * 180) / Math.PI;
  return mean === -180 ? 180 : mean;
}
