import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { ReportModel } from '../../core/report/report-model.ts';
import { formatHeight } from '../format/format-height.ts';
import { formatNumber } from '../format/format-number.ts';
import { formatSpeed } from '../format/format-speed.ts';
import { formatDuration, formatFrameRate } from '../format/format-time.ts';
import { FACING_LABELS, MIRRORED_LABEL, MODEL_LABELS, SIDE_LABELS, VIEW_LABELS } from '../labels.ts';
import { html, type SafeHtml } from './html.ts';
import type { ReportMeta } from './report-meta.ts';

function settings(analysis: RunAnalysis, meta: ReportMeta): readonly (readonly [string, string])[] {
  const { context, camera } = analysis;
  const rows: [string, string][] = [
    [
      'Clip',
      `${formatDuration(meta.durationS)}, ${formatFrameRate(meta.fps)}, ${meta.width} × ${meta.height}`,
    ],
    ['View', VIEW_LABELS[context.view]],
  ];
  if (context.facing !== null) rows.push(['Runner', FACING_LABELS[context.facing]]);
  if (context.nearSide !== null) rows.push(['Near leg', SIDE_LABELS[context.nearSide]]);
  rows.push(['Height', context.heightM === undefined ? 'Not given' : formatHeight(context.heightM)]);
  rows.push([
    'Belt speed',
    context.beltSpeedMps === undefined
      ? 'Not given'
      : `${formatSpeed(context.beltSpeedMps, 'km/h')} (${formatSpeed(context.beltSpeedMps, 'min/km')})`,
  ]);
  if (context.slowMotion !== 1) rows.push(['Slow motion', `${formatNumber(context.slowMotion, 1)} times`]);
  if (context.mirrored) rows.push(['Video', MIRRORED_LABEL]);
  if (camera.rollDeg !== 0) rows.push(['Camera tilt', `${formatNumber(camera.rollDeg, 1)}°`]);
  rows.push(['Pose model', MODEL_LABELS[context.model]]);
  return rows;
}

function tile(label: string, value: string, note: string): SafeHtml {
  return html`<div class="tile"><b>${value}</b><span>${label}</span><small>${note}</small></div>`;
}

/** The name of the report with its date, and what it is about. */
export function titleSection({ date, runTitle, fileName }: ReportMeta, about: string): SafeHtml {
  const title = runTitle === undefined || runTitle === fileName ? about : `${runTitle}, ${about}`;
  return html`<header>
    <div class="brand"><span>Treadlens</span><span>${date}</span></div>
    <h1>Running gait report</h1>
    <p class="clip">${title}</p>
  </header>`;
}

/** Settings of a clip, and the counts that everything rests on. */
export function clipFacts(analysis: RunAnalysis, model: ReportModel, meta: ReportMeta): SafeHtml {
  const { counts } = model;
  const cadence = analysis.summary.cadence?.both;
  return html`<dl class="settings">
      ${settings(analysis, meta).map(
        ([term, value]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    <div class="tiles">
      ${
        cadence !== undefined && typeof cadence.median === 'number'
          ? tile('steps per minute', formatNumber(cadence.median, 0), 'cadence')
          : null
      }
      ${tile('strides found', formatNumber(counts.strides, 0), `${counts.excluded} left out`)}
      ${tile('clean left strides', formatNumber(counts.clean.left, 0), 'verdict from 7')}
      ${tile('clean right strides', formatNumber(counts.clean.right, 0), 'verdict from 7')}
      ${tile(counts.flagged === 1 ? 'stride flagged' : 'strides flagged', formatNumber(counts.flagged, 0), 'for a closer look')}
    </div>`;
}
