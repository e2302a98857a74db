import type { RunAnalysis } from '../findings/run-analysis.ts';
import { isMeasured, type Measured } from '../run/measure.ts';
import { METRIC_IDS, type MetricId, METRICS } from '../metrics/registry.ts';
import { decimal, toCsv, type CsvFormat } from './csv.ts';

const FIXED = [
  'stride',
  'side',
  'leg',
  'start_s',
  'end_s',
  'toe_off_s',
  'excluded',
  'edited',
  'flags',
] as const;

/**
 * All strides as CSV: one row a stride in time order, and per
 * metric of the clip's view its value with the unit in the head, the half width of its 95 %
 * interval, and the frame it was read at. A missing number leaves the value empty and names its
 * reason in the uncertainty's place. `edited` is `yes` where a stride's numbers rest on a
 * correction by the user. Times are seconds of the file.
 */
export function stridesToCsv(analysis: RunAnalysis, format?: CsvFormat): string {
  const metrics = METRIC_IDS.filter((id) => METRICS[id].views.includes(analysis.context.view));
  const head = [...FIXED, ...metrics.flatMap(columnsOf)];
  const rows = analysis.strides.map((stride) => [
    String(stride.index),
    stride.side,
    stride.leg ?? '',
    decimal(stride.startS, 4),
    decimal(stride.endS, 4),
    stride.toeOffS === null ? '' : decimal(stride.toeOffS, 4),
    stride.excluded ?? '',
    stride.edited ? 'yes' : '',
    stride.flags.map((flag) => `${flag.metric}:${flag.kind}`).join(' '),
    ...metrics.flatMap((id) => cellsOf(stride.metrics[id])),
  ]);
  return toCsv([head, ...rows], format);
}

function columnsOf(id: MetricId): string[] {
  return [`${id} [${METRICS[id].unit}]`, `${id} uncertainty`, `${id} frame`];
}

function cellsOf(measured: Measured | undefined): string[] {
  if (!measured) return ['', '', ''];
  if (!isMeasured(measured)) return ['', measured.unavailable, ''];
  const value = typeof measured.value === 'number' ? decimal(measured.value, 3) : measured.value;
  return [value, decimal(measured.uncertainty, 3), String(measured.frame)];
}
