import type { ModelId } from '../../core/run/run-context.ts';
import type { PoseTrack } from '../../core/pose/pose-track.ts';
import type { EstimatePlan, FinishedFrames } from '../../workers/pose/client/estimate-in-lanes.ts';
import type { SurveySample } from '../../core/scan/steadiest-stretch.ts';
import type { FrameBatch } from '../../core/pose/remaining-segments.ts';
import type { Delegate, PicturedScan, PixelBox, VideoInfo } from '../../workers/pose/protocol.ts';
import type { ClipTiming } from '../session/run-session.svelte.ts';

export type { EstimatePlan } from '../../workers/pose/client/estimate-in-lanes.ts';

// The screens know the worker's types by way of the state.
export type {
  PicturedScan,
  PixelBox,
  PoseFailure,
  ScanResult,
  VideoInfo,
} from '../../workers/pose/protocol.ts';

/** What the state needs of the worker client; `app/services.ts` hands in the real one. */
export interface PoseService {
  inspectVideo(
    file: File,
    options: { signal: AbortSignal },
  ): Promise<{
    readonly info: VideoInfo;
    readonly firstFrame: ImageBitmap;
    /**
     * The file to go on with where the edits in it were undone; null or left out: the file as it
     * came.
     */
    readonly plain?: File | null;
  }>;
  /** An animated GIF as a video file. */
  videoFromGif(file: File, options: { signal: AbortSignal }): Promise<File>;
  scanVideo(file: File, options: { signal: AbortSignal }): Promise<PicturedScan>;
  surveyVideo(
    file: File,
    crop: PixelBox | null,
    options: { signal: AbortSignal },
  ): Promise<readonly SurveySample[]>;
  estimateTrack(
    file: File,
    options: TrackOptions,
  ): Promise<{ readonly track: PoseTrack; readonly timing: ClipTiming }>;
}

export interface TrackOptions {
  readonly model: ModelId;
  readonly crop: PixelBox | null;
  /** Left out: GPU first, CPU where that fails. */
  readonly delegate?: Delegate;
  readonly signal: AbortSignal;
  /** What an earlier sitting finished; the rest is done by the same plan. */
  readonly resume?: FinishedFrames | undefined;
  /** The work begins, or begins again. Not resumed: frames reported before count no more. */
  readonly onPlan?: (plan: EstimatePlan, resumed: boolean) => void;
  readonly onBatch?: (batch: FrameBatch) => void;
  readonly onProgress: (progress: TrackProgress) => void;
}

export interface TrackProgress {
  readonly stage: 'loading-model' | 'finding-runner' | 'estimating';
  readonly framesDone: number;
  readonly framesTotal: number;
  /** Measured over the last seconds; 0 until it is known. */
  readonly framesPerSecond: number;
  /** Null until it is known. */
  readonly secondsLeft: number | null;
  readonly preview?: TrackPreview;
}

/** A frame just analysed; whoever receives it closes `bitmap`. */
export interface TrackPreview {
  readonly frame: number;
  readonly bitmap: ImageBitmap;
  readonly landmarks: Float32Array;
}
