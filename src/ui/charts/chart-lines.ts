import type { ChartDataset } from 'chart.js';
import type { ChartLine, ChartPoint, ChartSide } from './line-chart-options.ts';
import type { ChartTheme } from './chart-theme.svelte.ts';

/** Colour of a side, or of both together. */
export function sideColour(side: ChartSide, theme: ChartTheme): string {
  return side === 'both' ? theme.accent : theme[side];
}

/** The right side is dashed. */
export function sideDash(side: ChartSide): number[] {
  return side === 'right' ? [5, 3] : [];
}

/** Lines as Chart.js draws them; what `highlight` names in full colour, the rest grey. */
export function chartDatasets<Point extends ChartPoint>(
  lines: readonly ChartLine<Point>[],
  highlight: number | null,
  theme: ChartTheme,
): ChartDataset<'line', Point[]>[] {
  return lines.map((line) => ({
    label: line.label,
    // Chart.js types its data as its own to change; it does not.
    data: line.points as Point[],
    parsing: false,
    spanGaps: false,
    borderJoinStyle: 'round',
    borderDash: sideDash(line.side),
    showLine: line.form !== 'marks',
    ...stroke(line, highlight, theme),
    ...(line.form === 'curve' ? { pointRadius: 0, pointHitRadius: 8 } : marks(line, highlight, theme)),
  }));
}

function stroke(line: ChartLine, highlight: number | null, theme: ChartTheme) {
  if (line.key === undefined)
    return { borderColor: sideColour(line.side, theme), borderWidth: 2.25, order: 1 };
  const isChosen = line.key === highlight;
  return {
    borderColor: isChosen ? theme.accent : theme.muted,
    borderWidth: isChosen ? 2.75 : 1,
    order: isChosen ? 0 : 2,
  };
}

/** Colour of a mark's body and whether it is the chosen one or one of the rest. */
export function markColour(
  point: ChartPoint,
  side: ChartSide,
  highlight: number | null,
  theme: ChartTheme,
): { readonly colour: string; readonly isChosen: boolean; readonly isMuted: boolean } {
  const isChosen = highlight !== null && point.key === highlight;
  const isMuted = highlight !== null && point.key !== undefined && !isChosen;
  const own = point.flagged ? theme.flag : sideColour(side, theme);
  return { colour: isMuted ? theme.muted : own, isChosen, isMuted };
}

function marks(line: ChartLine, highlight: number | null, theme: ChartTheme) {
  const size = line.form === 'curve-and-marks' ? 6 : line.side === 'right' ? 5 : 4;
  const looks = line.points.map((point) => ({
    point,
    ...markColour(point, line.side, highlight, theme),
  }));
  return {
    pointStyle: line.side === 'right' ? ('rectRot' as const) : ('circle' as const),
    pointRadius: looks.map(({ point, isChosen }) => size + (point.flagged ? 1.5 : 0) + (isChosen ? 2 : 0)),
    pointHoverRadius: size + 3,
    pointHitRadius: 10,
    pointBackgroundColor: looks.map(({ point, colour }) => (point.hollow ? theme.surface : colour)),
    // A flag stays to be seen when another stride is chosen.
    pointBorderColor: looks.map(({ point, colour, isChosen, isMuted }) =>
      isChosen ? theme.accent : isMuted && point.flagged ? theme.flag : colour,
    ),
    pointBorderWidth: looks.map(({ isChosen }) => (isChosen ? 3 : 1.5)),
  };
}
