import { afterEach, describe, expect, inject, test } from 'vitest';

import type { MediaErrorCode } from '../../../src/core/run/failure-codes.ts';
import { MediaError } from '../../../src/media/media-error.ts';
import { openVideo, type OpenVideo } from '../../../src/media/open-video.ts';
import { claimFrames, indexOfBox } from '../../support/hostile-movie.ts';
import { cutClip, demoClip, greyOf, makeAudioOnly, makeClip } from './made-clip.ts';

const opened: OpenVideo[] = [];
afterEach(() => {
  for (const video of opened.splice(0)) video[Symbol.dispose]();
});

async function open(file: File): Promise<OpenVideo> {
  const video = await openVideo(file, file.name);
  opened.push(video);
  return video;
}

async function codeOf(file: File): Promise<MediaErrorCode | 'opened'> {
  try {
    await open(file);
    return 'opened';
  } catch (error) {
    if (error instanceof MediaError) return error.code;
    throw error;
  }
}

function grey(context: OffscreenCanvasRenderingContext2D, frame: number): void {
  const level = greyOf(frame);
  context.fillStyle = `rgb(${level}, ${level}, ${level})`;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
}

const ogg = (name: string, bytes: readonly number[]): number[] => [
  ...Array.from(name, (letter) => letter.charCodeAt(0)),
  ...bytes,
];

const EVENLY = Array.from({ length: 30 }, (_, i) => i / 30);

describe('openVideo', () => {
  test('tells what the demo clip is, with the time of every frame', async () => {
    const { info, times } = await open(await demoClip('demo-side.mp4'));
    expect(info).toMatchObject({
      width: 1280,
      height: 720,
      rotation: 0,
      frames: 720,
      variableFrameRate: false,
      captureFps: null,
      decodePath: 'webcodecs',
    });
    expect(info.fps).toBeCloseTo(60, 2);
    expect(info.durationS).toBeCloseTo(12, 2);
    expect(info.codec).toMatch(/^avc1\./);
    expect(times.timesS[0]).toBe(0);
    expect(times.timesS[360]).toBeCloseTo(6, 3);
  });

  test('keeps the true times of a variable frame rate', async () => {
    const timesS = [0, 0.033, 0.05, 0.1, 0.117, 0.2, 0.25, 0.3, 0.4, 0.41];
    const file = await makeClip({ container: 'mp4', width: 64, height: 48, timesS, draw: grey });
    const { info, times } = await open(file);
    expect(info.variableFrameRate).toBe(true);
    expect(times.timesS).toHaveLength(timesS.length);
    timesS.forEach((time, frame) => expect(times.timesS[frame]).toBeCloseTo(time, 3));
  });

  test('a WebM whose first frame is late still starts at zero', async () => {
    const timesS = EVENLY.map((time) => time + 0.5);
    const { info, times } = await open(
      await makeClip({ container: 'webm', width: 64, height: 48, timesS, draw: grey }),
    );
    expect(times.timesS[0]).toBe(0);
    expect(times.originS).toBeCloseTo(0.5, 3);
    expect(info.fps).toBeCloseTo(30, 1);
  });

  test('rotation in the container turns width and height', async () => {
    const { info } = await open(
      await makeClip({ container: 'mp4', width: 96, height: 48, timesS: EVENLY, rotation: 90, draw: grey }),
    );
    expect(info).toMatchObject({ width: 48, height: 96, rotation: 90 });
  });

  test('reads the capture rate that Android cameras write for slow motion', async () => {
    const fps = new Uint8Array(4);
    new DataView(fps.buffer).setFloat32(0, 240);
    const { info } = await open(
      await makeClip({
        container: 'mp4',
        width: 64,
        height: 48,
        timesS: EVENLY,
        tags: { 'com.android.capture.fps': fps },
        draw: grey,
      }),
    );
    expect(info.captureFps).toBe(240);
  });

  test('says that WebCodecs cannot decode HEVC here, without failing', async (context) => {
    const shared = inject('sharedUrl');
    if (shared === null) return context.skip('the shared test material is not on this machine');
    const response = await fetch(`${shared}/clips/real/hevc-sprint-30fps.mp4`);
    const { info } = await open(new File([await response.arrayBuffer()], 'hevc.mp4'));
    const supported = await VideoDecoder.isConfigSupported({ codec: info.codec });
    expect(info.codec).toMatch(/^(hvc1|hev1)/);
    expect(info.decodePath).toBe(supported.supported ? 'webcodecs' : 'video-element');
    expect(info.frames).toBeGreaterThan(30);
  });
});

