import { cameraMoves } from './checks/camera-moves.ts';
import { feetBlurred } from './checks/feet-blurred.ts';
import { feetHidden } from './checks/feet-hidden.ts';
import { feetOutOfFrame } from './checks/feet-out-of-frame.ts';
import { frameRateLow } from './checks/frame-rate-low.ts';
import { handsOutOfFrame } from './checks/hands-out-of-frame.ts';
import { headOutOfFrame } from './checks/head-out-of-frame.ts';
import { interlaced } from './checks/interlaced.ts';
import { maybeMirrored } from './checks/maybe-mirrored.ts';
import { noRunner } from './checks/no-runner.ts';
import { notLevel } from './checks/not-level.ts';
import { oblique } from './checks/oblique.ts';
import { pictureTurned } from './checks/picture-turned.ts';
import { piecesJoined } from './checks/pieces-joined.ts';
import { repeatedFramesCheck } from './checks/repeated-frames.ts';
import { runnerSmall } from './checks/runner-small.ts';
import { sceneChanges } from './checks/scene-changes.ts';
import { severalPeople } from './checks/several-people.ts';
import { slowMotionUndone } from './checks/slow-motion-undone.ts';
import { speedChanges } from './checks/speed-changes.ts';
import { tooDark } from './checks/too-dark.ts';
import { unevenFrames } from './checks/uneven-frames.ts';
import { zoom } from './checks/zoom.ts';
import type { PreflightCheck } from './preflight-check.ts';

/** All checks, what costs most first: among equals this is the order in which they are shown. */
export const PREFLIGHT_CHECKS: readonly PreflightCheck[] = [
  noRunner,
  pictureTurned,
  feetOutOfFrame,
  runnerSmall,
  feetHidden,
  oblique,
  frameRateLow,
  repeatedFramesCheck,
  sceneChanges,
  speedChanges,
  cameraMoves,
  zoom,
  notLevel,
  tooDark,
  interlaced,
  feetBlurred,
  headOutOfFrame,
  unevenFrames,
  handsOutOfFrame,
  severalPeople,
  slowMotionUndone,
  piecesJoined,
  maybeMirrored,
];
