import { isFlagged } from '../../core/results/is-flagged.ts';
import { mergeClips } from '../../core/findings/merge-clips.ts';
import { isRefused } from '../../core/quality/capture-checks.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatDuration, formatFrameRate } from '../format/format-time.ts';
import { SIDE_LABELS, VIEW_LABELS } from '../labels.ts';
import { describeDisagreement } from '../merged-run.ts';
import { findingsSection, runFindings } from './findings-section.ts';
import { titleSection } from './header-section.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReportClip } from './report-meta.ts';

/**
 * Title and table heads above the findings, a clip's row, and a disagreement below them, lines of
 * text.
 */
const HEADER_LINES = 10.5;
const CLIP_LINES = 1.6;
const DISAGREEMENT_LINES = 3;

function clipRow({ analysis, meta }: ReportClip, index: number): SafeHtml {
  const { context, strides, quality } = analysis;
  const clean = strides.filter(({ excluded }) => excluded === null).length;
  const flagged = strides.filter(isFlagged).length;
  const near = context.nearSide === null ? '' : `, ${SIDE_LABELS[context.nearSide].toLowerCase()} leg near`;
  return html`<tr>
    <td>${index + 1}. ${VIEW_LABELS[context.view]}${near}</td>
    <td class="file">${meta.fileName}</td>
    <td>${formatDuration(meta.durationS)}, ${formatFrameRate(meta.fps)}</td>
    ${
      isRefused(quality)
        ? html`<td colspan="2">No numbers: see its notes on the recording</td>`
        : html`<td>${formatNumber(clean, 0)} of ${formatNumber(strides.length, 0)}</td>
            <td>${formatNumber(flagged, 0)}</td>`
    }
  </tr>`;
}

/**
 * One page that draws on all clips of a run: each finding once, from the clip that gives it best,
 * and where clips disagree.
 */
export function runSummarySection(clips: readonly ReportClip[]): SafeHtml {
  const analyses = clips.map(({ analysis }) => analysis);
  const merged = mergeClips(analyses);
  const [first] = clips;
  const takenLines =
    HEADER_LINES + CLIP_LINES * clips.length + DISAGREEMENT_LINES * merged.disagreements.length;
  return html`${first ? titleSection(first.meta, `${clips.length} clips of one run`) : null}
    <table class="clips">
      <thead>
        <tr>
          <th>Clip</th>
          <th>File</th>
          <th>Length</th>
          <th>Usable strides</th>
          <th>Flagged</th>
        </tr>
      </thead>
      <tbody>
        ${clips.map(clipRow)}
      </tbody>
    </table>
    ${findingsSection(runFindings(merged.findings, clips), takenLines)}
    ${
      merged.disagreements.length === 0
        ? null
        : html`<section class="disagreements">
            <h3>Where the clips disagree</h3>
            ${merged.disagreements.map((each) => html`<p>${describeDisagreement(each, analyses)}</p>`)}
          </section>`
    }`;
}
