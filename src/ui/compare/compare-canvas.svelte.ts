import type { Attachment } from 'svelte/attachments';
import type { RunAnalysis } from '../../core/analysis/run-analysis.ts';
import { drawSkeleton } from '../player/draw-skeleton.ts';
import { overlayPalette } from '../player/overlay-palette.ts';
import { poseAtFrame, type PicturePoint } from '../player/pose-at-frame.ts';
import { viewOfRunner, type PictureView } from './view-of-runner.ts';

/** What a pane shows; getters keep it reactive. */
export interface CompareCanvasModel {
  readonly analysis: RunAnalysis;
  readonly picture: ImageBitmap | null;
  /** File frame nearest to what is shown. */
  readonly frame: number;
  /** A pose of the other runner laid over this one, in pixels of this picture; null for none. */
  readonly ghost: readonly PicturePoint[] | null;
  readonly size: { readonly width: number; readonly height: number };
}

/** Draws a frame cut to the runner, the skeleton on it, and the other runner's ghost. */
export function compareCanvas(model: CompareCanvasModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let width = $state(canvas.clientWidth);
    let height = $state(canvas.clientHeight);
    const observer = new ResizeObserver(() => {
      width = canvas.clientWidth;
      height = canvas.clientHeight;
    });
    observer.observe(canvas);
    const view = $derived(viewOfRunner(model.analysis, model.size, { width, height }));
    $effect(() => draw(canvas, { width, height }, view, model));
    return () => observer.disconnect();
  };
}

function draw(
  canvas: HTMLCanvasElement,
  { width, height }: { width: number; height: number },
  view: PictureView,
  { analysis, picture, frame, ghost, size }: CompareCanvasModel,
): void {
  const context = canvas.getContext('2d');
  if (!context || width === 0 || height === 0) return;
  const density = devicePixelRatio;
  canvas.width = Math.round(width * density);
  canvas.height = Math.round(height * density);
  context.scale(density, density);
  const palette = overlayPalette(canvas);
  if (picture) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture, view.offsetX, view.offsetY, size.width * view.scale, size.height * view.scale);
  }
  const toScreen = ({ x, y }: PicturePoint): PicturePoint => ({
    x: view.offsetX + x * view.scale,
    y: view.offsetY + y * view.scale,
  });
  const lineWidth = Math.max(2, Math.min(4, analysis.camera.runnerHeightPx * view.scale * 0.009));
  if (ghost) {
    const plain = { ...palette, left: palette.neutral, right: palette.neutral };
    context.globalAlpha = 0.75;
    drawSkeleton(context, ghost, toScreen, { palette: plain, lineWidth: lineWidth * 0.8, nearSide: null });
    context.globalAlpha = 1;
  }
  drawSkeleton(context, poseAtFrame(analysis.trajectories, frame), toScreen, {
    palette,
    lineWidth,
    nearSide: analysis.context.nearSide,
  });
}
