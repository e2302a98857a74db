import * as v from 'valibot';
import { PictureFactsSchema, type PictureFacts } from '../run/picture-facts.ts';
import { MODEL_IDS, type ModelId, type RunContext } from '../run/run-context.ts';
import { ReadSpansSchema, type TimeRange } from '../run/run-edits.ts';
import type { SceneRoll } from '../run/scene-roll.ts';
import { LANDMARK_COUNT } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import {
  createPoseTrack,
  DOTS_STRIDE,
  frameCount,
  landmarkOffset,
  LANDMARK_STRIDE,
} from '../pose/pose-track.ts';

/** Version of the track JSON. */
const TRACK_JSON_SCHEMA_ID = 'treadlens-track/1';

/** Further out there is no picture, pixels. */
const MOST_PLACE_PX = 1e6;

/** One landmark: x and y in pixels of the displayed frame, z, visibility 0…1. */
type TrackJsonPoint = readonly [x: number, y: number, z: number, visibility: number];

/**
 * Two dots on the lower back, pixels of the displayed frame, the one further left in the picture
 * first.
 */
type TrackJsonDots = readonly [x1: number, y1: number, x2: number, y2: number];

/**
 * A pose track as other tools read and write it: per frame 33 landmarks in MediaPipe's order, or
 * null where no person was seen. Frames are in presentation order (as they are shown; a file with
 * B-frames stores them in another), and times are presentation times of the file, seconds, zero at
 * the first frame, strictly increasing. Times that begin elsewhere are read too, and moved so that
 * the first is zero.
 */
export interface TrackJson {
  readonly schema: typeof TRACK_JSON_SCHEMA_ID;
  readonly width: number;
  readonly height: number;
  readonly timesS: readonly number[];
  readonly landmarks: readonly (readonly TrackJsonPoint[] | null)[];
  /**
   * Per frame the two bright dots on the lower back, or null where they were not found; left out
   * where nobody looked for any.
   */
  readonly dots?: readonly (TrackJsonDots | null)[];
  /**
   * What the room's lines say of the camera's roll, as in `RunContext.scene`; left out where nobody
   * looked or they do not agree.
   */
  readonly scene?: SceneRoll;
  /**
   * What the pictures showed that the poses do not, as in `RunContext.pictures`; left out where
   * nobody looked or nothing was the matter.
   */
  readonly pictures?: PictureFacts;
  /** How many people were seen, as in `RunContext.peopleSeen`. */
  readonly peopleSeen?: number;
  /** The stretches that were read, as `RunContext.readSpans`; left out: all of the clip. */
  readonly readSpans?: readonly TimeRange[];
  /**
   * The pose model that made the track: the errors of its numbers depend on it. Left out where it
   * is not known.
   */
  readonly model?: ModelId;
}

/** What a track file says of the capture besides the poses. */
export type TrackCapture = Partial<
  Pick<RunContext, 'scene' | 'pictures' | 'peopleSeen' | 'model' | 'readSpans'>
>;

/** What is wrong with a track file; `detail` is for people who wrote it. */
export interface TrackJsonProblem {
  readonly problem: 'not-a-track' | 'wrong-shape' | 'wrong-times';
  readonly detail: string;
}

/** The track as JSON; pixels to 0.01, visibility to 0.001, times to the microsecond. */
export function toTrackJson(track: PoseTrack, capture: TrackCapture = {}): TrackJson {
  const { scene, pictures, peopleSeen, model, readSpans } = capture;
  const landmarks = Array.from({ length: frameCount(track) }, (_, frame) => {
    const points = Array.from({ length: LANDMARK_COUNT }, (__, landmark): TrackJsonPoint => {
      const offset = landmarkOffset(frame, landmark);
      const at = (part: number): number => track.landmarks[offset + part] ?? Number.NaN;
      return [round(at(0), 100), round(at(1), 100), round(at(2), 100), round(at(3), 1000)];
    });
    return points.every((point) => point.every(Number.isFinite)) ? points : null;
  });
  return {
    schema: TRACK_JSON_SCHEMA_ID,
    width: track.width,
    height: track.height,
    timesS: Array.from(track.timesS, (t) => round(t, 1e6)),
    landmarks,
    ...(track.dots && { dots: toDotsJson(track.dots) }),
    ...(scene && { scene }),
    ...(pictures && { pictures }),
    ...(peopleSeen !== undefined && { peopleSeen }),
    ...(model && { model }),
    ...(readSpans && { readSpans }),
  };
}

function toDotsJson(dots: Float32Array): readonly (TrackJsonDots | null)[] {
  return Array.from({ length: dots.length / DOTS_STRIDE }, (_, frame) => {
    const at = (part: number): number => round(dots[frame * DOTS_STRIDE + part] ?? Number.NaN, 1000);
    const pair = [at(0), at(1), at(2), at(3)] as const;
    return pair.every(Number.isFinite) ? pair : null;
  });
}

/**
 * What a parsed track file, which is not trusted, says of the capture; what is not usable is left
 * out.
 */
