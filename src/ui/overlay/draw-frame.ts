import type { MeasuredValue } from '../../core/run/measure.ts';
import { isCorrected } from '../../core/correction/correct-readings.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import { type MetricId, METRICS } from '../../core/metrics/registry.ts';
import type { PixelBox } from '../../core/pose/pixel-box.ts';
import type { Drawing } from '../../core/review/drawing.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { formatWithError } from '../../text/format.ts';
import { describeMetric } from '../../text/metrics.ts';
import { overlayWords } from '../../text/words/overlay.ts';
import { pictureLabel } from '../../text/picture-note.ts';
import { drawDrawings } from './draw-drawings.ts';
import { drawAngles } from './draw-angles.ts';
import { drawMeasuredLines, drawMeasurement } from './draw-measurement.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { drawnDegrees } from './measurement-shape.ts';
import { jointRadius } from './joint-radius.ts';
import { readingShape } from './reading-shape.ts';
import { overlayPalette } from './overlay-palette.ts';
import { poseAtFrame, type PicturePoint } from './pose-at-frame.ts';

/** A number to be drawn with its measured lines. */
export interface DrawnReading {
  readonly metric: MetricId;
  readonly stride: StrideResult;
  readonly measured: MeasuredValue;
  /** Its name and value on the picture; without it only the lines. */
  readonly labelled: boolean;
}

/** What a picture shows that leaves the page: a still or a frame of a video. */
export interface FrameContent {
  readonly clip: RunClip;
  readonly frame: number;
  /** The whole picture of the frame, at any scale; null draws on plain ground. */
  readonly picture: ImageBitmap | null;
  /** The part of the displayed frame that is shown, its pixels. */
  readonly box: PixelBox;
  /** Width of a screen on which the lines and letters have their usual size, CSS pixels. */
  readonly stageWidth: number;
  readonly skeleton: boolean;
  readonly angles: boolean;
  readonly reading: DrawnReading | null;
  readonly drawings: readonly Drawing[];
}

/** The whole picture of a clip. */
export function wholePicture({ track }: RunClip): PixelBox {
  return { x: 0, y: 0, width: track.width, height: track.height };
}

/**
 * Draws a frame with everything on it, filling the canvas. The canvas has to be in the document:
 * colours and typeface are those of the page.
 */
export function drawFrame(canvas: HTMLCanvasElement, content: FrameContent): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { clip, frame, picture, box, stageWidth } = content;
  const { analysis, track } = clip;
  const ratio = canvas.width / stageWidth;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const scale = stageWidth / box.width;
  const palette = overlayPalette(canvas);
  context.fillStyle = '#0b1513';
  context.fillRect(0, 0, stageWidth, box.height * scale);
  context.imageSmoothingQuality = 'high';
  if (picture) {
    const s = picture.width / track.width;
    context.drawImage(
      picture,
      box.x * s,
      box.y * s,
      box.width * s,
      box.height * s,
      0,
      0,
      stageWidth,
      box.height * scale,
    );
  }
  const toScreen = (point: PicturePoint): PicturePoint => ({
    x: (point.x - box.x) * scale,
    y: (point.y - box.y) * scale,
  });
  const pose = poseAtFrame(analysis.trajectories, frame);
  const runnerPx = analysis.camera.runnerHeightPx * scale;
  const lineWidth = Math.min(5, Math.max(1.5, (Number.isFinite(runnerPx) ? runnerPx : 300) / 120));
  const { nearSide } = analysis.context;
  if (content.skeleton) {
    const style = { palette, lineWidth, nearSide, jointRadius: jointRadius(analysis, scale) };
    drawSkeleton(context, pose, toScreen, style);
  }
  if (content.angles) drawAngles(context, analysis, frame, pose, toScreen, { palette, lineWidth, scale });
  if (content.reading) {
    const style = { palette, lineWidth, scale, pictureLeft: 0, pictureRight: stageWidth };
    drawReading(context, content.reading, clip, pose, toScreen, style);
  }
  drawDrawings(context, content.drawings, toScreen, { picture: track, size: 1, selectedId: null });
}

function drawReading(
  context: CanvasRenderingContext2D,
  { metric, stride, measured, labelled }: DrawnReading,
  { analysis }: RunClip,
  pose: readonly PicturePoint[],
  toScreen: (point: PicturePoint) => PicturePoint,
  style: Parameters<typeof drawMeasurement>[4],
): void {
  const shape = readingShape(analysis, metric, stride, measured, pose);
  if (!shape) return;
  if (!labelled) {
    drawMeasuredLines(context, shape, toScreen, style);
    return;
  }
  const { value: number, uncertainty, unit } = measured;
  const words = formatWithError(number, uncertainty, unit, METRICS[metric].decimals, 'short');
  drawMeasurement(
    context,
    shape,
    [
      overlayWords.ofSide(describeMetric(metric).shortName, stride.side),
      words,
      pictureLabel(metric, drawnDegrees(shape), isCorrected(metric, analysis)),
    ],
    toScreen,
    style,
  );
}
