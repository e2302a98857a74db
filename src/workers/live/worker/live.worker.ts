import { PoseRate } from '../../../core/live/pose-rate.ts';
import { blurEffect } from '../../../core/preflight/image/blur-effect.ts';
import { lightLevels } from '../../../core/preflight/image/light-levels.ts';
import { createPoseEstimator } from '../../../inference/create-estimator.ts';
import { FootReader } from '../../../inference/foot-points/foot-reader.ts';
import type { Delegate } from '../../../core/run/estimate-timing.ts';
import type { PoseEstimator } from '../../../inference/pose-estimator.ts';
import { CameraPicture, feetLuma, wholeLuma } from '../../../media/camera-picture.ts';
import { CameraFrames } from '../../camera/worker/camera-frames.ts';
import type { LiveCommand, LiveMessage, LivePicture, LivePose } from '../protocol.ts';
import { toFailure } from '../../connection/worker/to-failure.ts';

/**
 * Longer side of the picture that the model gets, pixels. Smaller ones were tried where poses are
 * few: 384 and 256 give no more of them (23 a second each on two cores without a graphics
 * processor, before the feet were looked at twice), and the landings are read worse.
 */
const LONG_SIDE = 512;
/** Light and blur are looked at so often, seconds. */
const PICTURE_EVERY_S = 0.8;

let frames: CameraFrames | null = null;

self.addEventListener('message', ({ data }: MessageEvent<LiveCommand>) => {
  switch (data.type) {
    case 'start':
      frames = new CameraFrames(data.frames, () => send({ kind: 'want-frame' }));
      void follow(frames, data.delegate, data.poses);
      return;
    case 'frame':
      frames?.push(data.frame);
      return;
    default:
      data satisfies never;
  }
});

function send(message: LiveMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function follow(source: CameraFrames, wanted: Delegate, poses: MessagePort): Promise<void> {
  try {
    const estimator = await createPoseEstimator({
      model: 'lite',
      delegate: wanted,
      mode: { type: 'tracking' },
    });
    const feet = await FootReader.create();
    send({ kind: 'ready', delegate: estimator.delegate });
    await look(source, estimator, feet, poses);
  } catch (error) {
    send({ kind: 'failed', failure: toFailure(error) });
  } finally {
    source.close();
  }
}

/**
 * Always takes the newest frame: those that come while the model works are skipped, so that nothing
 * queues up.
 */
async function look(
  source: CameraFrames,
  estimator: PoseEstimator,
  feet: FootReader,
  poses: MessagePort,
): Promise<void> {
  const rate = new PoseRate();
  let picture = null as CameraPicture | null;
  let pictureAtS = Number.NEGATIVE_INFINITY;
  for (let frame = await source.next(); frame; frame = await source.next()) {
    const timeS = frame.timestamp / 1e6;
    const arrivedMs = performance.timeOrigin + performance.now();
    const { displayWidth: width, displayHeight: height } = frame;
    if (picture?.region.width !== width || picture.region.height !== height) {
      picture = new CameraPicture({ x: 0, y: 0, width, height }, LONG_SIDE);
    }
    let landmarks: Float32Array | null;
    let seen: LivePicture | null = null;
    try {
      picture.draw(frame);
      const [runner] = await estimator.estimate(picture);
      landmarks = runner ? await feet.refine(picture, runner) : null;
      if (timeS - pictureAtS >= PICTURE_EVERY_S) {
        seen = lookAtPicture(frame, landmarks);
        pictureAtS = timeS;
      }
    } catch (error) {
      frame.close();
      throw error;
    }
    const pose: LivePose = { timeS, width, height, landmarks };
    poses.postMessage(pose);
    rate.add(performance.now() / 1000);
    const fps = rate.read();
    send({ kind: 'pose', ...pose, fps, arrivedMs, picture: seen, image: frame }, [frame]);
  }
}

function lookAtPicture(frame: VideoFrame, landmarks: Float32Array | null): LivePicture {
  const feet = landmarks && feetLuma(frame, landmarks);
  const blur = feet && blurEffect(feet);
  return {
    light: lightLevels(wholeLuma(frame)).mean,
    footBlur: blur ? blur.horizontal - blur.vertical : Number.NaN,
  };
}
