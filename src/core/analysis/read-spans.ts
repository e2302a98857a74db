import { median } from 'd3-array';
import type { KinematicSeries, SeriesId } from '../kinematics/kinematic-series.ts';
import type { FrameSpan } from '../pose/plan-lanes.ts';
import { DOTS_STRIDE, frameCount, landmarkOffset, type PoseTrack } from '../pose/pose-track.ts';
import type { DotPaths } from '../trajectories/follow-dots.ts';
import type { RunAnalysis } from '../findings/run-analysis.ts';
import { isMeasured, type Measured } from '../run/measure.ts';
import type { EventEdit } from '../run/gait-event.ts';
import type { RunEdits, TimeRange } from '../run/run-edits.ts';

/**
 * Time between two spans that are put beside each other, seconds of real time: longer than any gap
 * that is bridged, and than any step.
 */
const APART_S = 2;

/** A span that was read, in the file and beside the others. */
interface Piece extends FrameSpan {
  /** Its first frame in the joined track. */
  readonly joinedFirst: number;
  /** What to add to a time of the joined track for the file's, seconds of the file. */
  readonly shiftS: number;
}

/** The read spans of a track put beside each other, so that what was not read is not missing. */
export interface JoinedSpans {
  readonly track: PoseTrack;
  /** Frames of the joined track at which a new span begins; the first is left out. */
  readonly seams: readonly number[];
  readonly pieces: readonly Piece[];
  readonly whole: PoseTrack;
}

/** The spans in seconds of the file, half-open, as `RunContext.readSpans` has them. */
export function timesOfSpans({ timesS }: PoseTrack, spans: readonly FrameSpan[]): TimeRange[] {
  const last = timesS.at(-1) ?? 0;
  return spans.map(({ firstFrame, endFrame }) => ({
    startS: timesS[firstFrame] ?? last,
    endS: timesS[endFrame] ?? last + frameIntervalS(timesS),
  }));
}

/** The frames of spans in seconds of the file. */
export function framesOfSpans({ timesS }: PoseTrack, spans: readonly TimeRange[]): FrameSpan[] {
  return spans.map(({ startS, endS }) => ({
    firstFrame: firstAt(timesS, startS),
    endFrame: firstAt(timesS, endS),
  }));
}

/**
 * Puts the spans of a track that were read beside each other, in time order.
 *
 * @param readSpans seconds of the file
 * @param slowMotion how many times slower than life the file plays
 */
export function joinSpans(
  whole: PoseTrack,
  readSpans: readonly TimeRange[],
  slowMotion: number,
): JoinedSpans {
  const size = landmarkOffset(1, 0);
  const pieces: Piece[] = [];
  const times: number[] = [];
  const landmarks: Float32Array[] = [];
  const stepS = frameIntervalS(whole.timesS);
  for (const { startS, endS } of [...readSpans].sort((a, b) => a.startS - b.startS)) {
    const [firstFrame, endFrame] = [firstAt(whole.timesS, startS), firstAt(whole.timesS, endS)];
    const from = whole.timesS[firstFrame];
    if (from === undefined || endFrame <= firstFrame) continue;
    const last = times.at(-1);
    // Whole frames apart, so that the samples of both lie on one grid.
    const joinedS = last === undefined ? 0 : last + Math.ceil((APART_S * slowMotion) / stepS) * stepS;
    pieces.push({ firstFrame, endFrame, joinedFirst: times.length, shiftS: from - joinedS });
    for (const timeS of whole.timesS.subarray(firstFrame, endFrame)) times.push(timeS - from + joinedS);
    landmarks.push(whole.landmarks.subarray(firstFrame * size, endFrame * size));
  }
  const { dots } = whole;
  const track = {
    ...whole,
    timesS: Float64Array.from(times),
    landmarks: joinParts(landmarks),
    ...(dots && {
      dots: joinParts(
        pieces.map(({ firstFrame, endFrame }) =>
          dots.subarray(firstFrame * DOTS_STRIDE, endFrame * DOTS_STRIDE),
        ),
      ),
    }),
  };
  return { track, seams: pieces.slice(1).map(({ joinedFirst }) => joinedFirst), pieces, whole };
}

