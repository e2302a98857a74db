export { buildReportHtml, REPORT_POLICY } from './report/build-report-html.ts';
export type { ReportMeta, ReportStill } from './report/report-meta.ts';
