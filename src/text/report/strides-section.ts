import type { StrideResult } from '../../core/results/measured-run.ts';
import { isMeasured } from '../../core/run/measure.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { ReportModel } from '../../core/report/report-model.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatClipTime } from '../format/format-time.ts';
import { unitLabel } from '../format/unit-label.ts';
import { EXCLUSION_LABELS } from '../labels.ts';
import { METRIC_ORDER } from '../metric-order.ts';
import { describeMetric } from '../metrics.ts';
import { describeUnavailable } from '../unavailable.ts';
import { html, type SafeHtml } from './html.ts';
import { strideChartSvg } from './stride-chart-svg.ts';
import { pagesWords } from '../words/report/pages.ts';

/** Columns that fit on a page, and charts above them. */
const MOST_COLUMNS = 7;
const MOST_CHARTS = 3;

/** Metrics that flagged something first, then by interest; only those with numbers per stride. */
function columnsOf(model: ReportModel): readonly MetricId[] {
  const flagged = model.flagged.flatMap((stride) => stride.flags.map((flag) => flag.metric));
  const numeric = new Set(
    model.rows
      .filter((row) => row.cells.some((cell) => typeof cell.summary.median === 'number'))
      .map((row) => row.metric),
  );
  return [...new Set([...flagged, ...METRIC_ORDER.reportColumns])]
    .filter((metric) => numeric.has(metric))
    .slice(0, MOST_COLUMNS);
}

function cell(stride: StrideResult, metric: MetricId, decimals: number): SafeHtml {
  const measured = stride.metrics[metric];
  if (measured === undefined) return html`<td>–</td>`;
  if (!isMeasured(measured))
    return html`<td class="none">${describeUnavailable(measured.unavailable).short}</td>`;
  if (typeof measured.value === 'string') return html`<td>${measured.value}</td>`;
  const isFlagged = stride.flags.some((flag) => flag.metric === metric);
  const value = formatNumber(measured.value, decimals);
  return html`<td class="${isFlagged ? 'hit' : ''}">
    ${isFlagged ? html`<b>${value}</b>` : value}<small>
      ±${formatNumber(measured.uncertainty, decimals)}</small
    >
  </td>`;
}

function heading(metric: MetricId): SafeHtml {
  const words = describeMetric(metric);
  return html`<th>${words.shortName}<br /><small>${unitLabel(words.unit).long}</small></th>`;
}

/**
 * All strides, flagged ones first; the flagged values are marked. Null without strides or without
 * columns for them.
 */
export function stridesSection(model: ReportModel): SafeHtml | null {
  const columns = columnsOf(model);
  if (model.strides.length === 0 || columns.length === 0) return null;
  const decimals = new Map(model.rows.map((row) => [row.metric, row.decimals]));
  const words = pagesWords.strides;
  return html`<section>
    <h2>${words.heading}</h2>
    <p class="intro">${words.charts}</p>
    ${columns
      .slice(0, MOST_CHARTS)
      .map((metric) =>
        strideChartSvg(model.strides, metric, model.rows.find((row) => row.metric === metric)?.range ?? null),
      )}
    <p class="intro">${words.table}</p>
    <table class="strides">
      <thead>
        <tr>
          <th>${words.stride}</th>
          <th>${words.time}</th>
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody>
        ${model.strides.map(
          (stride) =>
            html`<tr class="${stride.flags.length > 0 ? 'flagged' : stride.leg === 'far' ? 'far' : ''}">
              <td>${words.row(stride.index + 1, stride.side, stride.leg)}</td>
              <td>${formatClipTime(stride.startS)}</td>
              ${
                stride.excluded === null
                  ? columns.map((metric) => cell(stride, metric, decimals.get(metric) ?? 1))
                  : html`<td class="none" colspan="${columns.length}">
                      ${EXCLUSION_LABELS[stride.excluded]}
                    </td>`
              }
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
