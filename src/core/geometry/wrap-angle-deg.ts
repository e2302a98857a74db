/**
 * The same direction in (−180, 180], degrees; NaN for a missing angle.
 *
 * @example wrapAngleDeg(270) // -90
 */
export function wrapAngleDeg(angleDeg: number): number {
  const wrapped = ((((angleDeg + 180) % 360) + 360) % 360) - 180;
  return wrapped === -180 ? 180 : wrapped;
}
