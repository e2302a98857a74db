import { FrameRateMeter } from '../../../core/live/frame-rate-meter.ts';
import { CameraRecording } from '../../../media/camera-recording.ts';
import { CameraFrames } from '../../camera/worker/camera-frames.ts';
import type { RecordCommand, RecordMessage, RecordProgress } from '../protocol.ts';
import { recordFailureCode } from './record-failure-code.ts';
import { openRecordingFile, type RecordingFile } from './recording-file.ts';

/** How often the page hears how far a recording is and what the camera delivers, seconds. */
const REPORT_EVERY_S = 0.25;

interface Running {
  readonly recording: CameraRecording;
  readonly file: RecordingFile;
}

let frames: CameraFrames | null = null;
let meter = new FrameRateMeter();
let wantedName: string | null = null;
/**
 * Settles when the recording is to end, so that a camera that sends no more frames cannot hold its
 * end back.
 */
let ending: Promise<void>;
let end: () => void;
expectEnd();

function expectEnd(): void {
  ending = new Promise((resolve) => (end = resolve));
}

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
    case 'measure-anew':
      meter = new FrameRateMeter();
      return;
    case 'finish':
      end();
      return;
    default:
      data satisfies never;
  }
});

function send(message: RecordMessage): void {
  self.postMessage(message);
}

async function take(source: CameraFrames): Promise<void> {
  let running: Running | null = null;
  let reportedS = 0;
  for (;;) {
    const frame = await source.nextOr(ending);
    if (frame === null) break;
    if (frame === undefined) {
      expectEnd();
      wantedName = null;
      await finish(running);
      running = null;
      continue;
    }
    const { displayWidth: width, displayHeight: height } = frame;
    meter.add(frame.timestamp / 1e6);
    try {
      if (wantedName !== null && !running) {
        running = await begin(wantedName, width, height);
        meter.restartCounts();
      }
      if (running) await running.recording.add(frame);
    } catch (error) {
      await giveUp(running, error);
      running = null;
      wantedName = null;
    } finally {
      frame.close();
    }
    const nowS = performance.now() / 1000;
    if (nowS - reportedS < REPORT_EVERY_S) continue;
    reportedS = nowS;
    send({ kind: 'delivery', delivery: { ...meter.read(), width, height } });
    if (running) send({ kind: 'progress', progress: progressOf(running.recording) });
  }
  // The camera went away: what there is of a recording is kept.
  if (running) await finish(running);
  else send({ kind: 'failed', code: 'camera-lost', detail: 'the camera sends no more frames', blob: null });
}

async function begin(fileName: string, width: number, height: number): Promise<Running> {
  const file = await openRecordingFile(fileName);
  try {
    return { file, recording: await CameraRecording.start(file, width, height) };
  } catch (error) {
    file.close();
    throw error;
  }
}

async function finish(running: Running | null): Promise<void> {
  if (!running) {
    send({ kind: 'failed', code: 'camera-lost', detail: 'no frame came to be recorded', blob: null });
    return;
  }
  const { recording, file } = running;
  try {
    await recording.finish();
    send({ kind: 'finished', progress: progressOf(recording), blob: file.close() });
  } catch (error) {
    await giveUp(running, error);
  }
}

async function giveUp(running: Running | null, error: unknown): Promise<void> {
  await running?.recording.abandon();
  const blob = running?.file.close() ?? null;
  send({ kind: 'failed', code: recordFailureCode(error), detail: String(error), blob });
}

function progressOf(recording: CameraRecording): RecordProgress {
  const { seconds, bytes, framesIn, framesOut } = recording;
  // The encoder works a few frames behind; only what it will never give back counts as lost.
  const inWork = 8;
  const lost = meter.read().missing + Math.max(0, framesIn - framesOut - inWork);
  return { seconds, bytes, frames: framesIn, lost };
}
