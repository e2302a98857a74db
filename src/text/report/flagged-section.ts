import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import { describeFlag } from '../flags.ts';
import { formatClipTime } from '../format/format-time.ts';
import { legLabel } from '../labels.ts';
import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportStill } from './report-meta.ts';

function figures(stride: StrideResult, stills: readonly ReportStill[]): SafeHtml | null {
  const own = stills.filter(
    (still) => still.strideIndex === stride.index && isEmbeddedPicture(still.dataUrl),
  );
  if (own.length === 0) return null;
  return html`<div class="stills">
    ${own.map(
      (still) =>
        html`<figure>
          <img src="${still.dataUrl}" alt="" />
          <figcaption>
            <b>${still.caption}</b>${still.value === undefined ? null : html`<br />${still.value}`}
          </figcaption>
        </figure>`,
    )}
  </div>`;
}

function strideCard(stride: StrideResult, analysis: RunAnalysis, stills: readonly ReportStill[]): SafeHtml {
  return html`<article class="stride">
    <h3>
      Stride ${stride.index + 1}, ${legLabel(stride.side, stride.leg)}
      <small>${formatClipTime(stride.startS)} to ${formatClipTime(stride.endS)}</small>
    </h3>
    ${stride.flags.map((flag) => {
      const text = describeFlag(flag, stride, analysis);
      return html`<p><b>${text.what}.</b> ${text.why}</p>`;
    })}
    ${figures(stride, stills)}
  </article>`;
}

/** Each flagged stride with its reasons and, where given, its pictures. */
export function flaggedSection(
  flagged: readonly StrideResult[],
  analysis: RunAnalysis,
  stills: readonly ReportStill[],
): SafeHtml {
  if (flagged.length === 0) {
    return html`<section>
      <h2>Flagged strides</h2>
      <p>No stride stands out from your own middle values, and none alone reaches what is worth working on.</p>
    </section>`;
  }
  return html`<section>
    <h2>Flagged strides</h2>
    ${flagged.map((stride) => strideCard(stride, analysis, stills))}
  </section>`;
}
