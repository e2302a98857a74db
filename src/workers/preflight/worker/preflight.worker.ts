import { createPoseEstimator } from '../../../inference/create-estimator.ts';
import { CameraLooks } from './camera-looks.ts';
import type { PreflightCommand, PreflightMessage } from '../protocol.ts';
import { toFailure } from '../../connection/worker/to-failure.ts';

const MOST_PEOPLE = 3;

/** Looks at a camera's picture now and then, as `scan-video.ts` does at a clip's. */
async function open(): Promise<void> {
  try {
    const estimator = await createPoseEstimator({
      model: 'lite',
      // A look a second is no work for a graphics processor that has the live view to serve.
      delegate: 'CPU',
      mode: { type: 'single', maxPeople: MOST_PEOPLE },
    });
    const looks = new CameraLooks(estimator);
    self.addEventListener('message', ({ data }: MessageEvent<PreflightCommand>) => void look(looks, data));
    send({ kind: 'ready' });
  } catch (error) {
    send({ kind: 'failed', failure: toFailure(error) });
  }
}

async function look(looks: CameraLooks, { frames }: PreflightCommand): Promise<void> {
  const begun = performance.now();
  try {
    const sight = await looks.look(frames);
    send({ kind: 'sight', ...sight, tookS: (performance.now() - begun) / 1000 });
  } catch (error) {
    send({ kind: 'failed', failure: toFailure(error) });
  } finally {
    for (const frame of frames) frame.close();
  }
}

function send(message: PreflightMessage): void {
  self.postMessage(message);
}

void open();
