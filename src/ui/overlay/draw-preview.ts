import { LANDMARK_COUNT } from '../../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../core/pose/pose-track.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { overlayPalette } from './overlay-palette.ts';
import type { PicturePoint } from './pose-at-frame.ts';

/**
 * Width of the picture that is drawn into, pixels: enough for a large screen, small enough to draw
 * often.
 */
const LONG_EDGE_PX = 960;

/**
 * Draws a frame and, where there is one, the skeleton (landmarks in pixels of the displayed frame)
 * over it.
 */
export function drawPreview(
  context: CanvasRenderingContext2D,
  preview: { readonly bitmap: ImageBitmap; readonly landmarks: Float32Array | null },
  frame: { readonly width: number; readonly height: number },
): void {
  const { canvas } = context;
  const scale = Math.min(1, LONG_EDGE_PX / Math.max(frame.width, frame.height));
  canvas.width = Math.round(frame.width * scale);
  canvas.height = Math.round(frame.height * scale);
  context.drawImage(preview.bitmap, 0, 0, canvas.width, canvas.height);
  if (!preview.landmarks) return;
  drawSkeleton(context, points(preview.landmarks), ({ x, y }) => ({ x: x * scale, y: y * scale }), {
    palette: overlayPalette(canvas),
    lineWidth: Math.max(2.5, canvas.height / 160),
    nearSide: null,
  });
}

function points(landmarks: Float32Array): PicturePoint[] {
  return Array.from({ length: LANDMARK_COUNT }, (_, index) => ({
    x: landmarks[index * LANDMARK_STRIDE] ?? Number.NaN,
    y: landmarks[index * LANDMARK_STRIDE + 1] ?? Number.NaN,
  }));
}
