import { WalkThroughRecording } from '../../../media/walk-through-recording.ts';
import { recordFailureCode } from '../../record/worker/record-failure-code.ts';
import { openRecordingFile, type RecordingFile } from '../../record/worker/recording-file.ts';
import {
  WALK_THROUGHS_FOLDER,
  type VoicePiece,
  type WalkThroughCommand,
  type WalkThroughMessage,
} from '../protocol.ts';

interface Running {
  readonly recording: WalkThroughRecording;
  readonly file: RecordingFile;
}

let running: Running | null = null;
/** When the clock was at zero, seconds of this worker's own clock; null while it stands still. */
let zeroS: number | null = null;
/** One thing at a time, in the order in which it came. */
let queue = Promise.resolve();

/** Writes pictures and a voice to a file as they come, and says when it is ready for the next. */
self.addEventListener('message', ({ data }: MessageEvent<WalkThroughCommand>) => {
  switch (data.type) {
    case 'open':
      return enqueue(() => open(data));
    case 'go':
      zeroS = nowS() - data.atS;
      return;
    case 'rest':
      zeroS = null;
      running?.recording.pauseVoice();
      return;
    case 'picture':
      return enqueue(() => takePicture(data.frame));
    case 'voice':
      return enqueue(() => takeVoice(data.piece));
    case 'finish':
      return enqueue(finish);
    default:
      data satisfies never;
  }
});

function nowS(): number {
  return performance.now() / 1000;
}

function send(message: WalkThroughMessage): void {
  self.postMessage(message);
}

function enqueue(work: () => void | Promise<void>): void {
  queue = queue.then(work).catch(giveUp);
}

async function open(command: Extract<WalkThroughCommand, { type: 'open' }>): Promise<void> {
  const file = await openRecordingFile(command.fileName, WALK_THROUGHS_FOLDER);
  try {
    running = { file, recording: await WalkThroughRecording.start(file, command) };
  } catch (error) {
    file.close();
    throw error;
  }
  const { recording } = running;
  send({ kind: 'opened', hasVoice: recording.hasVoice });
  if (command.voice && recording.hasVoice) void listen(command.voice);
}

/** Follows the microphone until it is gone; the pictures go on without it. */
async function listen(voice: ReadableStream<AudioData>): Promise<void> {
  const reader = voice.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || !running) break;
      enqueue(() => takeVoice(value));
    }
  } finally {
    // A stream that breaks off ends the voice as well: the file would wait for it.
    enqueue(() => running?.recording.endVoice());
  }
}

async function takePicture(frame: VideoFrame): Promise<void> {
  try {
    await running?.recording.addPicture(frame);
  } finally {
    frame.close();
    send({ kind: 'took' });
  }
}

async function takeVoice(voice: AudioData | VoicePiece): Promise<void> {
  if (running && zeroS !== null) await running.recording.addVoice(voice, nowS() - zeroS);
  else if ('close' in voice) voice.close();
}

async function finish(): Promise<void> {
  if (!running) return;
  const { recording, file } = running;
  await recording.finish();
  running = null;
  send({ kind: 'finished', blob: file.close() });
}

async function giveUp(error: unknown): Promise<void> {
  const failed = running;
  running = null;
  await failed?.recording.abandon();
  send({
    kind: 'failed',
    code: recordFailureCode(error),
    detail: String(error),
    blob: failed?.file.close() ?? null,
  });
}
