import type { Chart, Plugin } from 'chart.js';
import { formatNumber } from '../../text/format.ts';
import { drawBandStrip } from './band-strip.ts';
import { markColour, sideColour, sideDash } from './chart-lines.ts';
import type { ChartPoint, ThemedOptions } from './line-chart-options.ts';

/** Radius of the ring around a corrected stride's mark, CSS pixels. */
const RING_PX = 9;
/** Half the width of the arrow for a value beyond the axis, CSS pixels. */
const ARROW_PX = 5;
/** More words than this over the plot leave no room for each. */
const MOST_WORDS = 26;
/** More upright lines than this would hide what they stand on. */
const MOST_RULES = 300;

/** A chart with both its axes, ready to be drawn on. */
interface Drawn {
  readonly ctx: CanvasRenderingContext2D;
  readonly area: Chart['chartArea'];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/**
 * Everything on a chart that is no line: stances, bands, usual ranges, spreads and errors under the
 * lines; contacts' letters, rings, values beyond the axis and the strip of bands over them.
 */
export function chartMarks<Point extends ChartPoint>(
  given: () => ThemedOptions<Point>,
  highlight: () => number | null,
): Plugin<'line'> {
  return {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      const drawn = drawnOn(chart);
      if (!drawn) return;
      const options = given();
      clipped(drawn, () => {
        drawGrounds(drawn, options);
        drawSpreads(drawn, options);
        drawPlaceLines(drawn, options);
        drawErrors(drawn, options, highlight());
      });
      drawRules(drawn, options);
    },
    afterDatasetsDraw(chart) {
      const drawn = drawnOn(chart);
      if (!drawn) return;
      const options = given();
      drawOverPoints(drawn, options, highlight());
      drawBandStrip(drawn, options);
    },
  };
}

function drawnOn({ ctx, chartArea, scales }: Chart): Drawn | null {
  const { x, y } = scales;
  if (!x || !y) return null;
  return {
    ctx,
    area: chartArea,
    x: (value) => x.getPixelForValue(value),
    y: (value) => y.getPixelForValue(value),
  };
}

function clipped({ ctx, area }: Drawn, draw: () => void): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(area.left, area.top, area.width, area.height);
  ctx.clip();
  draw();
  ctx.restore();
}

function drawGrounds({ ctx, area, x, y }: Drawn, options: ThemedOptions): void {
  const { band, ranges = [], stretches = [], x: axis, theme } = options;
  const washOf = (side: 'left' | 'right'): string => (side === 'left' ? theme.stanceLeft : theme.stanceRight);
  for (const { side, from, to } of stretches) {
    if (to < axis.from || from > axis.to) continue;
    ctx.fillStyle = washOf(side);
    ctx.fillRect(x(from), area.top, x(to) - x(from), area.height);
  }
  const row = (from: number, to: number): void => {
    // An open band ends far outside of the plot: a canvas does not draw to infinity.
    const top = Math.max(area.top - 10, y(Math.min(to, Number.MAX_SAFE_INTEGER)));
    const bottom = Math.min(area.bottom + 10, y(Math.max(from, Number.MIN_SAFE_INTEGER)));
    ctx.fillRect(area.left, top, area.width, bottom - top);
  };
  if (band?.isFilled) {
    ctx.fillStyle = theme.band;
    for (const { severity, from, to } of band.bands) if (severity === 'good') row(from, to);
  }
  for (const { side, from, to } of ranges) {
    ctx.fillStyle = washOf(side);
    row(from, to);
  }
}

function drawSpreads({ ctx, x, y }: Drawn, { lines, theme }: ThemedOptions): void {
  for (const { side, spread } of lines) {
    if (!spread) continue;
    ctx.fillStyle = sideColour(side, theme);
    ctx.globalAlpha = 0.16;
    ctx.beginPath();
    for (const at of spread) ctx.lineTo(x(at.x), y(at.high));
    for (const at of [...spread].reverse()) ctx.lineTo(x(at.x), y(at.low));
    ctx.fill();
  }
  ctx.globalAlpha = 1;
}

