import { METRIC_IDS, METRICS, type MetricId } from '../metrics/registry.ts';
import { decimal, toCsv, type CsvFormat } from './csv.ts';
import type { RunJson } from './run-json-schema.ts';

/**
 * One row of the table: a clip and what its run says, or why there is none. Small, as an archive
 * has thousands.
 */
export interface SummaryRow {
  readonly clip: string;
  /** Cells of `FACTS`; empty where there is no run. */
  readonly facts: readonly string[];
  readonly summary: RunJson['summary'];
  /** Why there are no numbers, in words; empty where there are. */
  readonly problem: string;
}

const SUMMARY_SIDES = ['left', 'right', 'both'] as const;

/** The row of a clip. */
export function toSummaryRow(clip: string, run: RunJson | null, problem: string): SummaryRow {
  const facts = run ? FACTS.map(([, factOf]) => factOf(run)) : FACTS.map(() => '');
  return { clip, facts, summary: run?.summary ?? {}, problem };
}

/**
 * Many runs as one table (CSV): a row a clip with what it is worth, its strides and findings, and
 * per metric and side the median with the ends of its 95 % interval. Only numbers that a run of the
 * table has are columns; an empty cell is a number that this clip does not give.
 */
export function summaryToCsv(rows: readonly SummaryRow[], format?: CsvFormat): string {
  const columns = METRIC_IDS.flatMap((metric) =>
    SUMMARY_SIDES.filter((side) => rows.some(({ summary }) => summary[metric]?.[side])).map((side) => ({
      metric,
      side,
    })),
  );
  const head = ['clip', ...FACTS.map(([name]) => name), ...columns.flatMap(headOf), 'problem'];
  const lines = rows.map((row) => [
    row.clip,
    ...row.facts,
    ...columns.flatMap((column) => cellsOf(row, column)),
    row.problem,
  ]);
  return toCsv([head, ...lines], format);
}

const FACTS: readonly (readonly [name: string, of: (run: RunJson) => string])[] = [
  ['state', (run) => run.state.kind],
  ['state_reasons', (run) => run.state.reasons.join(' ')],
  ['view', (run) => run.context.view],
  ['facing', (run) => run.context.facing ?? ''],
  ['model', (run) => run.context.model],
  ['duration_s', (run) => decimal(run.source.durationS, 2)],
  ['frames_per_second', (run) => decimal(run.source.fps, 2)],
  ['strides', (run) => String(run.strides.length)],
  ['strides_left_out', (run) => String(run.strides.filter(({ excluded }) => excluded !== null).length)],
  ['findings', (run) => run.findings.map(findingCell).join(' ')],
  ['core_version', (run) => run.coreVersion],
];

function findingCell({ metric, side, severity }: RunJson['findings'][number]): string {
  return [metric, ...(side === null ? [] : [side]), severity].join(':');
}

interface Column {
  readonly metric: MetricId;
  readonly side: (typeof SUMMARY_SIDES)[number];
}

function headOf({ metric, side }: Column): string[] {
  const name = `${metric} ${side}`;
  return [`${name} [${METRICS[metric].unit}]`, `${name} low`, `${name} high`];
}

function cellsOf({ summary }: SummaryRow, { metric, side }: Column): string[] {
  const entry = summary[metric]?.[side];
  if (!entry) return ['', '', ''];
  const median = typeof entry.median === 'number' ? decimal(entry.median, 3) : entry.median;
  return [median, decimal(entry.low, 3), decimal(entry.high, 3)];
}
