import { nearestFrame } from '../../../media/frame-times.ts';
import { decodeSparseFrames, drawableFrames } from '../../../media/frame-source.ts';
import { openVideo, type OpenVideo } from '../../../media/open-video.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import { PICTURES_AHEAD, type FramesCommand, type FramesMessage } from '../protocol.ts';
import { Permits } from './permits.ts';
import { wholeFrame } from '../../pose/worker/pushed-frames.ts';
import { toFailure } from '../../connection/worker/to-failure.ts';

/**
 * Decodes single frames of one file, which stays open between jobs: reading a container's index
 * takes its time.
 */
let opening: Promise<OpenVideo> | null = null;
let forcedPath: OpenVideo['info']['decodePath'] | null = null;
/**
 * A clip's time and its file's own differ by no more than the rounding of containers' clocks,
 * seconds.
 */
const SAME_FRAME_S = 1.5e-3;
/** The jobs at work. One that is gone from here was cancelled. */
const jobs = new Map<number, Permits>();

self.addEventListener('message', ({ data }: MessageEvent<FramesCommand>) => {
  switch (data.type) {
    case 'open':
      forcedPath = data.decodePath;
      opening = openVideo(data.file, data.name);
      // Each job reports the failure by itself.
      opening.catch(() => undefined);
      return;
    case 'decode':
      void decode(data);
      return;
    case 'taken':
      jobs.get(data.job)?.add();
      return;
    case 'cancel':
      jobs.get(data.job)?.close();
      jobs.delete(data.job);
      return;
    default:
      data satisfies never;
  }
});

function send(message: FramesMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function decode(command: Extract<FramesCommand, { type: 'decode' }>): Promise<void> {
  const { job } = command;
  const permits = new Permits(PICTURES_AHEAD);
  jobs.set(job, permits);
  try {
    if (!opening) throw new Error('no file is open');
    const video = await opening;
    if ((forcedPath ?? video.info.decodePath) !== 'webcodecs') {
      send({ kind: 'undecodable', job, info: video.info, originS: video.times.originS });
      return;
    }
    await sendPictures(video, command, permits);
    if (jobs.has(job)) send({ kind: 'done', job });
  } catch (error) {
    if (jobs.has(job)) send({ kind: 'failed', job, failure: toFailure(error) });
  } finally {
    jobs.delete(job);
  }
}

async function sendPictures(
  video: OpenVideo,
  { job, timesS, maxWidth }: Extract<FramesCommand, { type: 'decode' }>,
  permits: Permits,
): Promise<void> {
  const { info, times } = video;
  // A file that was shared in parts lacks frames of the clip: a neighbour must not stand in for
  // them.
  const indexOf = new Map(
    timesS.flatMap((timeS, index): [number, number][] => {
      const frame = nearestFrame(times.timesS, timeS);
      return Math.abs((times.timesS[frame] ?? Number.NaN) - timeS) < SAME_FRAME_S ? [[frame, index]] : [];
    }),
  );
  const scale = Math.min(1, maxWidth / info.width);
  const picture = new RegionCanvas(wholeFrame(info), Math.max(info.width, info.height) * scale);
  for await (const drawable of drawableFrames(decodeSparseFrames(video, [...indexOf.keys()]))) {
    if (!(await permits.take())) return;
    drawable.drawTo(picture);
    const bitmap = picture.canvas.transferToImageBitmap();
    send({ kind: 'picture', job, index: indexOf.get(drawable.frame) ?? -1, bitmap }, [bitmap]);
  }
}