describe('bad files', () => {
  test('zero bytes', async () => {
    expect(await codeOf(new File([], 'empty.mp4'))).toBe('empty-file');
  });

  test.each([
    ['text', 'This is a shopping list, not a video. '.repeat(200)],
    ['an HTML error page', '<!doctype html><title>404</title>'],
    ['one byte', 'x'],
  ])('%s', async (_, text) => {
    expect(await codeOf(new File([text], 'clip.mp4'))).toBe('not-a-video');
  });

  test('random bytes', async () => {
    const bytes = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 251);
    expect(await codeOf(new File([bytes], 'clip.mp4'))).toBe('not-a-video');
  });

  test('sound without picture', async () => {
    expect(await codeOf(await makeAudioOnly())).toBe('no-video-track');
  });

  test.each([0.001, 0.1, 0.5, 0.9, 0.999])('an MP4 of which only the first %f is there', async (share) => {
    const whole = await demoClip('demo-side.mp4');
    const part = new File([whole.slice(0, Math.round(whole.size * share))], 'part.mp4');
    expect(await codeOf(part)).toBe('truncated-file');
  });

  test('an MP4 whose index, which cameras write last, is missing', async () => {
    const whole = await demoClip('demo-side.mp4');
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const at = indexOfBox(bytes, 'moov');
    bytes.set(new TextEncoder().encode('free'), at);
    expect(await codeOf(new File([bytes], 'no-index.mp4'))).toBe('truncated-file');
  });

  test('Theora is told as a codec, not as a file that is cut short', async () => {
    const header = [
      ...ogg('OggS', [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0xce, 0x36, 0xeb, 0xfa, 0, 0, 0, 0, 0x6e, 0xce]),
      ...[0xa1, 0xe6, 1, 42, 0x80],
      ...ogg('theora', [3, 2, 1, 0, 80, 0, 45, 0, 5, 0, 0, 2, 0xd0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 1, 0, 0, 1]),
      ...Array<number>(9).fill(0),
    ];
    expect(await codeOf(new File([new Uint8Array(header)], 'run.ogv'))).toBe('codec-unsupported');
  });

  test('so is a whole file of it', async (context) => {
    const shared = inject('sharedUrl');
    if (shared === null) return context.skip('the shared test material is not on this machine');
    const video = await (await fetch(`${shared}/cases/theora.ogv`)).arrayBuffer();
    expect(await codeOf(new File([video], 'run.ogv'))).toBe('codec-unsupported');
  });

  test.each([
    ['stts', 1e9],
    ['stts', 2 ** 32 - 1],
    ['stsz', 2 ** 32 - 1],
  ] as const)('a small MP4 whose %s claims %d frames is refused within seconds', async (table, frames) => {
    const cut = await cutClip(await demoClip('demo-side.mp4'), 45);
    const bytes = claimFrames(new Uint8Array(await cut.arrayBuffer()), table, frames);
    const before = performance.now();
    expect(await codeOf(new File([bytes], 'huge.mp4'))).toBe('impossible-index');
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('a video of one picture has no frame rate, and is refused', async () => {
    expect(await codeOf(await cutClip(await demoClip('demo-side.mp4'), 1))).toBe('one-picture');
    const webm = { container: 'webm', width: 64, height: 48, draw: grey } as const;
    expect(await codeOf(await makeClip({ ...webm, timesS: [0] }))).toBe('one-picture');
    expect(await codeOf(await makeClip({ ...webm, timesS: [0, 0.5] }))).toBe('opened');
  });

  test('reading ends when it is no longer wanted', async () => {
    const file = await demoClip('demo-side.mp4');
    const signal = AbortSignal.abort(new Error('removed'));
    await expect(openVideo(file, file.name, { signal })).rejects.toThrow('removed');
  });
});
