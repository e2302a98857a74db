import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { cubicSplineInterpolator } from '../../../src/core/signal/cubic-spline-interpolator.ts';
import type { BodyPoints } from './body-points.ts';

/**
 * A camera that looks at the runner. Azimuth 0: from the runner's right; 90: from the front; 180:
 * left; 270: rear.
 */
export interface BenchCamera {
  readonly name: string;
  readonly view: 'side' | 'front' | 'rear';
  readonly azimuthDeg: number;
  /** Turn of the picture about the camera's axis, degrees. */
  readonly rollDeg: number;
}

/** A phone on a tripod: distance and height of the lens, metres; pixels per metre at the runner. */
const DISTANCE_M = 3.5;
const LENS_HEIGHT_M = 1.1;
export const PIXELS_PER_METRE = 330;
const WIDTH = 1080;
const HEIGHT = 1080;
/**
 * Where the lens' axis meets the picture: the phone is tilted down until the runner is in the
 * middle.
 */
const AXIS_Y = 460;

/** How far ahead of the line from hip to ankle a knee stands in mid-stance. */
const STANDING_KNEE_AHEAD_M = 0.14;

/** Hip, knee and ankle of either leg. */
const LEGS = [
  [23, 25, 27],
  [24, 26, 28],
] as const;

/**
 * Images the 3D points at the frame times (seconds from the trial's start): an errorless PoseTrack.
 *
 * @param forwardKnee share of a knee's way ahead of the line from hip to ankle that moves it across
 * the picture (see `PoseErrors.forwardKneeFromBehind`)
 */
export function projectTrack(
  points: BodyPoints,
  rateHz: number,
  frameTimesS: Float64Array,
  camera: BenchCamera,
  forwardKnee = 1,
): PoseTrack {
  const track = createPoseTrack(
    WIDTH,
    HEIGHT,
    frameTimesS.map((t) => t - (frameTimesS[0] ?? 0)),
  );
  const azimuth = (camera.azimuthDeg * Math.PI) / 180;
  const roll = (camera.rollDeg * Math.PI) / 180;
  const focal = PIXELS_PER_METRE * DISTANCE_M;
  const sampled = splinesOf(points, rateHz).map((axes) => axes.map((path) => frameTimesS.map(path)));
  const hip = [0, 1, 2].map(
    (axis) => average(points[23]?.[axis as 0]) / 2 + average(points[24]?.[axis as 0]) / 2,
  );
  const [hipX = 0, , hipZ = 0] = hip;
  for (let frame = 0; frame < frameTimesS.length; frame++) {
    const undrawn = undrawnAhead(
      (landmark, axis) => sampled[landmark]?.[axis]?.[frame] ?? Number.NaN,
      forwardKnee,
    );
    const pixels = sampled.map((axes, landmark) => {
      const x = (axes[0]?.[frame] ?? Number.NaN) - hipX;
      const y = (axes[1]?.[frame] ?? Number.NaN) - LENS_HEIGHT_M;
      const z = (axes[2]?.[frame] ?? Number.NaN) - hipZ;
      // The camera sits in direction (sin az, cos az) of (x, z); its right-hand direction is (cos
      // az, -sin az).
      const drawnX = x - (undrawn.get(landmark) ?? 0);
      const across = drawnX * Math.cos(azimuth) - z * Math.sin(azimuth);
      const towards = x * Math.sin(azimuth) + z * Math.cos(azimuth);
      const scale = focal / (DISTANCE_M - towards);
      return {
        u: WIDTH / 2 + scale * (across * Math.cos(roll) + y * Math.sin(roll)),
        v: AXIS_Y - scale * (y * Math.cos(roll) - across * Math.sin(roll)),
        depth: -towards * PIXELS_PER_METRE,
      };
    });
    const midDepth = ((pixels[23]?.depth ?? 0) + (pixels[24]?.depth ?? 0)) / 2;
    for (const [landmark, pixel] of pixels.entries()) {
      track.landmarks.set([pixel.u, pixel.v, pixel.depth - midDepth, 0.95], landmarkOffset(frame, landmark));
    }
  }
  return track;
}

/**
 * What of each knee's way ahead of hip and ankle is not drawn across, metres, by its landmark. How
 * a swinging knee further ahead is drawn is not known: it is moved as a standing one is.
 */
function undrawnAhead(
  at: (landmark: number, axis: 0 | 1) => number,
  forwardKnee: number,
): ReadonlyMap<number, number> {
  return new Map(
    LEGS.map(([hip, knee, ankle]) => {
      const down = (at(hip, 1) - at(knee, 1)) / (at(hip, 1) - at(ankle, 1));
      const ahead = at(knee, 0) - at(hip, 0) - down * (at(ankle, 0) - at(hip, 0));
      return [knee, (1 - forwardKnee) * Math.min(ahead, STANDING_KNEE_AHEAD_M)];
    }),
  );
}

type Splines = readonly (readonly ((timeS: number) => number)[])[];

/** Each trial is filmed many times: its splines are worth keeping. */
const splines = new WeakMap<BodyPoints, Splines>();

function splinesOf(points: BodyPoints, rateHz: number): Splines {
  const known = splines.get(points);
  if (known) return known;
  const samples = points[0]?.[0].length ?? 0;
  const times = Float64Array.from({ length: samples }, (_, i) => i / rateHz);
  const made = points.map((axes) => axes.map((path) => cubicSplineInterpolator(times, path)));
  splines.set(points, made);
  return made;
}

function average(values: Float64Array | undefined): number {
  return values && values.length > 0 ? values.reduce((sum, v) => sum + v, 0) / values.length : Number.NaN;
}
