import type {
  AccuracyFigures,
  JointFigure,
  LabelFigure,
  PlateFigure,
  RenderedFigure,
  TimedQuantity,
  TimingErrors,
  TimingMethod,
} from '../core/quality/accuracy-figures.ts';
import { labelFigures } from './accuracy.ts';
import { formatNumber } from './format/format-number.ts';
import { unitLabel } from './format/unit-label.ts';
import { METRIC_ORDER } from './metric-order.ts';
import { describeMetric } from './metrics.ts';
import { accuracyPageWords } from './words/accuracy/accuracy-page.ts';
import { accuracyTablesWords as words } from './words/accuracy/accuracy-tables.ts';

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

const QUANTITIES: readonly TimedQuantity[] = ['initial-contact', 'toe-off', 'contact-time'];
const METHOD_ORDER: readonly TimingMethod[] = ['held-out', 'shipped', 'rules', 'lowest-point'];
const VIEWS: readonly RenderedFigure['view'][] = ['side', 'rear', 'front', 'oblique'];

function errorHead(): readonly string[] {
  const { n, averageError, medianSize, rms, within95, missed, extra } = words.head;
  return [n, averageError, medianSize, rms, within95, missed, extra];
}

/** Errors against force plates, one table per quantity, for the side view or for front and rear. */
export function plateTables({ plates }: AccuracyFigures, isSide: boolean): readonly WordTable[] {
  const caption = isSide ? words.plates.fromSide : words.plates.frontal;
  const { view, framesASecond, timedBy } = words.head;
  const { methods } = accuracyPageWords;
  return QUANTITIES.map((quantity) => ({
    caption: caption(words.quantities[quantity]),
    head: [view, framesASecond, timedBy, ...errorHead()],
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
          words.views[row.view],
          String(row.rateHz),
          row.method === 'shipped' ? words.seenRunners(methods.shipped) : methods[row.method],
          ...errorCells(row),
        ],
        tone: toneOf(row),
      })),
  }));
}

/** What the same simulated clips say about cadence, legs and stated intervals. */
export function plateClipsTable({ plates }: AccuracyFigures): WordTable {
  const { head, plateClips: own } = words;
  return {
    caption: own.caption,
    head: [
      head.view,
      head.framesASecond,
      own.clips,
      own.cadenceError,
      own.legsBefore,
      own.legsAfter,
      own.timesWithin,
      own.misjudged,
    ],
    headers: 2,
    rowHeader: 0,
    rows: plates.clips.map((row) => ({
      cells: [
        words.views[row.view],
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
    return own.length === 0 ? [] : [jointTable(words.from[view], own)];
  });
}

function jointTable(view: string, rows: readonly JointFigure[]): WordTable {
  const { head, joints: own } = words;
  return {
    caption: own.caption(view),
    head: [
      head.metric,
      head.leg,
      head.unit,
      head.averageError,
      own.sizeWithout,
      own.follows,
      head.sidesOfClips,
      head.strides,
    ],
    headers: 3,
    rowHeader: 0,
    rows: rows.map((row) => {
      const { name, unit } = describeMetric(row.metric);
      return {
        cells: [
          name,
          words.legs[row.leg],
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
  const { head, labels: own } = words;
  return {
    caption: own.caption,
    head: [
      own.clip,
      head.leg,
      own.event,
      head.timedBy,
      ...errorHead(),
      own.offset,
      own.spread,
      own.raters,
      own.withinStated,
    ],
    headers: 4,
    rowHeader: 3,
    rows: labelFigures(figures).map((row) => ({
      cells: [
        clipWords(row),
        words.legs[row.leg],
        words.quantities[row.quantity],
        accuracyPageWords.methods[row.method],
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

/**
 * What most runs are asked about, first: how far a number may be off, and on whom that was seen.
 */
export function meaningTable({ rendered }: AccuracyFigures): WordTable {
  const { head, meaning: own } = words;
  const rows = METRIC_ORDER.accuracyTable.flatMap((metric) =>
    VIEWS.flatMap((view) =>
      rendered.metrics.filter((row) => row.metric === metric && row.view === view && row.leg !== 'far'),
    ),
  );
  return {
    caption: own.caption,
    head: [head.number, head.filmed, own.offBy, own.within19, own.measuredOn, own.held],
    headers: 2,
    rowHeader: 0,
    rows: rows.map((row) => {
      const { name, unit } = describeMetric(row.metric);
      const suffix = unitLabel(unit).suffix;
      return {
        cells: [
          name,
          words.filmedFrom[row.view],
          `${plain(row.meanAbs, 1)}${suffix}`,
          `${plain(row.p95Abs, 1)}${suffix}`,
          own.bodiesAndSides(row.bodies, row.n),
          percent(row.coverage, 0),
        ],
        tone: 'plain',
      };
    }),
  };
}

/** How often stated ranges held the truth of real runners' joints. */
export function heldTable({ judged }: AccuracyFigures): WordTable {
  const { head, held: own } = words;
  return {
    caption: own.caption,
    head: [head.number, head.filmed, own.held, own.runners, own.readings],
    headers: 2,
    rowHeader: 0,
    rows: judged.held.map(({ metric, view, runners, n, held }) => ({
      cells: [
        describeMetric(metric).name,
        words.filmedFrom[view],
        percent(held, 0),
        String(runners),
        plain(n, 0),
      ],
      tone: 'plain',
    })),
  };
}

/** Which foot strike was read of legs whose class is known. */
export function strikeTable({ judged }: AccuracyFigures): WordTable {
  const { legs, rows } = judged.strikes;
  const own = words.strikes;
  return {
    caption: own.caption(legs),
    head: [own.truth, own.asHeel, own.asMidfoot, own.asForefoot],
    headers: 1,
    rowHeader: 0,
    rows: rows.map(({ truth, read }) => ({
      cells: [
        own.classes[truth],
        ...[read.rearfoot, read.midfoot, read.forefoot].map((count) => plain(count, 0)),
      ],
      tone: 'plain',
    })),
  };
}

/** Errors of each metric against the truth of rendered clips, one table per view. */
export function renderedTables({ rendered }: AccuracyFigures): readonly WordTable[] {
  return VIEWS.flatMap((view) => {
    const own = rendered.metrics.filter((row) => row.view === view);
    return own.length === 0 ? [] : [renderedTable(words.from[view], own)];
  });
}

function renderedTable(view: string, rows: readonly RenderedFigure[]): WordTable {
  const { head, rendered: own } = words;
  return {
    caption: own.caption(view),
    head: [
      head.metric,
      head.leg,
      head.unit,
      head.averageError,
      own.size,
      head.within95,
      own.largest,
      own.bodies,
      head.sidesOfClips,
      head.strides,
      own.truthWithinSides,
      own.truthWithinStrides,
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
          words.legs[row.leg],
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

function clipWords({ clip }: LabelFigure): string {
  const names: Readonly<Record<string, string>> = words.labels.clips;
  return names[clip] ?? clip;
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
  return share === null ? '–' : words.percent(formatNumber(100 * share, decimals));
}
