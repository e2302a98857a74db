import type { Attachment } from 'svelte/attachments';
import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { StridePicture } from '../../state/session/stride-pictures.svelte.ts';
import { drawSkeleton } from '../overlay/draw-skeleton.ts';
import { overlayPalette } from '../overlay/overlay-palette.ts';
import { poseAtFrame, type PicturePoint } from '../overlay/pose-at-frame.ts';
import type { PictureView, Size } from './view-of-runner.ts';

/** What a pane shows; getters keep it reactive. */
export interface CompareCanvasModel {
  readonly analysis: RunAnalysis;
  readonly picture: StridePicture | null;
  /** The file frame that is shown. */
  readonly frame: number;
  /** Where the picture lies in the pane. */
  readonly view: PictureView;
  /** The pane, CSS pixels. */
  readonly pane: Size;
  /** A pose of the other runner laid over this one, in pixels of this picture; null for none. */
  readonly ghost: readonly PicturePoint[] | null;
}

/** Draws a frame cut to the runner, the skeleton on it, and the other runner's ghost. */
export function compareCanvas(model: CompareCanvasModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    $effect(() => draw(canvas, model));
  };
}

function draw(
  canvas: HTMLCanvasElement,
  { analysis, picture, frame, ghost, view, pane: { width, height } }: CompareCanvasModel,
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
    const { x, y, width: boxWidth, height: boxHeight } = picture.box;
    context.drawImage(
      picture.bitmap,
      view.offsetX + x * view.scale,
      view.offsetY + y * view.scale,
      boxWidth * view.scale,
      boxHeight * view.scale,
    );
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
