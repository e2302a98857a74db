import { legOf } from '../../core/run/leg-of.ts';
import { JOINT_INDEX, SIDES, type JointName, type Side } from '../../core/pose/landmark.ts';
import type { Trajectories } from '../../core/trajectories/trajectories.ts';
import type { OverlayPalette } from './overlay-palette.ts';
import type { PicturePoint } from './pose-at-frame.ts';

/** How far back the trails reach, real seconds: about a step and a half. */
const TRAIL_S = 0.5;
/** The older part of a trail is paler: it fades in this many steps. */
const FADES = 5;
const JOINTS: readonly JointName[] = ['knee', 'ankle', 'heel', 'toe'];

export interface TrailsStyle {
  readonly palette: OverlayPalette;
  readonly lineWidth: number;
  readonly nearSide: Side | null;
}

/**
 * Draws where knees, ankles, heels and toes went during the last half second before a frame. Gaps
 * stay gaps.
 */
export function drawTrails(
  context: CanvasRenderingContext2D,
  trajectories: Trajectories,
  frame: number,
  toScreen: (point: PicturePoint) => PicturePoint,
  { palette, lineWidth, nearSide }: TrailsStyle,
): void {
  const { timesS, rateHz, frameTimesS } = trajectories;
  const nowS = frameTimesS[frame] ?? Number.NaN;
  const last = Math.min(timesS.length - 1, Math.floor((nowS - (timesS[0] ?? 0)) * rateHz + 1e-6));
  const length = Math.round(TRAIL_S * rateHz);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const side of SIDES) {
    const isFar = legOf(side, nearSide) === 'far';
    context.setLineDash(isFar ? [3, 4] : []);
    context.strokeStyle = palette[side];
    context.lineWidth = Math.max(1.25, lineWidth * (isFar ? 0.45 : 0.6));
    for (const name of JOINTS) {
      const landmark = JOINT_INDEX[name][side];
      const x = trajectories.x[landmark];
      const y = trajectories.y[landmark];
      if (!x || !y) continue;
      for (let fade = 0; fade < FADES; fade++) {
        const from = Math.max(0, last - length + Math.round((fade * length) / FADES));
        const to = last - length + Math.round(((fade + 1) * length) / FADES);
        context.globalAlpha = (fade + 1) / FADES;
        strokePath(context, x, y, from, to, toScreen);
      }
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function strokePath(
  context: CanvasRenderingContext2D,
  x: Float64Array,
  y: Float64Array,
  from: number,
  to: number,
  toScreen: (point: PicturePoint) => PicturePoint,
): void {
  context.beginPath();
  let isOpen = false;
  for (let i = from; i <= to; i++) {
    const at = toScreen({ x: x[i] ?? Number.NaN, y: y[i] ?? Number.NaN });
    if (Number.isNaN(at.x) || Number.isNaN(at.y)) isOpen = false;
    else if (isOpen) context.lineTo(at.x, at.y);
    else {
      context.moveTo(at.x, at.y);
      isOpen = true;
    }
  }
  context.stroke();
}
