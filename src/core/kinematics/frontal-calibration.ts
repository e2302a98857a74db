/**
 * Constants that turn image measurements of the front and rear view into numbers of the runner's
 * frontal plane. Perspective and the front's aspect come from geometry; the gain and the knee
 * window were fitted on five rendered clips (ten legs; BlazePose heavy), the rear's aspect on
 * bodies of the calibration set. See `metrics/FRONTAL.md`.
 */
export const FRONTAL_CALIBRATION = Object.freeze({
  kneeAlignment: Object.freeze({
    /**
     * Part of stance that is read, around its middle, which the definition asks for. The constants
     * below were found over an earlier part and read to the heel as well; they were tried again.
     */
    fromStance: 0.3,
    toStance: 0.7,
    /**
     * Geometry: at 40° of flexion the knee stands 0.34 thigh lengths ahead of the hip-ankle line,
     * so that a camera off the running direction by ε sees it shifted by 0.69 ε (2 × 0.34: the
     * shift bends thigh and shank both). So the pose model draws it from the front. From behind,
     * where the kneecap is out of sight, it draws less than half of that: fitted on 62 sides of 24
     * rendered bodies (0.29 ± 0.08).
     */
    forwardKneePerAspect: Object.freeze({ front: 0.69, rear: 0.29 }),
    /**
     * Geometry: the knee is farther from a rear camera (nearer to a front one) than hip and ankle,
     * and so drawn closer to (further from) the picture's middle: 0.14 m at 2.7 m distance, with
     * the legs 0.08 m off the middle, 0.9°.
     */
    perspectiveDeg: 0.9,
    /** Fitted: the knee point follows only part of the knee's way inward or outward. */
    gain: 1.25,
  }),
  /**
   * Knee points lie a little outside: knee window [% hip width] = landmark window + offset. Error
   * left: 7 %.
   */
  kneeWindow: Object.freeze({ offsetPercentHipWidth: -7 }),
});
