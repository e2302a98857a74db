import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { View } from '../../core/run/run-context.ts';
import type { ReportModel } from '../../core/report/report-model.ts';
import { CITATION_IDS, type CitationId, citationLine } from '../citations.ts';
import { type Claim, claim } from '../claim.ts';
import { explainMetric } from '../metrics.ts';
import { MODEL_LABELS } from '../labels.ts';
import { ARTICLE_REFERENCE, DICTIONARY_REFERENCE } from '../source-label.ts';
import { explainedMetrics } from './explanations-section.ts';
import { html, type SafeHtml } from './html.ts';

const FRONTAL_EVENTS = claim(
  'First contact is where the foot’s fast way down ends and toe-off where its fast way up begins, which is coarser than what a side view allows.',
  'metrics:events',
);

/** How the numbers came about. */
const METHOD_CLAIMS = [
  claim(
    'A pose model places 33 points on the body in every picture of the video; all of this ran on the device that held the video.',
    'metrics:pose-input',
  ),
  claim(
    'Where the model took one leg for the other, this was noticed from the movement and put right.',
    'metrics:pose-input',
  ),
  claim('The paths of the points were smoothed without shifting them in time.', 'metrics:events'),
  claim('Angles are seen flat, as projected onto the picture.', 'metrics:knee-alignment'),
  claim(
    'A stride is flagged when a value departs from the runner’s own median by a robust z above 3 and by more than strides of one leg can be told apart.',
    'metrics:statistics',
  ),
  claim('A verdict needs at least 7 usable strides of a leg.', 'metrics:statistics'),
] as const;

/** How the moments of contact and toe-off are read in each view. */
const EVENT_CLAIMS: Readonly<Record<View, Claim>> = {
  side: claim(
    'First contact is where the foot has begun to travel back at half the speed of the belt, and toe-off is where the knee is straightest before the foot is furthest back.',
    'metrics:events',
  ),
  front: FRONTAL_EVENTS,
  rear: FRONTAL_EVENTS,
};

/** What the report cannot say. */
const LIMIT_CLAIMS = [
  claim(
    'These are findings about one clip, not a diagnosis, and they do not predict injury: a review of 30 studies with 3,404 runners gives little support for that.',
    'metrics:wording',
    'citation:peterson-2022',
  ),
  claim('The places are among healthy runners; no cut-off for injury has been validated.', 'metrics:wording'),
  claim(
    'In a side view only the near leg is judged; the far leg carries a larger error and is never compared with it.',
    'metrics:asymmetry',
  ),
  claim(
    'Running on a treadmill may differ from running outdoors, so compare clips that were filmed alike.',
    'article:surfaces',
  ),
  claim(
    'See a professional when pain lasts for more than two weeks, or when the knee swells, gives way or locks.',
    'article:professional',
  ),
] as const;

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

/** Method, limits and the works that the report leans on. */
export function methodSection(
  analyses: readonly RunAnalysis[],
  models: readonly ReportModel[],
): SafeHtml | null {
  const [first] = analyses;
  if (!first) return null;
  const events = [...new Set(analyses.map(({ context }) => EVENT_CLAIMS[context.view]))];
  const poseModels = [...new Set(analyses.map(({ context }) => MODEL_LABELS[context.model]))];
  return html`<section class="method">
    <h2>Method, limits and sources</h2>
    <p>
      <b>How it was measured.</b>
      ${[...METHOD_CLAIMS.slice(0, 3), ...events, ...METHOD_CLAIMS.slice(3)].map(({ text }) => `${text} `)}
      Pose model: BlazePose, ${poseModels.map((label) => label.split(' ')[0] ?? '').join(', ')}. Program core:
      version ${first.coreVersion}.
    </p>
    <p><b>Limits.</b> ${LIMIT_CLAIMS.map(({ text }) => `${text} `)}</p>
    <ol class="sources">
      ${citedBy(models).map((id) => html`<li>${citationLine(id)}</li>`)}
      <li>${ARTICLE_REFERENCE}</li>
      <li>${DICTIONARY_REFERENCE}</li>
    </ol>
  </section>`;
}
