import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { METRICS } from '../../core/metrics/registry.ts';
import type { RunClip } from '../../state/run-session.svelte.ts';
import { formatWithError } from '../../text/format.ts';
import { describeMetric } from '../../text/metrics.ts';
import { drawMeasurement } from './draw-measurement.ts';
import { drawSkeleton } from './draw-skeleton.ts';
import { measurementShape } from './measurement-shape.ts';
import { overlayPalette } from './overlay-palette.ts';
import { fitPicture } from './picture-fit.ts';
import { poseAtFrame, type PicturePoint } from './pose-at-frame.ts';
import { readingsByFrame, type Reading } from './readings.ts';

/** What the overlay draws; a getter per field keeps it reactive. */
export interface OverlayModel {
  readonly clip: RunClip;
  readonly skeleton: boolean;
  readonly measurement: boolean;
}

/** Draws skeleton and measured angle for the frame whose picture is on the screen, on a canvas that covers the stage. */
export function overlayCanvas(model: OverlayModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let size = $state.raw({ width: canvas.clientWidth, height: canvas.clientHeight });
    const observer = new ResizeObserver(() => {
      size = { width: canvas.clientWidth, height: canvas.clientHeight };
    });
    observer.observe(canvas);
    const readings = $derived.by(() => {
      const metric = model.clip.selectedMetric;
      return metric && model.measurement ? readingsByFrame(model.clip.analysis, metric) : null;
    });
    $effect(() => {
      const { shownFrame } = model.clip.playhead;
      const here = readings?.get(shownFrame) ?? [];
      const chosen = here.find(({ stride }) => stride.index === model.clip.selectedStride) ?? here[0];
      draw(canvas, size, model, shownFrame, chosen);
    });
    return () => untrack(() => observer.disconnect());
  };
}

function draw(
  canvas: HTMLCanvasElement,
  size: { width: number; height: number },
  { clip, skeleton }: OverlayModel,
  frame: number,
  reading: Reading | undefined,
): void {
  const context = canvas.getContext('2d');
  if (!context || size.width === 0 || size.height === 0) return;
  const ratio = devicePixelRatio;
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  context.scale(ratio, ratio);
  const { analysis, track } = clip;
  const fit = fitPicture(track, size);
  const toScreen = (point: PicturePoint): PicturePoint => ({
    x: fit.offsetX + point.x * fit.scale,
    y: fit.offsetY + point.y * fit.scale,
  });
  const pose = poseAtFrame(analysis.trajectories, frame);
  const palette = overlayPalette(canvas);
  const runnerPx = analysis.camera.runnerHeightPx * fit.scale;
  const lineWidth = Math.min(5, Math.max(2, (Number.isFinite(runnerPx) ? runnerPx : 300) / 120));
  if (skeleton) {
    // Points that the model guesses beyond the edge of the picture are not drawn into the void beside it.
    context.save();
    context.beginPath();
    context.rect(fit.offsetX, fit.offsetY, track.width * fit.scale, track.height * fit.scale);
    context.clip();
    drawSkeleton(context, pose, toScreen, { palette, lineWidth, nearSide: analysis.context.nearSide });
    context.restore();
  }
  if (!reading) return;
  const pictureRight = size.width - fit.offsetX;
  const style = { palette, lineWidth, scale: fit.scale, pictureLeft: fit.offsetX, pictureRight };
  drawReading(context, reading, clip, pose, toScreen, style);
}

function drawReading(
  context: CanvasRenderingContext2D,
  { stride, measured }: Reading,
  { analysis, selectedMetric }: RunClip,
  pose: readonly PicturePoint[],
  toScreen: (point: PicturePoint) => PicturePoint,
  style: Parameters<typeof drawMeasurement>[4],
): void {
  const metric = selectedMetric ? METRICS[selectedMetric] : undefined;
  if (!metric) return;
  const { rollDeg, beltAngleDeg, forward } = analysis.camera;
  const value = typeof measured.value === 'number' ? measured.value : Number.NaN;
  const setting = { side: stride.side, value, rollDeg, beltAngleDeg, forward };
  const shape = measurementShape(metric.drawing, pose, setting);
  if (!shape) return;
  const words = formatWithError(
    measured.value,
    measured.uncertainty,
    measured.unit,
    metric.decimals,
    'short',
  );
  const title = `${describeMetric(metric.id).shortName}, ${stride.side}`;
  drawMeasurement(context, shape, [title, words], toScreen, style);
}
