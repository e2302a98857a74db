import type { Point } from '../../../core/geometry/point.ts';
import { spreadOf } from '../../../core/landings/spread-of.ts';
import { formatNumber } from '../../../text/format.ts';
import { overlaidWords } from '../../../text/landings.ts';
import type { OverlayPalette } from '../../overlay/overlay-palette.ts';
import { drawMark } from './draw-mark.ts';
import type { LandingPanel } from './landing-panels.ts';

/** Room under a panel's picture for its scale, CSS pixels. */
export const SCALE_HEIGHT = 66;

interface ScaleSetting {
  readonly width: number;
  /** A leg length, and where the hips lie in the panel's picture, CSS pixels. */
  readonly unit: number;
  readonly origin: Point;
  readonly toScreen: (point: Point) => Point;
  /** Height of the picture above. */
  readonly above: number;
  readonly palette: OverlayPalette;
  readonly family: string;
}

const BAR = { top: 16, height: 12 } as const;
const TICK_ROOM_PX = 26;
const STEPS = [1, 2, 5, 10, 20, 25, 50] as const;

/**
 * The scale of a panel's numbers with the bands of healthy runners and a mark for every stride. In
 * a side view it is the floor: each place lies right below the ankle that has it.
 */
export function drawScale(
  context: CanvasRenderingContext2D,
  panel: LandingPanel,
  setting: ScaleSetting,
): void {
  const { width, palette, family } = setting;
  const { side, leg, marks, still } = panel;
  const axis = panel.forwards ? floorAxis(panel.forwards, setting) : degreeAxis(panel, width);
  const place = (value: number): number => axis.zero + value * axis.perUnit;
  if (panel.forwards) {
    context.setLineDash([1.5, 3]);
    context.strokeStyle = palette[side];
    context.lineWidth = 1;
    for (const { dot, value } of marks) {
      const from = setting.toScreen(dot);
      context.beginPath();
      context.moveTo(from.x, from.y - setting.above);
      context.lineTo(place(value), BAR.top);
      context.globalAlpha = 0.55;
      context.stroke();
      context.globalAlpha = 1;
    }
    context.setLineDash([]);
  }
  drawBands(context, panel, place, width);
  drawTicks(context, axis, setting);
  const isFar = leg === 'far';
  const colour = palette[side];
  const y = BAR.top + BAR.height / 2;
  for (const { value } of marks) drawMark(context, { x: place(value), y }, side, 4, { colour, isFar });
  drawMark(context, { x: place(still.value), y }, side, 4.5, { colour, isFar, ring: palette.labelInk });
  context.font = `500 11px ${family}`;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette.labelInk;
  context.fillText(overlaidWords(panel.metric).scale, 8, SCALE_HEIGHT - 8, width - 16);
}

interface Axis {
  readonly zero: number;
  /** CSS pixels per unit, negative where the runner faces left. */
  readonly perUnit: number;
  readonly isFloor: boolean;
}

/** Percent of a leg along the floor, zero where the plumb line from the hips meets it. */
function floorAxis(forwards: Point, { unit, origin, above }: ScaleSetting): Axis {
  const lean = -forwards.y / forwards.x;
  const down = above + BAR.top - origin.y;
  const reach = (forwards.x ** 2 + forwards.y ** 2) / forwards.x;
  return { zero: origin.x + down * lean, perUnit: (unit * reach) / 100, isFloor: true };
}

/** Degrees from the left to the right, wide enough for all values and the edges of the bands. */
function degreeAxis({ marks, bands }: LandingPanel, width: number): Axis {
  const borders = bands?.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite) ?? [];
  const { low, high } = spreadOf([0, ...marks.map(({ value }) => value), ...borders]);
  const margin = Math.max(2, (high - low) * 0.12);
  const perUnit = width / (high - low + 2 * margin);
  return { zero: (margin - low) * perUnit, perUnit, isFloor: false };
}

const BAND_INK = { good: '#6fe389', watch: '#ffd35c', flag: '#ff86a0', info: '#a9bab3' } as const;

/** Usual: plain; at the edge: one way hatched; beyond: hatched both ways. */
function drawBands(
  context: CanvasRenderingContext2D,
  { bands }: LandingPanel,
  place: (value: number) => number,
  width: number,
): void {
  context.fillStyle = '#14211e';
  context.fillRect(0, BAR.top, width, BAR.height);
  for (const { from, to, severity } of bands ?? []) {
    const ends = [place(from), place(to)].map((x) => Math.min(width, Math.max(0, x)));
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    if (right <= left) continue;
    context.save();
    context.beginPath();
    context.rect(left, BAR.top, right - left, BAR.height);
    context.clip();
    context.fillStyle = BAND_INK[severity];
    context.globalAlpha = 0.34;
    context.fillRect(left, BAR.top, right - left, BAR.height);
    context.globalAlpha = 0.6;
    context.strokeStyle = BAND_INK[severity];
    context.lineWidth = 1;
    const slopes = severity === 'flag' ? [1, -1] : severity === 'watch' ? [1] : [];
    for (const slope of slopes) {
      context.beginPath();
      for (let x = left - BAR.height; x < right + BAR.height; x += 6) {
        context.moveTo(x, slope > 0 ? BAR.top + BAR.height : BAR.top);
        context.lineTo(x + BAR.height, slope > 0 ? BAR.top : BAR.top + BAR.height);
      }
      context.stroke();
    }
    context.restore();
  }
}

function drawTicks(
  context: CanvasRenderingContext2D,
  { zero, perUnit, isFloor }: Axis,
  { width, palette, family }: ScaleSetting,
): void {
  const step = STEPS.find((one) => one * Math.abs(perUnit) >= TICK_ROOM_PX) ?? 50;
  const ends = [(0 - zero) / perUnit, (width - zero) / perUnit].sort((a, b) => a - b);
  const first = Math.ceil((ends[0] ?? 0) / step) * step;
  context.font = `500 11px ${family}`;
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.fillStyle = palette.labelInk;
  context.strokeStyle = palette.neutral;
  context.lineWidth = 1;
  for (let value = first; value <= (ends[1] ?? 0); value += step) {
    const x = zero + value * perUnit;
    context.beginPath();
    context.moveTo(x, BAR.top + BAR.height);
    context.lineTo(x, BAR.top + BAR.height + (value === 0 ? 7 : 4));
    context.stroke();
    // What lies behind the hips is no place to land: its ticks go without numbers.
    if (x > 12 && x < width - 12 && (value >= 0 || !isFloor))
      context.fillText(formatNumber(value, 0), x, BAR.top + BAR.height + 8);
  }
}
