import type { RunAnalysis } from '../../core/analysis/run-analysis.ts';
import type { FindingVerdict, Verdict } from '../../core/review/clip-review.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { explainMetric } from '../explanations.ts';
import { describeFinding, isLoweredForFewStrides } from '../findings.ts';
import { FINDING_SEVERITY_LABELS } from '../labels.ts';
import { html, type SafeHtml } from './html.ts';

const NOTHING = 'Nothing stands out. The measures below lie in their bands or have none.';
const TOO_FEW = 'There are too few clean strides for a verdict, so what follows is for information.';

/** The first cue, drill or exercise for this finding that no card above has given yet. */
function freshSuggestion(finding: Finding, given: Set<string>): string | null {
  const suggestion = explainMetric(finding.metric).whatCanITry.find(({ text }) => !given.has(text));
  if (suggestion === undefined) return null;
  given.add(suggestion.text);
  return suggestion.text;
}

const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  agree: 'Reviewed: agreed',
  disagree: 'Reviewed: not agreed',
  'not-visible': 'Reviewed: cannot be seen',
};

/** What the coach thinks of a finding; null where nothing was said. */
function verdictOn(finding: Finding, verdicts: readonly FindingVerdict[]): string | null {
  const name = finding.side === null ? finding.metric : `${finding.metric}-${finding.side}`;
  const given = verdicts.find(({ about }) => about === name);
  return given ? VERDICT_LABELS[given.verdict] : null;
}

function card(
  finding: Finding,
  analysis: RunAnalysis,
  given: Set<string>,
  verdicts: readonly FindingVerdict[],
): SafeHtml {
  const verdict = verdictOn(finding, verdicts);
  const text = describeFinding(finding, analysis);
  const suggestion = freshSuggestion(finding, given);
  return html`<article class="finding ${finding.severity}">
    <p class="mark">${FINDING_SEVERITY_LABELS[finding.severity]}</p>
    <h3>${text.title}</h3>
    <p>${text.sentence}</p>
    ${suggestion === null ? null : html`<p class="try"><b>Try this.</b> ${suggestion}</p>`}
    <p class="evidence">${text.evidenceLine}</p>
    ${verdict === null ? null : html`<p class="verdict">${verdict}</p>`}
  </article>`;
}

function line(finding: Finding, analysis: RunAnalysis): SafeHtml {
  const text = describeFinding(finding, analysis);
  return html`<li class="${finding.severity}"><b>${text.title}.</b> ${text.sentence}</li>`;
}

/** What was found: things to work on as cards, the rest as a list. */
export function findingsSection(
  findings: readonly Finding[],
  analysis: RunAnalysis,
  verdicts: readonly FindingVerdict[] = [],
): SafeHtml {
  const pressing = findings.filter(({ severity }) => severity === 'flag' || severity === 'watch');
  const given = new Set<string>();
  const others = findings.filter(({ severity }) => severity === 'good' || severity === 'info');
  if (findings.length === 0) {
    return html`<section>
      <h2>What was found</h2>
      <p>No finding could be made from this clip. The notes on the recording say why.</p>
    </section>`;
  }
  return html`<section>
    <h2>What was found</h2>
    ${
      pressing.length === 0
        ? html`<p>${others.some(isLoweredForFewStrides) ? TOO_FEW : NOTHING}</p>`
        : html`<div class="cards">
            ${pressing.map((finding) => card(finding, analysis, given, verdicts))}
          </div>`
    }
    ${
      others.length === 0
        ? null
        : html`<ul class="others">
            ${others.map((finding) => line(finding, analysis))}
          </ul>`
    }
  </section>`;
}
