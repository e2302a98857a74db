import { BufferTarget, CanvasSource, Output, WebMOutputFormat } from 'mediabunny';

export const PICTURE = { width: 320, height: 240 } as const;

const BARS = 8;
const BAR_PX = 16;

/** A disc that moves across the picture, and where it is in each frame. */
export interface NumberedVideo {
  readonly file: File;
  readonly timesS: Float64Array;
  readonly disc: readonly { readonly x: number; readonly y: number }[];
}

/**
 * Encodes a real VP8 video in the browser whose pictures say which frame they are (a row of light
 * and dark bars) and show a white disc at a known place. Times are the given presentation times, so
 * any frame rate, variable too, can be made.
 */
export async function encodeNumberedVideo(timesS: Float64Array, startS = 0): Promise<NumberedVideo> {
  const canvas = new OffscreenCanvas(PICTURE.width, PICTURE.height);
  const context = canvas.getContext('2d')!;
  const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
  const source = new CanvasSource(canvas, { codec: 'vp8', bitrate: 2_000_000, keyFrameInterval: 0.5 });
  output.addVideoTrack(source);
  await output.start();
  const disc: { x: number; y: number }[] = [];
  for (const [frame, timeS] of timesS.entries()) {
    const place = { x: 160 + 110 * Math.sin(2.1 * timeS), y: 90 + 50 * Math.cos(3.3 * timeS) };
    disc.push(place);
    paint(context, frame, place);
    await source.add(startS + timeS, (timesS[frame + 1] ?? timeS + 1 / 30) - timeS);
  }
  await output.finalize();
  const file = new File([output.target.buffer!], 'numbered.webm', { type: 'video/webm' });
  return { file, timesS, disc };
}

function paint(
  context: OffscreenCanvasRenderingContext2D,
  frame: number,
  place: { x: number; y: number },
): void {
  context.fillStyle = '#000';
  context.fillRect(0, 0, PICTURE.width, PICTURE.height);
  for (let bit = 0; bit < BARS; bit++) {
    context.fillStyle = (frame >> bit) & 1 ? '#fff' : '#000';
    context.fillRect(bit * BAR_PX * 2, PICTURE.height - BAR_PX, BAR_PX, BAR_PX);
  }
  context.fillStyle = '#fff';
  context.beginPath();
  context.arc(place.x, place.y, 9, 0, 2 * Math.PI);
  context.fill();
}

/** What the picture on show says: its frame number and the middle of its disc, picture pixels. */
export function readPicture(video: CanvasImageSource): { frame: number; x: number; y: number } {
  const canvas = new OffscreenCanvas(PICTURE.width, PICTURE.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(video, 0, 0, PICTURE.width, PICTURE.height);
  const { data } = context.getImageData(0, 0, PICTURE.width, PICTURE.height);
  const light = (x: number, y: number): number => data[(y * PICTURE.width + x) * 4]!;
  let frame = 0;
  for (let bit = 0; bit < BARS; bit++) {
    if (light(bit * BAR_PX * 2 + BAR_PX / 2, PICTURE.height - BAR_PX / 2) > 128) frame |= 1 << bit;
  }
  return {
    frame,
    ...centroid(PICTURE.width, PICTURE.height - 2 * BAR_PX, (x, y) => (light(x, y) > 128 ? 1 : 0)),
  };
}

/** Centre of mass of a weight over pixels; pixel centres lie at half numbers. */
export function centroid(
  width: number,
  height: number,
  weight: (x: number, y: number) => number,
): { x: number; y: number } {
  let sum = 0;
  let sumX = 0;
  let sumY = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const w = weight(x, y);
      sum += w;
      sumX += w * (x + 0.5);
      sumY += w * (y + 0.5);
    }
  }
  return { x: sumX / sum, y: sumY / sum };
}
