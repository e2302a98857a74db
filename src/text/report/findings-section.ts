import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { MergedFinding } from '../../core/findings/merge-clips.ts';
import { aboutFinding, verdictOn } from '../../core/review/checklist.ts';
import type { FindingVerdict, Verdict } from '../../core/review/clip-review.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { explainMetric } from '../metrics.ts';
import { describeFinding, isLoweredForFewStrides } from '../findings.ts';
import { FINDING_SEVERITY_LABELS } from '../labels.ts';
import { describeMergedFinding } from '../merged-run.ts';
import { fitFindings } from './fit-findings.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReportClip } from './report-meta.ts';

const NOTHING = 'No clear finding. Where a number was too uncertain to judge, it says so below.';
const TOO_FEW = 'There are too few usable strides for a verdict, so what follows is for information.';

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  agree: 'Reviewed: agreed',
  disagree: 'Reviewed: not agreed',
  'not-visible': 'Reviewed: cannot be seen',
};

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
}

/** The findings of one clip. */
export function clipFindings(
  analysis: RunAnalysis,
  verdicts: readonly FindingVerdict[],
): readonly ReportFinding[] {
  return analysis.findings.map((finding) => {
    const { title, sentence, evidenceLine } = describeFinding(finding, analysis);
    const verdict = verdictWords(finding, verdicts);
    return { finding, title, sentence, evidence: evidenceLine, source: null, verdict };
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
    const verdict = verdictWords(finding, own?.review.verdicts ?? []);
    return { finding, title, sentence, evidence, source, verdict };
  });
}

function verdictWords(finding: Finding, verdicts: readonly FindingVerdict[]): string | null {
  const verdict = verdictOn(verdicts, aboutFinding(finding));
  return verdict && VERDICT_LABELS[verdict];
}

/** The first cue, drill or exercise for this finding that no card above has given yet. */
function freshSuggestion(finding: Finding, given: Set<string>): string | null {
  const suggestion = explainMetric(finding.metric).whatCanITry.find(({ text }) => !given.has(text));
  if (suggestion === undefined) return null;
  given.add(suggestion.text);
  return suggestion.text;
}

function verdictMark(verdict: string | null): SafeHtml | null {
  return verdict === null ? null : html`<span class="verdict">${verdict}</span>`;
}

function card(found: ReportFinding, given: Set<string>): SafeHtml {
  const { finding, title, sentence, evidence, source, verdict } = found;
  const suggestion = freshSuggestion(finding, given);
  const from = source === null ? '' : `Read ${source}. `;
  return html`<article class="finding ${finding.severity}">
    <p class="mark">${FINDING_SEVERITY_LABELS[finding.severity]}</p>
    <h3>${title}</h3>
    <p>${sentence}</p>
    ${suggestion === null ? null : html`<p class="try"><b>Try this.</b> ${suggestion}</p>`}
    <p class="evidence">${from}${evidence} ${verdictMark(verdict)}</p>
  </article>`;
}

/** A pressing finding that has no card says in a word that it is one. */
function severityWord({ severity }: Finding): SafeHtml | null {
  const isPressing = severity === 'flag' || severity === 'watch';
  return isPressing
    ? html`<span class="mark ${severity}">${FINDING_SEVERITY_LABELS[severity]}:</span> `
    : null;
}

function line({ finding, title, sentence, source, verdict }: ReportFinding): SafeHtml {
  return html`<li class="${finding.severity}">
    ${severityWord(finding)}<b>${title}${source === null ? '' : `, ${source}`}.</b> ${sentence}
    ${verdictMark(verdict)}
  </li>`;
}

/** Findings in order by their titles: their numbers stand among the measurements. */
function inOrder(found: readonly ReportFinding[]): SafeHtml {
  return html`<p class="in-order">
    <b>✓ In order:</b> ${found.map(({ title }) => title).join(' · ')}.
    ${found.map(({ verdict }) => verdictMark(verdict))}
  </p>`;
}

/**
 * What was found: things to work on as cards, the rest as a list; shorter the more there is, so
 * that the summary stays on its page.
 *
 * @param takenLines lines of the page that stand around this section
 */
export function findingsSection(found: readonly ReportFinding[], takenLines: number): SafeHtml {
  if (found.length === 0) {
    return html`<section>
      <h2>What was found</h2>
      <p>No finding could be made from this clip. The notes on the recording say why.</p>
    </section>`;
  }
  const of = (...severities: readonly Finding['severity'][]): ReportFinding[] =>
    found.filter(({ finding }) => severities.includes(finding.severity));
  const [pressing, info, good] = [of('flag', 'watch'), of('info'), of('good')];
  const counts = { pressing: pressing.length, info: info.length, good: good.length };
  const fit = fitFindings(counts, takenLines);
  const cards = pressing.slice(0, fit.cards);
  const others = [
    ...pressing.slice(fit.cards),
    ...found.filter((each) => info.includes(each) || (good.includes(each) && !fit.goodByTitle)),
  ];
  const given = new Set<string>();
  return html`<section>
    <h2>What was found</h2>
    ${
      cards.length === 0
        ? html`<p>${info.some(({ finding }) => isLoweredForFewStrides(finding)) ? TOO_FEW : NOTHING}</p>`
        : html`<div class="cards">${cards.map((each) => card(each, given))}</div>`
    }
    ${
      others.length === 0
        ? null
        : html`<ul class="others">
            ${others.map(line)}
          </ul>`
    }
    ${fit.goodByTitle && good.length > 0 ? inOrder(good) : null}
  </section>`;
}
