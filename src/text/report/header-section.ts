import { isFlagged } from '../../core/results/is-flagged.ts';
import { isRefused } from '../../core/quality/capture-checks.ts';
import { formatHeight } from '../format/format-height.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatSpeedAndPace } from '../format/format-speed.ts';
import { formatDuration, formatFrameRate } from '../format/format-time.ts';
import { FACING_LABELS, MODEL_LABELS, VIEW_LABELS } from '../labels.ts';
import { labelsWords } from '../words/labels.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReportClip } from './report-meta.ts';
import { firstPageWords } from '../words/report/first-page.ts';

/** How a clip was filmed and read, in short words; what was not given is left out. */
function settings({ analysis, meta }: ReportClip): readonly string[] {
  const { context, camera } = analysis;
  const words = firstPageWords.settings;
  return [
    `${formatDuration(meta.durationS)}, ${formatFrameRate(meta.fps)}, ${meta.width} × ${meta.height}`,
    ...(context.facing === null ? [] : [FACING_LABELS[context.facing]]),
    ...(context.nearSide === null ? [] : [words.legNear(context.nearSide)]),
    context.heightM === undefined
      ? words.heightNotGiven
      : words.height(formatHeight(context.heightM, meta.units.heightUnit)),
    context.beltSpeedMps === undefined
      ? words.beltNotGiven
      : words.belt(formatSpeedAndPace(context.beltSpeedMps, meta.units.speedUnit)),
    ...(context.slowMotion === 1 ? [] : [words.slowMotion(formatNumber(context.slowMotion, 1))]),
    ...(context.mirrored ? [labelsWords.mirrored] : []),
    ...(camera.rollDeg === 0 ? [] : [words.tilt(formatNumber(camera.rollDeg, 1))]),
    words.poseModel(MODEL_LABELS[context.model]),
  ];
}

/** What a clip gave: its strides, and how much they are worth. */
function counts({ analysis }: ReportClip): string {
  const { strides, quality, state } = analysis;
  if (isRefused(quality)) return firstPageWords.noNumbers;
  const clean = (side: 'left' | 'right'): number =>
    strides.filter((stride) => stride.side === side && stride.excluded === null).length;
  const flagged = strides.filter(isFlagged).length;
  const usable = { left: clean('left'), right: clean('right') };
  return firstPageWords.counts(state.kind, usable, strides.length, flagged);
}

/**
 * The name of the report with its date, what it is about, and a line about each clip; null without
 * clips.
 */
export function titleSection(clips: readonly ReportClip[]): SafeHtml | null {
  const [first] = clips;
  if (!first) return null;
  const { date, runTitle, fileName } = first.meta;
  const about = clips.length > 1 ? firstPageWords.clipsOfOneRun(clips.length) : html`<bdi>${fileName}</bdi>`;
  const isNamed = runTitle !== undefined && runTitle !== fileName;
  const title = isNamed ? html`<bdi>${runTitle}</bdi>, ${about}` : about;
  return html`<header>
    <div class="brand"><span>Treadlens</span><span>${date}</span></div>
    <h1>${firstPageWords.heading}</h1>
    <p class="clip">${title}</p>
    <ul class="clip-lines">
      ${clips.map(
        (clip) =>
          html`<li>
            <b>${VIEW_LABELS[clip.analysis.context.view]}</b
            >${clips.length > 1 ? html` <i><bdi>${clip.meta.fileName}</bdi></i>` : null} · ${counts(clip)}
          </li>`,
      )}
    </ul>
  </header>`;
}

/** How a clip was filmed and read. */
export function clipFacts(clip: ReportClip): SafeHtml {
  return html`<p class="facts">${settings(clip).join(' · ')}</p>`;
}
