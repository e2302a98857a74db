import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { ReportCell } from '../../core/report/report-model.ts';
import type { ReportTile, TileGap } from '../../core/report/report-tiles.ts';
import { isWholeBody } from '../../core/metrics/metrics-by-trait.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatValue } from '../format/format-measured.ts';
import { unitLabel } from '../format/unit-label.ts';
import { describeFinding } from '../findings.ts';
import { findingLabel } from '../labels.ts';
import { describeMetric } from '../metrics.ts';
import { describeUnavailable } from '../unavailable.ts';
import { html, type SafeHtml } from './html.ts';
import { rangeSvg } from './range-svg.ts';

/** What would give the number of a tile, or why it has none. */
function gapWords(gap: TileGap): string {
  if (gap.kind === 'reason') {
    const { short } = describeUnavailable(gap.reason);
    return `No number: ${short}`;
  }
  return gap.views.includes('side') ? 'Film from the side to get this' : 'Film from behind to get this';
}

function value(cell: ReportCell, decimals: number, isWhole: boolean): SafeHtml {
  const { median, unit } = cell.summary;
  const isNumber = typeof median === 'number';
  const text = isNumber ? formatNumber(median, decimals) : formatValue(median, unit, decimals);
  const name = cell.side === 'left' ? 'Left' : 'Right';
  const kind = cell.leg === 'far' ? 'far' : cell.side;
  return html`<span class="side-value ${kind}"
    >${
      isWhole
        ? null
        : html`<i class="dot ${kind}"></i><small>${name}${cell.leg === 'far' ? ', far' : ''}</small> `
    }<span><b>${text}</b>${isNumber ? html`<small>${unitLabel(unit).shortSuffix}</small>` : null}</span></span
  >`;
}

function tile({ metric, clip, row, finding, gap }: ReportTile, analyses: readonly RunAnalysis[]): SafeHtml {
  const name = describeMetric(metric).shortName;
  const severity = finding?.severity ?? 'none';
  if (!row) {
    return html`<div class="tile missing">
      <p class="tile-name">${name}</p>
      <p>${gap ? gapWords(gap) : null}</p>
    </div>`;
  }
  const isWhole = isWholeBody(metric);
  const graph = rangeSvg(row, 'tile');
  const analysis = clip === null ? undefined : analyses[clip];
  const said = finding && analysis ? describeFinding(finding, analysis).title : null;
  return html`<div class="tile ${severity}">
    <p class="tile-name">
      ${name} ${finding ? html`<span class="mark ${severity}">${findingLabel(finding)}</span>` : null}
    </p>
    <p class="values">${row.cells.map((cell) => value(cell, row.decimals, isWhole))}</p>
    ${graph ? html`<div class="graph">${graph}</div>` : said === null ? null : html`<p class="said">${said}</p>`}
  </div>`;
}

/**
 * The four numbers that stand for the run, each with its place among runners, or what would give
 * it.
 */
export function tilesSection(tiles: readonly ReportTile[], analyses: readonly RunAnalysis[]): SafeHtml {
  return html`<div class="tiles">${tiles.map((one) => tile(one, analyses))}</div>`;
}