export function captureOfTrackJson(json: unknown): TrackCapture {
  if (!isRecord(json)) return {};
  const scene = readScene(json['scene']);
  const pictures = v.safeParse(PictureFactsSchema, json['pictures']);
  const spans = v.safeParse(ReadSpansSchema, json['readSpans']);
  const people = json['peopleSeen'];
  const model = MODEL_IDS.find((known) => known === json['model']);
  return {
    ...(scene && { scene }),
    ...(pictures.success && { pictures: pictures.output }),
    ...(typeof people === 'number' && Number.isInteger(people) && people >= 0 && { peopleSeen: people }),
    ...(model && { model }),
    ...(spans.success && { readSpans: spans.output }),
  };
}

function readScene(scene: unknown): SceneRoll | undefined {
  if (!isRecord(scene)) return undefined;
  const { rollDeg, fanDeg } = scene;
  if (!isAngle(rollDeg) || !isAngle(fanDeg)) return undefined;
  return { rollDeg, fanDeg };
}

/**
 * Reads a parsed track file, which is not trusted: shape, sizes, order of times and every number
 * are checked. A frame of null becomes NaN; times are moved so that the first is zero.
 */
export function fromTrackJson(json: unknown): PoseTrack | TrackJsonProblem {
  if (!isRecord(json) || json['schema'] !== TRACK_JSON_SCHEMA_ID) {
    return { problem: 'not-a-track', detail: notATrack(json) };
  }
  const { width, height, timesS, landmarks, dots } = json;
  if (!isPositive(width) || !isPositive(height)) {
    return { problem: 'wrong-shape', detail: '"width" and "height" must be positive numbers' };
  }
  if (!Array.isArray(timesS) || !Array.isArray(landmarks) || timesS.length !== landmarks.length) {
    return { problem: 'wrong-shape', detail: '"timesS" and "landmarks" must be lists of the same length' };
  }
  const times = Float64Array.from(timesS, (t: unknown) => (typeof t === 'number' ? t : Number.NaN));
  if (times.some((t, i) => !Number.isFinite(t) || (i > 0 && t <= (times[i - 1] ?? 0)))) {
    return { problem: 'wrong-times', detail: '"timesS" must be finite and strictly increasing' };
  }
  const firstS = times[0] ?? 0;
  const track = createPoseTrack(
    width,
    height,
    times.map((t) => t - firstS),
  );
  for (const [frame, points] of (landmarks as readonly unknown[]).entries()) {
    if (points === null) continue;
    if (!Array.isArray(points) || points.length !== LANDMARK_COUNT) {
      return { problem: 'wrong-shape', detail: `frame ${frame} must be null or ${LANDMARK_COUNT} landmarks` };
    }
    for (const [landmark, point] of (points as readonly unknown[]).entries()) {
      if (!isPoint(point)) {
        return {
          problem: 'wrong-shape',
          detail: `frame ${frame}, landmark ${landmark} must be four numbers`,
        };
      }
      track.landmarks.set(point, landmarkOffset(frame, landmark));
    }
  }
  if (dots === undefined) return track;
  const read = fromDotsJson(dots, timesS.length);
  return read
    ? { ...track, dots: read }
    : { problem: 'wrong-shape', detail: '"dots" must have null or four numbers for every frame' };
}

function fromDotsJson(dots: unknown, frames: number): Float32Array | null {
  if (!Array.isArray(dots) || dots.length !== frames) return null;
  const read = new Float32Array(frames * DOTS_STRIDE).fill(Number.NaN);
  for (const [frame, pair] of (dots as readonly unknown[]).entries()) {
    if (pair === null) continue;
    const isPair =
      Array.isArray(pair) &&
      pair.length === DOTS_STRIDE &&
      pair.every((part) => typeof part === 'number' && Math.abs(part) <= MOST_PLACE_PX);
    if (!isPair) return null;
    read.set(pair as number[], frame * DOTS_STRIDE);
  }
  return read;
}

/** Runs are easily taken for tracks; their verdicts are old, and only poses give today's. */
function notATrack(json: unknown): string {
  const schema = isRecord(json) ? json['schema'] : undefined;
  const isRun = typeof schema === 'string' && schema.startsWith('treadlens-run/');
  return isRun
    ? `it is the finished run of a clip ("${schema.slice(0, 40)}"), without poses; give the clip or its track, which are judged as of today`
    : `"schema" is not "${TRACK_JSON_SCHEMA_ID}"`;
}

/** Whether a read track is usable. */
export function isTrack(read: PoseTrack | TrackJsonProblem): read is PoseTrack {
  return !('problem' in read);
}

function isPoint(point: unknown): point is TrackJsonPoint {
  return (
    Array.isArray(point) &&
    point.length === LANDMARK_STRIDE &&
    point.every((part) => typeof part === 'number' && Number.isFinite(part))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAngle(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 90;
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}

function round(value: number, per: number): number {
  return Math.round(value * per) / per;
}
