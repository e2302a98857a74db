import type { RunContext } from '../run/run-context.ts';
import type { CameraModel } from '../camera/camera-model.ts';
import type { Stride } from '../run/stride.ts';
import type { KinematicSeries } from '../kinematics/kinematic-series.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import type { Trajectories } from '../trajectories/trajectories.ts';
import { checkCamera } from './check-camera.ts';
import { checkEntered } from './check-entered.ts';
import { checkGait } from './check-gait.ts';
import { checkPerson } from './check-person.ts';
import { checkPictures } from './check-pictures.ts';
import { runningCorrelation } from './gait-form.ts';
import { checkPlayback } from './check-playback.ts';
import type { QualityIssue, QualitySeverity } from './quality-issue.ts';
import { legsAlternate } from './legs-alternate.ts';
import { stepRate, type StepRate } from './step-rate.ts';

/** All that the checks of a capture look at: the track, and what was read from it. */
export interface CaptureCheckInput {
  /** The track as estimated. */
  readonly track: PoseTrack;
  readonly context: Pick<
    RunContext,
    'peopleSeen' | 'slowMotion' | 'beltSpeedMps' | 'pictures' | 'standsByEntered'
  >;
  readonly trajectories: Trajectories;
  readonly camera: CameraModel;
  readonly kinematics: KinematicSeries;
  readonly strides: readonly Stride[];
  readonly frameRateHz: number;
  readonly rhythm: StepRate;
}

const RANK: Readonly<Record<QualitySeverity, number>> = { refuse: 0, warn: 1, info: 2 };

/**
 * Everything worth saying about a capture, gravest first. A `refuse` means that no honest number is
 * possible; then the later checks, which would only repeat its consequences, are left out.
 */
export function checkCapture(input: CaptureCheckInput): readonly QualityIssue[] {
  const { track, context, trajectories, camera, kinematics, strides, frameRateHz, rhythm } = input;
  const entered = checkEntered(track, camera, context.standsByEntered);
  const isTurned = entered.some(({ code }) => code === 'picture-turned');
  const person = isTurned ? [] : checkPerson(track, camera, context.peopleSeen);
  if (isTurned || isRefused(person)) return sorted([...entered, ...person]);
  if (isRefused(entered)) return sorted(entered);
  const playback = checkPlayback(track, context.slowMotion, rhythm);
  if (isRefused(playback)) return sorted([...entered, ...person, ...playback]);
  const gait = checkGait({
    strides,
    rate: rhythm,
    ...(context.slowMotion !== 1 && { fileRate: inFileTime(trajectories, context.slowMotion) }),
    alternates: legsAlternate(trajectories, rhythm, camera.view),
    runningCorrelation: runningCorrelation(trajectories, kinematics, camera),
    slowMotion: context.slowMotion,
    durationS: (track.timesS[track.timesS.length - 1] ?? 0) / context.slowMotion,
    frameRateHz,
    pictures: context.pictures,
  });
  if (isRefused(gait)) return sorted([...entered, ...person, ...gait]);
  const view = checkCamera({ camera, trajectories, frameRateHz, beltSpeedMps: context.beltSpeedMps });
  const pictures = checkPictures(context.pictures, frameRateHz).filter(
    ({ code }) => !view.some((issue) => issue.code === code),
  );
  return sorted([...entered, ...person, ...gait, ...view, ...pictures]);
}

/** The rhythm of the legs as the file plays, whatever factor was entered. */
function inFileTime(trajectories: Trajectories, slowMotion: number): StepRate {
  const rateHz = trajectories.rateHz / slowMotion;
  return stepRate({ ...trajectories, rateHz, timesS: trajectories.timesS.map((time) => time * slowMotion) });
}

/** Whether an issue forbids any number. */
export function isRefused(issues: readonly QualityIssue[]): boolean {
  return issues.some((issue) => issue.severity === 'refuse');
}

/** Whether the picture shows another view or direction than was entered. */
export function isContradicted(issues: readonly QualityIssue[]): boolean {
  return issues.some(({ code }) => code === 'view-contradicted' || code === 'facing-contradicted');
}

/**
 * Whether a clip is refused for nothing but its feet, which lie outside of the picture: some
 * numbers do without them.
 */
export function onlyFeetAreMissing(issues: readonly QualityIssue[]): boolean {
  const refusals = issues.filter(({ severity }) => severity === 'refuse');
  return refusals.length > 0 && refusals.every(({ code }) => code === 'feet-out-of-frame');
}

function sorted(issues: readonly QualityIssue[]): readonly QualityIssue[] {
  return [...issues].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
