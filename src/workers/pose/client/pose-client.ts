import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { planLanes, type FrameSpan } from '../../../core/pose/plan-lanes.ts';
import type { FrameBatch } from '../../../core/pose/remaining-segments.ts';
import type { Delegate } from '../../../core/run/estimate-timing.ts';
import type { ModelId } from '../../../core/run/run-context.ts';
import type { RunnerRegion } from '../../../core/scan/runner-region.ts';
import type { VideoInfo } from '../../../core/video/video-info.ts';
import type { FrameSupply, PicturedScan, PosePreview, PoseReply } from '../protocol.ts';
import {
  estimateInLanes,
  type EstimatedTrack,
  type EstimatePlan,
  type FinishedFrames,
  type PicturedProgress,
} from './estimate-in-lanes.ts';
import { PoseError } from './pose-error.ts';
import { callWorker, prepareWorkers, type SupplyFrame } from './pose-workers.ts';
import type { RestSwitch } from './rest-switch.ts';
import { usualDelegate, usualLanes } from './usual-plan.ts';
import { VideoElementSource } from './video-element-frames.ts';

/** How a file is opened. */
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

/** What every look at a file that was inspected needs. */
export interface LookOptions {
  /** What `inspectVideo` told of the same file: it is not opened for that again. */
  readonly info: VideoInfo;
  readonly signal?: AbortSignal;
}

export interface ScanOptions extends LookOptions {
  /** Called once, with the first frame in which somebody is found; who is called closes it. */
  readonly onPreview?: (preview: PosePreview) => void;
}

/** How the poses of a clip are read, and who hears how it goes. */
export interface EstimateTrackOptions extends LookOptions {
  readonly model: ModelId;
  /** Region to infer on, pixels of the displayed frame; null = the whole frame. */
  readonly crop: RunnerRegion | null;
  /** Of interlaced pictures only one of the two moments is read; left out: they are whole. */
  readonly oneField?: boolean;
  /** Two bright dots on the runner's lower back are looked for in every frame; left out: not. */
  readonly looksForDots?: boolean;
  /**
   * Feet are looked at a second time (`FootReader`); left out: they are. Without, they are the pose
   * model's own, from which the second look is trained.
   */
  readonly looksTwiceAtFeet?: boolean;
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
const SCAN_MODEL: ModelId = 'full';

/**
 * Loads what a scan takes while the file is still being opened. A failure is the scan's to tell.
 */
export function prepareScan(): void {
  prepareWorkers({ type: 'prepare-scan', model: SCAN_MODEL });
}

/**
 * Loads what reading a clip takes while its runner is still being looked for. A failure is the
 * reading's to tell.
 */
export function prepareReading(model: ModelId, info: VideoInfo): void {
  const delegate = usualDelegate();
  const most = supplyOf(info) === 'pushed' ? 1 : usualLanes(delegate);
  prepareWorkers({ type: 'prepare-lane', model, delegate }, planLanes(info.frames, most).length);
}

/**
 * Reads what a file says about itself and its first frame. Nothing leaves the page.
 *
 * @throws PoseError with the codes of bad files; the signal's reason when aborted.
 */
export async function inspectVideo(
  file: File,
  { signal = new AbortController().signal, decodePath }: InspectOptions = {},
): Promise<InspectedVideo> {
  const reply = await callWorker<'inspect'>({ type: 'inspect', file, name: file.name }, signal);
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
  { info, signal = new AbortController().signal, onPreview }: ScanOptions,
): Promise<PicturedScan> {
  const supply = supplyOf(info);
  const scan = await withSupply(file, info, supply, signal, (supplyFrame) =>
    callWorker<'scan'>(
      { type: 'scan', file, name: file.name, model: SCAN_MODEL, supply },
      signal,
      (event) => {
        if (event.type !== 'preview') return;
        const { frame, bitmap, landmarks } = event;
        if (onPreview) onPreview({ frame, bitmap, landmarks });
        else bitmap.close();
      },
      supplyFrame,
    ),
  );
  const { crop } = scan;
  if (crop === null || supply === 'pushed' || info.durationS < SLOW_MOTION_FROM_S) return scan;
  // In another worker: MediaPipe starts one model per worker.
  const { stepsPerMin } = await callWorker<'step-rate'>(
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
    callWorker<'survey'>(
      { type: 'survey', file, name: file.name, crop, supply },
      signal,
      undefined,
      supplyFrame,
    ),
  );
}

/**
 * Estimates the pose in every frame. A frame in which nobody was seen is NaN. Where the GPU is lost
 * on the way and the caller did not ask for it by name, the work is done again on the CPU.
 *
 * @throws PoseError; the signal's reason when aborted (the workers are terminated).
 */
export async function estimateTrack(file: File, options: EstimateTrackOptions): Promise<EstimatedTrack> {
  const delegate = options.delegate ?? options.resume?.delegate ?? usualDelegate();
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
  const { model, crop, oneField = false, looksForDots = false, spans = null } = options;
  const { looksTwiceAtFeet = true } = options;
  const { onBatch = () => undefined, onTimes = () => undefined, onProgress = () => undefined } = options;
  const finished = resume?.lanes === lanes ? resume.batches : [];
  // Frames in which nobody looked for the dots are read again.
  const alreadyDone = looksForDots ? finished.filter(({ dots }) => dots) : finished;
  options.onPlan?.({ lanes, delegate }, alreadyDone.length > 0);
  try {
    return await withSupply(file, info, supply, signal, (supplyFrame) =>
      estimateInLanes(
        info,
        {
          model,
          crop,
          oneField,
          looksForDots,
          looksTwiceAtFeet,
          delegate,
          lanes,
          spans,
          supply,
          alreadyDone,
          onBatch,
          onTimes,
          onProgress,
        },
        (laneOptions, onEvent) =>
          callWorker<'estimate'>(
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

function supplyOf({ decodePath }: VideoInfo): FrameSupply {
  return decodePath === 'webcodecs' ? 'decode' : 'pushed';
}

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
