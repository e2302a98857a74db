import type { Attachment } from 'svelte/attachments';
import { isCorrected } from '../../core/correction/correct-readings.ts';
import { METRICS } from '../../core/metrics/registry.ts';
import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { formatWithError } from '../../text/format.ts';
import { describeMetric } from '../../text/metrics.ts';
import { overlayWords } from '../../text/words/overlay.ts';
import { pictureLabel } from '../../text/picture-note.ts';
import { beltLine } from './belt-line.ts';
import { drawAngles } from './draw-angles.ts';
import { drawMeasurement } from './draw-measurement.ts';
import { drawSkeleton, strokeCased } from './draw-skeleton.ts';
import { drawTrails } from './draw-trails.ts';
import { drawnDegrees } from './measurement-shape.ts';
import { jointRadius } from './joint-radius.ts';
import { readingShape } from './reading-shape.ts';
import type { OverlayLayers } from './overlay-layers.svelte.ts';
import { overlayPalette, type OverlayPalette } from './overlay-palette.ts';
import type { PictureView } from './picture-view.svelte.ts';
import { poseAtFrame, type PicturePoint } from './pose-at-frame.ts';
import { sizeCanvas } from './size-canvas.ts';
import { readingsByFrame, type Reading } from './readings.ts';

/** What the overlay draws; a getter per field keeps it reactive. */
export interface OverlayModel {
  readonly clip: RunClip;
  readonly layers: OverlayLayers;
  readonly view: PictureView;
}

/**
 * Draws what was measured on the frame whose picture is on the screen, on a canvas that covers the
 * stage.
 */
export function overlayCanvas(model: OverlayModel): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    // The stage is dark in both themes; reading its colours for every frame would cost more than
    // drawing.
    const palette = overlayPalette(canvas);
    const readings = $derived.by(() => {
      const metric = model.clip.selectedMetric;
      return metric && model.layers.measurement ? readingsByFrame(model.clip.analysis, metric) : null;
    });
    $effect(() => {
      const { shownFrame } = model.clip.playhead;
      const here = readings?.get(shownFrame) ?? [];
      const chosen = here.find(({ stride }) => stride.index === model.clip.selectedStride) ?? here[0];
      draw(canvas, model, shownFrame, chosen, palette);
    });
  };
}

function draw(
  canvas: HTMLCanvasElement,
  { clip, layers, view }: OverlayModel,
  frame: number,
  reading: Reading | undefined,
  palette: OverlayPalette,
): void {
  const { stage, placement, toScreen } = view;
  const context = canvas.getContext('2d');
  if (!context || stage.width === 0 || stage.height === 0) return;
  const ratio = devicePixelRatio;
  sizeCanvas(canvas, stage.width * ratio, stage.height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, stage.width, stage.height);
  const { analysis, track } = clip;
  const { scale, offsetX, offsetY } = placement;
  const pose = poseAtFrame(analysis.trajectories, frame);
  const runnerPx = analysis.camera.runnerHeightPx * scale;
  const lineWidth = Math.min(5, Math.max(2, (Number.isFinite(runnerPx) ? runnerPx : 300) / 120));
  const { nearSide } = analysis.context;
  // Points that the model guesses beyond the edge of the picture are not drawn into the void beside
  // it.
  context.save();
  context.beginPath();
  context.rect(offsetX, offsetY, track.width * scale, track.height * scale);
  context.clip();
  const belt = layers.belt ? beltLine(analysis, track.width) : null;
  if (belt) {
    context.setLineDash([10, 6]);
    strokeCased(context, [[toScreen(belt[0]), toScreen(belt[1])]], palette.neutral, palette.casing, 1.5);
    context.setLineDash([]);
  }
  if (layers.trails) {
    drawTrails(context, analysis.trajectories, frame, toScreen, { palette, lineWidth, nearSide });
  }
  if (layers.skeleton) {
    const style = { palette, lineWidth, nearSide, jointRadius: jointRadius(analysis, scale) };
    drawSkeleton(context, pose, toScreen, style);
  }
  if (layers.angles) drawAngles(context, analysis, frame, pose, toScreen, { palette, lineWidth, scale });
  context.restore();
  if (!reading) return;
  const pictureRight = offsetX + track.width * scale;
  const style = { palette, lineWidth, scale, pictureLeft: offsetX, pictureRight };
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
  const shape = readingShape(analysis, metric.id, stride, measured, pose);
  if (!shape) return;
  const words = formatWithError(
    measured.value,
    measured.uncertainty,
    measured.unit,
    metric.decimals,
    'short',
  );
  const title = overlayWords.ofSide(describeMetric(metric.id).shortName, stride.side);
  const drawn = pictureLabel(metric.id, drawnDegrees(shape), isCorrected(metric.id, analysis));
  drawMeasurement(context, shape, [title, words, drawn], toScreen, style);
}
