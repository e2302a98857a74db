import type {
  AccuracyFigures,
  JointFigure,
  LabelFigure,
  PlateFigure,
  RenderedFigure,
  TimedQuantity,
  TimingErrors,
} from '../core/quality/accuracy-figures.ts';
import { labelFigures, METHOD_WORDS, SEEN_RUNNERS_NOTE } from './accuracy.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { METRIC_ORDER } from './metric-order.ts';
import { describeMetric } from './metrics.ts';

/**
 * A table of words: the first `headers` cells of a row tell what it is about, that at `rowHeader`
 * names it.
 */
export interface WordTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly headers: number;
  readonly rowHeader: number;
  readonly rows: readonly {
    readonly cells: readonly string[];
    /** `own`: the row to believe; `rival`: what others do. */
    readonly tone: 'own' | 'rival' | 'plain';
  }[];
}

const QUANTITY_WORDS: Readonly<Record<TimedQuantity, string>> = {
  'initial-contact': 'Landing',
  'toe-off': 'Leaving the belt',
  'contact-time': 'Time on the belt',
};

const VIEW_WORDS: Readonly<Record<PlateFigure['view'], string>> = {
  side: 'side',
  front: 'front',
  rear: 'rear',
};

const METHOD_ORDER = Object.keys(METHOD_WORDS);
const ERROR_HEAD = [
  'n',
  'Average error',
  'Typical size (median)',
  'RMS error',
  '95 % within',
  'Missed',
  'Extra',
];

/** Errors against force plates, one table per quantity, for the side view or for front and rear. */
export function plateTables({ plates }: AccuracyFigures, isSide: boolean): readonly WordTable[] {
  const views = isSide ? 'from the side' : 'from the front and from behind';
  return (Object.keys(QUANTITY_WORDS) as TimedQuantity[]).map((quantity) => ({
    caption: `${QUANTITY_WORDS[quantity]}, ${views}: errors in ms against force plates`,
    head: ['View', 'Frames a second', 'Timed by', ...ERROR_HEAD],
    headers: 3,
    rowHeader: 2,
    rows: plates.timings
      .filter((row) => row.quantity === quantity && (row.view === 'side') === isSide)
      .sort(
        (a, b) =>
          a.view.localeCompare(b.view) ||
          a.rateHz - b.rateHz ||
          METHOD_ORDER.indexOf(a.method) - METHOD_ORDER.indexOf(b.method),
      )
      .map((row) => ({
        cells: [
          VIEW_WORDS[row.view],
          String(row.rateHz),
          row.method === 'shipped'
            ? `${METHOD_WORDS.shipped} (${SEEN_RUNNERS_NOTE})`
            : METHOD_WORDS[row.method],
          ...errorCells(row),
        ],
        tone: toneOf(row),
      })),
  }));
}

/** What the same simulated clips say about cadence, legs and stated intervals. */
export function plateClipsTable({ plates }: AccuracyFigures): WordTable {
  return {
    caption: 'The same clips as shipped: cadence, exchanged legs and stated ranges',
    head: [
      'View',
      'Frames a second',
      'Clips',
      'Largest cadence error, steps/min',
      'Frames with legs right before repair',
      'after repair',
      'Event times within their stated range',
      'Clips misjudged or refused',
    ],
    headers: 2,
    rowHeader: 0,
    rows: plates.clips.map((row) => ({
      cells: [
        VIEW_WORDS[row.view],
        String(row.rateHz),
        String(row.clips),
        plain(row.worstCadence, 1),
        percent(row.legsRightBefore, 1),
        percent(row.legsRightAfter, 1),
        percent(row.eventCoverage, 0),
        String(row.misjudged),
      ],
      tone: 'plain',
    })),
  };
}

/** Errors of angles and distances on recorded joints, one table per view. */
export function jointTables({ plates }: AccuracyFigures): readonly WordTable[] {
  return (['side', 'rear', 'front'] as const).flatMap((view) => {
    const own = plates.metrics.filter((row) => row.view === view);
    return own.length === 0 ? [] : [jointTable(RENDERED_VIEWS[view], own)];
  });
}

