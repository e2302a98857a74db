import { mergeClips } from '../../core/findings/merge-clips.ts';
import { headlineTiles } from '../../core/report/headline-tiles.ts';
import { cadenceOfRun } from '../findings.ts';
import { describeDisagreement } from '../merged-run.ts';
import { withOwnCadence } from '../metrics/own-cadence.ts';
import { clipFindings, findingsSection, runFindings } from './findings-section.ts';
import { titleSection } from './header-section.ts';
import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportClip, type ReportStill } from './report-meta.ts';
import { nothingToTry, whatToTry } from '../what-to-try.ts';
import { tilesSection } from './tiles-section.ts';
import { verdictWords } from './verdict-words.ts';
import { firstPageWords } from '../words/report/first-page.ts';

/** Things to try: one at a time, and one more to go on with. */
const MOST_TRIES = 2;

function leadFigure({ dataUrl, caption, value }: ReportStill): SafeHtml {
  return html`<figure class="lead">
    <img src="${dataUrl}" alt="" />
    <figcaption><b>${value ?? caption}</b>${value === undefined ? null : html`<br />${caption}`}</figcaption>
  </figure>`;
}

/**
 * The first page: what the run says, one picture with its line, the four numbers, and what to try.
 * It draws on all clips: each finding once, from the clip that gives it best, and where clips
 * disagree.
 */
export function summarySection(clips: readonly ReportClip[]): SafeHtml {
  const analyses = clips.map(({ analysis }) => analysis);
  const merged = mergeClips(analyses);
  const [only] = clips;
  const found =
    only && clips.length === 1
      ? clipFindings(only.analysis, only.review.verdicts)
      : runFindings(merged.findings, clips);
  const lead = clips.map((clip) => clip.lead).find((still) => still && isEmbeddedPicture(still.dataUrl));
  const accepted = found.filter(({ isRejected }) => !isRejected).map(({ finding }) => finding);
  const ownCadence = cadenceOfRun(analyses);
  const tries = whatToTry(accepted)
    .slice(0, MOST_TRIES)
    .map(({ suggestion }) => withOwnCadence(suggestion, ownCadence));
  const isFailed = analyses.every(({ state }) => state.kind === 'unreliable');
  return html`${titleSection(clips)}
    <p class="verdict-line">${verdictWords(found, analyses)}</p>
    <div class="${lead ? 'glance with-lead' : 'glance'}">
      ${lead ? leadFigure(lead) : null} ${tilesSection(headlineTiles(analyses), analyses)}
    </div>
    ${
      isFailed
        ? null
        : html`<section class="try">
            <h2>${firstPageWords.whatToTry}</h2>
            ${
              tries.length === 0
                ? html`<p>${nothingToTry(accepted)}</p>`
                : html`<ol>
                    ${tries.map(({ text }) => html`<li>${text}</li>`)}
                  </ol>`
            }
          </section>`
    }
    ${findingsSection(found)}
    ${
      merged.disagreements.length === 0 || clips.length === 1
        ? null
        : html`<section class="disagreements">
            <h3>${firstPageWords.clipsDisagree}</h3>
            ${merged.disagreements.map((each) => html`<p>${describeDisagreement(each, analyses)}</p>`)}
          </section>`
    }
    <p class="signature"><span>${firstPageWords.reviewedBy}</span><span>${firstPageWords.date}</span></p>`;
}
