import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { FrameSpan } from '../../../core/pose/plan-lanes.ts';
import type { FrameBatch } from '../../../core/pose/remaining-segments.ts';
import type { Delegate } from '../../../core/run/estimate-timing.ts';
import type { ModelId } from '../../../core/run/run-context.ts';
import type { RunnerRegion } from '../../../core/scan/runner-region.ts';
import type { VideoInfo } from '../../../core/video/video-info.ts';
import { requestWorker } from '../../connection/client/request-worker.ts';
import type {
  FrameSupply,
  PicturedScan,
  PoseCommand,
  PoseEvent,
  PoseFailure,
  PoseReply,
  RestRequest,
} from '../protocol.ts';
import {
  estimateInLanes,
  type EstimatedTrack,
  type EstimatePlan,
  type FinishedFrames,
  type PicturedProgress,
} from './estimate-in-lanes.ts';
import { hasHardwareGraphics } from './has-graphics.ts';
import { PoseError, toPoseError } from './pose-error.ts';
import type { RestSwitch } from './rest-switch.ts';
import { VideoElementSource } from './video-element-frames.ts';

export interface InspectOptions {
  readonly signal?: AbortSignal;
  /** Left out: WebCodecs where it can, else the browser's player. */
  readonly decodePath?: VideoInfo['decodePath'];
}

/** A video as `inspectVideo` left it. */
export interface InspectedVideo {
  readonly info: VideoInfo;
  readonly firstFrame: ImageBitmap;
  /**
   * The file to go on with where an edit list had to be undone (`media/undo-edits.ts`); null or
   * left out: the file as it came.
   */
  readonly plain?: File | null;
}

export interface LookOptions {
  /** What `inspectVideo` told of the same file: it is not opened for that again. */
  readonly info: VideoInfo;
  readonly signal?: AbortSignal;
}

export interface EstimateTrackOptions extends LookOptions {
  readonly model: ModelId;
  /** Region to infer on, pixels of the displayed frame; null = the whole frame. */
  readonly crop: RunnerRegion | null;
  /** Of interlaced pictures only one of the two moments is read; left out: they are whole. */
  readonly oneField?: boolean;
  /** Left out: the GPU where there is real graphics hardware, else the CPU. */
  readonly delegate?: Delegate;
  /** Left out: one for a GPU, about one per core for the CPU. */
  readonly lanes?: number;
  /** What an earlier sitting finished; the rest is done by the same plan. */
  readonly resume?: FinishedFrames | undefined;
  /** Lets the work rest while the page needs the device; left out: it never rests. */
  readonly rest?: RestSwitch;
  /**
   * The work begins, or begins again on the CPU. Not resumed: frames reported before count no more.
   */
  readonly onPlan?: (plan: EstimatePlan, resumed: boolean) => void;
  /** The frames to be read, in time order; left out or null: all of them. */
  readonly spans?: readonly FrameSpan[] | null;
  /** Called once the times of all frames are known, file seconds, before the first batch. */
  readonly onTimes?: (timesS: Float64Array) => void;
  /** Called with every batch of finished frames, in order within a lane. */
  readonly onBatch?: (batch: FrameBatch) => void;
  readonly onProgress?: (progress: PicturedProgress) => void;
}

/**
 * A shorter clip in slow motion holds too few strides for any number: it need not be asked about,
 * seconds of the file.
 */
const SLOW_MOTION_FROM_S = 15;
/**
 * Reading what a file says of itself is given up when nothing is heard of it for so long, seconds.
 */
const READING_PATIENCE_S = 60;
const SCAN_MODEL: ModelId = 'full';
/**
 * More lanes than this gain little (memory bandwidth), and each holds a model of its own, about 300
 * MB.
 */
const MAX_CPU_LANES = 4;

/**
 * Reads what a file says about itself and its first frame. Nothing leaves the page.
 *
 * @throws PoseError with the codes of bad files; the signal's reason when aborted.
 */
export async function inspectVideo(
  file: File,
  { signal = new AbortController().signal, decodePath }: InspectOptions = {},
): Promise<InspectedVideo> {
  const reply = await call<'inspect'>({ type: 'inspect', file, name: file.name }, signal);
  const { name, type, lastModified } = file;
  const plain = reply.plain && new File([reply.plain], name, { type, lastModified });
  if (reply.firstFrame && decodePath !== 'video-element') {
    return { info: reply.info, firstFrame: reply.firstFrame, plain };
  }
  reply.firstFrame?.close();
  const info: VideoInfo = { ...reply.info, decodePath: 'video-element' };
  const player = await VideoElementSource.open(plain ?? file, info, signal);
  try {
    return { info, firstFrame: await player.frameAt(0, signal), plain };
  } finally {
    player.close();
  }
}

/**
 * Looks at a dozen frames: who is there, which region holds the runner, from where the camera
 * looks; of long clips the step rate.
 */
export async function scanVideo(
  file: File,
  { info, signal = new AbortController().signal }: LookOptions,
): Promise<PicturedScan> {
  const supply = supplyOf(info);
  const scan = await withSupply(file, info, supply, signal, (supplyFrame) =>
    call<'scan'>(
      { type: 'scan', file, name: file.name, model: SCAN_MODEL, supply },
      signal,
      undefined,
      supplyFrame,
    ),
  );
  const { crop } = scan;
  if (crop === null || supply === 'pushed' || info.durationS < SLOW_MOTION_FROM_S) return scan;
  // A worker of its own: MediaPipe starts one model per worker.
  const { stepsPerMin } = await call<'step-rate'>(
    { type: 'step-rate', file, name: file.name, crop },
    signal,
  ).catch(() => {
    signal.throwIfAborted();
    // Without it only a question is not asked; the analysis will see slow motion by itself.
    return { stepsPerMin: null };
  });
  return { ...scan, ...(stepsPerMin !== null && { stepsPerMin }) };
}

