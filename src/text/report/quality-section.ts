import type { QualityIssue } from '../../core/quality/quality-issue.ts';
import { QUALITY_SEVERITY_LABELS } from '../labels.ts';
import { describeQuality } from '../quality.ts';
import { html, type SafeHtml } from './html.ts';

/** What the capture checks saw, most serious first. */
export function qualitySection(issues: readonly QualityIssue[]): SafeHtml {
  const rank = { refuse: 0, warn: 1, info: 2 } as const;
  const sorted = [...issues].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return html`<section>
    <h2>Notes on the recording</h2>
    ${
      sorted.length === 0
        ? html`<p>The checks found nothing to say against this clip.</p>`
        : html`<ul class="notes">
            ${sorted.map((issue) => {
              const text = describeQuality(issue);
              return html`<li class="${issue.severity}">
                <b>${text.title}</b> <span class="mark">${QUALITY_SEVERITY_LABELS[issue.severity]}</span
                ><br />
                ${text.whatIsWrong} <span class="advice">${text.whatToDo.join(' ')}</span>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
