import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { buildReportModel, type ReportModel } from '../../core/report/report-model.ts';
import { clipSource } from '../merged-run.ts';
import { checklistSection } from './checklist-section.ts';
import { correctionsSection } from './corrections-section.ts';
import { explanationsSection } from './explanations-section.ts';
import { clipFindings, findingsSection } from './findings-section.ts';
import { flaggedSection } from './flagged-section.ts';
import { clipFacts, titleSection } from './header-section.ts';
import { html, SafeHtml } from './html.ts';
import { landingsSection } from './landings-section.ts';
import { methodSection } from './method-section.ts';
import { metricsSection } from './metrics-section.ts';
import { qualitySection } from './quality-section.ts';
import { notesSection } from './notes-section.ts';
import { NO_REVIEW, type ReportClip, type ReportMeta, type ReportStill } from './report-meta.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style.ts';
import { runSummarySection } from './run-summary-section.ts';
import { stridesSection } from './strides-section.ts';

/** No scripts, nothing from anywhere: only this document's own style and embedded pictures. */
export const REPORT_POLICY = `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The one text that goes in unescaped is this program's own style; made whole, so that no space
 * joins it.
 */
const STYLE_ELEMENT = new SafeHtml([`<style>${REPORT_STYLE}</style>`], []);

/** Title, settings and counts above a clip's findings, lines of text. */
const CLIP_HEADER_LINES = 20;

/** What a clip's summary rests on. */
function details({ analysis, stills, landings, review }: ReportClip, model: ReportModel): SafeHtml {
  return html`${landingsSection(landings)} ${flaggedSection(model.flagged, analysis, stills)}
  ${notesSection(review.notes)} ${checklistSection(analysis, review.verdicts)}
  ${correctionsSection(review.corrections)} ${metricsSection(model)} ${stridesSection(model)}
  ${explanationsSection(model)} ${qualitySection(analysis.quality)} ${methodSection(analysis, model)}`;
}

/** One clip: a summary on a page of its own, then everything it rests on. */
function clipReport(clip: ReportClip): SafeHtml {
  const { analysis, meta, review } = clip;
  const model = buildReportModel(analysis);
  return html`<article class="report">
    <div class="summary">
      ${titleSection(meta, meta.fileName)} ${clipFacts(analysis, model, meta)}
      ${findingsSection(clipFindings(analysis, review.verdicts), CLIP_HEADER_LINES)}
    </div>
    <div class="details">${details(clip, model)}</div>
  </article>`;
}

/** One clip of several: what the run's summary rests on. */
function clipDetails(clip: ReportClip, index: number, clips: readonly ReportClip[]): SafeHtml {
  const { analysis, meta } = clip;
  const model = buildReportModel(analysis);
  const source = clipSource(
    clips.map((each) => each.analysis),
    index,
  );
  return html`<article class="report">
    <h2 class="clip-title">Clip ${index + 1}, ${source} <small>${meta.fileName}</small></h2>
    ${clipFacts(analysis, model, meta)} ${details(clip, model)}
  </article>`;
}

/**
 * What stands on the pages of a report, without the document around it: one summary, which draws on
 * all clips, then clip after clip what it rests on.
 */
export function reportBody(clips: readonly ReportClip[]): SafeHtml {
  const [only] = clips;
  if (only && clips.length === 1) return clipReport(only);
  return html`<div class="report summary">${runSummarySection(clips)}</div>
    ${clips.map(clipDetails)}`;
}

/**
 * The report as one standalone HTML document: print-ready on A4 and Letter, light, without scripts,
 * with everything from outside escaped. Pure; the date is the caller's.
 */
export function buildSessionReportHtml(clips: readonly ReportClip[]): string {
  const meta = clips[0]?.meta;
  const document = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Running gait report: ${meta?.runTitle ?? meta?.fileName ?? ''}</title>
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
