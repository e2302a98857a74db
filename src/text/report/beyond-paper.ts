import type { ReportModel } from '../../core/report/report-model.ts';
import { cadenceOfRun } from '../findings.ts';
import { clipSource } from '../merged-run.ts';
import { explanationsSection } from './explanations-section.ts';
import { html, type SafeHtml } from './html.ts';
import { definitionsSection } from './metrics-section.ts';
import type { ReportClip } from './report-meta.ts';
import { stridesSection } from './strides-section.ts';
import { pagesWords } from '../words/report/pages.ts';

/**
 * What is for reading on a screen and would fill pages: every stride, and what the findings mean.
 * Folded away, and never printed.
 */
export function beyondPaper(clips: readonly ReportClip[], models: readonly ReportModel[]): SafeHtml {
  const analyses = clips.map(({ analysis }) => analysis);
  const metrics = [...new Set(models.flatMap(({ rows }) => rows.map(({ metric }) => metric)))];
  return html`<div class="beyond">
    <p class="beyond-note">${pagesWords.beyond.note}</p>
    ${models.map((model, index) => {
      const strides = stridesSection(model);
      const { heading, headingOf } = pagesWords.strides;
      const title = clips.length > 1 ? headingOf(clipSource(analyses, index)) : heading;
      return (
        strides &&
        html`<details>
          <summary>${title}</summary>
          ${strides}
        </details>`
      );
    })}
    <details>
      <summary>${pagesWords.beyond.meaning}</summary>
      ${explanationsSection(models, cadenceOfRun(analyses))} ${definitionsSection(metrics)}
    </details>
  </div>`;
}
