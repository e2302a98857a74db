/** What the estimation is at. */
export type EstimateStage = 'loading-model' | 'finding-runner' | 'estimating';

/** How far the frames are, and how fast they go. */
export interface FrameProgress {
  readonly framesDone: number;
  readonly framesTotal: number;
  /** Measured over the last seconds; 0 until it is known. */
  readonly framesPerSecond: number;
  /** Null until it can be said. */
  readonly secondsLeft: number | null;
}

/** How far the pose estimation of a clip is. */
export interface EstimateProgress extends FrameProgress {
  readonly stage: EstimateStage;
}
