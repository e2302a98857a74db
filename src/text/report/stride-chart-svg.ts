import type { StrideResult } from '../../core/results/measured-run.ts';
import type { ReferenceRange } from '../../core/metrics/reference-range.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { unitLabel } from '../format/unit-label.ts';
import { formatNumber } from '../format/format-number.ts';
import { describeMetric } from '../metrics.ts';
import { html, type SafeHtml } from './html.ts';

const WIDTH = 560;
const HEIGHT = 112;
const PLOT = Object.freeze({ left: 30, right: 552, top: 16, bottom: 96 });

interface Dot {
  readonly stride: StrideResult;
  readonly value: number;
  readonly uncertainty: number;
}

function dotsOf(strides: readonly StrideResult[], metric: MetricId): readonly Dot[] {
  return strides.flatMap((stride): Dot[] => {
    const measured = stride.metrics[metric];
    if (stride.excluded !== null || measured === undefined || !isMeasured(measured)) return [];
    if (typeof measured.value !== 'number') return [];
    return [{ stride, value: measured.value, uncertainty: measured.uncertainty }];
  });
}

/** Whole numbers of seconds at a distance that leaves room for their labels. */
function timeTicks(endS: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 30, 60].find((seconds) => endS / seconds <= 14) ?? 120;
  return Array.from({ length: Math.floor(endS / step) + 1 }, (_, i) => i * step);
}

function dotMark(dot: Dot, metric: MetricId, x: (s: number) => string, y: (v: number) => string): SafeHtml {
  const kind = dot.stride.leg === 'far' ? 'far' : dot.stride.side;
  const cx = x(dot.stride.startS);
  const isFlagged = dot.stride.flags.some((flag) => flag.metric === metric);
  return html`<g class="${kind}">
    <line
      x1="${cx}"
      x2="${cx}"
      y1="${y(dot.value - dot.uncertainty)}"
      y2="${y(dot.value + dot.uncertainty)}"
    />
    <circle cx="${cx}" cy="${y(dot.value)}" r="2.6" />
    ${isFlagged ? html`<circle class="ring" cx="${cx}" cy="${y(dot.value)}" r="5" />` : null}
  </g>`;
}

/**
 * One metric over the clip: a dot with its error per stride, bands behind, flagged dots ringed;
 * null without numbers.
 */
export function strideChartSvg(
  strides: readonly StrideResult[],
  metric: MetricId,
  range: ReferenceRange | null,
): SafeHtml | null {
  const dots = dotsOf(strides, metric);
  if (dots.length === 0) return null;
  const low = Math.min(...dots.map((dot) => dot.value - dot.uncertainty));
  const high = Math.max(...dots.map((dot) => dot.value + dot.uncertainty));
  const endS = Math.max(...dots.map((dot) => dot.stride.endS));
  const span = Math.max(high - low, 1e-6);
  const x = (seconds: number): string =>
    (PLOT.left + 4 + (seconds / endS) * (PLOT.right - PLOT.left - 8)).toFixed(1);
  const clampedY = (value: number): number =>
    PLOT.bottom - ((Math.min(Math.max(value, low), high) - low) / span) * (PLOT.bottom - PLOT.top);
  const y = (value: number): string => clampedY(value).toFixed(1);
  const bands = range?.bands ?? [];
  const edges = bands
    .map((band) => band.from)
    .filter((edge) => edge > low + 0.08 * span && edge < high - 0.08 * span);
  const words = describeMetric(metric);
  const decimals = span < 5 ? 1 : 0;
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">
    ${bands.map(
      (band) =>
        html`<rect
          class="band ${band.severity}"
          x="${PLOT.left}"
          width="${PLOT.right - PLOT.left}"
          y="${y(band.to)}"
          height="${(clampedY(band.from) - clampedY(band.to)).toFixed(1)}"
        />`,
    )}
    <text class="title" x="${PLOT.left}" y="10">${words.name}, ${unitLabel(words.unit).long}</text>
    ${[low, ...edges, high].map(
      (value) =>
        html`<text class="end" x="${PLOT.left - 4}" y="${(clampedY(value) + 3).toFixed(1)}"
          >${formatNumber(value, edges.includes(value) && !Number.isInteger(value) ? 1 : decimals)}</text
        >`,
    )}
    <line class="axis" x1="${PLOT.left}" x2="${PLOT.right}" y1="${PLOT.bottom}" y2="${PLOT.bottom}" />
    ${timeTicks(endS).map((s) => html`<text class="middle" x="${x(s)}" y="${PLOT.bottom + 11}">${s} s</text>`)}
    ${dots.map((dot) => dotMark(dot, metric, x, y))}
  </svg>`;
}
