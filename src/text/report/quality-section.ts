import { QUALITY_SEVERITY_LABELS } from '../labels.ts';
import { clipSource } from '../merged-run.ts';
import { describeQuality } from '../quality.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReportClip } from './report-meta.ts';
import { pagesWords } from '../words/report/pages.ts';

/** What the capture checks saw in the clips of a run, most serious first. */
export function qualitySection(clips: readonly ReportClip[]): SafeHtml {
  const analyses = clips.map(({ analysis }) => analysis);
  const words = pagesWords.quality;
  const rank = { refuse: 0, warn: 1, info: 2 } as const;
  const sorted = analyses
    .flatMap(({ quality }, clip) => quality.map((issue) => ({ issue, clip })))
    .sort((a, b) => rank[a.issue.severity] - rank[b.issue.severity]);
  return html`<section>
    <h2>${words.heading}</h2>
    ${
      sorted.length === 0
        ? html`<p>${clips.length > 1 ? words.nothingAgainstClips : words.nothingAgainstClip}</p>`
        : html`<ul class="notes">
            ${sorted.map(({ issue, clip }) => {
              const text = describeQuality(issue);
              return html`<li class="${issue.severity}">
                <b>${text.title}${clips.length > 1 ? `, ${clipSource(analyses, clip)}` : ''}</b>
                <span class="mark">${QUALITY_SEVERITY_LABELS[issue.severity]}</span><br />
                ${text.whatIsWrong} <span class="advice">${text.whatToDo.join(' ')}</span>
              </li>`;
            })}
          </ul>`
    }
  </section>`;
}
