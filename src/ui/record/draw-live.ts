import { LANDMARK_COUNT } from '../../core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../core/pose/pose-track.ts';
import type { LiveFrame } from '../../state/record/live-view.svelte.ts';
import { drawSkeleton } from '../overlay/draw-skeleton.ts';
import { overlayPalette } from '../overlay/overlay-palette.ts';

/** Lines are drawn on this many pixels at least, however small the camera's picture is. */
const LEAST_WIDTH = 960;

/**
 * Draws a live frame and the runner found in it, so that the lines lie on the body; mirrored where
 * the preview is, but with letters that can be read. Without a frame nothing is drawn: the camera's
 * own picture is seen.
 */
export function drawLive(canvas: HTMLCanvasElement, frame: LiveFrame | null, isMirrored: boolean): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  // A window full of pixels costs the poses their time: no more of them than the camera has.
  const most = Math.max(LEAST_WIDTH, frame?.width ?? 0) / Math.max(1, canvas.clientWidth);
  const scale = Math.min(window.devicePixelRatio || 1, most);
  const width = Math.round(canvas.clientWidth * scale);
  const height = Math.round(canvas.clientHeight * scale);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  context.clearRect(0, 0, width, height);
  if (!frame || width === 0) return;
  if (frame.image) {
    context.save();
    if (isMirrored) context.setTransform(-1, 0, 0, 1, width, 0);
    context.drawImage(frame.image, 0, 0, width, (width * frame.height) / frame.width);
    context.restore();
  }
  if (!frame.landmarks) return;
  const { landmarks } = frame;
  const fit = width / frame.width;
  const points = Array.from({ length: LANDMARK_COUNT }, (_, index) => ({
    x: landmarks[index * LANDMARK_STRIDE] ?? Number.NaN,
    y: landmarks[index * LANDMARK_STRIDE + 1] ?? Number.NaN,
  }));
  drawSkeleton(context, points, ({ x, y }) => ({ x: fit * (isMirrored ? frame.width - x : x), y: fit * y }), {
    palette: overlayPalette(canvas),
    lineWidth: Math.max(2.5, height / 170),
    nearSide: null,
  });
}
