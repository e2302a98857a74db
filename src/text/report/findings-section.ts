import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { isForemost } from '../../core/findings/is-foremost.ts';
import type { MergedFinding } from '../../core/findings/merge-clips.ts';
import { aboutFinding, verdictOn } from '../../core/review/checklist.ts';
import type { FindingVerdict } from '../../core/review/clip-review.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { describeMetric } from '../metrics.ts';
import { describeFinding } from '../findings.ts';
import { FINDING_SEVERITY_LABELS, findingLabel, isUntold } from '../labels.ts';
import { labelsWords } from '../words/labels.ts';
import { describeMergedFinding } from '../merged-run.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReportClip } from './report-meta.ts';
import { firstPageWords } from '../words/report/first-page.ts';

/**
 * Findings that get a sentence on the first page; further ones get their titles, so that the page
 * stays one on the shorter paper, too.
 */
const MOST_CARDS = 2;

/**
 * A finding in words, with the clip it was read in where there are several, and what the coach
 * thinks of it.
 */
export interface ReportFinding {
  readonly finding: Finding;
  readonly title: string;
  readonly sentence: string;
  /** What it rests on; null for a comparison of two clips, whose sentence says it. */
  readonly evidence: string | null;
  /** "from behind"; null where the report has one clip. */
  readonly source: string | null;
  readonly verdict: string | null;
  /** The coach does not agree: nothing is to be tried for it. */
  readonly isRejected: boolean;
}

/** The findings of one clip. */
export function clipFindings(
  analysis: RunAnalysis,
  verdicts: readonly FindingVerdict[],
): readonly ReportFinding[] {
  return analysis.findings.map((finding) => {
    const { title, sentence, evidenceLine } = describeFinding(finding, analysis);
    const review = reviewOf(finding, verdicts);
    return { finding, title, sentence, evidence: evidenceLine, source: null, ...review };
  });
}

/** The findings of all clips of a run, each once, from the clip that gives it best. */
export function runFindings(
  merged: readonly MergedFinding[],
  clips: readonly ReportClip[],
): readonly ReportFinding[] {
  const analyses = clips.map(({ analysis }) => analysis);
  return merged.map((each) => {
    const { finding } = each;
    const { title, sentence, source } = describeMergedFinding(each, analyses);
    const own = clips[each.clip];
    const isOwn = own?.analysis.findings.includes(finding) === true;
    const evidence = own && isOwn ? describeFinding(finding, own.analysis).evidenceLine : null;
    const review = reviewOf(finding, own?.review.verdicts ?? []);
    return { finding, title, sentence, evidence, source, ...review };
  });
}

function reviewOf(
  finding: Finding,
  verdicts: readonly FindingVerdict[],
): Pick<ReportFinding, 'verdict' | 'isRejected'> {
  const verdict = verdictOn(verdicts, aboutFinding(finding));
  return {
    verdict: verdict && firstPageWords.findings.reviewed[verdict],
    isRejected: verdict === 'disagree',
  };
}

function verdictMark(verdict: string | null): SafeHtml | null {
  return verdict === null ? null : html` <span class="verdict">${verdict}</span>`;
}

/** What the first rests on is said in full; the second's numbers are among the measurements. */
function card(
  { finding, title, sentence, evidence, source, verdict }: ReportFinding,
  index: number,
): SafeHtml {
  const from = source === null ? '' : `${firstPageWords.findings.read(source)} `;
  const mark = verdictMark(verdict);
  return html`<article class="finding ${finding.severity}">
    <p class="mark">${FINDING_SEVERITY_LABELS[finding.severity]}</p>
    <h3>${title}</h3>
    ${
      index === 0
        ? html`<p>${sentence}</p>
            <p class="evidence">${from}${evidence}${mark}</p>`
        : html`<p>${sentence} <small>${from}</small>${mark}</p>`
    }
  </article>`;
}

/** Where the place is unknown the title would only say so once more. */
function shortTitle({ finding, title }: ReportFinding): string {
  if (!isUntold(finding)) return title;
  const { shortName } = describeMetric(finding.metric);
  const words = firstPageWords.findings;
  if (finding.id.endsWith('-asymmetry')) return words.leftAgainstRight(shortName);
  return finding.side === null ? words.number(shortName) : words.numberOfSide(shortName, finding.side);
}

/** Findings by their titles: their numbers stand among the measurements. */
function titles(label: string, severity: string, found: readonly ReportFinding[]): SafeHtml | null {
  if (found.length === 0) return null;
  return html`<li class="${severity}">
    <b class="mark ${severity}">${label}:</b>
    ${found.map(
      (one, index) =>
        html`${index > 0 ? ' · ' : null}${shortTitle(one)}${one.source === null ? null : `, ${one.source}`}${verdictMark(one.verdict)}`,
    )}
  </li>`;
}

/**
 * What was found: the most pressing in a sentence each, the others by their titles, so that the
 * first page stays one. Null without findings.
 */
export function findingsSection(found: readonly ReportFinding[]): SafeHtml | null {
  if (found.length === 0) return null;
  const pressing = found.filter(({ finding }) => isForemost(finding));
  const calm = found.filter(({ finding }) => !isForemost(finding));
  const untold = calm.filter(({ finding }) => isUntold(finding));
  const of = (severity: Finding['severity']): ReportFinding[] =>
    calm.filter((one) => one.finding.severity === severity && !untold.includes(one));
  const further = pressing.slice(MOST_CARDS);
  return html`<section>
    <h2>${firstPageWords.findings.heading}</h2>
    ${pressing.length === 0 ? null : html`<div class="cards">${pressing.slice(0, MOST_CARDS).map((one, index) => card(one, index))}</div>`}
    <ul class="others">
      ${further.map((one) => titles(findingLabel(one.finding), one.finding.severity, [one]))}
      ${titles(FINDING_SEVERITY_LABELS.info, 'info', of('info'))}
      ${titles(FINDING_SEVERITY_LABELS.good, 'good', of('good'))}
      ${titles(labelsWords.tooClose, 'info', untold)}
    </ul>
  </section>`;
}
