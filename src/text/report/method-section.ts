import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { ModelId, View } from '../../core/run/run-context.ts';
import type { ReportModel } from '../../core/report/report-model.ts';
import { CITATION_IDS, type CitationId, citationLine } from '../citations.ts';
import { type Claim, claim } from '../claim.ts';
import { explainMetric } from '../metrics.ts';
import { articleReference, dictionaryReference } from '../source-label.ts';
import { methodWords } from '../words/report/method.ts';
import { explainedMetrics } from './explanations-section.ts';
import { html, type SafeHtml } from './html.ts';

/** How BlazePose calls its models. */
const MODEL_NAMES: Readonly<Record<ModelId, string>> = { lite: 'Lite', full: 'Full', heavy: 'Heavy' };

/** How the numbers came about, with how contact and toe-off are read in the views there are. */
function methodClaims(views: readonly View[]): readonly Claim[] {
  const events = new Set(views.map((view) => methodWords.events[view]));
  return [
    claim(methodWords.points, 'metrics:pose-input'),
    claim(methodWords.legsPutRight, 'metrics:pose-input'),
    claim(methodWords.smoothed, 'metrics:events'),
    ...[...events].map((text) => claim(text, 'metrics:events')),
    claim(methodWords.seenFlat, 'metrics:knee-alignment'),
    claim(methodWords.flagged, 'metrics:statistics'),
    claim(methodWords.verdictNeeds, 'metrics:statistics'),
  ];
}

/** What the report cannot say. */
function limitClaims(): readonly Claim[] {
  return [
    claim(methodWords.notADiagnosis, 'metrics:wording', 'citation:peterson-2022'),
    claim(methodWords.places, 'metrics:wording'),
    claim(methodWords.nearLegOnly, 'metrics:asymmetry'),
    claim(methodWords.treadmill, 'article:surfaces'),
    claim(methodWords.professional, 'article:professional'),
  ];
}

const ALWAYS_CITED: readonly CitationId[] = ['dingenen-2018', 'peterson-2022'];

/** Works behind the explanations shown, by their evidence and by the sources of their sentences. */
function citedBy(models: readonly ReportModel[]): readonly CitationId[] {
  const cited = explainedMetrics(models).flatMap((metric) => {
    const { whatIsIt, whyItMattersForKnees, whatCanITry, evidence, limits } = explainMetric(metric);
    const sentences = [...whatIsIt, ...whyItMattersForKnees, ...whatCanITry, ...evidence, ...limits];
    const tags = sentences.flatMap(({ sources }) => sources);
    return CITATION_IDS.filter(
      (id) => evidence.some(({ basis }) => basis === id) || tags.some((tag) => tag === `citation:${id}`),
    );
  });
  return [...new Set([...cited, ...ALWAYS_CITED])].sort();
}

/** Method, limits and the works that the report leans on; null without clips. */
export function methodSection(
  analyses: readonly RunAnalysis[],
  models: readonly ReportModel[],
): SafeHtml | null {
  const [first] = analyses;
  if (!first) return null;
  const method = methodClaims(analyses.map(({ context }) => context.view));
  const poseModels = [...new Set(analyses.map(({ context }) => MODEL_NAMES[context.model]))];
  return html`<section class="method">
    <h2>${methodWords.heading}</h2>
    <p>
      <b>${methodWords.howMeasured}</b>
      ${method.map(({ text }) => `${text} `)} ${methodWords.program(poseModels, first.coreVersion)}
    </p>
    <p><b>${methodWords.limits}</b> ${limitClaims().map(({ text }) => `${text} `)}</p>
    <ol class="sources">
      ${citedBy(models).map((id) => html`<li>${citationLine(id)}</li>`)}
      <li>${articleReference()}</li>
      <li>${dictionaryReference()}</li>
    </ol>
  </section>`;
}
