import type { Attachment } from 'svelte/attachments';
import type { RunAnalysis } from '../../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../../core/results/measured-run.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { drawMeasuredLines } from '../../overlay/draw-measurement.ts';
import { drawSkeleton } from '../../overlay/draw-skeleton.ts';
import { jointRadius } from '../../overlay/joint-radius.ts';
import { readingShape } from '../../overlay/reading-shape.ts';
import { overlayPalette } from '../../overlay/overlay-palette.ts';
import type { PicturePoint } from '../../overlay/pose-at-frame.ts';
import type { StillPlan } from './still-plan.ts';

/** What a still shows; getters keep it reactive. */
export interface StillModel {
  readonly analysis: RunAnalysis;
  readonly stride: StrideResult;
  readonly still: StillPlan;
  readonly box: PixelBox;
  /** The decoded part of the picture; null draws on plain ground. */
  readonly picture: ImageBitmap | null;
}

/**
 * Draws a still: picture, skeleton and the measured lines, as large as its canvas is on the screen.
 */
export function stillCanvas(model: StillModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let width = $state(canvas.clientWidth);
    const observer = new ResizeObserver(() => {
      width = canvas.clientWidth;
    });
    observer.observe(canvas);
    $effect(() => {
      if (width > 0) draw(canvas, width, model);
    });
    return () => observer.disconnect();
  };
}

function draw(
  canvas: HTMLCanvasElement,
  width: number,
  { analysis, stride, still, box, picture }: StillModel,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const scale = width / box.width;
  const height = box.height * scale;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  context.scale(devicePixelRatio, devicePixelRatio);
  context.imageSmoothingQuality = 'high';
  if (picture) context.drawImage(picture, 0, 0, width, height);
  const toScreen = (point: PicturePoint): PicturePoint => ({
    x: (point.x - box.x) * scale,
    y: (point.y - box.y) * scale,
  });
  const palette = overlayPalette(canvas);
  const lineWidth = Math.min(3, Math.max(1.4, width / 90));
  drawSkeleton(context, still.pose, toScreen, {
    palette,
    lineWidth,
    nearSide: analysis.context.nearSide,
    jointRadius: jointRadius(analysis, scale),
  });
  if (!still.drawn) return;
  const shape = readingShape(analysis, still.drawn.metric, stride, still.drawn.measured, still.pose);
  if (shape) drawMeasuredLines(context, shape, toScreen, { palette, lineWidth, scale });
}
