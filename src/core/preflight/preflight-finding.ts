import type { MetricId } from '../metrics/registry.ts';

/** What can be seen of a clip before the pose of all its frames is estimated. */
export type PreflightId =
  | 'no-runner'
  | 'picture-turned'
  | 'feet-out-of-frame'
  | 'feet-hidden'
  | 'head-out-of-frame'
  | 'hands-out-of-frame'
  | 'runner-small'
  | 'several-people'
  | 'oblique'
  | 'not-level'
  | 'camera-moves'
  | 'zoom'
  | 'scene-changes'
  | 'too-dark'
  | 'interlaced'
  | 'feet-blurred'
  | 'frame-rate-low'
  | 'repeated-frames'
  | 'uneven-frames'
  | 'speed-changes'
  | 'slow-motion-undone'
  | 'pieces-joined'
  | 'maybe-mirrored';

/**
 * `loses`: some numbers cannot be given; `weakens`: they come with a larger error; `note`: worth
 * knowing.
 */
export const PREFLIGHT_SEVERITIES = ['loses', 'weakens', 'note'] as const;

export type PreflightSeverity = (typeof PREFLIGHT_SEVERITIES)[number];

/** One thing to know about a clip. Nothing is refused here; `text/preflight` says what to do. */
export interface PreflightFinding {
  readonly id: PreflightId;
  readonly severity: PreflightSeverity;
  /** Metrics of this view that cannot be given, and metrics that get a larger error. */
  readonly lost: readonly MetricId[];
  readonly weaker: readonly MetricId[];
  /** The evidence: numbers for the sentence, units in their names. */
  readonly values: Readonly<Record<string, number>>;
}