function jointTable(view: string, rows: readonly JointFigure[]): WordTable {
  return {
    caption: `${view}: each metric on recorded joints`,
    head: [
      'Metric',
      'Leg',
      'Unit',
      'Average error',
      'Average size without it',
      'Follows the truth by',
      'Sides of clips',
      'Strides',
    ],
    headers: 3,
    rowHeader: 0,
    rows: rows.map((row) => {
      const { name, unit } = describeMetric(row.metric);
      return {
        cells: [
          name,
          row.leg,
          unitLabel(unit).long,
          signed(row.bias, 1),
          plain(row.meanAbsAfterBias, 1),
          plain(row.gain, 2),
          String(row.n),
          plain(row.strides, 0),
        ],
        tone: 'plain',
      };
    }),
  };
}

/** Errors against hand labels. */
export function labelTable(figures: AccuracyFigures): WordTable {
  return {
    caption: 'Errors in ms against the mean of two raters',
    head: [
      'Clip',
      'Leg',
      'Event',
      'Timed by',
      ...ERROR_HEAD,
      'Offset of both legs',
      'Spread',
      'Spread between raters',
      'Within stated range',
    ],
    headers: 4,
    rowHeader: 3,
    rows: labelFigures(figures).map((row) => ({
      cells: [
        clipWords(row),
        row.leg,
        QUANTITY_WORDS[row.quantity],
        METHOD_WORDS[row.method],
        ...errorCells(row),
        signed(row.offset),
        plain(row.spread, 1),
        plain(row.ratersSd, 1),
        percent(row.coverage, 0),
      ],
      tone: toneOf(row),
    })),
  };
}

const RENDERED_VIEWS: Readonly<Record<RenderedFigure['view'], string>> = {
  side: 'From the side',
  rear: 'From behind',
  front: 'From the front',
  oblique: 'Obliquely from the side',
};

/**
 * What most runs are asked about, first: how far a number may be off, and on whom that was seen.
 */
export function meaningTable({ rendered }: AccuracyFigures): WordTable {
  const views = Object.keys(RENDERED_VIEWS) as RenderedFigure['view'][];
  const rows = METRIC_ORDER.accuracyTable.flatMap((metric) =>
    views.flatMap((view) =>
      rendered.metrics.filter((row) => row.metric === metric && row.view === view && row.leg !== 'far'),
    ),
  );
  return {
    caption: 'How far a number of yours may be off',
    head: [
      'Number',
      'Filmed',
      'Typically off by',
      '19 of 20 within',
      'Measured on',
      'Stated range held the truth',
    ],
    headers: 2,
    rowHeader: 0,
    rows: rows.map((row) => {
      const { name, unit } = describeMetric(row.metric);
      const suffix = unitLabel(unit).suffix;
      return {
        cells: [
          name,
          RENDERED_VIEWS[row.view].toLowerCase(),
          `${plain(row.meanAbs, 1)}${suffix}`,
          `${plain(row.p95Abs, 1)}${suffix}`,
          `${row.bodies} rendered bodies, ${row.n} legs`,
          percent(row.coverage, 0),
        ],
        tone: 'plain',
      };
    }),
  };
}

const HELD_VIEWS = { side: 'from the side', frontal: 'from the front or behind' } as const;

/** How often stated ranges held the truth of real runners' joints. */
export function heldTable({ judged }: AccuracyFigures): WordTable {
  return {
    caption: 'Stated ranges on recorded joints of real runners, each left out in turn',
    head: ['Number', 'Filmed', 'Range held the truth', 'Runners', 'Readings'],
    headers: 2,
    rowHeader: 0,
    rows: judged.held.map(({ metric, view, runners, n, held }) => ({
      cells: [describeMetric(metric).name, HELD_VIEWS[view], percent(held, 0), String(runners), plain(n, 0)],
      tone: 'plain',
    })),
  };
}

