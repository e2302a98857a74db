import { mean, median } from 'd3-array';
import { dotWindow } from '../pose/dot-window.ts';
import { DOTS_STRIDE, frameCount, landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';
import { butterworthLowPass } from '../signal/butterworth-low-pass.ts';
import { resampleUniform } from '../signal/resample-uniform.ts';
import { MAD_TO_SIGMA, medianAbsoluteDeviation } from '../statistics/median-absolute-deviation.ts';

/** Path of a point on the trajectories' grid, pixels; NaN in gaps. */
interface DotPath {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The two dots on the lower back over a clip, sides of the picture. */
export interface DotPaths {
  readonly left: DotPath;
  readonly right: DotPath;
  /** Slope of their line, degrees, + = the right one of the picture is lower; NaN in gaps. */
  readonly tiltDeg: Float64Array;
  /** Its mean over the clip, degrees; NaN where it is nowhere known. */
  readonly meanTiltDeg: number;
  /** Share of the frames with the runner in which the dots were found and followed, 0…1. */
  readonly foundShare: number;
  /** Distance of the two, pixels, median; NaN where they were not found. */
  readonly apartPx: number;
  /** What is left of the places' noise in `tiltDeg`, standard deviation, degrees. */
  readonly noiseDeg: number;
}

/**
 * The pelvis of a runner tilts with the first few harmonics of the stride. The constant that the
 * metric adds was read at this cut-off, Hz.
 */
const CUTOFF_HZ = 10;
/**
 * What does not stay as it is on most frames is no dot: their distance by this share (turning of
 * the pelvis shortens it by 2 %, drifting on the belt changes it by 5 %), their line by this angle,
 * and their place on the back by this share of the trunk.
 */
const DISTANCE_SHARE = 0.12;
const SLOPE_DEG = 20;
const PLACE_SHARE = 0.15;

/** The pair of one frame. */
interface FoundPair {
  readonly frame: number;
  readonly apart: number;
  readonly slopeDeg: number;
  /** Of the middle of the two from where it is expected, shares of the trunk. */
  readonly besideX: number;
  readonly besideY: number;
}

/**
 * The dots of a track as paths on the trajectories' grid: what departs from the clip's usual pair
 * is left out, gaps up to `maximumGapS` are bridged, and both are low-passed without lag at 10 Hz.
 * Null where nobody looked for dots.
 *
 * The noise of the places is read off their distance, which a body keeps: the scatter of its second
 * differences from frame to frame, taken to be as large across the line as along it.
 *
 * @param frameTimesS real time of each frame of the track, seconds
 * @param timesS the grid, real seconds
 */
export function followDots(
  track: PoseTrack,
  frameTimesS: Float64Array,
  { timesS, rateHz, maximumGapS }: { timesS: Float64Array; rateHz: number; maximumGapS: number },
): DotPaths | null {
  if (!track.dots) return null;
  const pairs = usualPairs(foundPairs(track, track.dots));
  const isUsual = new Uint8Array(frameCount(track));
  for (const { frame } of pairs) isUsual[frame] = 1;
  const path = (part: number): Float64Array => {
    const raw = Float64Array.from(isUsual, (usual, frame) =>
      usual ? (track.dots?.[frame * DOTS_STRIDE + part] ?? Number.NaN) : Number.NaN,
    );
    return butterworthLowPass(resampleUniform(raw, frameTimesS, timesS, { maximumGapS }), {
      rateHz,
      cutoffHz: CUTOFF_HZ,
    });
  };
  const left = { x: path(0), y: path(1) };
  const right = { x: path(2), y: path(3) };
  const tiltDeg = timesS.map((_, i) => {
    const dx = (right.x[i] ?? Number.NaN) - (left.x[i] ?? Number.NaN);
    const dy = (right.y[i] ?? Number.NaN) - (left.y[i] ?? Number.NaN);
    return (Math.atan2(dy, dx) * 180) / Math.PI;
  });
  const apartPx = median(pairs, ({ apart }) => apart) ?? Number.NaN;
  // A low-pass leaves of white noise the share of the band that it lets through.
  const passed = Math.sqrt(Math.min(1, (2 * CUTOFF_HZ) / rateHz));
  return {
    left,
    right,
    tiltDeg,
    meanTiltDeg: mean(tiltDeg.filter(Number.isFinite)) ?? Number.NaN,
    foundShare: pairs.length / Math.max(1, framesWithRunner(track)),
    apartPx,
    noiseDeg: (passed * distanceNoisePx(pairs) * 180) / (Math.PI * apartPx),
  };
}

function framesWithRunner(track: PoseTrack): number {
  let count = 0;
  for (let frame = 0; frame < frameCount(track); frame++) if (windowAt(track, frame)) count++;
  return count;
}

function windowAt(track: PoseTrack, frame: number): ReturnType<typeof dotWindow> {
  return dotWindow(track.landmarks.subarray(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0)));
}

function foundPairs(track: PoseTrack, dots: Float32Array): FoundPair[] {
  const pairs: FoundPair[] = [];
  for (let frame = 0; frame < frameCount(track); frame++) {
    const [x1, y1, x2, y2] = dots.slice(frame * DOTS_STRIDE, (frame + 1) * DOTS_STRIDE);
    const window = windowAt(track, frame);
    if (!window || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) continue;
    if (!Number.isFinite(x1 + y1 + x2 + y2)) continue;
    const { middle, torsoPx } = window;
    pairs.push({
      frame,
      apart: Math.hypot(x2 - x1, y2 - y1),
      slopeDeg: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI,
      besideX: ((x1 + x2) / 2 - middle.x) / torsoPx,
      besideY: ((y1 + y2) / 2 - middle.y) / torsoPx,
    });
  }
  return pairs;
}

/** The pairs that lie as most of them do. */
function usualPairs(pairs: readonly FoundPair[]): readonly FoundPair[] {
  const usual = (read: (pair: FoundPair) => number): number => median(pairs, read) ?? Number.NaN;
  const apart = usual((pair) => pair.apart);
  const slopeDeg = usual((pair) => pair.slopeDeg);
  const [besideX, besideY] = [usual((pair) => pair.besideX), usual((pair) => pair.besideY)];
  return pairs.filter(
    (pair) =>
      Math.abs(pair.apart / apart - 1) <= DISTANCE_SHARE &&
      Math.abs(pair.slopeDeg - slopeDeg) <= SLOPE_DEG &&
      Math.hypot(pair.besideX - besideX, pair.besideY - besideY) <= PLACE_SHARE,
  );
}

/** Scatter of the distance from frame to frame, pixels; NaN with fewer than three in a row. */
function distanceNoisePx(pairs: readonly FoundPair[]): number {
  const second: number[] = [];
  for (let i = 1; i + 1 < pairs.length; i++) {
    const [before, here, after] = [pairs[i - 1], pairs[i], pairs[i + 1]];
    if (!before || !here || !after || after.frame - before.frame !== 2) continue;
    second.push(before.apart - 2 * here.apart + after.apart);
  }
  return (MAD_TO_SIGMA * medianAbsoluteDeviation(second)) / Math.sqrt(6);
}
