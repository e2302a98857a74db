import { JOINT_INDEX, SIDES } from '../pose/landmark.ts';
import type { PoseTrack } from '../pose/pose-track.ts';
import { frameCount, landmarkOffset } from '../pose/pose-track.ts';
import type { CameraModel } from '../camera/camera-model.ts';
import type { QualityIssue } from './quality-issue.ts';
import { FOLDED_SHARE, trunkDirections } from './trunk-directions.ts';

/** Limits of the person checks. Shares are of the clip's frames. */
export const PERSON_LIMITS = Object.freeze({
  /** Fewer frames with a person than this: nothing to analyse. */
  noPersonShare: 0.2,
  /** Fewer than this: the numbers come from a part of the clip only. */
  gapsShare: 0.95,
  /** The lower foot outside the picture in more frames than this: contacts cannot be seen. */
  feetOutShare: 0.3,
  /** From this share on, single strides may suffer. */
  feetOutWarnShare: 0.05,
  /** Runner height, pixels, under which landmarks are too coarse. */
  refuseHeightPx: 80,
  warnHeightPx: 220,
  /**
   * Mid-hip moves further than this between two frames (torso lengths): another person was taken.
   */
  jumpTorsos: 0.7,
  severalPeopleJumps: 2,
});

/** Person seen, not hidden, feet in the picture, size in it, jumps to another person. */
export function checkPerson(
  track: PoseTrack,
  camera: Pick<CameraModel, 'runnerHeightPx' | 'torsoPx'>,
  peopleSeen: number | undefined,
): readonly QualityIssue[] {
  const frames = frameCount(track);
  let seen = 0;
  let feetOut = 0;
  let jumps = 0;
  let lastX = Number.NaN;
  const { hip } = JOINT_INDEX;
  for (let frame = 0; frame < frames; frame++) {
    const x = (coordinate(track, frame, hip.left, 0) + coordinate(track, frame, hip.right, 0)) / 2;
    if (!Number.isFinite(x)) continue;
    seen++;
    if (Math.abs(x - lastX) > PERSON_LIMITS.jumpTorsos * camera.torsoPx) jumps++;
    lastX = x;
    if (lowerFootIsOut(track, frame)) feetOut++;
  }
  const seenShare = frames > 0 ? seen / frames : 0;
  if (seenShare < PERSON_LIMITS.noPersonShare) {
    return [{ code: 'no-person', severity: 'refuse', values: { seenPercent: percent(seenShare) } }];
  }
  if (trunkDirections(track).foldedShare > FOLDED_SHARE)
    return [{ code: 'steps-unclear', severity: 'refuse', values: { cause: 'trunk-hidden' } }];
  const issues: QualityIssue[] = [];
  const outShare = feetOut / seen;
  if (outShare > PERSON_LIMITS.feetOutWarnShare) {
    issues.push({
      code: 'feet-out-of-frame',
      severity: outShare > PERSON_LIMITS.feetOutShare ? 'refuse' : 'warn',
      values: { percent: percent(outShare) },
    });
  }
  if (seenShare < PERSON_LIMITS.gapsShare) {
    issues.push({ code: 'tracking-gaps', severity: 'warn', values: { seenPercent: percent(seenShare) } });
  }
  const height = Math.round(camera.runnerHeightPx);
  if (camera.runnerHeightPx < PERSON_LIMITS.warnHeightPx) {
    const severity = camera.runnerHeightPx < PERSON_LIMITS.refuseHeightPx ? 'refuse' : 'warn';
    issues.push({ code: 'runner-too-small', severity, values: { heightPx: height } });
  }
  if (jumps >= PERSON_LIMITS.severalPeopleJumps || (peopleSeen ?? 1) > 1) {
    issues.push({ code: 'several-people', severity: 'warn', values: { people: peopleSeen ?? 2, jumps } });
  }
  return issues;
}

/** Whether the heel or toe of the lower foot lies outside the picture. */
function lowerFootIsOut(track: PoseTrack, frame: number): boolean {
  let lowest = Number.NEGATIVE_INFINITY;
  let out = false;
  for (const side of SIDES) {
    const ankleY = coordinate(track, frame, JOINT_INDEX.ankle[side], 1);
    if (!(ankleY > lowest)) continue;
    lowest = ankleY;
    out = [JOINT_INDEX.heel[side], JOINT_INDEX.toe[side]].some((landmark) => {
      const x = coordinate(track, frame, landmark, 0);
      const y = coordinate(track, frame, landmark, 1);
      return x < 0 || x > track.width || y > track.height;
    });
  }
  return out;
}

function coordinate(track: PoseTrack, frame: number, landmark: number, part: 0 | 1): number {
  return track.landmarks[landmarkOffset(frame, landmark) + part] ?? Number.NaN;
}

function percent(share: number): number {
  return Math.round(100 * share);
}