/** Which foot strike was read of legs whose class is known. */
export function strikeTable({ judged }: AccuracyFigures): WordTable {
  const { legs, rows } = judged.strikes;
  return {
    caption: `Foot strike of ${legs} near legs, with cut-offs chosen without the runner`,
    head: ['Truth', 'Read as heel', 'as midfoot', 'as forefoot'],
    headers: 1,
    rowHeader: 0,
    rows: rows.map(({ truth, read }) => ({
      cells: [
        STRIKE_WORDS[truth],
        ...[read.rearfoot, read.midfoot, read.forefoot].map((count) => plain(count, 0)),
      ],
      tone: 'plain',
    })),
  };
}

const STRIKE_WORDS = { rearfoot: 'Heel first', midfoot: 'Midfoot', forefoot: 'Forefoot' } as const;

/** Errors of each metric against the truth of rendered clips, one table per view. */
export function renderedTables({ rendered }: AccuracyFigures): readonly WordTable[] {
  return (Object.keys(RENDERED_VIEWS) as RenderedFigure['view'][]).flatMap((view) => {
    const own = rendered.metrics.filter((row) => row.view === view);
    return own.length === 0 ? [] : [renderedTable(RENDERED_VIEWS[view], own)];
  });
}

function renderedTable(view: string, rows: readonly RenderedFigure[]): WordTable {
  return {
    caption: `${view}: each metric on rendered clips`,
    head: [
      'Metric',
      'Leg',
      'Unit',
      'Average error',
      'Average size of the error',
      '95 % within',
      'Largest',
      'Bodies',
      'Sides of clips',
      'Strides',
      'Truth within stated range, sides',
      'strides',
    ],
    headers: 3,
    rowHeader: 0,
    rows: rows.map((row) => {
      const { name, unit } = describeMetric(row.metric);
      // A tenth of a metre would hide the error of a step.
      const decimals = unit === 'm' || unit === 'm/s' ? 2 : 1;
      return {
        cells: [
          name,
          row.leg,
          unitLabel(unit).long,
          signed(row.bias, decimals),
          plain(row.meanAbs, decimals),
          plain(row.p95Abs, decimals),
          plain(row.worstAbs, decimals),
          String(row.bodies),
          String(row.n),
          plain(row.strides, 0),
          percent(row.coverage, 0),
          percent(row.strideCoverage, 0),
        ],
        tone: 'plain',
      };
    }),
  };
}

const CLIP_WORDS: Readonly<Record<string, string>> = {
  'side-gym-60fps': 'Phone in a gym, 60 frames a second',
  'side-lab-slowmotion': 'Laboratory, slow motion',
};

function clipWords({ clip }: LabelFigure): string {
  return CLIP_WORDS[clip] ?? clip;
}

function toneOf({ method }: Pick<PlateFigure, 'method'>): 'own' | 'rival' | 'plain' {
  if (method === 'lowest-point') return 'rival';
  return method === 'held-out' ? 'own' : 'plain';
}

function errorCells(errors: TimingErrors): readonly string[] {
  return [
    plain(errors.n, 0),
    signed(errors.bias),
    plain(errors.medianAbs, 1),
    plain(errors.rmse, 1),
    plain(errors.p95Abs, 1),
    plain(errors.missed, 0),
    plain(errors.extra, 0),
  ];
}

function plain(value: number | null, decimals: number): string {
  return formatNumber(value ?? Number.NaN, decimals);
}

/** With its sign, also a plus. */
export function signed(value: number | null, decimals = 1): string {
  const words = plain(value, decimals);
  return value !== null && Number(value.toFixed(decimals)) > 0 ? `+${words}` : words;
}

function percent(share: number | null, decimals: number): string {
  return share === null ? '–' : `${formatNumber(100 * share, decimals)} %`;
}
