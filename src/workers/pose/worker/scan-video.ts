import type { ModelId } from '../../../core/run/run-context.ts';
import { sceneRoll } from '../../../core/camera/scene-roll.ts';
import type { LumaImage } from '../../../core/preflight/image/luma-image.ts';
import type { ScanFrame } from '../../../core/scan/scan-frame.ts';
import { summariseScan } from '../../../core/scan/scan-result.ts';
import type { PoseEstimator } from '../../../inference/pose-estimator.ts';
import { openVideo, type OpenVideo } from '../../../media/open-video.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import { feedFrames } from './frame-feed.ts';
import { INFERENCE_LONG_SIDE, PREVIEW_LONG_SIDE } from './infer-span.ts';
import { CARD_LONG_SIDE } from './inspect-video.ts';
import { keptEstimator } from './kept-estimator.ts';
import { lookOverScene } from './look-over-scene.ts';
import type { FrameSupply, PicturedScan, PoseCommand, PoseEvent } from '../protocol.ts';
import { wholeFrame } from './pushed-frames.ts';

/** Frames looked at, spread evenly: enough phases of the stride for a box that holds both feet. */
const SCAN_FRAMES = 12;
const MAX_PEOPLE = 3;
type Emit = (event: PoseEvent, transfer?: Transferable[]) => void;

/** Size at which the room's lines are read: what their reading was tried at. */
const ROOM_LONG_SIDE = 720;

/**
 * Looks at frames spread over the clip for people, view and facing, and for what the pre-flight
 * checks want to know.
 *
 * @throws MediaError and InferenceError, as opening the file and loading the model do.
 */
export async function scanVideo(
  { file, name, model, supply, bundle }: Omit<Extract<PoseCommand, { type: 'scan' }>, 'type'>,
  emit: Emit,
): Promise<PicturedScan> {
  emit({ type: 'stage', stage: 'loading-model' });
  const loading = scanEstimator(model, bundle);
  // Heard of below, unless the file cannot be opened.
  loading.catch(() => undefined);
  using video = await openVideo(file, name);
  // Awaited here: the video is closed at the end of this function.
  return await scanOpenVideo(video, await loading, supply, emit);
}

/**
 * The estimator that a scan asks: every frame by itself, on the CPU, because loading a GPU costs
 * more.
 */
export function scanEstimator(model: ModelId, bundle?: Blob): Promise<PoseEstimator> {
  return keptEstimator({
    model,
    delegate: 'CPU',
    mode: { type: 'single', maxPeople: MAX_PEOPLE },
    ...(bundle && { bundle }),
  });
}

/** Scans an open video with an estimator of `scanEstimator`; both stay open. */
async function scanOpenVideo(
  video: OpenVideo,
  estimator: PoseEstimator,
  supply: FrameSupply,
  emit: Emit,
): Promise<PicturedScan> {
  const { info } = video;
  emit({ type: 'stage', stage: 'finding-runner' });
  const picture = new RegionCanvas(wholeFrame(info), INFERENCE_LONG_SIDE);
  const room = new RegionCanvas(wholeFrame(info), ROOM_LONG_SIDE);
  const preview = new RegionCanvas(wholeFrame(info), PREVIEW_LONG_SIDE);
  const frames: ScanFrame[] = [];
  let isShown = false;
  const rooms: LumaImage[] = [];
  for await (const fed of feedFrames(video, spreadFrames(info.frames), supply, emit)) {
    fed.drawTo(picture);
    fed.drawTo(room);
    rooms.push(room.readLuma());
    const people = await estimator.estimate(picture);
    const [landmarks] = people;
    if (landmarks && !isShown) {
      isShown = true;
      fed.drawTo(preview);
      const bitmap = preview.canvas.transferToImageBitmap();
      emit({ type: 'preview', frame: fed.frame, bitmap, landmarks }, [bitmap]);
    }
    frames.push({ frame: fed.frame, people, picture: picture.readLuma() });
  }
  const result = summariseScan(frames, info.width, info.height);
  const stills = frames.flatMap((frame) => frame.picture ?? []);
  const roll = sceneRoll(rooms);
  const scene = await lookOverScene(video, stills, result, supply, emit);
  const still = await pictureOf(video, result.stillFrame, supply, emit);
  return { ...result, scene, ...(roll && { roll }), ...(still && { picture: still }) };
}

/** One whole frame for the clip's card; null where none is asked for. */
async function pictureOf(
  video: OpenVideo,
  frame: number | undefined,
  supply: FrameSupply,
  emit: (event: PoseEvent) => void,
): Promise<ImageBitmap | null> {
  if (frame === undefined) return null;
  for await (const fed of feedFrames(video, [frame], supply, emit)) {
    const picture = new RegionCanvas(wholeFrame(video.info), CARD_LONG_SIDE);
    fed.drawTo(picture);
    return picture.canvas.transferToImageBitmap();
  }
  return null;
}

/** Middle frames of equal parts of the clip, each once. */
function spreadFrames(total: number): readonly number[] {
  const frames = Array.from({ length: SCAN_FRAMES }, (_, i) => Math.floor(((i + 0.5) * total) / SCAN_FRAMES));
  return [...new Set(frames)];
}
