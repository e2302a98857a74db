import { median, quantile } from 'd3-array';
import type { View } from '../../run/run-context.ts';
import { detectView, VIEW_SCALE } from '../../camera/detect-view.ts';
import { viewEvidence, type ViewEvidence } from '../../camera/view-evidence.ts';
import { turnNeeded, type QuarterTurn } from '../../quality/check-entered.ts';
import { LANDMARK_COUNT } from '../../pose/landmark.ts';
import { LANDMARK_STRIDE, type PoseTrack } from '../../pose/pose-track.ts';
import type { LightLevels } from '../image/light-levels.ts';
import { bodyParts, type BodyParts } from './body-parts.ts';

/**
 * What one look at the runner's surroundings in the picture gave; null where the part lies outside
 * of it.
 */
export interface RunnerLook {
  /** 33 × [x, y, z, visibility], pixels of the displayed frame. */
  readonly landmarks: Float32Array;
  readonly light: LightLevels | null;
  /** How much shoes and knees differ from what is usually there, levels of 255 (see `novelty`). */
  readonly feetNovelty: number;
  readonly kneeNovelty: number;
  /** Blur of each shoe along the rows, 0…1 (see `blurEffect`). */
  readonly shoeBlurs: readonly number[];
}

/**
 * What a few looks at one person show. Shares are of the looks; unknown numbers are NaN.
 */
export interface RunnerEvidence {
  readonly looks: number;
  /** Nose to the lower heel, pixels of the displayed frame, upper quartile. */
  readonly heightPx: number;
  readonly feetOutShare: number;
  readonly headOutShare: number;
  readonly handsOutShare: number;
  /** How sure the pose model is of the lower foot and of the knee above it, 0…1, medians. */
  readonly feetVisibility: number;
  readonly kneeVisibility: number;
  /**
   * How much the shoes, and the knees, differ from what is at their places in other pictures,
   * 0…255, medians.
   */
  readonly feetNovelty: number;
  readonly kneeNovelty: number;
  /** How far the picture must be turned clockwise for the runner to stand upright. */
  readonly turnDeg: QuarterTurn;
  readonly view: View;
  /** Angle off the exact side, front or rear view, degrees. */
  readonly obliqueDeg: number;
  /** Torso in the last third of the looks over that in the first third. */
  readonly growth: number;
  readonly light: LightLevels;
  /**
   * Blur of the shoes, 0…1: the usual one, and that of a foot in full swing (the highest tenth).
   */
  readonly shoeBlur: number;
  readonly fastShoeBlur: number;
}

/** Summarises the looks at one person, in order of time. */
export function runnerEvidence(
  looks: readonly RunnerLook[],
  frame: { readonly width: number; readonly height: number },
): RunnerEvidence {
  const parts = looks.map(({ landmarks }) => bodyParts(landmarks, frame));
  const shareOf = (is: (part: BodyParts) => boolean): number => parts.filter(is).length / parts.length;
  const middle = (read: (part: BodyParts) => number): number => median(parts, read) ?? Number.NaN;
  const track = trackOf(looks, frame);
  const seen = viewEvidence(track);
  const { view } = detectView(seen);
  const blurs = looks.flatMap(({ shoeBlurs }) => shoeBlurs);
  const third = Math.max(1, Math.floor(parts.length / 3));
  const torso = (some: readonly BodyParts[]): number => median(some, (part) => part.torsoPx) ?? Number.NaN;
  return {
    looks: looks.length,
    heightPx: quantile(parts, 0.75, (part) => part.heightPx) ?? Number.NaN,
    feetOutShare: shareOf((part) => part.feetOut),
    headOutShare: shareOf((part) => part.headOut),
    handsOutShare: shareOf((part) => part.handsOut),
    feetVisibility: middle((part) => part.footVisibility),
    kneeVisibility: middle((part) => part.kneeVisibility),
    feetNovelty: median(looks, (look) => look.feetNovelty) ?? Number.NaN,
    kneeNovelty: median(looks, (look) => look.kneeNovelty) ?? Number.NaN,
    turnDeg: turnNeeded(track),
    view,
    obliqueDeg: obliqueness(view, seen),
    growth: torso(parts.slice(-third)) / torso(parts.slice(0, third)),
    light: {
      mean: median(looks, ({ light }) => light?.mean) ?? Number.NaN,
      dark: median(looks, ({ light }) => light?.dark) ?? Number.NaN,
      bright: median(looks, ({ light }) => light?.bright) ?? Number.NaN,
    },
    shoeBlur: median(blurs) ?? Number.NaN,
    fastShoeBlur: quantile(blurs, 0.9) ?? Number.NaN,
  };
}

/**
 * Angle off the exact view, from a handful of looks: the body's width that a side view should not
 * show, or the fore-aft stride that a front or rear view should not show, as the sine of the angle.
 */
function obliqueness(view: View, seen: ViewEvidence): number {
  const { frontalOrder, frontalExcursion, sideExcursion } = VIEW_SCALE;
  const sine =
    view === 'side'
      ? Math.abs(seen.lateralOrder) / frontalOrder
      : (seen.foreAftExcursion - frontalExcursion) / (sideExcursion - frontalExcursion);
  return (Math.asin(Math.min(1, Math.max(0, sine))) * 180) / Math.PI;
}

/** The looks as a track, for what is written for tracks; their times do not matter there. */
function trackOf(
  looks: readonly RunnerLook[],
  { width, height }: { readonly width: number; readonly height: number },
): PoseTrack {
  const size = LANDMARK_COUNT * LANDMARK_STRIDE;
  const landmarks = new Float32Array(looks.length * size);
  for (const [i, look] of looks.entries()) landmarks.set(look.landmarks.subarray(0, size), i * size);
  return { width, height, timesS: Float64Array.from(looks, (_, i) => i), landmarks };
}
