import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { buildReportModel, type ReportModel } from '../../core/report/report-model.ts';
import { currentLanguage, directionOf, SOURCE_LANGUAGE } from '../language.ts';
import { clipSource } from '../merged-run.ts';
import { beyondPaper } from './beyond-paper.ts';
import { checklistSection } from './checklist-section.ts';
import { correctionsSection } from './corrections-section.ts';
import { flaggedSection } from './flagged-section.ts';
import { clipFacts } from './header-section.ts';
import { html, SafeHtml } from './html.ts';
import { landingsSection } from './landings-section.ts';
import { methodSection } from './method-section.ts';
import { metricsSection } from './metrics-section.ts';
import { qualitySection } from './quality-section.ts';
import { notesSection } from './notes-section.ts';
import { NO_REVIEW, type ReportClip, type ReportMeta, type ReportStill } from './report-meta.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style.ts';
import { summarySection } from './summary-section.ts';
import { firstPageWords } from '../words/report/first-page.ts';

/** No scripts, nothing from anywhere: only this document's own style and embedded pictures. */
export const REPORT_POLICY = `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The one text that goes in unescaped is this program's own style; made whole, so that no space
 * joins it.
 */
const STYLE_ELEMENT = new SafeHtml([`<style>${REPORT_STYLE}</style>`], []);

/** One clip's numbers and its checklist. */
function clipPage(
  clip: ReportClip,
  index: number,
  clips: readonly ReportClip[],
  models: readonly ReportModel[],
): SafeHtml {
  const { analysis, meta, review } = clip;
  const source = clipSource(
    clips.map((each) => each.analysis),
    index,
  );
  return html`<article class="clip-page">
    ${
      clips.length > 1
        ? html`<h2 class="clip-title">
            ${firstPageWords.clipTitle(index + 1, source)} <small><bdi>${meta.fileName}</bdi></small>
          </h2>`
        : null
    }
    ${clipFacts(clip)} ${metricsSection(models, index)} ${checklistSection(analysis, review.verdicts)}
  </article>`;
}

/**
 * What stands on the pages of a report, without the document around it: a first page that draws on
 * all clips, a page of numbers for each, and what the run as a whole rests on.
 */
export function reportBody(clips: readonly ReportClip[]): SafeHtml {
  const analyses = clips.map(({ analysis }) => analysis);
  const models = analyses.map(buildReportModel);
  return html`<div class="report">
    <div class="summary">${summarySection(clips)}</div>
    ${clips.map((clip, index) => clipPage(clip, index, clips, models))}
    <div class="rest">
      ${flaggedSection(clips)} ${landingsSection(clips.flatMap(({ landings }) => landings ?? []))}
      ${notesSection(clips)} ${correctionsSection(clips.flatMap(({ review }) => review.corrections))}
      ${qualitySection(clips)} ${methodSection(analyses, models)}
    </div>
    ${beyondPaper(clips, models)}
  </div>`;
}

/**
 * The report as one standalone HTML document: print-ready on A4 and Letter, light, without scripts,
 * with everything from outside escaped. Pure; the date is the caller's.
 */
export function buildSessionReportHtml(clips: readonly ReportClip[]): string {
  const meta = clips[0]?.meta;
  const language = currentLanguage();
  const document = html`<!doctype html>
    <html lang="${language === SOURCE_LANGUAGE ? 'en-GB' : language}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${firstPageWords.documentTitle(meta?.runTitle ?? meta?.fileName ?? '')}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>${reportBody(clips)}</main>
      </body>
    </html> `;
  return document.toString();
}

/** The report of one clip that nobody has reviewed. */
export function buildReportHtml(
  analysis: RunAnalysis,
  meta: ReportMeta,
  stills: readonly ReportStill[] = [],
): string {
  return buildSessionReportHtml([{ analysis, meta, stills, review: NO_REVIEW }]);
}
