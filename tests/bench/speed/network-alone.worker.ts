import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { PixelBox } from '../../../src/core/pose/pixel-box.ts';
import type { ScanFrame } from '../../../src/core/scan/scan-frame.ts';
import { summariseScan } from '../../../src/core/scan/scan-result.ts';
import { createPoseEstimator } from '../../../src/inference/create-estimator.ts';
import type { PoseEstimator } from '../../../src/inference/pose-estimator.ts';
import { decodeFrames, decodeSparseFrames, drawableFrames } from '../../../src/media/frame-source.ts';
import { openVideo, type OpenVideo } from '../../../src/media/open-video.ts';
import { RegionCanvas } from '../../../src/media/region-canvas.ts';

/** Page → worker, once: which pictures of which clip, with which model. */
export interface NetworkCommand {
  readonly file: File;
  readonly model: ModelId;
}

/** Worker → page: ready for the word `go`, then what one picture took, milliseconds. */
export type NetworkMessage =
  { readonly kind: 'ready' } | { readonly kind: 'done'; readonly msPerPicture: number };

/** As the app's lanes have it (`infer-span.ts`). */
const LONG_SIDE = 1024;
/** Pictures that are ready before the clock starts; read to and fro: the runner never jumps. */
const PICTURES = 12;
const TIMES_TO_AND_FRO = 2;
/** Frames along the clip in which the runner is looked for, as the app's scan does. */
const LOOKS = 12;

let go: () => void = () => undefined;
const started = new Promise<void>((resolve) => (go = resolve));

self.onmessage = ({ data }: MessageEvent<NetworkCommand | 'go'>) => {
  if (data === 'go') go();
  else void measure(data);
};

async function measure({ file, model }: NetworkCommand): Promise<void> {
  using video = await openVideo(file, file.name);
  const estimator = await createPoseEstimator({ model, delegate: 'CPU', mode: { type: 'tracking' } });
  const region = await runnerRegion(video, estimator);
  const pictures: RegionCanvas[] = [];
  const from = Math.floor(video.info.frames / 2);
  for await (const fed of drawableFrames(decodeFrames(video, from, from + PICTURES))) {
    const picture = new RegionCanvas(region, LONG_SIDE);
    fed.drawTo(picture);
    pictures.push(picture);
  }
  // The first pictures take longer: memory is handed out, and the runner looked for.
  for (const picture of pictures) await estimator.estimate(picture);
  send({ kind: 'ready' });
  await started;
  const row = [...pictures.toReversed(), ...pictures];
  const beganMs = performance.now();
  for (let time = 0; time < TIMES_TO_AND_FRO; time++) {
    for (const picture of row) await estimator.estimate(picture);
  }
  const tookMs = performance.now() - beganMs;
  estimator.close();
  send({ kind: 'done', msPerPicture: tookMs / (TIMES_TO_AND_FRO * row.length) });
}

/** The part of the picture that the app would read. */
async function runnerRegion(video: OpenVideo, estimator: PoseEstimator): Promise<PixelBox> {
  const { width, height, frames } = video.info;
  const whole = new RegionCanvas({ x: 0, y: 0, width, height }, LONG_SIDE);
  const looks: ScanFrame[] = [];
  const wanted = Array.from({ length: LOOKS }, (_, look) => Math.floor(((look + 0.5) * frames) / LOOKS));
  for await (const fed of drawableFrames(decodeSparseFrames(video, wanted))) {
    fed.drawTo(whole);
    looks.push({ frame: fed.frame, people: await estimator.estimate(whole) });
  }
  return summariseScan(looks, width, height).crop ?? whole.region;
}

function send(message: NetworkMessage): void {
  self.postMessage(message);
}
