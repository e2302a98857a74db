import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { METRICS } from '../../core/metrics/registry.ts';
import { buildChecklist, type ChecklistRow } from '../../core/review/checklist.ts';
import type { FindingVerdict } from '../../core/review/clip-review.ts';
import { BY_EYE_LABELS, CHECKLIST_WORDS, VERDICT_LABELS } from '../checklist.ts';
import { formatWithError } from '../format/format-measured.ts';
import { FINDING_SEVERITY_LABELS, SIDE_LABELS } from '../labels.ts';
import { describeUnavailable } from '../unavailable.ts';
import { html, type SafeHtml } from './html.ts';

/** What was measured, or the statement that the eye has to judge and why there is no number. */
function reading({ item, reading: read, missing }: ChecklistRow): SafeHtml {
  if (read) {
    const { median, low, high, unit } = read.summary;
    const value = formatWithError(median, (high - low) / 2, unit, METRICS[read.metric].decimals, 'short');
    const severity =
      read.severity === null
        ? null
        : html` <span class="mark ${read.severity}">${FINDING_SEVERITY_LABELS[read.severity]}</span>`;
    return html`<b>${value}</b>${severity}`;
  }
  const why =
    missing === null ? null : html`<br /><small>Not measured: ${describeUnavailable(missing).short}.</small>`;
  return html`By eye: ${CHECKLIST_WORDS[item].statement}${why}`;
}

/** What the coach said; where nothing was said, the choices with a box each, for a pen. */
function judged({ reading: read, verdict }: ChecklistRow): SafeHtml {
  const labels = read ? VERDICT_LABELS : BY_EYE_LABELS;
  return verdict
    ? html`<td><b>${labels[verdict]}</b></td>`
    : html`<td class="open">${Object.values(labels).map((label) => html`<span>☐ ${label}</span> `)}</td>`;
}

/**
 * The clinic checklist, filled in with what was measured and what the coach said; null where the
 * clip was refused unseen.
 */
export function checklistSection(
  analysis: RunAnalysis,
  verdicts: readonly FindingVerdict[],
): SafeHtml | null {
  if (analysis.strides.length === 0 && verdicts.length === 0) return null;
  const rows = buildChecklist(analysis, verdicts);
  const count = rows.filter(({ verdict }) => verdict !== null).length;
  return html`<section>
    <h2>Checklist</h2>
    <p class="intro">
      What a clinic looks at in a running video (after Souza 2016); what was not measured is for the eye.
      ${count} of ${rows.length} judged.
    </p>
    <table class="checklist">
      <thead>
        <tr>
          <th>Item</th>
          <th>Measured, or to be seen</th>
          <th>Reviewer</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td>
                ${CHECKLIST_WORDS[row.item].title}${row.side === null ? '' : `, ${SIDE_LABELS[row.side].toLowerCase()}`}
              </td>
              <td>${reading(row)}</td>
              ${judged(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
