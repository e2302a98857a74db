import type { RunAnalysis } from '../../core/analysis/run-analysis.ts';
import { buildReportModel } from '../../core/report/report-model.ts';
import { explanationsSection } from './explanations-section.ts';
import { findingsSection } from './findings-section.ts';
import { flaggedSection } from './flagged-section.ts';
import { headerSection } from './header-section.ts';
import { html, SafeHtml } from './html.ts';
import { methodSection } from './method-section.ts';
import { metricsSection } from './metrics-section.ts';
import { qualitySection } from './quality-section.ts';
import type { ReportMeta, ReportStill } from './report-meta.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './report-style.ts';
import { stridesSection } from './strides-section.ts';

/** No scripts, nothing from anywhere: only this document's own style and embedded pictures. */
export const REPORT_POLICY = `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/** The one text that goes in unescaped is this program's own style; made whole, so that no space joins it. */
const STYLE_ELEMENT = new SafeHtml([`<style>${REPORT_STYLE}</style>`], []);

/**
 * The report as one standalone HTML document: print-ready on A4 and Letter, light, without scripts, with everything
 * from outside escaped. Pure; the date is the caller's.
 */
export function buildReportHtml(
  analysis: RunAnalysis,
  meta: ReportMeta,
  stills: readonly ReportStill[] = [],
): string {
  const model = buildReportModel(analysis);
  const document = html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Running gait report: ${meta.fileName}</title>
        ${STYLE_ELEMENT}
      </head>
      <body>
        ${headerSection(analysis, model, meta)}
        <main>
          ${findingsSection(model.findings, analysis)} ${flaggedSection(model.flagged, analysis, stills)}
          ${metricsSection(model)} ${stridesSection(model)} ${explanationsSection(model)}
          ${qualitySection(analysis.quality)} ${methodSection(analysis, model)}
        </main>
      </body>
    </html> `;
  return document.toString();
}
