import { formatMetricErrors } from '../synthetic/format-synthetic-report.ts';
import type { ErrorSummary } from './score-events.ts';
import type { EventRow, MocapRow } from './score-mocap.ts';

const show = (value: number, decimals = 1): string =>
  Number.isFinite(value) ? value.toFixed(decimals) : '-';

function eventCells(row: EventRow): string {
  return [
    show(row.bias).padStart(6),
    show(row.sd).padStart(5),
    show(row.rmse).padStart(5),
    show(row.medianAbs).padStart(5),
    show(row.p95Abs).padStart(5),
    String(row.missed).padStart(4),
    String(row.extra).padStart(4),
  ].join(' ');
}

/** Timings of runners that the refiner has not seen: root mean square (bias), milliseconds. */
function leftOutLines({ view, rateHz, errors, leftOut }: MocapRow): string[] {
  const cell = ({ rmse, bias }: ErrorSummary): string => `${show(rmse)} (${show(bias)})`.padStart(14);
  const both = (count: Readonly<Record<string, number>>): string =>
    String((count['initial-contact'] ?? 0) + (count['toe-off'] ?? 0)).padStart(4);
  return [
    `${view}, ${rateHz} Hz, ${errors}: runners left out of the training; RMSE (bias), ms`,
    `  ${'plates'.padEnd(8)}${'m/s'.padStart(4)}     n${'contact'.padStart(14)}${'toe-off'.padStart(14)}${'contact time'.padStart(14)} miss extr  held by 95 %`,
    ...leftOut.map(
      (row) =>
        `  ${(row.laboratory ?? 'both').padEnd(8)}${(row.speedMps === null ? 'all' : String(row.speedMps)).padStart(4)}${String(row.initialContact.n).padStart(6)}` +
        `${cell(row.initialContact)}${cell(row.toeOff)}${cell(row.contactTime)} ${both(row.missed)} ${both(row.extra)}  ${show(100 * row.coverage)} %`,
    ),
  ];
}

/** The motion-capture results as plain text. */
export function formatMocapReport(rows: readonly MocapRow[]): string {
  const head = '  bias    sd  rmse   med   p95 miss extr';
  const lines = [
    'Motion capture with force plates, projected and disturbed; milliseconds, detected minus true',
    `${'view'.padEnd(6)}${'Hz'.padStart(4)} ${'errors'.padEnd(22)}${'what'.padEnd(26)}   n ${head}`,
  ];
  for (const row of rows) {
    const label = `${row.view.padEnd(6)}${String(row.rateHz).padStart(4)} ${row.errors.padEnd(22)}`;
    const line = (what: string, event: EventRow): void => {
      lines.push(`${label}${what.padEnd(26)}${String(event.truths).padStart(4)} ${eventCells(event)}`);
    };
    line('initial contact', row.initialContact);
    line('  by rule alone', row.ruleInitialContact);
    line('  rivals: lowest point', row.rivalInitialContact);
    line('toe-off', row.toeOff);
    line('  by rule alone', row.ruleToeOff);
    const ct = row.contactTime;
    lines.push(
      `${label}${'contact time'.padEnd(26)}${String(ct.n).padStart(4)} ${[
        ct.bias,
        ct.sd,
        ct.rmse,
        ct.medianAbs,
        ct.p95Abs,
      ]
        .map((v, i) => show(v).padStart(i === 0 ? 6 : 5))
        .join(' ')}`,
      `${label}${'legs'.padEnd(26)}confused ${show(100 * row.legsConfused)} %, right after repair ${show(100 * row.legsRight, 2)} %, spoilt ${row.legsSpoilt} of ${row.framesScored}` +
        `; cadence worst ${show(row.worstCadence, 2)}/min; 95 % intervals hold ${show(100 * row.coverage)} %; misjudged ${row.misjudged} of ${row.clips}; ${show(row.meanAnalysisMs, 0)} ms`,
    );
  }
  lines.push('', ...rows.filter(({ leftOut }) => leftOut.length > 0).flatMap(leftOutLines));
  for (const row of rows.filter(hasMetrics)) {
    const { right, sides, marginDeg } = row.strikeClass;
    lines.push(
      '',
      `${row.view}, ${row.rateHz} Hz, ${row.errors}: every metric against the same quantity of the clean 3D points` +
        (sides > 0
          ? `; foot-strike class right on ${right} of ${sides} sides outside ±${marginDeg}° of a cut-off`
          : ''),
      "The corrections for the pose model's own points are in the numbers, but not in these points: look at what is left without bias.",
      ...formatMetricErrors(row.metrics),
    );
  }
  return lines.join('\n');
}

/** Angles are shown for the rate that people film at, without and with pose-like errors. */
function hasMetrics({ rateHz, errors }: MocapRow): boolean {
  return rateHz === 60 && (errors === 'none' || errors === 'pose-like + swaps');
}
