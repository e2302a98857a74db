import type { ThemedOptions, PlotArea } from './line-chart-options.ts';

const STRIP_WIDTH_PX = 5;
/** From the strip to the plot, where the value axis stands outside of it, CSS pixels. */
const GAP_PX = 2;
const MARK_PX = 4.5;

interface StripPlace {
  readonly ctx: CanvasRenderingContext2D;
  readonly area: PlotArea;
  readonly y: (value: number) => number;
}

/**
 * A strip beside the value axis with the bands of the metric (good solid, watch hatched, flag
 * dense, others an outline: never by colour alone) and, on it, marks of where the runner's own
 * values lie: left a circle, right a diamond.
 */
export function drawBandStrip({ ctx, area, y }: StripPlace, options: ThemedOptions): void {
  const { band, places = [], isFlush, theme } = options;
  const left = isFlush ? area.left : area.left - STRIP_WIDTH_PX - GAP_PX;
  ctx.save();
  for (const { severity, from, to } of band?.bands ?? []) {
    const top = Math.max(area.top, Number.isFinite(to) ? y(to) : area.top);
    const bottom = Math.min(area.bottom, Number.isFinite(from) ? y(from) : area.bottom);
    if (bottom - top < 1) continue;
    if (severity === 'info') {
      ctx.strokeStyle = theme.muted;
      ctx.lineWidth = 1;
      ctx.strokeRect(left + 0.5, top + 0.5, STRIP_WIDTH_PX - 1, bottom - top - 1);
      continue;
    }
    ctx.fillStyle = theme[severity];
    if (severity === 'good') ctx.fillRect(left, top, STRIP_WIDTH_PX, bottom - top);
    else hatch(ctx, left, top, bottom, severity === 'watch' ? [2, 3] : [4, 1]);
  }
  for (const { side, value } of places) {
    const height = y(value);
    if (!(height >= area.top && height <= area.bottom)) continue;
    const middle = left + STRIP_WIDTH_PX / 2;
    ctx.beginPath();
    if (side === 'left') ctx.arc(middle, height, MARK_PX, 0, 2 * Math.PI);
    else diamond(ctx, middle, height, MARK_PX + 1.2);
    ctx.fillStyle = theme[side];
    ctx.fill();
    ctx.strokeStyle = theme.surface;
    ctx.lineWidth = 1.5;
    ctx.stroke();
  }
  ctx.restore();
}

function hatch(
  ctx: CanvasRenderingContext2D,
  left: number,
  top: number,
  bottom: number,
  [dark, light]: readonly [number, number],
): void {
  for (let height = top; height < bottom; height += dark + light) {
    ctx.fillRect(left, height, STRIP_WIDTH_PX, Math.min(dark, bottom - height));
  }
}

function diamond(ctx: CanvasRenderingContext2D, x: number, y: number, size: number): void {
  ctx.moveTo(x, y - size);
  ctx.lineTo(x + size, y);
  ctx.lineTo(x, y + size);
  ctx.lineTo(x - size, y);
  ctx.closePath();
}