function joinParts(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Corrections as they stand in the joined track; those of what was not read are left out. */
export function joinEdits(edits: RunEdits, { pieces, whole }: JoinedSpans): RunEdits {
  const spans = timesOfSpans(whole, pieces);
  const joined = (timeS: number): number | null => {
    const index = spans.findIndex(({ startS, endS }) => timeS >= startS && timeS < endS);
    return index < 0 ? null : timeS - (pieces[index]?.shiftS ?? 0);
  };
  const event = (edit: EventEdit): EventEdit[] => {
    const timeS = joined(edit.timeS);
    if (timeS === null) return [];
    if (edit.kind !== 'replace') return [{ ...edit, timeS }];
    const fromTimeS = joined(edit.fromTimeS);
    return fromTimeS === null ? [] : [{ ...edit, timeS, fromTimeS }];
  };
  return {
    events: edits.events.flatMap(event),
    badStrides: edits.badStrides.flatMap((key) => {
      const contactS = joined(key.contactS);
      return contactS === null ? [] : [{ ...key, contactS }];
    }),
    excludedRanges: edits.excludedRanges.flatMap((range) =>
      spans.flatMap(({ startS, endS }, index) => {
        const shiftS = pieces[index]?.shiftS ?? 0;
        const [from, to] = [Math.max(startS, range.startS), Math.min(endS, range.endS)];
        return from < to ? [{ startS: from - shiftS, endS: to - shiftS }] : [];
      }),
    ),
    landmarks: edits.landmarks.flatMap((edit) => {
      const timeS = joined(edit.timeS);
      return timeS === null ? [] : [{ ...edit, timeS }];
    }),
  };
}

/**
 * The analysis of joined spans in the frames and times of the file. Curves and paths are NaN where
 * nothing was read; no stride lies there.
 */
export function spreadAnalysis(analysis: RunAnalysis, joined: JoinedSpans): RunAnalysis {
  const { trajectories, kinematics, context } = analysis;
  const { pieces, whole } = joined;
  const pieceAt = (frame: number): Piece | undefined =>
    pieces.findLast(({ joinedFirst }) => joinedFirst <= frame);
  const frameOf = (frame: number): number => {
    const piece = pieceAt(frame);
    return piece ? piece.firstFrame + frame - piece.joinedFirst : frame;
  };
  const halfFrameS = frameIntervalS(whole.timesS) / 2;
  const shiftAt = (timeS: number): number =>
    pieceAt(Math.max(0, firstAt(joined.track.timesS, timeS + halfFrameS) - 1))?.shiftS ?? 0;
  const { rateHz } = trajectories;
  const realS = (fileS: number): number => fileS / context.slowMotion;
  const endS = realS(whole.timesS.at(-1) ?? 0);
  const samples = Math.floor(endS * rateHz + 1e-6) + 1;
  const spread = (values: Float64Array): Float64Array => {
    const all = new Float64Array(samples).fill(Number.NaN);
    for (const piece of pieces) {
      const from = Math.round(realS(joined.track.timesS[piece.joinedFirst] ?? 0) * rateHz);
      const lastJoined = piece.joinedFirst + piece.endFrame - piece.firstFrame - 1;
      const to = Math.round(realS(joined.track.timesS[lastJoined] ?? 0) * rateHz) + 1;
      const part = values.subarray(from, Math.min(to, values.length));
      const at = from + Math.round(realS(piece.shiftS) * rateHz);
      all.set(part.subarray(0, Math.max(0, samples - at)), at);
    }
    return all;
  };
  const timesS = Float64Array.from({ length: samples }, (_, i) => i / rateHz);
  const frameTimesS = whole.timesS.map(realS);
  const swapped = new Uint8Array(frameCount(whole));
  for (const { joinedFirst, firstFrame, endFrame } of pieces) {
    swapped.set(trajectories.swapped.subarray(joinedFirst, joinedFirst + endFrame - firstFrame), firstFrame);
  }
  const measured = (one: Measured): Measured =>
    isMeasured(one) ? { ...one, frame: frameOf(one.frame) } : one;
  return {
    ...analysis,
    trajectories: {
      ...trajectories,
      timesS,
      x: trajectories.x.map(spread),
      y: trajectories.y.map(spread),
      ...(trajectories.dots && { dots: spreadDots(trajectories.dots, spread) }),
      frame: nearestFrames(timesS, frameTimesS),
      frameTimesS,
      swapped,
    },
    kinematics: spreadCurves(kinematics, timesS, spread),
    events: analysis.events.map((event) => ({
      ...event,
      timeS: event.timeS + shiftAt(event.timeS),
      frame: frameOf(event.frame),
    })),
    strides: analysis.strides.map((stride) => {
      const shiftS = shiftAt(stride.startS);
      return {
        ...stride,
        startS: stride.startS + shiftS,
        endS: stride.endS + shiftS,
        toeOffS: stride.toeOffS === null ? null : stride.toeOffS + shiftS,
        metrics: Object.fromEntries(
          Object.entries(stride.metrics).map(([metric, one]) => [metric, measured(one)]),
        ),
      };
    }),
  };
}

function spreadDots(dots: DotPaths, spread: (values: Float64Array) => Float64Array): DotPaths {
  const place = ({ x, y }: DotPaths['left']): DotPaths['left'] => ({ x: spread(x), y: spread(y) });
  return { ...dots, left: place(dots.left), right: place(dots.right), tiltDeg: spread(dots.tiltDeg) };
}

function spreadCurves(
  kinematics: KinematicSeries,
  timesS: Float64Array,
  spread: (values: Float64Array) => Float64Array,
): KinematicSeries {
  type Sides = KinematicSeries['footTurn'];
  const both = ({ left, right }: Sides): Sides => ({ left: spread(left), right: spread(right) });
  const { perSide, footTurn, wristAhead, trunkLean, pelvisTilt, midHipHeight } = kinematics;
  const curves = Object.entries(perSide).map(([id, sides]) => [id, both(sides)] as const);
  return {
    timesS,
    perSide: Object.fromEntries(curves) as Record<SeriesId, Sides>,
    footTurn: both(footTurn),
    wristAhead: both(wristAhead),
    trunkLean: spread(trunkLean),
    pelvisTilt: spread(pelvisTilt),
    midHipHeight: spread(midHipHeight),
  };
}

/** The first frame at or after a time, with a microsecond of slack. */
function firstAt(timesS: Float64Array, timeS: number): number {
  let [low, high] = [0, timesS.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timesS[middle] ?? 0) < timeS - 1e-6) low = middle + 1;
    else high = middle;
  }
  return low;
}

function frameIntervalS(timesS: Float64Array): number {
  return median(timesS.subarray(1), (timeS, index) => timeS - (timesS[index] ?? 0)) ?? 1 / 30;
}

function nearestFrames(timesS: Float64Array, frameTimesS: Float64Array): Int32Array {
  let frame = 0;
  return Int32Array.from(timesS, (timeS) => {
    const distance = (index: number): number => Math.abs((frameTimesS[index] ?? Infinity) - timeS);
    while (frame + 1 < frameTimesS.length && distance(frame + 1) <= distance(frame)) frame++;
    return frame;
  });
}
