import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { ReportCell } from '../../core/report/report-model.ts';
import type { HeadlineTile } from '../../core/report/headline-tiles.ts';
import { isWholeBody } from '../../core/metrics/metrics-by-trait.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatValue } from '../format/format-measured.ts';
import { unitLabel } from '../format/unit-label.ts';
import { describeTile } from '../tile-words.ts';
import { html, type SafeHtml } from './html.ts';
import { rangeSvg } from './range-svg.ts';
import { firstPageWords } from '../words/report/first-page.ts';

/** "Left" or "Left, far"; the near leg is not said. */
function sideName({ side, leg }: ReportCell): string {
  return firstPageWords.side(side === 'left' ? 'left' : 'right', leg === 'far' ? 'far' : null);
}

function value(cell: ReportCell, decimals: number, isWhole: boolean): SafeHtml {
  const { median, unit } = cell.summary;
  const isNumber = typeof median === 'number';
  const text = isNumber ? formatNumber(median, decimals) : formatValue(median, unit, decimals);
  const kind = cell.leg === 'far' ? 'far' : cell.side;
  return html`<span class="side-value ${kind}"
    >${isWhole ? null : html`<i class="dot ${kind}"></i><small>${sideName(cell)}</small> `}<span
      ><b>${text}</b>${isNumber ? html`<small>${unitLabel(unit).shortSuffix}</small>` : null}</span
    ></span
  >`;
}

function tile(one: HeadlineTile, analyses: readonly RunAnalysis[]): SafeHtml {
  const { metric, row } = one;
  const { name, severity, label, said, missing } = describeTile(one, analyses);
  if (!row) {
    return html`<div class="tile missing">
      <p class="tile-name">${name}</p>
      <p>${missing}</p>
    </div>`;
  }
  const isWhole = isWholeBody(metric);
  const graph = rangeSvg(row, 'tile');
  return html`<div class="tile ${severity ?? 'none'}">
    <p class="tile-name">
      ${name} ${label === null ? null : html`<span class="mark ${severity ?? 'none'}">${label}</span>`}
    </p>
    <p class="values">${row.cells.map((cell) => value(cell, row.decimals, isWhole))}</p>
    ${said === null ? null : html`<p class="said">${said}</p>`}
    ${graph ? html`<div class="graph">${graph}</div>` : null}
  </div>`;
}

/**
 * The four numbers that stand for the run, each with its place among runners, or what would give
 * it.
 */
export function tilesSection(tiles: readonly HeadlineTile[], analyses: readonly RunAnalysis[]): SafeHtml {
  return html`<div class="tiles">${tiles.map((one) => tile(one, analyses))}</div>`;
}
