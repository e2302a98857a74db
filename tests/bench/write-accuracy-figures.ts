import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  AccuracyFigures,
  JointFigure,
  JudgedFigures,
  LabelFigure,
  PlateClips,
  PlateFigure,
  RenderedFigure,
  TimingErrors,
} from '../../src/core/quality/accuracy-figures.ts';
import type { GaitEventType } from '../../src/core/run/gait-event.ts';
import { codeDigest } from './code-digest.ts';
import { README_FILE, withAccuracyTable } from './readme-accuracy.ts';
import { writeFormatted } from './write-formatted.ts';
import type { LabelledRow } from './labels/score-labelled-tracks.ts';
import type { LeftOutRow } from './mocap/left-out-timings.ts';
import type { MocapRun } from './mocap/load-mocap.ts';
import type { MocapRow } from './mocap/score-mocap.ts';
import { MATCH_WITHIN_S, type ErrorSummary } from './mocap/score-events.ts';
import { summarise, type SyntheticReport } from './synthetic/score-synthetic-tracks.ts';

const PROJECT_FOLDER = join(import.meta.dirname, '..', '..');
const FIGURES_FILE = join(PROJECT_FOLDER, 'src/core/quality/accuracy-figures.json');
/** What every row of the page's force-plate table was filmed with. */
const ERRORS = 'pose-like + swaps';
/** Frame rate at which angles and distances on recorded joints are shown, Hz. */
const JOINTS_RATE_HZ = 60;

export interface BenchSections {
  readonly mocap?: { readonly runs: readonly MocapRun[]; readonly rows: readonly MocapRow[] };
  readonly labelled?: readonly LabelledRow[];
  readonly synthetic?: SyntheticReport;
  readonly judged?: JudgedFigures;
}

/**
 * Writes what the in-app page "How accurate is this?" shows, and the README's table with it.
 * Sections that were not measured this time stay as they are in the file.
 */
export async function writeAccuracyFigures(sections: BenchSections, file = FIGURES_FILE): Promise<void> {
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AccuracyFigures) : null;
  const figures = accuracyFigures(sections, before);
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  await writeFormatted(README_FILE, withAccuracyTable(readFileSync(README_FILE, 'utf8'), figures));
}

/**
 * The page's data from what the bench measured; a section that is missing here and before is an
 * error.
 */
function accuracyFigures(
  { mocap, labelled, synthetic, judged }: BenchSections,
  before: AccuracyFigures | null,
): AccuracyFigures {
  const known = <T>(value: T | undefined, name: string): T => {
    if (value === undefined)
      throw new Error(`the accuracy figures lack their section "${name}": measure it too`);
    return value;
  };
  const digest = codeDigest();
  const measured = mocap
    ? mocap.rows.filter((row) => row.errors === ERRORS).flatMap(plateFigures)
    : known(before?.plates.timings, 'mocap');
  return {
    format: 'treadlens-accuracy/1',
    measuredWith: {
      plates: mocap ? digest : (before?.measuredWith.plates ?? ''),
      labels: labelled ? digest : (before?.measuredWith.labels ?? ''),
      rendered: synthetic ? digest : (before?.measuredWith.rendered ?? ''),
      judged: judged ? digest : (before?.measuredWith.judged ?? ''),
    },
    plates: {
      matchWithinMs: 1000 * MATCH_WITHIN_S,
      ...(mocap
        ? {
            runners: new Set(mocap.runs.map((run) => run.subject)).size,
            trials: mocap.runs.length,
            contacts: mocap.runs.reduce((sum, run) => sum + run.contacts.filter((c) => c.isUsable).length, 0),
            clips: mocap.rows.filter((row) => row.errors === ERRORS).map(plateClips),
            metrics: mocap.rows
              .filter((row) => row.errors === ERRORS && row.rateHz === JOINTS_RATE_HZ)
              .flatMap(jointFigures),
          }
        : known(before?.plates, 'mocap')),
      timings: measured,
    },
    labels: labelled ? labelled.map(labelFigure) : known(before?.labels, 'labelled'),
    rendered: synthetic
      ? {
          clips: synthetic.clips.length,
          bodies: new Set(synthetic.metrics.map(({ body }) => body)).size,
          metrics: renderedFigures(synthetic),
        }
      : known(before?.rendered, 'synthetic'),
    judged: judged ?? known(before?.judged, 'judged'),
  };
}