function drawPlaceLines(
  { ctx, area, y }: Drawn,
  { places = [], band, decimals, theme }: ThemedOptions,
): void {
  ctx.lineWidth = 1.5;
  for (const { side, value, isLine } of places) {
    if (!isLine) continue;
    ctx.strokeStyle = theme[side];
    ctx.setLineDash(sideDash(side));
    across(ctx, area, y(value));
  }
  ctx.lineWidth = 1;
  ctx.strokeStyle = theme.muted;
  ctx.setLineDash([1, 3]);
  ctx.font = `11px ${theme.font}`;
  ctx.fillStyle = theme.axis;
  ctx.textAlign = 'right';
  let above = Number.NEGATIVE_INFINITY;
  for (const { from } of [...(band?.bands ?? [])].reverse()) {
    const height = y(from);
    if (!(height > area.top + 1 && height < area.bottom - 1)) continue;
    across(ctx, area, height);
    // A border close below another has its number under the line.
    const isClose = height - above < 14;
    ctx.textBaseline = isClose ? 'top' : 'bottom';
    ctx.fillText(formatNumber(from, Number.isInteger(from) ? 0 : decimals), area.right - 3, height);
    above = height;
  }
  ctx.setLineDash([]);
}

function across(ctx: CanvasRenderingContext2D, area: Drawn['area'], height: number): void {
  ctx.beginPath();
  ctx.moveTo(area.left, height);
  ctx.lineTo(area.right, height);
  ctx.stroke();
}

/** A thin line over each number's 95 % interval. */
function drawErrors({ ctx, x, y }: Drawn, { lines, theme }: ThemedOptions, highlight: number | null): void {
  ctx.lineWidth = 1;
  ctx.globalAlpha = 0.6;
  for (const [index, { side, points }] of lines.entries()) {
    // Two feet of one run beside each other, so that neither interval hides the other.
    const aside = lines.length > 1 && points[0]?.key === undefined ? (index - 0.5) * 4 : 0;
    for (const point of points) {
      if (point.low === undefined || point.high === undefined) continue;
      ctx.strokeStyle = markColour(point, side, highlight, theme).colour;
      ctx.beginPath();
      ctx.moveTo(x(point.x) + aside, y(point.low));
      ctx.lineTo(x(point.x) + aside, y(point.high));
      ctx.stroke();
    }
  }
  ctx.globalAlpha = 1;
}

/** Upright lines; their words stand at the top on a ground of their own. */
function drawRules({ ctx, area, x }: Drawn, { rules = [], x: axis, theme }: ThemedOptions): void {
  const shown = rules.filter((rule) => rule.x >= axis.from && rule.x <= axis.to);
  if (shown.length > MOST_RULES) return;
  ctx.save();
  ctx.font = `bold 11px ${theme.font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 1;
  for (const { side, x: place, word } of shown) {
    const at = x(place);
    ctx.strokeStyle = theme[side];
    ctx.setLineDash(side === 'right' ? [4, 3] : []);
    ctx.beginPath();
    ctx.moveTo(at, area.top);
    ctx.lineTo(at, area.bottom);
    ctx.stroke();
    if (shown.length > MOST_WORDS) continue;
    const width = ctx.measureText(word).width + 6;
    // A word of more than a letter gives way to the side, so that two feet do not cover each other.
    const aside = word.length === 1 ? 0 : (side === 'left' ? -1 : 1) * (width / 2 + 2);
    const middle = Math.min(area.right - width / 2, Math.max(area.left + width / 2, at + aside));
    ctx.fillStyle = theme.surface;
    ctx.fillRect(middle - width / 2, area.top, width, 15);
    ctx.fillStyle = theme[side];
    ctx.fillText(word, middle, area.top + 8);
  }
  ctx.restore();
}

/** Rings around what was corrected by hand, and arrows for marks beyond the ends of the axis. */
function drawOverPoints(
  { ctx, area, x, y }: Drawn,
  { lines, range, theme }: ThemedOptions,
  highlight: number | null,
): void {
  ctx.save();
  ctx.strokeStyle = theme.ink;
  ctx.lineWidth = 1.5;
  for (const { form, side, points } of lines) {
    if (form === 'curve') continue;
    for (const point of points) {
      const isAbove = point.y > range.max;
      if (isAbove || point.y < range.min) {
        const { colour, isChosen } = markColour(point, side, highlight, theme);
        const size = isChosen ? ARROW_PX + 2 : ARROW_PX;
        const [tip, base] = isAbove
          ? [area.top, area.top + 1.6 * size]
          : [area.bottom, area.bottom - 1.6 * size];
        ctx.fillStyle = colour;
        ctx.beginPath();
        ctx.moveTo(x(point.x), tip);
        ctx.lineTo(x(point.x) - size, base);
        ctx.lineTo(x(point.x) + size, base);
        ctx.fill();
      } else if (point.ringed) {
        ctx.beginPath();
        ctx.arc(x(point.x), y(point.y), RING_PX, 0, 2 * Math.PI);
        ctx.stroke();
      }
    }
  }
  ctx.restore();
}
