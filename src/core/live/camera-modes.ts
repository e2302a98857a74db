/** A size and a frame rate that a camera is asked for. */
export interface CameraMode {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** A mode that a camera took on, with the frame rate that then came; NaN until it was measured. */
export interface TriedMode extends CameraMode {
  readonly measuredFps: number;
}

/**
 * What a camera is asked for, best first. For gait the frame rate counts more than the last pixel:
 * a runner who fills three quarters of 480 rows is still 360 pixels tall, and under 220 the picture
 * is called small.
 */
export const CAMERA_MODES: readonly CameraMode[] = Object.freeze([
  { width: 1280, height: 720, fps: 120 },
  { width: 1920, height: 1080, fps: 60 },
  { width: 1280, height: 720, fps: 60 },
  { width: 640, height: 480, fps: 60 },
  { width: 1920, height: 1080, fps: 30 },
  { width: 1280, height: 720, fps: 30 },
  { width: 640, height: 480, fps: 30 },
]);

/** Cameras round their rates (29.97, 59.94). */
export const RATE_SLACK = 0.95;
/**
 * A camera that brings less than this share of its promise has broken it: a promised 60 that gives
 * 30.
 */
const KEPT_SHARE = 0.75;
/**
 * Rates nearer to each other than this share are taken as the same, and the larger picture is
 * better.
 */
const SAME_RATE = 0.9;

/** Whether a camera brings what it promises, near enough; true while nothing is measured. */
export function keepsItsPromise({ fps, measuredFps }: TriedMode): boolean {
  return !(measuredFps < KEPT_SHARE * fps);
}

/**
 * The best of the modes tried by what they really gave: the highest frame rate, and among equal
 * ones the largest picture. Null when none was measured.
 */
export function bestTried(tried: readonly TriedMode[]): TriedMode | null {
  const measured = tried.filter(({ measuredFps }) => measuredFps > 0);
  const fastest = Math.max(...measured.map(({ measuredFps }) => measuredFps));
  const fast = measured.filter(({ measuredFps }) => measuredFps >= SAME_RATE * fastest);
  return fast.toSorted((a, b) => b.width * b.height - a.width * a.height)[0] ?? null;
}
