/** How the room's upright and level lines say the camera was held. */
export interface SceneRoll {
  /**
   * Camera roll, degrees, sign as `CameraModel.rollDeg` (clockwise +: level lines appear to rise to
   * image right).
   */
  readonly rollDeg: number;
  /**
   * By how much upright lines are turned further at the right edge of the picture than in its
   * middle, degrees: a camera that looks up or down makes them converge. 0 where too few uprights
   * are seen.
   */
  readonly fanDeg: number;
}
