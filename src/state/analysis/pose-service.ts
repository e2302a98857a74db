import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { ModelId } from '../../core/run/run-context.ts';
import type { SurveySample } from '../../core/scan/steadiest-stretch.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import type { EstimatedTrack } from '../../workers/pose/client/estimate-in-lanes.ts';
import type {
  EstimateTrackOptions,
  InspectedVideo,
  LookOptions,
  ScanOptions,
} from '../../workers/pose/client/pose-client.ts';
import type { PicturedScan } from '../../workers/pose/protocol.ts';

// The screens know the worker's types by way of the state.
export type { EstimatePlan } from '../../workers/pose/client/estimate-in-lanes.ts';
export type { PicturedScan, PoseFailure, PosePreview } from '../../workers/pose/protocol.ts';

/** Whoever analyses on a screen can end the work, and is kept informed. */
export type TrackOptions = EstimateTrackOptions &
  Required<Pick<EstimateTrackOptions, 'signal' | 'onProgress'>>;

/** What the state needs of the worker client; `app/services.ts` hands in the real one. */
export interface PoseService {
  inspectVideo(file: File, options: { readonly signal: AbortSignal }): Promise<InspectedVideo>;
  /** An animated GIF as a video file. */
  videoFromGif(file: File, options: { readonly signal: AbortSignal }): Promise<File>;
  /** The video with its picture turned clockwise. */
  turnVideo(file: File, degrees: 90 | 180 | 270, options: { readonly signal: AbortSignal }): Promise<File>;
  /** Loads what a scan takes before it is asked for. */
  prepareScan(): void;
  /** Loads what reading a clip takes before it is asked for. */
  prepareReading(model: ModelId, info: VideoInfo): void;
  scanVideo(
    file: File,
    options: Required<LookOptions> & Pick<ScanOptions, 'onPreview'>,
  ): Promise<PicturedScan>;
  surveyVideo(
    file: File,
    crop: PixelBox | null,
    options: Required<LookOptions>,
  ): Promise<readonly SurveySample[]>;
  estimateTrack(file: File, options: TrackOptions): Promise<EstimatedTrack>;
}

/** The part of it that estimates whole clips. */
export type EstimateService = Pick<PoseService, 'estimateTrack'>;
