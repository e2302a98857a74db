import { ALL_FORMATS, BlobSource, Input, VideoSampleSink } from 'mediabunny';

import { demoClip, makeClip } from '../media/made-clip.ts';

export const WIDTH = 960;
export const HEIGHT = 540;
/** Frames of a made clip: a second and a half of running. */
const FRAMES = 66;
const FPS = 60;

/** How the demo run is filmed again: everything that is left out stays as it is. */
export interface Filming {
  readonly name: string;
  /** Presentation times, seconds; one per frame. */
  readonly timesS?: readonly number[];
  /** Which frame of the demo run is shown. */
  readonly source?: (frame: number) => number;
  readonly tags?: Readonly<Record<string, string>>;
  /** Paints the demo's picture into the new one. */
  readonly paint?: (context: OffscreenCanvasRenderingContext2D, picture: ImageBitmap, frame: number) => void;
}

/** Decodes the beginning of the demo run; close the pictures when done. */
export async function demoPictures(): Promise<readonly ImageBitmap[]> {
  return (await picturesOf(await demoClip('demo-side.mp4'), { width: WIDTH, height: HEIGHT })).pictures;
}

/** Decodes the beginning of a clip, in its own size where none is given. */
async function picturesOf(
  file: Blob,
  size?: { readonly width: number; readonly height: number },
): Promise<{ readonly pictures: readonly ImageBitmap[]; readonly timesS: readonly number[] }> {
  using input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new Error('the clip has no picture');
  const { width, height } = size ?? { width: track.displayWidth, height: track.displayHeight };
  const pictures: ImageBitmap[] = [];
  const timesS: number[] = [];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  for await (const sample of new VideoSampleSink(track).samples()) {
    sample.draw(context, 0, 0, width, height);
    timesS.push(sample.timestamp);
    sample.close();
    pictures.push(await createImageBitmap(canvas));
    if (pictures.length === FRAMES) break;
  }
  return { pictures, timesS };
}

/**
 * The beginning of a clip in which the picture ends further left, or begins further right: pixels
 * of its own frame.
 */
export async function narrowed(
  file: Blob,
  { left = 0, right }: { readonly left?: number; readonly right?: number },
): Promise<File> {
  const { pictures, timesS } = await picturesOf(file);
  const [first] = pictures;
  if (!first) throw new Error('the clip has no frames');
  const clip = await makeClip({
    container: 'mp4',
    width: (right ?? first.width) - left,
    height: first.height,
    timesS,
    bitrate: 12e6,
    draw: (context, frame) => {
      const picture = pictures[frame];
      if (picture) context.drawImage(picture, -left, 0);
    },
  });
  for (const picture of pictures) picture.close();
  return clip;
}

/** The demo run as somebody else would have filmed it, encoded as a file. */
export function filmAgain(pictures: readonly ImageBitmap[], filming: Filming): Promise<File> {
  const timesS = filming.timesS ?? pictures.map((_, frame) => frame / FPS);
  return makeClip({
    container: 'mp4',
    width: WIDTH,
    height: HEIGHT,
    timesS,
    bitrate: 12e6,
    ...(filming.tags ? { tags: filming.tags } : {}),
    draw: (context, frame) => {
      const picture = pictures[(filming.source?.(frame) ?? frame) % pictures.length];
      if (!picture) throw new Error(`no picture ${frame}`);
      context.resetTransform();
      context.filter = 'none';
      context.fillStyle = 'rgb(96, 96, 96)';
      context.fillRect(0, 0, WIDTH, HEIGHT);
      if (filming.paint) filming.paint(context, picture, frame);
      else context.drawImage(picture, 0, 0);
    },
  });
}
