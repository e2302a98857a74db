import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { GaitEvent } from '../../core/run/gait-event.ts';
import type { RunSource } from '../import/import-job.svelte.ts';
import type { FramePictures } from './frame-pictures.ts';
import { hasPicture } from './has-picture.ts';
import { pictureNear } from './runner-pictures.ts';
import type { RunClip, RunSession } from './run-session.svelte.ts';

const WIDTH = 480;
const HEIGHT = 320;
/** Room around the runner, as a share of their height. */
const MARGIN = 0.1;
/** A landing whose picture a shared video leaves out gives way to the next, up to so many. */
const MOST_LANDINGS = 8;
/** Widest picture that is decoded for one, pixels. */
const MOST_DECODED = 1280;
/** How dark and how soft the ground beside a narrow picture is. */
const GROUND_FILTER = 'blur(14px) brightness(0.45)';

/**
 * A picture of the first clip's runner, drawn before this returns: the clips may go meanwhile. Null
 * where there is none.
 */
export async function drawThumbnail(source: RunSource): Promise<Blob | null> {
  const draft = source.usable[0];
  if (draft?.status.kind !== 'ready') return null;
  const { firstFrame } = draft.status;
  const { width, height } = firstFrame;
  return makeThumbnail(firstFrame, draft.crop ?? { x: 0, y: 0, width, height });
}

/**
 * A picture of the runner at a landing, as the analysis saw it: the first frame of a clip may be
 * without anybody. Null where no picture was kept.
 */
export async function landingThumbnail(session: RunSession): Promise<Blob | null> {
  for (const clip of session.clips) {
    const { pictures } = clip;
    const [contact] = landings(clip);
    const jpeg = pictures && contact && pictureNear(pictures, contact.frame);
    const bitmap = jpeg && (await createImageBitmap(jpeg).catch(() => null));
    if (bitmap) return cutThumbnail(bitmap, pictures.box, runnerBox(clip, contact.timeS));
  }
  return null;
}

/**
 * The same from the clips' videos, for a run that came without a picture. Null where no clip has a
 * video, or none shows a landing.
 */
export async function videoThumbnail(session: RunSession, pictures: FramePictures): Promise<Blob | null> {
  for (const clip of session.clips) {
    const { timesS, width, height } = clip.track;
    const frames = landings(clip).flatMap(({ frame }) => (hasPicture(clip, frame) ? frame : []));
    if (!clip.file || frames.length === 0) continue;
    try {
      for await (const { timeS, bitmap } of pictures.decode(clip.file, frames, timesS, {
        maxWidth: MOST_DECODED,
      }))
        return await cutThumbnail(bitmap, { x: 0, y: 0, width, height }, runnerBox(clip, timeS));
    } catch {
      // The next clip may be readable.
    }
  }
  return null;
}

/** The first contacts of strides that count. */
function landings({ analysis: { events, strides } }: RunClip): readonly GaitEvent[] {
  const counted = strides.filter(({ excluded }) => excluded === null).slice(0, MOST_LANDINGS);
  return counted.flatMap(({ startS }) => events.find(({ timeS }) => timeS === startS) ?? []);
}

/**
 * The thumbnail from a picture, which is closed, of a part of the displayed frame. `runner` in
 * pixels of that frame; null: all of the part.
 */
async function cutThumbnail(
  bitmap: ImageBitmap,
  shown: PixelBox,
  runner: PixelBox | null,
): Promise<Blob | null> {
  try {
    const scale = bitmap.width / shown.width;
    const part = runner && {
      x: (runner.x - shown.x) * scale,
      y: (runner.y - shown.y) * scale,
      width: runner.width * scale,
      height: runner.height * scale,
    };
    return await makeThumbnail(bitmap, part ?? { x: 0, y: 0, width: bitmap.width, height: bitmap.height });
  } finally {
    bitmap.close();
  }
}

/** The runner at a file time with some room, pixels of the displayed frame; null where unseen. */
function runnerBox({ analysis }: RunClip, fileTimeS: number): PixelBox | null {
  const { x, y, timesS, rateHz } = analysis.trajectories;
  const sample = Math.round((fileTimeS / analysis.context.slowMotion - (timesS[0] ?? 0)) * rateHz);
  const seen = (paths: readonly Float64Array[]): number[] =>
    paths.map((path) => path[sample] ?? Number.NaN).filter(Number.isFinite);
  const [xs, ys] = [seen(x), seen(y)];
  if (xs.length === 0 || ys.length === 0) return null;
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = MARGIN * (bottom - top);
  return {
    x: left - margin,
    y: top - margin,
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
  };
}

/**
 * A small picture for the library, 3 : 2, with all of the runner in it: what lies beside them fills
 * it where there is something, else a dark, soft ground. Null where the browser cannot draw it.
 */
async function makeThumbnail(picture: ImageBitmap, runner: PixelBox): Promise<Blob | null> {
  try {
    const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    const scale = Math.min(WIDTH / runner.width, HEIGHT / runner.height);
    const cover = Math.max(WIDTH / picture.width, HEIGHT / picture.height);
    const [coverWidth, coverHeight] = [picture.width * cover, picture.height * cover];
    context.filter = GROUND_FILTER;
    context.drawImage(picture, (WIDTH - coverWidth) / 2, (HEIGHT - coverHeight) / 2, coverWidth, coverHeight);
    context.filter = 'none';
    const place = (size: number, centre: number, room: number): number => {
      const wanted = room / 2 - centre * scale;
      // The picture's own edge is not drawn into the middle where there is more of it.
      return size * scale >= room ? Math.min(0, Math.max(room - size * scale, wanted)) : wanted;
    };
    context.drawImage(
      picture,
      place(picture.width, runner.x + runner.width / 2, WIDTH),
      place(picture.height, runner.y + runner.height / 2, HEIGHT),
      picture.width * scale,
      picture.height * scale,
    );
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    return null;
  }
}
