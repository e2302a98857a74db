import type { PictureFault } from '../run/picture-facts.ts';
import type { GaitCheckInput } from './check-gait.ts';
import type { QualityIssue } from './quality-issue.ts';

/** Faults of the pictures that can hide the steps, the likeliest cause first. */
const HIDES_STEPS = [
  'interlaced',
  'too-dark',
  'feet-covered',
  'scene-changes',
  'speed-changes',
  'camera-moves',
  'feet-blurred',
  'repeated-frames',
] as const satisfies readonly PictureFault[];

/** What hides the steps where no fault of the pictures is known. */
const FEW_PICTURES_HZ = 20;
/** A rhythm as strong as this is told. */
const PLAIN_RHYTHM = 0.8;
/** Strides that the clip must have room for, before it is not its length that is to blame. */
const ROOM_FOR_STRIDES = 4;

/**
 * Why hardly a stride could be read: the clip is too short to hold any, or the steps are there, as
 * the rhythm of the legs or the clip's length shows, and what is known of the pictures hides them.
 */
export function unclearSteps(input: GaitCheckInput, strides: number): QualityIssue {
  const { rate, durationS, frameRateHz, pictures } = input;
  const isPlain = rate.strength >= PLAIN_RHYTHM;
  const strideS = Number.isFinite(rate.stepsPerMin) ? 120 / rate.stepsPerMin : 0.72;
  // Of each foot the clip holds one stride less than contacts.
  const room = 2 * Math.floor(durationS / strideS - 1);
  if (room < ROOM_FOR_STRIDES) {
    const seconds = Math.round(10 * durationS) / 10;
    return { code: 'too-short', severity: 'refuse', values: { strides, seconds } };
  }
  const fault = HIDES_STEPS.find((one) => pictures?.faults.includes(one));
  const cause = fault ?? (frameRateHz < FEW_PICTURES_HZ ? 'frame-rate-low' : 'unknown');
  return {
    code: 'steps-unclear',
    severity: 'refuse',
    values: {
      cause,
      strides,
      fps: Math.round(frameRateHz),
      ...(isPlain && { cadence: Math.round(rate.stepsPerMin) }),
    },
  };
}
