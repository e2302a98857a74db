import { median, quantile } from 'd3-array';
import type { PixelBox } from '../../pose/pixel-box.ts';
import { backgroundMotion, REACH, type BackgroundMotion } from '../image/background-motion.ts';
import type { LumaImage } from '../image/luma-image.ts';

/** What the background shows about the camera. Lengths are shares of the picture's longer side. */
export interface CameraMotion {
  /** Stills whose background was found again, of those compared; too few = nothing is known. */
  readonly known: number;
  readonly compared: number;
  /** How far the picture wandered over the clip (10 to 90 %). */
  readonly wander: number;
  /** Median shift between two consecutive frames; NaN without a run of them. */
  readonly shake: number;
  /** Largest over smallest scale of the background: 1 = no zoom. */
  readonly zoom: number;
  /** How far the picture turned, degrees. */
  readonly turnDeg: number;
  /**
   * Stills that show another scene than the middle one: the video was cut together, or the camera
   * swings.
   */
  readonly otherScene: number;
}

/** Of the pairs of consecutive frames every n-th is compared: shake shows in all of them. */
const STEP = 5;
/** Places that a picture must offer before their loss means another scene and no bare wall. */
const SCENE_POINTS = 8;
/** Share of the places found again under which the scene is another. */
const SCENE_FOUND_SHARE = 0.2;
/** Stills at each end of the clip that are held against each other, and how many must differ. */
const END_STILLS = 3;
const FEW_OTHERS = 2;

/**
 * Follows the background through stills spread over a clip and through runs of consecutive frames
 * (all of one size, some 300 pixels long). `avoid`: where people are, pixels of these pictures.
 */
export function cameraMotion(
  stills: readonly LumaImage[],
  runs: readonly (readonly LumaImage[])[],
  avoid: readonly PixelBox[],
): CameraMotion {
  const middle = Math.floor(stills.length / 2);
  const reference = stills[middle];
  const longSide = Math.max(reference?.width ?? 1, reference?.height ?? 1);
  const compared = reference
    ? stills
        .filter((_, i) => i !== middle)
        .map((still) => backgroundMotion(reference, still, avoid, REACH.clip))
    : [];
  const inMiddle = compared.filter(isOtherScene).length;
  const fromMiddle = compared.map(({ motion }) => motion).filter((motion) => motion !== null);
  const range = (values: readonly number[]): number =>
    (quantile(values, 0.9) ?? Number.NaN) - (quantile(values, 0.1) ?? Number.NaN);
  const dx = [0, ...fromMiddle.map((motion) => motion.dx)];
  const dy = [0, ...fromMiddle.map((motion) => motion.dy)];
  const scales = [1, ...fromMiddle.map((motion) => motion.scale)];
  const steps = runs
    .flatMap((run) => neighbours(run).filter((_, i) => i % STEP === 0))
    .map(([from, to]) => backgroundMotion(from, to, avoid, REACH.step).motion)
    .filter((motion) => motion !== null);
  const wander = Math.hypot(range(dx), range(dy)) / longSide;
  // A camera that swings slowly has its ends too far apart to be held against each other.
  const isSteady = !(wander > REACH.clip / 2);
  const beyond = isSteady && inMiddle < FEW_OTHERS ? othersBeyondDissolve(stills, avoid) : 0;
  return {
    known: fromMiddle.length,
    compared: compared.length,
    wander,
    shake: (median(steps, (motion) => Math.hypot(motion.dx, motion.dy)) ?? Number.NaN) / longSide,
    zoom: (quantile(scales, 0.95) ?? 1) / (quantile(scales, 0.05) ?? 1),
    turnDeg: range([0, ...fromMiddle.map((motion) => motion.rotationDeg)]),
    otherScene: Math.max(inMiddle, beyond),
  };
}

/**
 * Stills at one end of the clip that show another scene than those at its other end: where one
 * scene dissolves into the next, the middle picture shows both and finds itself in either. Each of
 * the two scenes must be seen twice: once is somebody who walks by.
 */
function othersBeyondDissolve(stills: readonly LumaImage[], avoid: readonly PixelBox[]): number {
  const [first, last] = [stills.slice(0, END_STILLS), stills.slice(-END_STILLS)];
  const [reference, ...likewise] = first;
  if (!reference || stills.length < 2 * END_STILLS) return 0;
  const isOther = (still: LumaImage): boolean =>
    isOtherScene(backgroundMotion(reference, still, avoid, REACH.clip));
  const others = last.filter(isOther).length;
  return others >= FEW_OTHERS && !likewise.every(isOther) ? others : 0;
}

function isOtherScene({ points, found }: Pick<BackgroundMotion, 'points' | 'found'>): boolean {
  return points >= SCENE_POINTS && found < SCENE_FOUND_SHARE * points;
}

function neighbours<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.slice(1).flatMap((item, i) => {
    const before = items[i];
    return before === undefined ? [] : [[before, item] as const];
  });
}
