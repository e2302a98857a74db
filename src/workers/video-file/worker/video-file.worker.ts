import { annotateVideo } from '../../../media/annotate-video.ts';
import { cutVideo } from '../../../media/cut-video.ts';
import { CannotEncodeError } from '../../../media/encodable-kind.ts';
import { openVideo } from '../../../media/open-video.ts';
import { packRecording } from '../../../media/pack-recording.ts';
import { trimVideo } from '../../../media/trim-video.ts';
import { turnVideo, type Turn } from '../../../media/turn-video.ts';
import { MediaError } from '../../../media/media-error.ts';
import { videoFromGif } from '../../../media/video-from-gif.ts';
import { trimToFile } from './part-file.ts';
import { toFailure } from '../../connection/worker/to-failure.ts';
import type {
  DrawnFrame,
  VideoFileCommand,
  VideoFileEvent,
  VideoFileFailure,
  VideoFileMessage,
  VideoFileReply,
} from '../protocol.ts';

/**
 * Writes video files: parts of one, and one with everything drawn on it. One command per worker.
 */
const waiting: ((bitmap: ImageBitmap) => void)[] = [];

self.addEventListener('message', ({ data }: MessageEvent<VideoFileCommand | DrawnFrame>) => {
  if (data.type === 'drawn') waiting.shift()?.(data.bitmap);
  else void answer(data);
});

function send(message: VideoFileMessage, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function emit(event: VideoFileEvent, transfer?: Transferable[]): void {
  send({ kind: 'event', event }, transfer);
}

async function answer(command: VideoFileCommand): Promise<void> {
  try {
    const reply = await run(command);
    send({ kind: 'done', reply }, reply?.data instanceof ArrayBuffer ? [reply.data] : []);
  } catch (error) {
    send({ kind: 'failed', failure: failureOf(error) });
  }
}

/** Containers without a place for a turn are packed into one that has it; no frame is encoded. */
async function turned(file: Blob, name: string, degrees: Turn): Promise<Blob> {
  const whole = await turnVideo(file, degrees);
  if (whole) return whole;
  using video = await openVideo(file, name);
  const range = { startS: 0, endS: video.info.durationS };
  const { data } = await trimVideo(video, range, (share) => emit({ type: 'progress', share }));
  const packed = await turnVideo(data, degrees);
  if (!packed) throw new MediaError('codec-unsupported', 'no container for this codec can be turned');
  return packed;
}

async function run(command: VideoFileCommand): Promise<VideoFileReply[keyof VideoFileReply]> {
  const onProgress = (share: number): void => emit({ type: 'progress', share });
  if (command.type === 'from-gif') return videoFromGif(command.file, onProgress);
  if (command.type === 'pack') return packRecording(command.file, onProgress);
  if (command.type === 'turn') return { data: await turned(command.file, command.name, command.degrees) };
  using video = await openVideo(command.file, command.name);
  switch (command.type) {
    case 'cut':
      return await cutVideo(video, command.ranges, onProgress);
    case 'trim':
      return await trimToFile(video, command.range, command.partName, onProgress);
    case 'annotate':
      return await annotateVideo(video, command.options, drawOn, onProgress);
    default:
      return command satisfies never;
  }
}

/** Has the page draw on a picture; answers come in the order of the questions. */
function drawOn(frame: number, bitmap: ImageBitmap): Promise<ImageBitmap> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    emit({ type: 'draw-on', frame, bitmap }, [bitmap]);
  });
}

function failureOf(error: unknown): VideoFileFailure {
  return error instanceof CannotEncodeError
    ? { code: 'cannot-encode', detail: error.message }
    : toFailure(error);
}
