import type { EstimateStage } from '../../core/run/estimate-progress.ts';
import type { Delegate } from '../../core/run/estimate-timing.ts';
import type { ModelId } from '../../core/run/run-context.ts';
import type { PoseErrorCode } from '../../core/run/failure-codes.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { RunnerRegion } from '../../core/scan/runner-region.ts';
import type { ScanResult } from '../../core/scan/scan-result.ts';
import type { SurveySample } from '../../core/scan/steadiest-stretch.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';

/**
 * Where the frames come from: decoded in the worker, or pushed by the page, which plays them in a
 * `<video>`.
 */
export type FrameSupply = 'decode' | 'pushed';

/** How one lane reads the poses of its frames. */
export interface EstimateOptions {
  readonly model: ModelId;
  /**
   * Region to infer on, and where the runner's hips are to be found among other people; null =
   * whole frame.
   */
  readonly crop: RunnerRegion | null;
  /** Of interlaced pictures only one of the two moments is read. */
  readonly oneField: boolean;
  /** Look for two bright dots on the runner's lower back in every frame. */
  readonly looksForDots: boolean;
  /** Look at the feet a second time, at the size in which they were filmed. */
  readonly looksTwiceAtFeet: boolean;
  /** Delegate to try first; a failing GPU falls back to CPU once and says so. */
  readonly delegate: Delegate;
  /**
   * Half-open span of frames for this lane, and how many frames before it to warm up on (thrown
   * away).
   */
  readonly firstFrame: number;
  readonly endFrame: number;
  readonly warmUpFrames: number;
  /** Send a small picture with every n-th frame for the progress view; 0 = never. */
  readonly previewEvery: number;
  /** Send the runner small with every frame. */
  readonly sendsSmallPictures: boolean;
  readonly supply: FrameSupply;
}

/** What loads a pose model. */
interface WithModel {
  /** The model's bytes; left out: the worker fetches them. */
  readonly bundle?: Blob;
}

/**
 * Page → worker, one command at a time; cancelling terminates the worker. A worker takes commands
 * of one kind: what it loaded for the first it keeps for the next.
 */
export type PoseCommand =
  | { readonly type: 'inspect'; readonly file: Blob; readonly name: string }
  | ({
      readonly type: 'scan';
      readonly file: Blob;
      readonly name: string;
      readonly model: ModelId;
      readonly supply: FrameSupply;
    } & WithModel)
  | ({
      readonly type: 'survey';
      readonly file: Blob;
      readonly name: string;
      readonly crop: PixelBox | null;
      readonly supply: FrameSupply;
    } & WithModel)
  | ({
      readonly type: 'step-rate';
      readonly file: Blob;
      readonly name: string;
      readonly crop: PixelBox;
    } & WithModel)
  | ({
      readonly type: 'estimate';
      readonly file: Blob;
      readonly name: string;
      readonly options: EstimateOptions;
    } & WithModel)
  /** Loads what a `scan` will take, and waits for it. */
  | ({ readonly type: 'prepare-scan'; readonly model: ModelId } & WithModel)
  /** Loads what an `estimate` will take, and waits for it. */
  | ({ readonly type: 'prepare-lane'; readonly model: ModelId; readonly delegate: Delegate } & WithModel);

/**
 * Page → worker, in answer to a `want-frame` event: the upright frame; the worker closes it. Null
 * ends the clip.
 */
export interface PushedFrame {
  readonly type: 'frame';
  readonly frame: number;
  readonly bitmap: ImageBitmap | null;
}

/** Page → worker while it estimates: the page wants the device for itself, or gives it back. */
export interface RestRequest {
  readonly type: 'rest';
  readonly isResting: boolean;
}

/** Worker → page while a command runs. */
export type PoseEvent =
  /** The file's index is being read: so many frames so far. */
  | { readonly type: 'reading'; readonly frames: number }
  | { readonly type: 'stage'; readonly stage: EstimateStage }
  | { readonly type: 'delegate'; readonly delegate: Delegate; readonly fellBack: boolean }
  /** `seekS`: a time on the file's own clock at which a player shows this frame. */
  | { readonly type: 'want-frame'; readonly frame: number; readonly seekS: number }
  /** True presentation times of all frames of the clip, seconds, zero at the first. */
  | { readonly type: 'times'; readonly timesS: Float64Array }
  | {
      readonly type: 'batch';
      /** Presentation-order index of the batch's first frame. */
      readonly firstFrame: number;
      readonly timesS: Float64Array;
      /** frames × 33 × [x px, y px, z px, visibility]; NaN where nobody was seen. */
      readonly landmarks: Float32Array;
      /** frames × [x, y, x, y], as `PoseTrack.dots`; left out where nobody looks for any. */
      readonly dots?: Float32Array;
    }
  /** The runner at a frame, small: pictures of events are wanted once the events are known. */
  | { readonly type: 'small-picture'; readonly frame: number; readonly jpeg: Blob }
  | ({ readonly type: 'preview' } & PosePreview);

/** A frame just analysed; whoever receives it closes `bitmap`. */
export interface PosePreview {
  readonly frame: number;
  /** The whole displayed frame, small. */
  readonly bitmap: ImageBitmap;
  /** 33 × [x, y, z, visibility] in pixels of the displayed frame. */
  readonly landmarks: Float32Array;
}

/** A scan with the picture of its `stillFrame`, where it has one. */
export interface PicturedScan extends ScanResult {
  /** The whole displayed frame; whoever receives it closes it. */
  readonly picture?: ImageBitmap;
}

/** What a command ends with, by its type. */
export interface PoseReply {
  readonly 'prepare-scan': { readonly delegate: Delegate };
  readonly 'prepare-lane': { readonly delegate: Delegate };
  /** `firstFrame` is null where only a `<video>` may be able to show it. */
  readonly inspect: {
    readonly info: VideoInfo;
    readonly firstFrame: ImageBitmap | null;
    /**
     * The file to go on with where an edit list was undone: it plays what was recorded. Null: the
     * file as it came.
     */
    readonly plain: Blob | null;
  };
  readonly scan: PicturedScan;
  readonly survey: readonly SurveySample[];
  /**
   * Steps per minute of the file; null for plain running in real time, and where no rhythm was
   * found.
   */
  readonly 'step-rate': { readonly stepsPerMin: number | null };
  readonly estimate: {
    readonly frames: number;
    readonly decodeMs: number;
    readonly inferMs: number;
    readonly delegate: Delegate;
    readonly info: VideoInfo;
    /** True presentation times of all frames of the clip, seconds, zero at the first. */
    readonly timesS: Float64Array;
  };
}

/** Why a command could not be done. */
export interface PoseFailure {
  readonly code: PoseErrorCode;
  /** For "details" only; never the message itself. */
  readonly detail: string;
}

/** Worker → page: any number of events, then one `done` or `failed`. */
export type PoseMessage =
  | { readonly kind: 'event'; readonly event: PoseEvent }
  | { readonly kind: 'done'; readonly reply: PoseReply[keyof PoseReply] }
  | { readonly kind: 'failed'; readonly failure: PoseFailure };
