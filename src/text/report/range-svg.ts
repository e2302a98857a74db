import type { ReportCell, ReportRow } from '../../core/report/report-model.ts';
import { formatNumber } from '../format/format-number.ts';
import { html, type SafeHtml } from './html.ts';

/** Sizes in pixels of the drawing: a slim line of a table, or a tile with the borders' numbers. */
const FORMS = {
  row: { width: 150, cell: 9, pad: 4, label: 0, radius: 2.8, tick: 2.4 },
  tile: { width: 190, cell: 13, pad: 4, label: 10, radius: 3.4, tick: 3 },
} as const;
type Form = (typeof FORMS)[keyof typeof FORMS];

/** Domain that holds every interval and the inner band edges, with a margin. */
function domainOf(row: ReportRow): readonly [number, number] {
  const edges = (row.range?.bands ?? []).flatMap((band) => [band.from, band.to]).filter(Number.isFinite);
  const values = row.cells.flatMap(({ summary }) => [summary.low, summary.high]);
  const low = Math.min(...edges, ...values);
  const high = Math.max(...edges, ...values);
  const margin = Math.max((high - low) * 0.12, 1e-6);
  return [low - margin, high + margin];
}

function whisker(cell: ReportCell, y: number, x: (value: number) => number, form: Form): SafeHtml {
  const median = Number(cell.summary.median);
  const low = x(cell.summary.low).toFixed(1);
  const high = x(cell.summary.high).toFixed(1);
  const kind = cell.leg === 'far' ? 'far' : cell.side;
  const { tick, radius } = form;
  return html`<g class="${kind}">
    <line x1="${low}" x2="${high}" y1="${y}" y2="${y}" />
    <line x1="${low}" x2="${low}" y1="${y - tick}" y2="${y + tick}" />
    <line x1="${high}" x2="${high}" y1="${y - tick}" y2="${y + tick}" />
    <circle cx="${x(median).toFixed(1)}" cy="${y}" r="${radius}" />
  </g>`;
}

/** Borders that stand far enough apart for their numbers. */
function roomyEdges(edges: readonly number[], x: (value: number) => number): readonly number[] {
  const shown: number[] = [];
  for (const edge of edges) {
    const before = shown.at(-1);
    if (before === undefined || x(edge) - x(before) >= 24) shown.push(edge);
  }
  return shown;
}

/**
 * Medians with their 95 % intervals over the bands; null for categories and metrics without bands.
 */
export function rangeSvg(row: ReportRow, size: keyof typeof FORMS = 'row'): SafeHtml | null {
  if (row.range === null || row.cells.some(({ summary }) => typeof summary.median === 'string')) return null;
  const form = FORMS[size];
  const [from, to] = domainOf(row);
  const x = (value: number): number =>
    form.pad + ((value - from) / (to - from)) * (form.width - 2 * form.pad);
  const bar = form.cell * row.cells.length;
  const height = bar + form.label;
  const edge = (value: number): number => Math.min(Math.max(value, from), to);
  const edges = row.range.bands.slice(1).map((band) => band.from);
  return html`<svg
    viewBox="0 0 ${form.width} ${height}"
    width="${form.width}"
    height="${height}"
    aria-hidden="true"
  >
    ${row.range.bands.map(
      (band) =>
        html`<rect
          class="band ${band.severity}"
          x="${x(edge(band.from)).toFixed(1)}"
          y="0"
          width="${(x(edge(band.to)) - x(edge(band.from))).toFixed(1)}"
          height="${bar}"
        />`,
    )}
    ${
      form.label > 0
        ? roomyEdges(edges, x).map(
            (value) =>
              html`<text x="${x(value).toFixed(1)}" y="${height - 1}"
                >${formatNumber(value, row.decimals)}</text
              >`,
          )
        : null
    }
    ${row.cells.map((cell, i) => whisker(cell, form.cell * (i + 0.5), x, form))}
  </svg>`;
}
