import type { View } from '../../../core/run/run-context.ts';
import { LiveGait } from '../../../core/live/live-gait.ts';
import { ReadingPace } from '../../../core/live/reading-pace.ts';
import type { LiveGaitCommand, LiveGaitMessage, LivePose } from '../protocol.ts';
import { toFailure } from '../../connection/worker/to-failure.ts';

/**
 * Reads landings and numbers from the poses of the live view, beside the worker that finds them: a
 * reading goes over all frames of the last seconds, and in one thread the pose would wait for it.
 */
let view: View | null = null;
let gait: LiveGait | null = null;
let size = '';
let isReadingDue = false;
const pace = new ReadingPace();

self.addEventListener('message', ({ data }: MessageEvent<LiveGaitCommand>) => {
  switch (data.type) {
    case 'start':
      view = data.view;
      data.poses.onmessage = ({ data: pose }: MessageEvent<LivePose>) => take(pose);
      return;
    case 'view':
      view = data.view;
      gait = null;
      return;
    default:
      data satisfies never;
  }
});

function send(message: LiveGaitMessage): void {
  self.postMessage(message);
}

function take({ timeS, width, height, landmarks }: LivePose): void {
  if (!gait || size !== `${width} × ${height}`) gait = new LiveGait(width, height, view);
  size = `${width} × ${height}`;
  gait.add(timeS, landmarks);
  if (isReadingDue) return;
  isReadingDue = true;
  // After the poses that have come meanwhile: the newest of them is the one to read at.
  setTimeout(read, pace.pauseMs(performance.now() / 1000));
}

function read(): void {
  isReadingDue = false;
  if (!gait) return;
  const begunS = performance.now() / 1000;
  try {
    send({ kind: 'reading', reading: gait.read() });
  } catch (error) {
    send({ kind: 'failed', failure: toFailure(error) });
  }
  pace.took(begunS, performance.now() / 1000);
}
