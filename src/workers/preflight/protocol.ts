import type { RunnerEvidence } from '../../core/preflight/evidence/runner-evidence.ts';
import type { SceneEvidence } from '../../core/preflight/evidence/scene-evidence.ts';
import type { PoseFailure } from '../pose/protocol.ts';

/** Page → pre-flight worker. Ending is by `terminate`. */
export interface PreflightCommand {
  readonly type: 'look';
  /** Two consecutive frames of the camera; the worker closes them. */
  readonly frames: readonly [VideoFrame, VideoFrame];
}

/** What the looks of the last seconds tell of a camera's picture. */
export interface PreflightSight {
  readonly kind: 'sight';
  /** Looks that it rests on. */
  readonly looks: number;
  /** People seen more than once; 0 when nobody was seen lately. */
  readonly people: number;
  readonly runner: RunnerEvidence | null;
  readonly scene: SceneEvidence;
  /** Longer side of the frames, pixels. */
  readonly longSidePx: number;
  /** What this look cost, seconds. */
  readonly tookS: number;
}

/** Pre-flight worker → page. */
export type PreflightMessage =
  { readonly kind: 'ready' } | PreflightSight | { readonly kind: 'failed'; readonly failure: PoseFailure };
