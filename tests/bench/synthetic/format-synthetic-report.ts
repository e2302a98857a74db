import type { EventScore } from './score-clip.ts';
import type { MetricErrorSummary, SyntheticReport } from './score-synthetic-tracks.ts';

/** The report as plain text tables. */
export function formatSyntheticReport(report: SyntheticReport, verbose = false): string {
  const lines: string[] = ['Clips (synthetic, truth from the rendered skeleton)'];
  for (const clip of report.clips) {
    lines.push(
      [
        clip.clip.padEnd(40),
        `${clip.trueView} → ${clip.view}`.padEnd(24),
        `near ${clip.nearSide ?? '-'}`.padEnd(11),
        `oblique ${show(clip.obliqueDeg)}`.padEnd(14),
        `roll ${show(clip.rollDeg)} (${show(clip.trueRollDeg)})`.padEnd(18),
        `cadence ${show(clip.cadence, 2)} (${show(clip.trueCadence, 2)})`.padEnd(26),
        `strides ${clip.cleanStrides}/${clip.strides}${clip.isUnreliable ? ' unreliable' : clip.isTooShort ? ' too short' : ''}`.padEnd(
          14,
        ),
        clip.quality.join(' '),
      ].join(' '),
    );
  }
  for (const clip of report.missing) lines.push(`${clip.padEnd(40)} no track`);
  if (verbose) {
    lines.push('', 'Per clip and side: measured, true, error');
    for (const score of report.metrics) {
      lines.push(
        [
          score.clip.slice(0, 30).padEnd(31),
          score.side.padEnd(6),
          (score.leg ?? 'frontal').padEnd(8),
          score.metric.padEnd(25),
          show(score.measured, 2).padStart(8),
          show(score.truth, 2).padStart(8),
          show(score.error, 2).padStart(8),
          score.covered ? '' : 'outside its interval',
        ].join(' '),
      );
    }
  }
  lines.push('', 'Events: bias, sd, median abs (ms), missed, extra');
  for (const type of ['initial-contact', 'toe-off'] as const) {
    for (const leg of ['near', 'far', null] as const) {
      const own = report.events.filter((score) => score.type === type && score.leg === leg);
      if (own.length > 0)
        lines.push(`${type.padEnd(16)} ${(leg ?? 'frontal').padEnd(8)} ${formatEvents(own)}`);
    }
  }
  lines.push('', 'Metric errors over clips (medians of sides)', ...formatMetricErrors(report.summary));
  return lines.join('\n');
}

/** Errors per metric and leg, a line each under a line of headings. */
export function formatMetricErrors(summary: readonly MetricErrorSummary[]): string[] {
  const head =
    'metric                    leg      sides strides     bias mean|e| -bias worst|e| stride sd   gain  cover(stride) cover(side)';
  const rows = summary.map((row) =>
    [
      row.metric.padEnd(25),
      row.leg.padEnd(8),
      String(row.sides).padStart(5),
      String(row.strides).padStart(7),
      show(row.bias, 2).padStart(8),
      show(row.meanAbs, 2).padStart(7),
      show(row.meanAbsAfterBias, 2).padStart(5),
      show(row.worstAbs, 2).padStart(8),
      show(row.strideSd, 2).padStart(9),
      show(row.gain, 2).padStart(6),
      `${show(100 * row.strideCoverage, 0)} %`.padStart(13),
      `${show(100 * row.coverage, 0)} %`.padStart(11),
    ].join(' '),
  );
  return [head, ...rows];
}

function formatEvents(scores: readonly EventScore[]): string {
  const ms = scores.flatMap((score) => score.errorsS.map((error) => 1000 * error));
  const bias = ms.reduce((sum, value) => sum + value, 0) / ms.length;
  const sd = Math.sqrt(ms.reduce((sum, value) => sum + (value - bias) ** 2, 0) / ms.length);
  const absolute = ms.map(Math.abs).sort((a, b) => a - b);
  const missed = scores.reduce((sum, score) => sum + score.missed, 0);
  const extra = scores.reduce((sum, score) => sum + score.extra, 0);
  return `${show(bias)} ${show(sd)} ${show(absolute[absolute.length >> 1] ?? Number.NaN)}   missed ${missed} extra ${extra} of ${ms.length}`;
}

function show(value: number, decimals = 1): string {
  return Number.isFinite(value) ? value.toFixed(decimals) : '-';
}
