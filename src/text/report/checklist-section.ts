import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { METRICS } from '../../core/metrics/registry.ts';
import { buildChecklist, type ChecklistRow } from '../../core/review/checklist.ts';
import type { FindingVerdict } from '../../core/review/clip-review.ts';
import { BY_EYE_LABELS, CHECKLIST_WORDS, VERDICT_LABELS } from '../checklist.ts';
import { formatWithError } from '../format/format-measured.ts';
import { FINDING_SEVERITY_LABELS } from '../labels.ts';
import { describeUnavailable } from '../unavailable.ts';
import { html, type SafeHtml } from './html.ts';
import { pagesWords } from '../words/report/pages.ts';

function titleOf({ item, side }: ChecklistRow): string {
  const { title } = CHECKLIST_WORDS[item];
  return side === null ? title : pagesWords.checklist.itemOfSide(title, side);
}

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
  const words = pagesWords.checklist;
  const why =
    missing === null
      ? null
      : html`<br /><small>${words.notMeasured(describeUnavailable(missing).short)}</small>`;
  return html`${words.byEye(CHECKLIST_WORDS[item].statement)}${why}`;
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
  const words = pagesWords.checklist;
  const count = rows.filter(({ verdict }) => verdict !== null).length;
  return html`<section>
    <h2>${words.heading}</h2>
    <p class="intro">${words.intro(count, rows.length)}</p>
    <table class="checklist">
      <thead>
        <tr>
          <th>${words.item}</th>
          <th>${words.measured}</th>
          <th>${words.reviewer}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <td>${titleOf(row)}</td>
              <td>${reading(row)}</td>
              ${judged(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
