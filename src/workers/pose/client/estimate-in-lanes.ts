import type { EstimateProgress } from '../../../core/run/estimate-progress.ts';
import type { Delegate, EstimateTiming } from '../../../core/run/estimate-timing.ts';
import type { ModelId } from '../../../core/run/run-context.ts';
import { framesOf, planSpans, type FrameSpan, type LaneSpan } from '../../../core/pose/plan-lanes.ts';
import { laneSegments, remainingSegments, type FrameBatch } from '../../../core/pose/remaining-segments.ts';
import {
  createPoseTrack,
  DOTS_STRIDE,
  LANDMARK_STRIDE,
  type PoseTrack,
} from '../../../core/pose/pose-track.ts';
import { LANDMARK_COUNT } from '../../../core/pose/landmark.ts';
import type { RunnerRegion } from '../../../core/scan/runner-region.ts';
import type { VideoInfo } from '../../../core/video/video-info.ts';
import type { EstimateOptions, FrameSupply, PoseEvent, PosePreview, PoseReply } from '../protocol.ts';
import { FrameCounter } from './frame-counter.ts';

/** Every n-th frame goes to the progress view as a picture. */
const PREVIEW_EVERY = 4;

/**
 * A tracker of its own for so many frames: where an interrupted analysis can be taken up. About a
 * minute of work each; starting one costs some 25 frames' time. Lanes of most clips are shorter
 * than one segment.
 */
const SEGMENT_FRAMES: Readonly<Record<Delegate, number>> = Object.freeze({ CPU: 600, GPU: 1800 });

/**
 * The runner's small pictures take some 10 kB a frame: more frames than this, two minutes at
 * 30 Hz, would fill the memory of a small device. Without them pictures are decoded when they are
 * looked at.
 */
const MOST_PICTURED_FRAMES = 3600;

/** Progress with, now and then, a picture of the frame just analysed. */
export interface PicturedProgress extends EstimateProgress {
  readonly preview?: PosePreview;
}

/** The poses of a clip, and what they took. */
export interface EstimatedTrack {
  readonly track: PoseTrack;
  readonly timing: EstimateTiming;
  /** The region inferred on, small, by frame; those of an earlier sitting are not there. */
  readonly smallPictures?: ReadonlyMap<number, Blob>;
}

/** How a clip is shared out; the same clip with the same plan has the same lanes. */
export interface EstimatePlan {
  readonly lanes: number;
  readonly delegate: Delegate;
}

/** What an earlier sitting finished of a clip, and by which plan. */
export interface FinishedFrames extends EstimatePlan {
  readonly batches: readonly FrameBatch[];
}

/** A clip to be read by several workers at once, and who hears how it goes. */
export interface LaneJob {
  readonly model: ModelId;
  readonly crop: RunnerRegion | null;
  readonly oneField: boolean;
  readonly looksForDots: boolean;
  readonly looksTwiceAtFeet: boolean;
  readonly delegate: Delegate;
  readonly lanes: number;
  /** The frames to be read; null: all. */
  readonly spans: readonly FrameSpan[] | null;
  readonly supply: FrameSupply;
  /** Frames that need not be done again. */
  readonly alreadyDone: readonly FrameBatch[];
  /** Called with every batch of finished frames, in order within a lane. */
  readonly onBatch: (batch: FrameBatch) => void;
  /** Called once, before the first batch, with the times of all the clip’s frames, seconds. */
  readonly onTimes: (timesS: Float64Array) => void;
  readonly onProgress: (progress: PicturedProgress) => void;
}

/** Runs one lane's command; made by the page API, which owns the workers. */
export type RunLane = (
  options: Omit<LaneJob, 'onProgress' | 'lanes' | 'spans' | 'alreadyDone' | 'onBatch' | 'onTimes'> &
    LaneSpan &
    Pick<EstimateOptions, 'previewEvery' | 'sendsSmallPictures'>,
  onEvent: (event: PoseEvent) => void,
) => Promise<PoseReply['estimate']>;

/**
 * Splits the clip over lanes, gathers their numbers into one track and their progress into one
 * progress.
 */
