import type { SurveySample } from '../../../core/scan/steadiest-stretch.ts';
import { openVideo } from '../../../media/open-video.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import { feedFrames } from './frame-feed.ts';
import { INFERENCE_LONG_SIDE } from './infer-span.ts';
import { keptEstimator } from './kept-estimator.ts';
import type { PoseCommand, PoseEvent } from '../protocol.ts';
import { wholeFrame } from './pushed-frames.ts';

/**
 * Moments looked at, seconds of the file: no simple share of a stride, so that not every one shows
 * the same phase.
 */
const EVERY_S = 0.83;
/** More looks than this would take longer than they are worth. */
const MOST_LOOKS = 90;

/**
 * Looks at the runner about once a second all along the clip, with the quickest model: where are
 * they, and do their legs move?
 */
export async function surveyVideo(
  { file, name, crop, supply, bundle }: Omit<Extract<PoseCommand, { type: 'survey' }>, 'type'>,
  emit: (event: PoseEvent) => void,
): Promise<readonly SurveySample[]> {
  using video = await openVideo(file, name);
  const { info } = video;
  const estimator = await keptEstimator({
    model: 'lite',
    delegate: 'CPU',
    mode: { type: 'single', maxPeople: 1 },
    ...(bundle && { bundle }),
  });
  const picture = new RegionCanvas(crop ?? wholeFrame(info), INFERENCE_LONG_SIDE);
  const samples: SurveySample[] = [];
  for await (const fed of feedFrames(video, framesAlong(video.times.timesS), supply, emit)) {
    fed.drawTo(picture);
    samples.push({ timeS: fed.timeS, landmarks: (await estimator.estimate(picture))[0] ?? null });
  }
  return samples;
}

/** Frames about `EVERY_S` apart by their true times, ascending, each once. */
function framesAlong(timesS: Float64Array): readonly number[] {
  const lengthS = timesS.at(-1) ?? 0;
  const everyS = Math.max(EVERY_S, lengthS / MOST_LOOKS);
  const frames: number[] = [];
  let nextS = 0;
  for (const [frame, timeS] of timesS.entries()) {
    if (timeS < nextS) continue;
    frames.push(frame);
    nextS += everyS;
  }
  return frames;
}
