import type { MissingMetric, ReportCell, ReportModel, ReportRow } from '../../core/report/report-model.ts';
import type { UnavailableReason } from '../../core/run/measure.ts';
import type { Side } from '../../core/pose/landmark.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { formatInterval, formatWithError } from '../format/format-measured.ts';
import { FINDING_SEVERITY_LABELS } from '../labels.ts';
import { describeMetric } from '../metrics.ts';
import { describeUnavailable } from '../unavailable.ts';
import { html, type SafeHtml } from './html.ts';
import { rangeSvg } from './range-svg.ts';
import { firstPageWords } from '../words/report/first-page.ts';
import { pagesWords } from '../words/report/pages.ts';

/** A side's number; of both together over the columns of both. */
function valueCell(cell: ReportCell, row: ReportRow): SafeHtml {
  const { summary } = cell;
  const half = (summary.high - summary.low) / 2;
  return html`<td colspan="${cell.side === 'both' ? 2 : 1}" title="${formatInterval(summary, row.decimals)}">
    <div class="${cell.leg === 'far' ? 'value far' : 'value'}">
      ${cell.side === 'both' ? null : html`<span class="dot ${cell.leg === 'far' ? 'far' : cell.side}"></span>`}
      <b>${formatWithError(summary.median, half, summary.unit, row.decimals, 'short')}</b>
      <small>n = ${summary.n}</small>
    </div>
  </td>`;
}

function valueCells(row: ReportRow): readonly SafeHtml[] {
  const [only] = row.cells;
  if (only?.side === 'both') return [valueCell(only, row)];
  return (['left', 'right'] as const).map((side) => {
    const cell = row.cells.find((one) => one.side === side);
    return cell ? valueCell(cell, row) : html`<td>–</td>`;
  });
}

function tableRow(row: ReportRow): SafeHtml {
  const words = describeMetric(row.metric);
  const bands = row.cells.flatMap(({ band }) => (band === null ? [] : [band]));
  const worst = (['flag', 'watch', 'info', 'good'] as const).find((severity) => bands.includes(severity));
  return html`<tr>
    <th scope="row">${words.name}</th>
    ${valueCells(row)}
    <td class="graph">${rangeSvg(row)}</td>
    <td class="place">
      ${worst === undefined ? null : html`<span class="mark ${worst}">${FINDING_SEVERITY_LABELS[worst]}</span>`}
    </td>
  </tr>`;
}

/** "Left, far": which leg of a side view is near goes for the whole table. */
function sideHead(side: Side, model: ReportModel): string {
  const cell = model.rows.flatMap(({ cells }) => cells).find((one) => one.side === side && one.leg !== null);
  return firstPageWords.side(side, cell?.leg ?? null);
}

function missingList(missing: readonly MissingMetric[]): SafeHtml | null {
  if (missing.length === 0) return null;
  const reasons = [...new Set(missing.map(({ reason }) => reason))];
  const names = (reason: UnavailableReason): readonly string[] =>
    missing.filter((one) => one.reason === reason).map((one) => describeMetric(one.metric).shortName);
  return html`<ul class="no-number">
    ${reasons.map((reason) => {
      const text = describeUnavailable(reason);
      return html`<li>
        <b>${pagesWords.metrics.noNumberFor(names(reason))}</b> ${text.sentence} ${text.whatToDo ?? ''}
      </li>`;
    })}
  </ul>`;
}

/** What ± and n mean, said once in a report. */
const intro = (): SafeHtml => html`<p class="intro">${pagesWords.metrics.intro}</p>`;

/**
 * Every metric with its error, beside its bands; then those that have no number, with the reason.
 * What another clip of the run gives is not missing for its being filmed from elsewhere.
 */
export function metricsSection(models: readonly ReportModel[], index: number): SafeHtml | null {
  const model = models[index];
  if (!model || (model.rows.length === 0 && model.missing.length === 0)) return null;
  const given = new Set(models.flatMap(({ rows }) => rows.map(({ metric }) => metric)));
  const missing = model.missing.filter(({ metric, reason }) => reason !== 'wrong-view' || !given.has(metric));
  return html`<section>
    <h2>${pagesWords.metrics.heading}</h2>
    ${index === 0 ? intro() : null}
    ${
      model.rows.length === 0
        ? null
        : html`<table class="metrics">
            <thead>
              <tr>
                <th>${pagesWords.metrics.measure}</th>
                <th>${sideHead('left', model)}</th>
                <th>${sideHead('right', model)}</th>
                <th>${pagesWords.metrics.place}</th>
                <td></td>
              </tr>
            </thead>
            <tbody>
              ${model.rows.map(tableRow)}
            </tbody>
          </table>`
    }
    ${missingList(missing)}
  </section>`;
}

/** What each measure is, in a sentence; null without metrics. */
export function definitionsSection(metrics: readonly MetricId[]): SafeHtml | null {
  if (metrics.length === 0) return null;
  return html`<section>
    <h3>${pagesWords.metrics.definitions}</h3>
    <dl class="definitions">
      ${metrics.map((metric) => {
        const { name, definition } = describeMetric(metric);
        return html`<dt>${name}</dt>
          <dd>${definition}</dd>`;
      })}
    </dl>
  </section>`;
}