function plateFigures(row: MocapRow): PlateFigure[] {
  const { view, rateHz } = row;
  const of = (
    quantity: PlateFigure['quantity'],
    method: PlateFigure['method'],
    errors: Parameters<typeof timing>[0],
  ): PlateFigure => ({ view, rateHz, quantity, method, ...timing(errors) });
  const unseen = row.leftOut.find((one) => one.laboratory === null);
  return [
    ...(unseen
      ? [
          of('initial-contact', 'held-out', lost(unseen, 'initial-contact', unseen.initialContact)),
          of('toe-off', 'held-out', lost(unseen, 'toe-off', unseen.toeOff)),
          of('contact-time', 'held-out', unseen.contactTime),
        ]
      : []),
    of('initial-contact', 'shipped', row.initialContact),
    of('initial-contact', 'rules', row.ruleInitialContact),
    of('initial-contact', 'lowest-point', row.rivalInitialContact),
    of('toe-off', 'shipped', row.toeOff),
    of('toe-off', 'rules', row.ruleToeOff),
    of('contact-time', 'shipped', row.contactTime),
  ];
}

/** Errors with what was missed and invented of that kind of event. */
function lost(
  { missed, extra }: LeftOutRow,
  type: GaitEventType,
  errors: ErrorSummary,
): ErrorSummary & { readonly missed: number; readonly extra: number } {
  return { ...errors, missed: missed[type], extra: extra[type] };
}

function plateClips(row: MocapRow): PlateClips {
  return {
    view: row.view,
    rateHz: row.rateHz,
    clips: row.clips,
    worstCadence: round(row.worstCadence),
    legsRightBefore: round(1 - row.legsConfused, 4),
    legsRightAfter: round(row.legsRight, 4),
    eventCoverage: round(row.coverage, 4),
    misjudged: row.misjudged,
  };
}

function jointFigures({ view, metrics }: MocapRow): JointFigure[] {
  return metrics.map((row) => ({
    metric: row.metric,
    view,
    leg: row.leg === 'frontal' ? 'both' : row.leg,
    n: row.sides,
    strides: row.strides,
    bias: round(row.bias),
    meanAbsAfterBias: round(row.meanAbsAfterBias),
    gain: round(row.gain),
  }));
}

function labelFigure(row: LabelledRow): LabelFigure {
  return {
    clip: row.clip,
    leg: row.leg,
    quantity: row.type,
    method: row.by === 'app' ? 'shipped' : row.by === 'rule' ? 'rules' : 'lowest-point',
    ...timing(row),
    offset: round(row.offsetMs),
    spread: round(row.sd),
    ratersSd: round(row.ratersSdMs) ?? 0,
    coverage: round(row.coverage, 4),
  };
}

function renderedFigures(report: SyntheticReport): RenderedFigure[] {
  const views = [...new Set(report.metrics.map((one) => viewOf(one.view)))].sort();
  return views.flatMap((view) =>
    summarise(report.metrics.filter((one) => viewOf(one.view) === view)).map((row) => ({
      metric: row.metric,
      view,
      leg: row.leg === 'frontal' ? ('both' as const) : row.leg,
      bodies: row.bodies,
      n: row.sides,
      strides: row.strides,
      bias: round(row.bias),
      meanAbs: round(row.meanAbs),
      p95Abs: round(row.p95Abs),
      worstAbs: round(row.worstAbs),
      coverage: round(row.coverage, 4),
      strideCoverage: round(row.strideCoverage, 4),
    })),
  );
}

/** The truth also names the side that is filmed, and the angle of an oblique view. */
function viewOf(view: string): RenderedFigure['view'] {
  const known = (['side', 'oblique', 'rear', 'front'] as const).find((name) => view.startsWith(name));
  if (known === undefined) throw new Error(`a rendered clip has an unknown view: ${view}`);
  return known;
}

function timing(
  errors: Pick<ErrorSummary, 'n' | 'bias' | 'rmse' | 'medianAbs'> & {
    readonly p95Abs?: number;
    readonly missed?: number;
    readonly extra?: number;
  },
): TimingErrors {
  return {
    n: errors.n,
    bias: round(errors.bias),
    rmse: round(errors.rmse),
    medianAbs: round(errors.medianAbs),
    p95Abs: round(errors.p95Abs ?? Number.NaN),
    missed: errors.missed ?? null,
    extra: errors.extra ?? null,
  };
}

/** What was not measured is null in the file. */
function round(value: number, digits = 2): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) : null;
}
