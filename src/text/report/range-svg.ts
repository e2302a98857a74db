import type { ReportCell, ReportRow } from '../../core/report/report-model.ts';
import { html, type SafeHtml } from './html.ts';

const WIDTH = 190;
const ROW = 13;
const PAD = 4;

/** Domain that holds every interval and the inner band edges, with a margin. */
function domainOf(row: ReportRow): readonly [number, number] {
  const edges = (row.range?.bands ?? []).flatMap((band) => [band.from, band.to]).filter(Number.isFinite);
  const values = row.cells.flatMap(({ summary }) => [summary.low, summary.high]);
  const low = Math.min(...edges, ...values);
  const high = Math.max(...edges, ...values);
  const margin = Math.max((high - low) * 0.12, 1e-6);
  return [low - margin, high + margin];
}

function whisker(cell: ReportCell, y: number, x: (value: number) => number): SafeHtml {
  const median = Number(cell.summary.median);
  const low = x(cell.summary.low).toFixed(1);
  const high = x(cell.summary.high).toFixed(1);
  const kind = cell.leg === 'far' ? 'far' : cell.side;
  return html`<g class="${kind}">
    <line x1="${low}" x2="${high}" y1="${y}" y2="${y}" />
    <line x1="${low}" x2="${low}" y1="${y - 3}" y2="${y + 3}" />
    <line x1="${high}" x2="${high}" y1="${y - 3}" y2="${y + 3}" />
    <circle cx="${x(median).toFixed(1)}" cy="${y}" r="3.2" />
  </g>`;
}

/**
 * Medians with their 95 % intervals over the coaching bands; null for categories and metrics
 * without bands.
 */
export function rangeSvg(row: ReportRow): SafeHtml | null {
  if (row.range === null || row.cells.some(({ summary }) => typeof summary.median === 'string')) return null;
  const [from, to] = domainOf(row);
  const x = (value: number): number => PAD + ((value - from) / (to - from)) * (WIDTH - 2 * PAD);
  const height = ROW * row.cells.length + 10;
  const edge = (value: number): number => Math.min(Math.max(value, from), to);
  const edges = row.range.bands.slice(1).map((band) => band.from);
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" aria-hidden="true">
    ${row.range.bands.map(
      (band) =>
        html`<rect
          class="band ${band.severity}"
          x="${x(edge(band.from)).toFixed(1)}"
          y="0"
          width="${(x(edge(band.to)) - x(edge(band.from))).toFixed(1)}"
          height="${height - 10}"
        />`,
    )}
    ${edges.map((value) => html`<text x="${x(value).toFixed(1)}" y="${height - 1}">${String(value).replace('-', '−')}</text>`)}
    ${row.cells.map((cell, i) => whisker(cell, ROW * (i + 0.5), x))}
  </svg>`;
}
