import type { RunJson } from '../core/export/run-json-schema.ts';
import type { TrackJson } from '../core/export/track-json.ts';
import type { EstimateProgress } from '../core/run/estimate-progress.ts';
import type { Facing, ModelId, View } from '../core/run/run-context.ts';
import type { PoseFailure } from '../workers/pose/protocol.ts';

/** What the command line knows of a clip; everything left out is detected, as on the screen. */
export interface HeadlessOptions {
  readonly view?: View | undefined;
  readonly facing?: Facing | undefined;
  readonly heightM?: number | undefined;
  readonly beltSpeedMps?: number | undefined;
  readonly slowMotion?: number | undefined;
  readonly mirrored?: boolean | undefined;
  /** Looks for two bright dots on the lower back in views from behind. */
  readonly dots?: true | undefined;
  /** Degrees clockwise by which the picture is turned first. */
  readonly turn?: 90 | 180 | 270 | undefined;
  /** Reads all of a long clip, and not only its steadiest stretches. */
  readonly whole?: true | undefined;
  /** The feet are left where the pose model alone sees them. */
  readonly firstLook?: true | undefined;
  readonly model: ModelId;
  readonly lanes?: number | undefined;
  readonly wantTrack: boolean;
  /** The report's date as it is to read; null = no report. */
  readonly reportDate: string | null;
  /** The report's language, BCP 47; English where it is not given. */
  readonly lang?: string | undefined;
}

/** What is written of a clip; null where it was not asked for. */
export interface RunOutput {
  /** Its `quality` may refuse. */
  readonly run: RunJson;
  readonly track: TrackJson | null;
  readonly report: string | null;
}

/** The outcome for one clip: what is written, or the failure that the screen would word. */
export type HeadlessAnswer =
  | ({ readonly ok: true } & RunOutput)
  | { readonly ok: false; readonly failure: PoseFailure; readonly codec: string | null };

/** The page's one door for programs: `npm run analyze` opens the built app and asks here. */
interface HeadlessDoor {
  analyze(
    file: File,
    options: HeadlessOptions,
    onProgress?: (progress: EstimateProgress) => void,
  ): Promise<HeadlessAnswer>;
}

declare global {
  interface Window {
    /** Absent until the app has started. */
    treadlens?: HeadlessDoor;
  }
}