export async function estimateInLanes(
  info: VideoInfo,
  { lanes, spans, alreadyDone, onBatch, onTimes, onProgress, ...options }: LaneJob,
  runLane: RunLane,
): Promise<EstimatedTrack> {
  const started = performance.now();
  const wanted = spans ?? [{ firstFrame: 0, endFrame: info.frames }];
  const planned = planSpans(wanted, lanes);
  const segmented = planned.map((parts) =>
    parts.flatMap((part) => laneSegments(part, SEGMENT_FRAMES[options.delegate])),
  );
  const remaining = segmented.map((segments) => remainingSegments(segments, alreadyDone));
  // The clip's times come with an answer: where all is done, the last segment is asked for once
  // more.
  const work =
    remaining.flat().length > 0 ? remaining : segmented.map((segments) => segments.slice(-1)).slice(-1);
  const left = work.flat().reduce((sum, span) => sum + span.endFrame - span.firstFrame, 0);
  const counter = new FrameCounter(framesOf(wanted), framesOf(wanted) - left);
  const landmarks = new Float32Array(info.frames * LANDMARK_COUNT * LANDMARK_STRIDE).fill(Number.NaN);
  const dots = options.looksForDots
    ? new Float32Array(info.frames * DOTS_STRIDE).fill(Number.NaN)
    : undefined;
  const take = (batch: Pick<FrameBatch, 'firstFrame' | 'landmarks' | 'dots'>): void => {
    landmarks.set(batch.landmarks, batch.firstFrame * LANDMARK_COUNT * LANDMARK_STRIDE);
    if (batch.dots) dots?.set(batch.dots, batch.firstFrame * DOTS_STRIDE);
  };
  alreadyDone.forEach(take);
  let progress: EstimateProgress = { stage: 'loading-model', ...counter.add(0, started) };
  onProgress(progress);
  const smallPictures = new Map<number, Blob>();
  const sendsSmallPictures = framesOf(wanted) <= MOST_PICTURED_FRAMES;
  let areTimesKnown = false;
  const onEvent = (event: PoseEvent): void => {
    if (event.type === 'times') {
      if (!areTimesKnown) onTimes(event.timesS);
      areTimesKnown = true;
      return;
    }
    if (event.type === 'small-picture') {
      smallPictures.set(event.frame, event.jpeg);
      return;
    }
    if (event.type === 'batch') {
      take(event);
      const { type, timesS, ...batch } = event;
      void type;
      onBatch({ ...batch, frames: timesS.length });
      progress = { stage: 'estimating', ...counter.add(timesS.length, performance.now()) };
    } else if (event.type === 'stage' && event.stage === 'estimating' && progress.stage !== 'estimating') {
      progress = { ...progress, stage: 'estimating' };
    } else if (event.type === 'preview') {
      const { frame, bitmap, landmarks: points } = event;
      onProgress({ ...progress, preview: { frame, bitmap, landmarks: points } });
      return;
    } else return;
    onProgress(progress);
  };
  const replies = (
    await Promise.all(
      work.map(async (segments, lane) => {
        const done: PoseReply['estimate'][] = [];
        for (const segment of segments) {
          const previewEvery = lane === 0 ? PREVIEW_EVERY : 0;
          done.push(await runLane({ ...options, ...segment, previewEvery, sendsSmallPictures }, onEvent));
        }
        return done;
      }),
    )
  ).flat();
  const first = replies[0];
  const poses = createPoseTrack(info.width, info.height, first?.timesS ?? new Float64Array());
  poses.landmarks.set(landmarks);
  const track = dots ? { ...poses, dots } : poses;
  const sum = (pick: (reply: PoseReply['estimate']) => number): number =>
    replies.reduce((total, reply) => total + pick(reply), 0);
  return {
    track,
    ...(sendsSmallPictures && { smallPictures }),
    timing: {
      decodeMs: sum((reply) => reply.decodeMs),
      inferMs: sum((reply) => reply.inferMs),
      totalMs: performance.now() - started,
      framesInferred: sum((reply) => reply.frames),
      lanes: planned.length,
      delegate: first?.delegate ?? options.delegate,
    },
  };
}
