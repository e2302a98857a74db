import type { View } from '../run/run-context.ts';
import type { MetricId } from '../metrics/registry.ts';
import type { RunnerEvidence } from './evidence/runner-evidence.ts';
import type { SceneEvidence } from './evidence/scene-evidence.ts';
import type { UndoneEdits } from '../video/edit-list.ts';
import type { PreflightId, PreflightSeverity } from './preflight-finding.ts';

/**
 * What is known of a clip or of a live camera; null where nothing looked. Live frames give what
 * they can.
 */
export interface PreflightInput {
  readonly view: View | null;
  /**
   * Frames per second of real time: the file's rate times its slow-motion factor; NaN when unknown.
   */
  readonly frameRateHz: number;
  /** How many times slower than life the file plays. */
  readonly slowMotion: number;
  /** Length in real time, seconds; null for a live camera. */
  readonly durationS: number | null;
  /** People seen; null where nobody looked. */
  readonly people: number | null;
  readonly runner: RunnerEvidence | null;
  readonly scene: SceneEvidence | null;
  /** Longer side of the displayed frame, pixels. */
  readonly longSidePx: number;
  /** What was undone in the file when it came in; null or left out: nothing. */
  readonly undone?: UndoneEdits | null;
  /** Somebody has said whether the video is mirrored; left out: nobody has. */
  readonly isMirrorKnown?: boolean;
}

/**
 * What a check found: metrics are named without regard to the view, `runPreflight` keeps those that
 * the view gives.
 */
interface PreflightOutcome {
  readonly severity: PreflightSeverity;
  readonly lost?: readonly MetricId[];
  readonly weaker?: readonly MetricId[];
  readonly values?: Readonly<Record<string, number>>;
}

/** One check: null where nothing is wrong or nothing is known. */
export interface PreflightCheck {
  readonly id: PreflightId;
  readonly check: (input: PreflightInput) => PreflightOutcome | null;
}
