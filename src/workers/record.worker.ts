import { FrameRateMeter } from '../core/live/frame-rate-meter.ts';
import { CameraRecording } from '../media/camera-recording.ts';
import { MediaError } from '../media/media-error.ts';
import { CameraFrames } from './camera-frames.ts';
import type { RecordCommand, RecordFailureCode, RecordMessage, RecordProgress } from './record-protocol.ts';
import { openRecordingFile, type RecordingFile } from './recording-file.ts';

/** How often the page hears how far a recording is and what the camera delivers, seconds. */
const REPORT_EVERY_S = 0.25;

interface Running {
  readonly recording: CameraRecording;
  readonly file: RecordingFile;
}

let frames: CameraFrames | null = null;
let wantedName: string | null = null;
let isEnding = false;

/** Measures what the camera delivers from the start, and writes it to a file while recording. */
self.addEventListener('message', ({ data }: MessageEvent<RecordCommand>) => {
  switch (data.type) {
    case 'open':
      frames = new CameraFrames(data.frames, () => send({ kind: 'want-frame' }));
      void take(frames);
      return;
    case 'frame':
      frames?.push(data.frame);
      return;
    case 'record':
      wantedName = data.fileName;
      return;
    case 'finish':
      isEnding = true;
      return;
    default:
      data satisfies never;
  }
});

function send(message: RecordMessage): void {
  self.postMessage(message);
}

async function take(source: CameraFrames): Promise<void> {
  const meter = new FrameRateMeter();
  let running: Running | null = null;
  let reportedS = 0;
  for (let frame = await source.next(); frame; frame = await source.next()) {
    const { displayWidth: width, displayHeight: height } = frame;
    meter.add(frame.timestamp / 1e6);
    try {
      if (wantedName !== null && !running) {
        const file = await openRecordingFile(wantedName);
        running = { file, recording: await CameraRecording.start(file, width, height) };
        meter.restartCounts();
      }
      if (running && isEnding) {
        frame.close();
        await finish(running, meter);
        running = null;
        wantedName = null;
        isEnding = false;
      } else if (running) await running.recording.add(frame);
      else {
        frame.close();
        // Ended before the first frame came.
        if (isEnding) wantedName = null;
        isEnding = false;
      }
    } catch (error) {
      frame.close();
      await giveUp(running, error);
      running = null;
      wantedName = null;
    }
    const nowS = performance.now() / 1000;
    if (nowS - reportedS < REPORT_EVERY_S) continue;
    reportedS = nowS;
    send({ kind: 'delivery', delivery: { ...meter.read(), width, height } });
    if (running) send({ kind: 'progress', progress: progressOf(running.recording, meter) });
  }
  // The camera went away: what there is of a recording is kept.
  if (running) await finish(running, meter).catch((error: unknown) => giveUp(running, error));
  else send({ kind: 'failed', code: 'camera-lost', detail: 'the camera sends no more frames' });
}

async function finish({ recording, file }: Running, meter: FrameRateMeter): Promise<void> {
  await recording.finish();
  send({ kind: 'finished', progress: progressOf(recording, meter), blob: file.close() });
}

async function giveUp(running: Running | null, error: unknown): Promise<void> {
  await running?.recording.abandon();
  running?.file.close();
  send({ kind: 'failed', code: codeOf(error), detail: String(error) });
}

function codeOf(error: unknown): RecordFailureCode {
  if (error instanceof MediaError) return 'no-encoder';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'disk-full';
  return ['SecurityError', 'NotAllowedError', 'InvalidStateError'].includes(name)
    ? 'storage-blocked'
    : 'recording-failed';
}

function progressOf(recording: CameraRecording, meter: FrameRateMeter): RecordProgress {
  const { seconds, bytes, framesIn, framesOut } = recording;
  // The encoder works a few frames behind; only what it will never give back counts as lost.
  const inWork = 8;
  const lost = meter.read().missing + Math.max(0, framesIn - framesOut - inWork);
  return { seconds, bytes, frames: framesIn, lost };
}
