import { afterEach, describe, expect, test, vi } from 'vitest';

import { CameraRecording, type ByteSink } from '../../../src/media/camera-recording.ts';
import { MemoryPart } from '../../../src/media/memory-part.ts';
import { createRecordingStore } from '../../../src/storage/recording-store.ts';
import { inspectVideo } from '../../../src/workers/pose/client/pose-client.ts';
import {
  connectRecorder,
  type FinishedRecording,
  type RecordConnection,
  type RecordFailure,
} from '../../../src/workers/record/client/record-client.ts';
import { RECORDINGS_FOLDER } from '../../../src/workers/record/protocol.ts';
import { drawMotion, makeCamera, type MadeCamera } from './made-camera.ts';

let camera: MadeCamera | null = null;
let connection: RecordConnection | null = null;

afterEach(() => {
  connection?.close();
  camera?.stop();
});

interface Heard {
  seconds: number;
  finished: FinishedRecording | null;
  failure: RecordFailure | null;
}

async function openRecorder(): Promise<Heard> {
  camera = await makeCamera(320, 240);
  camera.run(30, drawMotion);
  const heard: Heard = { seconds: 0, finished: null, failure: null };
  connection = connectRecorder(camera.track, camera.preview, {
    onDelivery: () => undefined,
    onProgress: ({ seconds }) => (heard.seconds = seconds),
    onFinished: (finished) => (heard.finished = finished),
    onFailure: (failure) => (heard.failure = failure),
  });
  return heard;
}

const lengthOf = async (blob: Blob): Promise<number> => {
  const { info, firstFrame } = await inspectVideo(new File([blob], 'recording.mp4'));
  firstFrame.close();
  return info.durationS;
};

describe('the recorder', () => {
  test('ends a recording although the camera sends no more frames', async () => {
    const heard = await openRecorder();
    const name = `recording-${Date.now()}-0.mp4`;
    connection?.record(name);
    await vi.waitFor(() => expect(heard.seconds).toBeGreaterThan(1.2), 15_000);
    await camera?.stall();
    connection?.finish();
    await vi.waitFor(() => expect(heard.finished).not.toBeNull(), 5_000);
    const store = createRecordingStore(RECORDINGS_FOLDER);
    const stored = await store.read(name);
    expect(await lengthOf(stored!.file)).toBeCloseTo(heard.finished!.progress.seconds, 0);
    await store.remove(name);
  });

  test('says so when it was ended before a frame came', async () => {
    const heard = await openRecorder();
    await camera?.stall();
    connection?.record(`recording-${Date.now()}-0.mp4`);
    connection?.finish();
    await vi.waitFor(() => expect(heard.failure).toMatchObject({ code: 'camera-lost' }), 5_000);
  });
});

/** Takes so many bytes and then reports a full disk, as the file system does. */
function fullAfter(bytes: number, sink: ByteSink): ByteSink {
  return {
    write(part, position) {
      if (position + part.byteLength > bytes) throw new DOMException('no room', 'QuotaExceededError');
      sink.write(part, position);
    },
  };
}

/**
 * Records eight seconds of motion, or until the sink refuses; the error is what it refused with.
 */
async function recordUntilFull(sink: ByteSink): Promise<unknown> {
  const recording = await CameraRecording.start(sink, 320, 240);
  const canvas = document.createElement('canvas');
  canvas.width = 320;
  canvas.height = 240;
  const context = canvas.getContext('2d')!;
  try {
    for (let frame = 0; frame < 240; frame++) {
      drawMotion(context, frame);
      await recording.add(new VideoFrame(canvas, { timestamp: Math.round((frame * 1e6) / 30) }));
    }
    await recording.finish();
    return null;
  } catch (error) {
    await recording.abandon();
    return error;
  }
}

test('a disk that runs full costs no more than the last second, and what memory holds can be played', async () => {
  const whole = new MemoryPart();
  expect(await recordUntilFull(whole)).toBeNull();
  const all = whole.close('video/mp4');
  expect(await lengthOf(all)).toBeCloseTo(8, 1);

  const cut = new MemoryPart();
  const error = await recordUntilFull(fullAfter(all.size * 0.6, cut));
  expect(error).toMatchObject({ name: 'QuotaExceededError' });
  const kept = await lengthOf(cut.close('video/mp4'));
  expect(kept).toBeGreaterThan(8 * 0.6 - 2.5);
  expect(kept).toBeLessThan(8 * 0.6 + 1);
});
