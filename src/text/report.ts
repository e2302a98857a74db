export {
  buildReportHtml,
  buildSessionReportHtml,
  REPORT_POLICY,
  reportBody,
} from './report/build-report-html.ts';
export { REPORT_STYLE } from './report/report-style.ts';
export { NO_REVIEW } from './report/report-meta.ts';
export type {
  ReportClip,
  ReportLandings,
  ReportMeta,
  ReportNote,
  ReportStill,
} from './report/report-meta.ts';
