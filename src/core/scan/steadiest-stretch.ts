import { deviation, mean } from 'd3-array';
import { JOINT_INDEX } from '../pose/landmark.ts';
import { LANDMARK_STRIDE } from '../pose/pose-track.ts';

/** The runner at one moment of a quick look along the clip. */
export interface SurveySample {
  /** File seconds. */
  readonly timeS: number;
  /** 33 × [x, y, z, visibility], pixels of the displayed frame; null where nobody was seen. */
  readonly landmarks: Float32Array | null;
}

/** A stretch of the clip, file seconds. */
export interface SuggestedStretch {
  readonly startS: number;
  readonly endS: number;
}

/**
 * Enough for a verdict on each foot (7 strides) with some to spare, and quick to analyse: seconds
 * of real time.
 */
const STRETCH_LENGTH_S = 15;
/** Clips up to this long are analysed whole, seconds of real time. */
export const WHOLE_UP_TO_S = 20;
/**
 * Clips up to this long are read whole, seconds of real time: reading them takes no more than twice
 * as long as reading their steadiest stretches.
 */
export const READ_WHOLE_UP_TO_S = 60;
/** So many stretches of a longer clip are read: about 40 strides of each foot. */
const STRETCHES = 2;
/** Share of the moments in which the runner with both feet must be seen. */
const LEAST_SEEN = 0.9;
/**
 * Ankles that come no further apart than this over a stretch belong to somebody who stands, body
 * heights.
 */
const LEAST_LEG_MOVEMENT = 0.05;

/**
 * The stretch of about 15 s of real time in which the runner runs most steadily: seen with both
 * feet, legs moving, and the hips and the size in the picture changing least. Null for clips short
 * enough to be taken whole, and where no stretch is fit.
 *
 * @param samples in time order, more than one per second of real time
 * @param slowMotion how many times slower than life the file plays
 */
export function steadiestStretch(
  samples: readonly SurveySample[],
  durationS: number,
  slowMotion: number,
  picture: { readonly width: number; readonly height: number },
): SuggestedStretch | null {
  if (durationS / slowMotion <= WHOLE_UP_TO_S) return null;
  return steadiestApartFrom([], samples, durationS, slowMotion, picture);
}

/**
 * The stretches of a long clip that are read in the place of the whole: the steadiest, and the
 * steadiest beside it, in time order. Null where the clip is short enough to be read whole, or has
 * no fit stretch.
 *
 * @param samples, slowMotion as of `steadiestStretch`
 */
export function steadiestStretches(
  samples: readonly SurveySample[],
  durationS: number,
  slowMotion: number,
  picture: { readonly width: number; readonly height: number },
): readonly SuggestedStretch[] | null {
  if (durationS / slowMotion <= READ_WHOLE_UP_TO_S) return null;
  const stretches: SuggestedStretch[] = [];
  while (stretches.length < STRETCHES) {
    const next = steadiestApartFrom(stretches, samples, durationS, slowMotion, picture);
    if (!next) break;
    stretches.push(next);
  }
  return stretches.length > 0 ? stretches.sort((a, b) => a.startS - b.startS) : null;
}

/** The steadiest stretch that shares no moment with some others. */
function steadiestApartFrom(
  others: readonly SuggestedStretch[],
  samples: readonly SurveySample[],
  durationS: number,
  slowMotion: number,
  picture: { readonly width: number; readonly height: number },
): SuggestedStretch | null {
  const lengthS = STRETCH_LENGTH_S * slowMotion;
  const looks = samples.map(({ timeS, landmarks }) => ({
    timeS,
    body: landmarks && readBody(landmarks, picture),
  }));
  let best: (SuggestedStretch & { readonly unrest: number }) | null = null;
  for (const { timeS: startS } of looks) {
    const endS = startS + lengthS;
    if (endS > durationS) break;
    if (others.some((other) => startS < other.endS && other.startS < endS)) continue;
    const within = looks.filter(({ timeS }) => timeS >= startS && timeS <= endS);
    const bodies = within.flatMap(({ body }) => body ?? []);
    if (bodies.length < LEAST_SEEN * within.length || bodies.length < 3) continue;
    const unrest = unrestOf(bodies);
    if (unrest !== null && (best === null || unrest < best.unrest)) best = { startS, endS, unrest };
  }
  return best && { startS: best.startS, endS: best.endS };
}

interface Body {
  readonly hipX: number;
  readonly hipY: number;
  readonly height: number;
  /** Horizontal and vertical distance between the ankles, pixels. */
  readonly ankleGap: number;
}

/** Spread of place and size in body heights; null where the legs hardly move. */
function unrestOf(bodies: readonly Body[]): number | null {
  const height = mean(bodies, (body) => body.height) ?? 0;
  const spread = (of: (body: Body) => number): number => (deviation(bodies, of) ?? 0) / height;
  if (!(height > 0) || spread(({ ankleGap }) => ankleGap) < LEAST_LEG_MOVEMENT) return null;
  return Math.hypot(
    spread(({ hipX }) => hipX),
    spread(({ hipY }) => hipY),
    spread((body) => body.height),
  );
}

/** Where the body is; null where a foot or the head is not in the picture. */
function readBody(
  landmarks: Float32Array,
  { width, height }: { width: number; height: number },
): Body | null {
  const at = (index: number): { x: number; y: number } => ({
    x: landmarks[index * LANDMARK_STRIDE] ?? Number.NaN,
    y: landmarks[index * LANDMARK_STRIDE + 1] ?? Number.NaN,
  });
  const nose = at(0);
  const [left, right] = (['left', 'right'] as const).map((side) => at(JOINT_INDEX.ankle[side]));
  const hips = (['left', 'right'] as const).map((side) => at(JOINT_INDEX.hip[side]));
  if (!left || !right) return null;
  const isInside = [nose, left, right].every(({ x, y }) => x >= 0 && x < width && y >= 0 && y < height);
  if (!isInside) return null;
  return {
    hipX: mean(hips, ({ x }) => x) ?? Number.NaN,
    hipY: mean(hips, ({ y }) => y) ?? Number.NaN,
    height: Math.max(left.y, right.y) - nose.y,
    ankleGap: Math.hypot(left.x - right.x, left.y - right.y),
  };
}