/** Looks along the clip about once a second: where the runner is, and whether the legs move. */
export async function surveyVideo(
  file: File,
  crop: PixelBox | null,
  { info, signal = new AbortController().signal }: LookOptions,
): Promise<PoseReply['survey']> {
  const supply = supplyOf(info);
  return withSupply(file, info, supply, signal, (supplyFrame) =>
    call<'survey'>({ type: 'survey', file, name: file.name, crop, supply }, signal, undefined, supplyFrame),
  );
}

/**
 * Estimates the pose in every frame. A frame in which nobody was seen is NaN. Where the GPU is lost
 * on the way and the caller did not ask for it by name, the work is done again on the CPU.
 *
 * @throws PoseError; the signal's reason when aborted (the workers are terminated).
 */
export async function estimateTrack(file: File, options: EstimateTrackOptions): Promise<EstimatedTrack> {
  const usual = hasHardwareGraphics() ? 'GPU' : 'CPU';
  const delegate = options.delegate ?? options.resume?.delegate ?? usual;
  // Frames of the other delegate would not fit: they differ in the last digits, and their lanes lie
  // elsewhere.
  const resume = options.resume?.delegate === delegate ? options.resume : undefined;
  try {
    return await estimateOn(delegate, file, options, resume);
  } catch (error) {
    const lost = error instanceof PoseError && error.code === 'gpu-lost';
    if (!lost || options.delegate !== undefined) throw error;
    return estimateOn('CPU', file, options, undefined);
  }
}

async function estimateOn(
  delegate: Delegate,
  file: File,
  options: EstimateTrackOptions,
  resume: FinishedFrames | undefined,
) {
  // One lane that fails ends the others.
  const ending = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, ending.signal]) : ending.signal;
  const { info } = options;
  const supply = supplyOf(info);
  const lanes = supply === 'pushed' ? 1 : (resume?.lanes ?? options.lanes ?? usualLanes(delegate));
  const { model, crop, oneField = false, spans = null } = options;
  const { onBatch = () => undefined, onTimes = () => undefined, onProgress = () => undefined } = options;
  const alreadyDone = resume?.lanes === lanes ? resume.batches : [];
  options.onPlan?.({ lanes, delegate }, alreadyDone.length > 0);
  try {
    return await withSupply(file, info, supply, signal, (supplyFrame) =>
      estimateInLanes(
        info,
        { model, crop, oneField, delegate, lanes, spans, supply, alreadyDone, onBatch, onTimes, onProgress },
        (laneOptions, onEvent) =>
          call<'estimate'>(
            { type: 'estimate', file, name: file.name, options: laneOptions },
            signal,
            onEvent,
            supplyFrame,
            options.rest,
          ),
      ),
    );
  } finally {
    ending.abort(new DOMException('another lane ended', 'AbortError'));
  }
}

function usualLanes(delegate: Delegate): number {
  return delegate === 'GPU' ? 1 : Math.min(MAX_CPU_LANES, navigator.hardwareConcurrency || 1);
}

function supplyOf({ decodePath }: VideoInfo): FrameSupply {
  return decodePath === 'webcodecs' ? 'decode' : 'pushed';
}

type SupplyFrame = (seekS: number) => Promise<ImageBitmap>;

/** Keeps a player open while `work` runs, where the worker cannot decode by itself. */
async function withSupply<Result>(
  file: File,
  info: VideoInfo,
  supply: FrameSupply,
  signal: AbortSignal,
  work: (supplyFrame: SupplyFrame | undefined) => Promise<Result>,
): Promise<Result> {
  if (supply === 'decode') return work(undefined);
  const player = await VideoElementSource.open(file, info, signal);
  try {
    return await work((seekS) => player.frameAt(seekS, signal));
  } finally {
    player.close();
  }
}

async function call<Type extends keyof PoseReply>(
  command: Extract<PoseCommand, { type: Type }>,
  signal: AbortSignal,
  onEvent?: (event: PoseEvent) => void,
  supplyFrame?: SupplyFrame,
  rest?: RestSwitch,
): Promise<PoseReply[Type]> {
  // A frame that the player cannot show ends the worker that waits for it, with the player's error.
  const broken = new AbortController();
  try {
    return await requestWorker<PoseCommand, PoseEvent, PoseReply[Type], PoseFailure>(createPoseWorker, {
      command,
      signal: AbortSignal.any([signal, broken.signal]),
      // Looking for people loads a model first, which has no such limit.
      ...(command.type === 'inspect' && { patienceS: READING_PATIENCE_S }),
      ...(rest && {
        onSent: (post) => rest.follow((isResting) => post({ type: 'rest', isResting } satisfies RestRequest)),
      }),
      onEvent: (event, post) => {
        if (event.type !== 'want-frame') onEvent?.(event);
        else {
          supplyFrame?.(event.seekS).then(
            (bitmap) => post({ type: 'frame', frame: event.frame, bitmap }, [bitmap]),
            (error: unknown) => broken.abort(error),
          );
        }
      },
    });
  } catch (error) {
    throw toPoseError(error);
  }
}

function createPoseWorker(): Worker {
  return new Worker(new URL('../worker/pose.worker.ts', import.meta.url), { type: 'module', name: 'pose' });
}
