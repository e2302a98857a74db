import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AccuracyFigures,
  PlateFigure,
  RenderedFigure,
  TimedQuantity,
} from '../../src/core/quality/accuracy-figures.ts';
import type { MetricId } from '../../src/core/metrics/registry.ts';
import { describeMetric } from '../../src/text/metrics.ts';
import { unitLabel } from '../../src/text/format/unit-label.ts';

export const README_FILE = join(import.meta.dirname, '..', '..', 'README.md');
const START = '<!-- accuracy table: written by npm run bench:accuracy, never by hand -->';
const END = '<!-- end of the accuracy table -->';

/** Metrics that the README tells of, and where. The app's page tells of all. */
const RENDERED_ROWS: readonly (readonly [
  MetricId,
  readonly RenderedFigure['view'][],
  RenderedFigure['leg'],
])[] = [
  ['foot-strike-angle', ['side'], 'near'],
  ['overstride', ['side'], 'near'],
  ['knee-flexion-at-contact', ['side'], 'near'],
  ['peak-stance-knee-flexion', ['side'], 'near'],
  ['trunk-lean', ['side'], 'near'],
  ['knee-alignment', ['rear', 'front'], 'both'],
  ['step-width', ['rear', 'front'], 'both'],
];

const EVENT_WORDS: Readonly<Record<TimedQuantity, string>> = {
  'initial-contact': 'initial contact',
  'toe-off': 'toe-off',
  'contact-time': 'contact time',
};

/**
 * The README's accuracy table as Markdown lines, from the figures that the app's page shows too.
 */
export function readmeAccuracyTable(figures: AccuracyFigures): string[] {
  const { contacts, runners } = figures.plates;
  const plates = `force plates, ${contacts} contacts of ${runners} runners, 60 Hz, side`;
  const rows = [
    ...(['initial-contact', 'toe-off', 'contact-time'] as const).map((quantity) => [
      EVENT_WORDS[quantity],
      plates,
      plateWords(figures, quantity),
    ]),
    ['the usual rule, lowest point of the foot', plates, lowestPointWords(figures)],
    ...labelRows(figures),
    ['cadence', plates, `at most ${show(sideClips(figures)?.worstCadence ?? null, 1)} steps/min`],
    ...RENDERED_ROWS.flatMap(([metric, views, leg]) =>
      views.flatMap((view) => renderedRow(figures, metric, view, leg)),
    ),
    [
      'stated 95 % ranges that hold the truth',
      `${figures.rendered.bodies} rendered bodies, each left out of corrections and error table`,
      `side ${coverageWords(figures, ['side', 'oblique'])}, front and rear ${coverageWords(figures, ['front', 'rear'])} of the sides`,
    ],
  ];
  return [
    '| what | against | error |',
    '| --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}

/** The README with its table renewed. */
export function withAccuracyTable(readme: string, figures: AccuracyFigures): string {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error('the README has lost the place of its accuracy table');
  return `${before}${START}\n\n${readmeAccuracyTable(figures).join('\n')}\n\n${END}${after}`;
}

/** The table as it stands in the README, its cells without padding. */
export function tableInReadme(): string[] {
  const between = readFileSync(README_FILE, 'utf8').split(START)[1]?.split(END)[0] ?? '';
  return between
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/\s+/g, ' ').replace(/-{3,}/g, '---'));
}

function plateWords(figures: AccuracyFigures, quantity: TimedQuantity): string {
  const of = (method: PlateFigure['method']): PlateFigure | undefined => plateRow(figures, quantity, method);
  const own = of('shipped');
  const heldOut = of('held-out');
  const missed = own?.missed === null ? '' : `, ${own?.missed ?? 0} missed, ${own?.extra ?? 0} invented`;
  return (
    `bias ${show(own?.bias ?? null, 1)} ms, RMSE ${show(own?.rmse ?? null, 1)} ms${missed}` +
    (heldOut
      ? `; runners left out of the training: RMSE ${show(heldOut.rmse, 1)} ms${heldOut.missed === null ? '' : `, ${heldOut.missed} missed, ${heldOut.extra ?? 0} invented`}`
      : '')
  );
}

function lowestPointWords(figures: AccuracyFigures): string {
  const row = plateRow(figures, 'initial-contact', 'lowest-point');
  const all = (row?.n ?? 0) + (row?.missed ?? 0);
  return `bias ${show(row?.bias ?? null, 0)} ms, ${row?.missed ?? 0} of ${all} contacts missed`;
}

function plateRow(
  { plates }: AccuracyFigures,
  quantity: TimedQuantity,
  method: PlateFigure['method'],
): PlateFigure | undefined {
  return plates.timings.find(
    (row) => row.view === 'side' && row.rateHz === 60 && row.quantity === quantity && row.method === method,
  );
}

function sideClips({ plates }: AccuracyFigures): AccuracyFigures['plates']['clips'][number] | undefined {
  return plates.clips.find((row) => row.view === 'side' && row.rateHz === 60);
}

/** One row per labelled clip and kind of event, near and far leg together. */
function labelRows({ labels }: AccuracyFigures): string[][] {
  const shipped = labels.filter((row) => row.method === 'shipped');
  return [...new Set(shipped.map((row) => row.clip))].flatMap((clip) =>
    (['initial-contact', 'toe-off'] as const).flatMap((quantity) => {
      const of = (leg: 'near' | 'far') =>
        shipped.find((row) => row.clip === clip && row.quantity === quantity && row.leg === leg);
      const [near, far] = [of('near'), of('far')];
      if (!near || !far) return [];
      const lost = (near.missed ?? 0) + (near.extra ?? 0) + (far.missed ?? 0) + (far.extra ?? 0);
      return [
        [
          EVENT_WORDS[quantity],
          `two raters, real clip \`${clip}\`, ${near.n + far.n} events`,
          `${show(near.offset, 0)} ms to what an eye sees; around it median ${show(near.medianAbs, 1)} ms near leg, ${show(far.medianAbs, 1)} ms far leg; ${lost === 0 ? 'none' : String(lost)} missed or invented`,
        ],
      ];
    }),
  );
}

function renderedRow(
  figures: AccuracyFigures,
  metric: MetricId,
  view: RenderedFigure['view'],
  leg: RenderedFigure['leg'],
): string[][] {
  const row = figures.rendered.metrics.find(
    (one) => one.metric === metric && one.view === view && one.leg === leg,
  );
  if (!row) return [];
  const { name, unit } = describeMetric(metric);
  const suffix = unitLabel(unit).suffix;
  return [
    [
      name.toLowerCase(),
      `${row.bodies} rendered bodies from the ${view}${leg === 'both' ? '' : `, ${leg} leg`}, ${row.n} sides`,
      `mean absolute ${show(row.meanAbs, 1)}${suffix}, 95 % within ${show(row.p95Abs, 1)}${suffix}; stated ranges hold ${show(100 * (row.coverage ?? Number.NaN), 0)} %`,
    ],
  ];
}

function coverageWords(figures: AccuracyFigures, views: readonly RenderedFigure['view'][]): string {
  const rows = figures.rendered.metrics.filter((row) => views.includes(row.view) && row.coverage !== null);
  const sides = rows.reduce((sum, row) => sum + row.n, 0);
  const held = rows.reduce((sum, row) => sum + row.n * (row.coverage ?? 0), 0);
  return `${show((100 * held) / sides, 0)} %`;
}

function show(value: number | null, decimals: number): string {
  return value === null || !Number.isFinite(value) ? '–' : value.toFixed(decimals).replace('-', '−');
}
