import { type FlaggedStride, flaggedStrides } from '../../core/report/flagged-strides.ts';
import type { StrideResult } from '../../core/results/measured-run.ts';
import { describeFlag } from '../flags.ts';
import { formatClipTime } from '../format/format-time.ts';
import { legLabel } from '../labels.ts';
import { clipSource } from '../merged-run.ts';
import { describeMetric } from '../metrics.ts';
import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportClip, type ReportStill } from './report-meta.ts';
import { pagesWords } from '../words/report/pages.ts';

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

/**
 * The flagged strides of a run: the first few with their reasons and pictures, the others named.
 */
export function flaggedSection(clips: readonly ReportClip[]): SafeHtml {
  const analyses = clips.map(({ analysis }) => analysis);
  const { shown, named } = flaggedStrides(analyses);
  const words = pagesWords.flagged;
  const sourceOf = ({ clip }: FlaggedStride): string | null =>
    clips.length > 1 ? clipSource(analyses, clip) : null;

  function strideCard(one: FlaggedStride): SafeHtml | null {
    const { stride } = one;
    const clip = clips[one.clip];
    if (!clip) return null;
    const pictures = figures(stride, clip.stills);
    return html`<article class="${pictures ? 'stride with-stills' : 'stride'}">
      <div>
        <h3>
          ${words.stride(stride.index + 1, legLabel(stride.side, stride.leg), sourceOf(one))}
          <small>${words.span(formatClipTime(stride.startS), formatClipTime(stride.endS))}</small>
        </h3>
        ${stride.flags.map((flag) => {
          const text = describeFlag(flag, stride, clip.analysis);
          return html`<p><b>${text.what}.</b> ${text.why}</p>`;
        })}
      </div>
      ${pictures}
    </article>`;
  }

  function shortly(one: FlaggedStride): string {
    const { stride } = one;
    const metrics = stride.flags.map(({ metric }) => describeMetric(metric).shortName);
    const at = formatClipTime(stride.startS);
    return words.shortly(stride.index + 1, stride.side, sourceOf(one), at, metrics);
  }

  return html`<section>
    <h2>${words.heading}</h2>
    ${shown.length === 0 ? html`<p>${words.none}</p>` : shown.map(strideCard)}
    ${named.length === 0 ? null : html`<p class="also"><b>${words.asWell}</b> ${named.map(shortly).join('; ')}.</p>`}
  </section>`;
}
