import type { StrideResult } from '../../../core/results/measured-run.ts';
import { isMeasured } from '../../../core/run/measure.ts';
import type { FramePictures } from '../../../state/session/frame-pictures.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { fileStem } from '../../../state/session/share-run.ts';
import { zipFiles } from '../../../state/session/zip-files.ts';
import { planStills } from '../strides/still-plan.ts';
import { drawFrame, wholePicture, type DrawnReading } from '../../overlay/draw-frame.ts';
import { drawingsAt } from '../../overlay/drawings-at.ts';
import { usualStage } from '../../overlay/usual-stage.ts';
import { hasPicture } from '../../../state/session/has-picture.ts';
import { canvasBlob, hiddenCanvas } from '../../overlay/hidden-canvas.ts';

/** The frame on show with all that is drawn on it, as a PNG of the video's own size. */
export async function currentStill(
  clip: RunClip,
  pictures: FramePictures,
  signal: AbortSignal,
): Promise<File> {
  const frame = clip.playhead.shownFrame;
  const stride = clip.analysis.strides[clip.selectedStride ?? -1];
  const metric = clip.selectedMetric;
  const measured = metric && stride?.metrics[metric];
  const reading: DrawnReading | null =
    metric && stride && measured && isMeasured(measured) && measured.frame === frame
      ? { metric, stride, measured, labelled: true }
      : null;
  const [blob] = await drawStills(clip, pictures, [{ frame, reading }], signal);
  if (!blob) throw new Error('no still was drawn');
  return new File([blob], `${fileStem(clip.info.name)}-frame-${frame}.png`, { type: 'image/png' });
}

/**
 * Initial contact, mid-stance and toe-off of a stride, each with what was measured there, as PNGs
 * in a zip file.
 */
export async function strideStills(
  clip: RunClip,
  stride: StrideResult,
  pictures: FramePictures,
  signal: AbortSignal,
): Promise<File> {
  const { stills } = planStills(clip.analysis, stride, clip.selectedMetric, clip.track);
  const wanted = stills.map(({ frame, drawn }) => ({
    frame,
    reading: drawn && { ...drawn, stride, labelled: true },
  }));
  const blobs = await drawStills(clip, pictures, wanted, signal);
  const stem = `${fileStem(clip.info.name)}-stride-${stride.index + 1}-${stride.side}`;
  const entries = stills.flatMap(({ moment, frame }, index) => {
    const data = blobs[index];
    return data ? [{ name: `${index + 1}-${moment}-frame-${frame}.png`, data }] : [];
  });
  return new File([await zipFiles(entries, signal)], `${stem}.zip`, { type: 'application/zip' });
}

interface WantedStill {
  readonly frame: number;
  readonly reading: DrawnReading | null;
}

async function drawStills(
  clip: RunClip,
  pictures: FramePictures,
  wanted: readonly WantedStill[],
  signal: AbortSignal,
): Promise<Blob[]> {
  const box = wholePicture(clip);
  const canvas = hiddenCanvas(box.width, box.height);
  const blobs: Blob[] = [];
  const finish = async ({ frame, reading }: WantedStill, picture: ImageBitmap | null): Promise<Blob> => {
    const stageWidth = usualStage(box);
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
    return canvasBlob(canvas, 'image/png');
  };
  try {
    const decoded = new Map<number, ImageBitmap>();
    const frames = wanted.map(({ frame }) => frame).filter((frame) => hasPicture(clip, frame));
    try {
      if (clip.file && frames.length > 0) {
        for await (const { frame, bitmap } of pictures.decode(clip.file, frames, clip.track.timesS, {
          signal,
        })) {
          decoded.set(frame, bitmap);
        }
      }
      for (const still of wanted) blobs.push(await finish(still, decoded.get(still.frame) ?? null));
    } finally {
      for (const bitmap of decoded.values()) bitmap.close();
    }
  } finally {
    canvas.remove();
  }
  return blobs;
}
