import type { RunAnalysis, StrideResult } from '../../core/analysis/run-analysis.ts';
import { describeFlag } from '../flags.ts';
import { formatClipTime } from '../format/format-time.ts';
import { legLabel } from '../labels.ts';
import { html, type SafeHtml } from './html.ts';
import { isEmbeddedPicture, type ReportStill } from './report-meta.ts';

function figures(stride: StrideResult, stills: readonly ReportStill[]): readonly SafeHtml[] {
  return stills
    .filter((still) => still.strideIndex === stride.index && isEmbeddedPicture(still.dataUrl))
    .map(
      (still) =>
        html`<figure>
          <img src="${still.dataUrl}" alt="" />
          <figcaption>${still.caption}</figcaption>
        </figure>`,
    );
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
      <p>No stride stands out from your own middle values, and none alone reaches a band worth working on.</p>
    </section>`;
  }
  return html`<section>
    <h2>Flagged strides</h2>
    <table class="flags">
      <thead>
        <tr>
          <th>Stride</th>
          <th>Time in clip</th>
          <th>What and why</th>
        </tr>
      </thead>
      <tbody>
        ${flagged.map(
          (stride) =>
            html`<tr>
              <td>${stride.index + 1}<br /><small>${legLabel(stride.side, stride.leg)}</small></td>
              <td>${formatClipTime(stride.startS)} to ${formatClipTime(stride.endS)}</td>
              <td>
                ${stride.flags.map((flag) => {
                  const text = describeFlag(flag, stride, analysis);
                  return html`<p><b>${text.what}.</b> ${text.why}</p>`;
                })}
                ${figures(stride, stills)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
