import { readFile } from 'node:fs/promises';

import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny';
import type { Page } from 'playwright';

export interface CameraClipPart {
  /**
   * Frames of the video to show, by their place in presentation order; null shows an empty room.
   */
  readonly frames: readonly number[] | null;
  /** How often the frames are shown, or for how many frames the room is empty. */
  readonly times: number;
}

/**
 * Width of the white mark in the upper left corner of every picture, pixels: it tells a mirrored
 * picture.
 */
export const MARK_PX = 24;
/**
 * Right of the mark stand so many squares of this width, black and white: the picture's place in
 * `frames`, lowest bit first; all white in the empty room.
 */
export const CODE = Object.freeze({ bits: 7, squarePx: 8 });

/**
 * A clip for Chromium's fake camera (`--use-file-for-fake-video-capture`, which plays Motion JPEG
 * at 30 frames per second, over and over): parts of a video, scaled to `width`, and stretches of an
 * empty room. Decoded by the page's own WebCodecs.
 */
export async function makeCameraClip(
  page: Page,
  path: string,
  width: number,
  parts: readonly CameraClipPart[],
  dropped = 0,
): Promise<Buffer> {
  using input = new Input({ formats: ALL_FORMATS, source: new BufferSource(await readFile(path)) });
  const track = await input.getPrimaryVideoTrack();
  const config = await track?.getDecoderConfig();
  if (!track || !config) throw new Error(`${path} cannot be decoded`);
  const needed = parts.flatMap((part) => part.frames ?? []);
  const packets: { data: string; key: boolean; timestamp: number }[] = [];
  for await (const packet of new EncodedPacketSink(track).packets()) {
    // Some more than needed: frames may lie in another order than they are shown.
    if (packets.length > Math.max(...needed) + 12) break;
    packets.push({
      data: Buffer.from(packet.data).toString('base64'),
      key: packet.type === 'key',
      timestamp: Math.round(packet.timestamp * 1e6),
    });
  }
  const description = config.description
    ? Buffer.from(config.description as ArrayBuffer).toString('base64')
    : '';
  const height = Math.round((width * (await track.getDisplayHeight())) / (await track.getDisplayWidth()));
  const pictures = await page.evaluate(decodeInPage, {
    codec: config.codec,
    description,
    packets,
    needed: [...new Set(needed)],
    width,
    height,
    dropped,
    mark: MARK_PX,
    code: CODE,
  });
  const picture = (frame: number): Buffer => Buffer.from(pictures[String(frame)] ?? '', 'base64');
  return Buffer.concat(
    parts.flatMap(({ frames, times }) =>
      Array.from({ length: times }, () => (frames ? frames.map(picture) : [picture(-1)])).flat(),
    ),
  );
}

/**
 * Runs in the page: the wanted frames as JPEG in base64 by their number, and an empty room as −1.
 */
async function decodeInPage(job: {
  codec: string;
  description: string;
  packets: { data: string; key: boolean; timestamp: number }[];
  needed: number[];
  width: number;
  height: number;
  dropped: number;
  mark: number;
  code: { bits: number; squarePx: number };
}): Promise<Record<string, string>> {
  const bytes = (text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const canvas = new OffscreenCanvas(job.width, job.height);
  const context = canvas.getContext('2d')!;
  const toJpeg = async (place: number): Promise<string> => {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, job.mark, job.mark);
    const { bits, squarePx } = job.code;
    for (let bit = 0; bit < bits; bit++) {
      context.fillStyle = (place >> bit) & 1 ? '#fff' : '#000';
      context.fillRect(job.mark + bit * squarePx, 0, squarePx, squarePx);
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
    const data = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of data) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const pictures: Record<string, string> = {};
  context.fillStyle = '#8d918f';
  context.fillRect(0, 0, job.width, job.height);
  context.fillStyle = '#6f7371';
  context.fillRect(0, job.height * 0.8, job.width, job.height * 0.2);
  pictures['-1'] = await toJpeg(-1);
  const order = job.packets.map((packet) => packet.timestamp).sort((a, b) => a - b);
  const kept: VideoFrame[] = [];
  const decoder = new VideoDecoder({
    output: (frame) => {
      if (job.needed.includes(order.indexOf(frame.timestamp))) kept.push(frame);
      else frame.close();
    },
    error: (error) => {
      throw error;
    },
  });
  decoder.configure({
    codec: job.codec,
    ...(job.description ? { description: bytes(job.description) } : {}),
  });
  const drain = async (): Promise<void> => {
    for (let frame = kept.shift(); frame; frame = kept.shift()) {
      context.drawImage(frame, 0, job.dropped * job.height, job.width, job.height);
      const number = order.indexOf(frame.timestamp);
      pictures[String(number)] = await toJpeg(job.needed.indexOf(number));
      frame.close();
    }
  };
  for (const packet of job.packets) {
    decoder.decode(
      new EncodedVideoChunk({
        type: packet.key ? 'key' : 'delta',
        timestamp: packet.timestamp,
        data: bytes(packet.data),
      }),
    );
    if (decoder.decodeQueueSize > 4) await new Promise((resolve) => setTimeout(resolve, 5));
    await drain();
  }
  await decoder.flush();
  await drain();
  decoder.close();
  return pictures;
}
