import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { fileStem } from '../../../state/session/share-run.ts';
import { VideoFileError, type VideoFiles } from '../../../state/import/video-files.ts';
import { isAbort } from '../../../state/failure.ts';
import { drawCaption } from '../../overlay/draw-caption.ts';
import { drawFrame, wholePicture, type DrawnReading } from '../../overlay/draw-frame.ts';
import { drawingsAt } from '../../overlay/drawings-at.ts';
import { readingsToDraw } from '../../overlay/readings-to-draw.ts';
import { usualStage } from '../../overlay/usual-stage.ts';

/** Sides of the video, pixels: enough for any screen it is shown on. */
const LONGEST_SIDE = 1920;

/** What goes into the video. */
export interface AnnotatedChoice {
  /** Half-open span of frames. */
  readonly firstFrame: number;
  readonly endFrame: number;
  readonly speed: number;
  readonly skeleton: boolean;
  readonly angles: boolean;
  /** The one number that is shown, on a frame that is held; left out: all that are chosen. */
  readonly proof?: AnnotatedProof;
}

/** A number that a video is about. */
interface AnnotatedProof {
  readonly reading: DrawnReading;
  /** How long its frame stays on show, seconds of the video. */
  readonly holdS: number;
  /** The part of the picture that is shown, pixels. */
  readonly box: PixelBox;
  /** What the file is called, without its ending. */
  readonly name: string;
}

export type AnnotatedStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'ready'; readonly file: File }
  | { readonly kind: 'failed'; readonly code: VideoFileError['code']; readonly detail: string };

/** Makes a video with everything drawn on it; what is being drawn can be watched on the canvas. */
export class AnnotatedVideo {
  status = $state.raw<AnnotatedStatus>({ kind: 'idle' });
  readonly #files: VideoFiles;
  #stop: AbortController | null = null;

  constructor(files: VideoFiles) {
    this.#files = files;
  }

  async make(clip: RunClip, choice: AnnotatedChoice, canvas: HTMLCanvasElement): Promise<void> {
    this.cancel();
    const { file } = clip;
    if (!file) return;
    const stop = new AbortController();
    this.#stop = stop;
    const onProgress = (share: number): void => {
      if (this.#stop === stop) this.status = { kind: 'making', share };
    };
    onProgress(0);
    const { proof } = choice;
    const size = evenSize(proof?.box ?? clip.track);
    canvas.width = size.width;
    canvas.height = size.height;
    const painter = framePainter(clip, choice, canvas);
    try {
      const { firstFrame, endFrame, speed } = choice;
      const timesS = clip.track.timesS.slice(firstFrame, endFrame);
      const { data } = await this.#files.annotateVideoFile(
        file,
        {
          firstFrame,
          timesS,
          speed,
          ...size,
          ...(proof && {
            hold: { frame: proof.reading.measured.frame, seconds: proof.holdS },
            pictureSide: Math.max(clip.track.width, clip.track.height),
          }),
        },
        painter,
        { signal: stop.signal, onProgress },
      );
      if (this.#stop !== stop) return;
      const ending = data.type.includes('mp4') ? 'mp4' : 'webm';
      const name = `${proof?.name ?? `${fileStem(clip.info.name)}-annotated`}.${ending}`;
      this.status = { kind: 'ready', file: new File([data], name, { type: data.type }) };
    } catch (error) {
      if (this.#stop !== stop || isAbort(error)) return;
      const code = error instanceof VideoFileError ? error.code : 'worker-died';
      this.status = { kind: 'failed', code, detail: error instanceof Error ? error.message : String(error) };
    }
  }

  cancel(): void {
    this.#stop?.abort();
    this.#stop = null;
    this.status = { kind: 'idle' };
  }
}

/** Encoders want even numbers; larger than any screen is of no use. */
function evenSize({ width, height }: { readonly width: number; readonly height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const even = (side: number): number => Math.max(2, 2 * Math.round((side * scale) / 2));
  return { width: even(width), height: even(height) };
}

/**
 * Draws on one picture after the other: the body, and where a flagged or chosen number was read,
 * that number.
 */
function framePainter(
  clip: RunClip,
  { speed, skeleton, angles, proof }: AnnotatedChoice,
  canvas: HTMLCanvasElement,
): (frame: number, bitmap: ImageBitmap) => ImageBitmap {
  const readings = proof ? new Map([[proof.reading.measured.frame, proof.reading]]) : readingsToDraw(clip);
  const box = proof?.box ?? wholePicture(clip);
  const stageWidth = usualStage(box);
  return (frame, bitmap) => {
    const reading = readings.get(frame) ?? null;
    const drawings = drawingsAt(clip, frame);
    drawFrame(canvas, { clip, frame, picture: bitmap, box, stageWidth, skeleton, angles, reading, drawings });
    bitmap.close();
    drawCaption(canvas, stageWidth, clip, frame, speed);
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    copy.getContext('2d')?.drawImage(canvas, 0, 0);
    return copy.transferToImageBitmap();
  };
}
