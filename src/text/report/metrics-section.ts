import type { MissingMetric, ReportCell, ReportModel, ReportRow } from '../../core/report/report-model.ts';
import type { UnavailableReason } from '../../core/run/measure.ts';
import { formatInterval, formatWithError } from '../format/format-measured.ts';
import { FINDING_SEVERITY_LABELS } from '../labels.ts';
import { describeMetric } from '../metrics.ts';
import { describeUnavailable } from '../unavailable.ts';
import { html, type SafeHtml } from './html.ts';
import { rangeSvg } from './range-svg.ts';

function sideName(cell: ReportCell): string {
  if (cell.side === 'both') return 'Both';
  const name = cell.side === 'left' ? 'Left' : 'Right';
  return cell.leg === null ? name : `${name}, ${cell.leg}`;
}

function valueLine(cell: ReportCell, row: ReportRow): SafeHtml {
  const { summary } = cell;
  const half = (summary.high - summary.low) / 2;
  return html`<div
    class="${cell.leg === 'far' ? 'value far' : 'value'}"
    title="${formatInterval(summary, row.decimals)}"
  >
    <span class="dot ${cell.leg === 'far' ? 'far' : cell.side}"></span>
    <span class="side">${sideName(cell)}</span>
    <b>${formatWithError(summary.median, half, summary.unit, row.decimals, 'short')}</b>
    <small>n = ${summary.n}</small>
  </div>`;
}

function tableRow(row: ReportRow): SafeHtml {
  const words = describeMetric(row.metric);
  const bands = row.cells.flatMap(({ band }) => (band === null ? [] : [band]));
  const worst = (['flag', 'watch', 'info', 'good'] as const).find((severity) => bands.includes(severity));
  return html`<tr>
    <td><b>${words.name}</b><br /><small>${words.definition}</small></td>
    <td>${row.cells.map((cell) => valueLine(cell, row))}</td>
    <td class="graph">
      ${rangeSvg(row)}
      ${worst === undefined ? null : html`<span class="mark ${worst}">${FINDING_SEVERITY_LABELS[worst]}</span>`}
    </td>
  </tr>`;
}

function missingList(missing: readonly MissingMetric[]): SafeHtml | null {
  if (missing.length === 0) return null;
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const names = (reason: UnavailableReason): string =>
    missing
      .filter((one) => one.reason === reason)
      .map((one) => describeMetric(one.metric).name)
      .join(', ');
  return html`<h3>No number, and why</h3>
    <ul class="missing">
      ${reasons.map((reason) => {
        const text = describeUnavailable(reason);
        return html`<li><b>${names(reason)}.</b> ${text.sentence} ${text.whatToDo ?? ''}</li>`;
      })}
    </ul>`;
}

/**
 * Every metric with its error, beside its bands; then those that have no number, with the reason.
 */
export function metricsSection(model: ReportModel): SafeHtml {
  return html`<section>
    <h2>Measurements</h2>
    <p class="intro">
      Median over usable strides ± half of the 95 % interval, which holds both the spread from stride to
      stride and the measuring error. n is the number of strides.
    </p>
    <table class="metrics">
      <thead>
        <tr>
          <th>Measure</th>
          <th>Value</th>
          <th>Usual range</th>
        </tr>
      </thead>
      <tbody>
        ${model.rows.map(tableRow)}
      </tbody>
    </table>
    ${missingList(model.missing)}
  </section>`;
}
