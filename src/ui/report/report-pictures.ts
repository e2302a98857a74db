import { isFlagged } from '../../core/results/is-flagged.ts';
import { METRICS } from '../../core/metrics/registry.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { FramePictures } from '../../state/session/frame-pictures.ts';
import { nearestFrame } from '../../state/session/frame-times.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { formatWithError } from '../../text/format.ts';
import { describeMetric } from '../../text/metrics.ts';
import type { ReportStill } from '../../text/report.ts';
import { MOMENT_LABELS } from '../../text/stride-moments.ts';
import { planStills } from '../results/strides/still-plan.ts';
import { drawFrame, wholePicture, type DrawnReading } from '../overlay/draw-frame.ts';
import { drawingsAt } from '../overlay/drawings-at.ts';
import { hasPicture } from '../overlay/has-picture.ts';
import { canvasBlob, hiddenCanvas } from '../overlay/hidden-canvas.ts';
import { dataUrlOf } from './data-url-of.ts';
import { usualStage } from '../overlay/usual-stage.ts';

/** More flagged strides than this get no pictures: nobody leafs through more. */
const MOST_STRIDES = 12;
const STILL_WIDTH = 440;
const NOTE_WIDTH = 760;

/** A picture to be drawn for the report. */
interface Wanted {
  readonly frame: number;
  readonly box: PixelBox;
  readonly width: number;
  readonly stageWidth: number;
  readonly reading: DrawnReading | null;
  readonly take: (dataUrl: string) => void;
}

export interface ReportPictures {
  readonly stills: readonly ReportStill[];
  /** Pictures of commented and drawn-on frames, by frame. */
  readonly frames: ReadonlyMap<number, string>;
}

/**
 * The pictures of a clip's report: each flagged stride at initial contact, mid-stance and toe-off,
 * and every frame with a comment or a drawing. Frames without a picture (video gone, or not shared)
 * are left out.
 *
 * @throws PoseError where the video cannot be read; the signal's reason
 */
export async function reportPictures(
  clip: RunClip,
  pictures: FramePictures,
  { signal, onPicture }: { readonly signal: AbortSignal; readonly onPicture: () => void },
): Promise<ReportPictures> {
  const stills: ReportStill[] = [];
  const frames = new Map<number, string>();
  const wanted = [
    ...wantedStills(clip, (still) => stills.push(still)),
    ...wantedNotes(clip, (frame, url) => frames.set(frame, url)),
  ].filter(({ frame }) => hasPicture(clip, frame));
  if (!clip.file || wanted.length === 0) return { stills, frames };
  const canvas = hiddenCanvas(1, 1);
  try {
    const numbers = wanted.map(({ frame }) => frame);
    for await (const { frame, bitmap } of pictures.decode(clip.file, numbers, clip.track.timesS, {
      signal,
    })) {
      try {
        for (const one of wanted.filter((other) => other.frame === frame)) {
          one.take(await draw(canvas, clip, one, bitmap));
        }
      } finally {
        bitmap.close();
      }
      onPicture();
    }
  } finally {
    canvas.remove();
  }
  return { stills, frames };
}

function wantedStills(clip: RunClip, take: (still: ReportStill) => void): Wanted[] {
  const { analysis, track } = clip;
  const flagged = analysis.strides.filter(isFlagged).slice(0, MOST_STRIDES);
  return flagged.flatMap((stride) => {
    const { stills, box } = planStills(analysis, stride, stride.flags[0]?.metric ?? null, track);
    return stills.map(({ moment, frame, drawn }): Wanted => {
      const value = drawn && {
        value: `${describeMetric(drawn.metric).shortName} ${formatWithError(
          drawn.measured.value,
          drawn.measured.uncertainty,
          drawn.measured.unit,
          METRICS[drawn.metric].decimals,
          'short',
        )}`,
      };
      return {
        frame,
        box: box ?? wholePicture(clip),
        width: STILL_WIDTH,
        stageWidth: STILL_WIDTH * 0.75,
        reading: drawn && { ...drawn, stride, labelled: false },
        take: (dataUrl) =>
          take({
            strideIndex: stride.index,
            metric: drawn?.metric ?? null,
            caption: `${MOMENT_LABELS[moment]}, frame ${frame}`,
            ...value,
            dataUrl,
          }),
      };
    });
  });
}

function wantedNotes(clip: RunClip, take: (frame: number, dataUrl: string) => void): Wanted[] {
  const { notes, drawings } = clip.history.review;
  const box = wholePicture(clip);
  const frames = new Set([...notes, ...drawings].map(({ timeS }) => nearestFrame(clip.track.timesS, timeS)));
  const width = Math.min(NOTE_WIDTH, box.width);
  return [...frames].map((frame) => ({
    frame,
    box,
    width,
    stageWidth: usualStage(box) * 0.7,
    reading: null,
    take: (dataUrl) => take(frame, dataUrl),
  }));
}

async function draw(
  canvas: HTMLCanvasElement,
  clip: RunClip,
  { frame, box, width, stageWidth, reading }: Wanted,
  picture: ImageBitmap,
): Promise<string> {
  canvas.width = width;
  canvas.height = Math.round((width * box.height) / box.width);
  const drawings = drawingsAt(clip, frame);
  drawFrame(canvas, {
    clip,
    frame,
    picture,
    box,
    stageWidth,
    skeleton: true,
    angles: false,
    reading,
    drawings,
  });
  return dataUrlOf(await canvasBlob(canvas, 'image/jpeg', 0.86));
}
