import { isForemost } from '../../core/findings/is-foremost.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import type { ReportModel } from '../../core/report/report-model.ts';
import type { Claim } from '../claim.ts';
import type { Evidence } from '../metrics/explanation.ts';
import { describeMetric, explainMetric } from '../metrics.ts';
import { withOwnCadence } from '../metrics/own-cadence.ts';
import { basisLabel } from '../source-label.ts';
import { html, type SafeHtml } from './html.ts';
import { pagesWords } from '../words/report/pages.ts';

/** Most explanations that a report carries. */
const MOST = 5;

/** Metrics with a pressing finding, then with information; each once, most pressing first. */
export function explainedMetrics(models: readonly ReportModel[]): readonly MetricId[] {
  const findings = models.flatMap((model) => model.findings);
  const pressing = findings.filter(isForemost);
  const chosen = pressing.length > 0 ? pressing : findings;
  return [...new Set(chosen.map(({ metric }) => metric))].slice(0, MOST);
}

/**
 * Leaves out sentences that were shown before, so that kindred metrics do not repeat each other.
 */
function fresh<Item extends Claim>(items: readonly Item[], seen: Set<string>): readonly Item[] {
  return items.filter(({ text }) => {
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function sentences(claims: readonly Claim[]): string {
  return claims.map(({ text }) => text).join(' ');
}

function evidenceItem(item: Evidence): SafeHtml {
  return html`<li>${item.text} <cite>${basisLabel(item.basis)}</cite></li>`;
}

function explanation(metric: MetricId, cadenceSpm: number | null, seen: Set<string>): SafeHtml {
  const full = explainMetric(metric);
  const why = fresh(full.whyItMattersForKnees, seen);
  const tries = fresh(
    full.whatCanITry.map((each) => withOwnCadence(each, cadenceSpm)),
    seen,
  );
  const backing = fresh(full.evidence, seen);
  const limits = fresh(full.limits, seen);
  const words = pagesWords.explanations;
  return html`<article class="explanation">
    <h3>${describeMetric(metric).name}</h3>
    <p>${sentences(full.whatIsIt)}</p>
    ${why.length === 0 ? null : html`<p><b>${words.why}</b> ${sentences(why)}</p>`}
    ${
      tries.length === 0
        ? html`<p><b>${words.whatYouCanTry}</b> ${words.sameAsAbove}</p>`
        : html`<p><b>${words.whatYouCanTry}</b></p>
            <ul>
              ${tries.map((item) => html`<li><b>${words.kinds[item.kind]}:</b> ${item.text}</li>`)}
            </ul>`
    }
    ${
      backing.length === 0
        ? null
        : html`<p><b>${words.restsOn}</b></p>
            <ul>
              ${backing.map(evidenceItem)}
            </ul>`
    }
    ${limits.length === 0 ? null : html`<p class="limits"><b>${words.limits}</b> ${sentences(limits)}</p>`}
  </article>`;
}

/**
 * What the findings mean for the knees and what to try, in the order of the findings.
 *
 * @param cadenceSpm the runner's own, steps per minute; null where the run has none
 */
export function explanationsSection(
  models: readonly ReportModel[],
  cadenceSpm: number | null,
): SafeHtml | null {
  const metrics = explainedMetrics(models);
  if (metrics.length === 0) return null;
  const seen = new Set<string>();
  return html`<section>
    <p class="intro">${pagesWords.explanations.intro}</p>
    ${metrics.map((metric) => explanation(metric, cadenceSpm, seen))}
  </section>`;
}
