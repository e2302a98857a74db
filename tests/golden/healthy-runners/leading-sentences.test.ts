import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import {
  judgedRun,
  judgedWithout,
  readOutsOfAll,
  withOwnJoints,
  type Judged,
} from '../../../models/norms/judge-left-out.ts';
import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import type { Correction } from '../../../src/core/correction/correction.ts';
import { isForemost } from '../../../src/core/findings/is-foremost.ts';
import { NORMS, type Norm } from '../../../src/core/norms/norms.ts';
import { clipFindings } from '../../../src/text/report/findings-section.ts';
import { verdictWords } from '../../../src/text/report/verdict-words.ts';
import { loadMocap, type MocapRun } from '../../bench/mocap/load-mocap.ts';
import { sharedFile } from '../../support/shared-folder.ts';

/**
 * What the page leads with for 54 runs of healthy runners, each judged by norms that never saw
 * them: read it whenever it changes, as a physiotherapist would. Filming everybody from everywhere
 * takes most of a minute, so the left-out norms are kept beside it. `UPDATE_GOLDEN=1` makes both.
 */
const FOLDER = join(PROJECT_FOLDER, 'tests', 'golden', 'healthy-runners');
const SENTENCES = join(FOLDER, 'leading-sentences.txt');
const LEFT_OUT = join(FOLDER, 'norms-left-out.json');
const IS_UPDATE = process.env['UPDATE_GOLDEN'] === '1';
/** Every runner is judged at one of their three speeds; at all of them in `npm run test:long`. */
const IS_SHORT = !IS_UPDATE && process.env['TREADLENS_LONG'] !== 'true';
const isJudged = (run: number): boolean => !IS_SHORT || run % 3 === Math.floor(run / 3) % 3;
const mocap = sharedFile('mocap');

interface LeftOut {
  /** Of the shipped norms: other ones ask for other left-out norms. */
  readonly normsSha256: string;
  readonly runners: Readonly<Record<string, LeftOutRunner>>;
}

/** What judges a runner who had no part in it. */
interface LeftOutRunner {
  readonly norms: readonly NormRow[];
  readonly corrections: readonly Correction[];
}

/** A norm in a line: what the file keeps of it. */
type NormRow = readonly [
  metric: Norm['metric'],
  view: Norm['view'],
  perSide: boolean,
  runners: number,
  sidesApartSd: number | null,
  ...numbers: number[],
];

if (mocap === null) {
  console.warn('Skipped: ../shared/mocap is absent, so nobody healthy can be judged.');
  test.skip('healthy runners: ../shared/mocap is absent', () => undefined);
} else {
  const all = loadMocap(mocap);
  const runs = all.map((run, k) => ({ run, k })).filter(({ run }) => run.name.startsWith('rbds_'));

  test(
    'what the page leads with for healthy runners is what was read and accepted',
    () => {
      if (IS_UPDATE)
        writeFileSync(
          LEFT_OUT,
          `${JSON.stringify(
            leftOut(
              all,
              runs.map(({ run }) => run),
            ),
          )}\n`,
        );
      const kept = JSON.parse(readFileSync(LEFT_OUT, 'utf8')) as LeftOut;
      expect(kept.normsSha256, 'the norms changed: make the left-out ones again, UPDATE_GOLDEN=1').toBe(
        hashOfNorms(),
      );
      const judged = runs.filter((_, i) => isJudged(i));
      const said = judged.flatMap(({ run, k }) => {
        const { norms, corrections } = kept.runners[run.subject] ?? { norms: [], corrections: [] };
        return judgedRun(run, k, { norms: withOwnJoints(norms.map(normOf)), corrections }).map(leadOf);
      });
      if (IS_UPDATE) writeFileSync(SENTENCES, `${said.join('\n\n')}\n`);
      expect(runs).toHaveLength(54);
      // Two clips of each run.
      const accepted = acceptedClips().filter((_, clip) => isJudged(Math.floor(clip / 2)));
      expect(said.join('\n\n')).toBe(accepted.join('\n\n'));
    },
    IS_UPDATE ? 300_000 : 120_000,
  );

  test('hardly anybody’s page leads with a difference between two knees, and none smaller than its error', () => {
    const told = [...readFileSync(SENTENCES, 'utf8').matchAll(/([\d.]+)° further .+ told to ± ([\d.]+)/g)];
    expect(told.length).toBeLessThanOrEqual(0.05 * acceptedClips().length);
    for (const [sentence, difference, error] of told)
      expect(Number(difference), sentence).toBeGreaterThanOrEqual(Number(error));
  });

  test('at most one healthy clip in ten is told to work on anything', () => {
    const clips = acceptedClips();
    expect(clips).toHaveLength(108);
    const leads = clips.filter((clip) => !clip.includes(': No clear finding.'));
    expect(leads.length).toBeLessThanOrEqual(10);
  });
}

/** What was read and accepted, clip by clip. */
function acceptedClips(): readonly string[] {
  return existsSync(SENTENCES) ? readFileSync(SENTENCES, 'utf8').trim().split('\n\n') : [];
}

/** The page's first line, with the sentences that it stands for. */
function leadOf({ run, analysis }: Judged): string {
  const found = clipFindings(analysis, []);
  const foremost = found.filter(({ finding }) => isForemost(finding));
  const others = foremost.length > 0 ? [] : found.slice(0, 1);
  return [
    `${run.name}, ${analysis.context.view}, ${analysis.state.kind}: ${verdictWords(found, [analysis])}`,
    ...[...foremost, ...others].map(({ title, sentence }) => `  ${title}. ${sentence}`),
  ].join('\n');
}

function hashOfNorms(): string {
  return createHash('sha256').update(JSON.stringify(NORMS)).digest('hex');
}

function leftOut(all: readonly MocapRun[], judged: readonly MocapRun[]): LeftOut {
  const readOuts = readOutsOfAll(all);
  const subjects = [...new Set(judged.map(({ subject }) => subject))];
  return {
    normsSha256: hashOfNorms(),
    runners: Object.fromEntries(
      subjects.map((subject) => {
        const { norms, corrections } = judgedWithout(subject, readOuts);
        return [subject, { norms: norms.norms.map(rowOf), corrections: corrections.map(rounded) }];
      }),
    ),
  };
}

/** Five digits are far more than is known. */
const short = (value: number): number => Number(value.toPrecision(5));

function rounded(correction: Correction): Correction {
  const { mean, spread, weights, intercept, largest } = correction;
  return {
    ...correction,
    mean: mean.map(short),
    spread: spread.map(short),
    weights: weights.map(short),
    intercept: short(intercept),
    largest: short(largest),
  };
}

function rowOf(norm: Norm): NormRow {
  const { metric, view, perSide, runners, intercept, perLegPerS, sd, anySpeed, fromLegsPerS, toLegsPerS } =
    norm;
  const numbers = [intercept, perLegPerS, sd, anySpeed.mean, anySpeed.sd, fromLegsPerS, toLegsPerS];
  return [metric, view, perSide, runners, norm.sidesApartSd, ...numbers].map((value) =>
    typeof value === 'number' ? short(value) : value,
  ) as unknown as NormRow;
}

function normOf([metric, view, perSide, runners, sidesApartSd, ...numbers]: NormRow): Norm {
  const [intercept = 0, perLegPerS = 0, sd = 0, mean = 0, anySd = 0, fromLegsPerS = 0, toLegsPerS = 0] =
    numbers;
  return {
    metric,
    view,
    perSide,
    runners,
    sidesApartSd,
    intercept,
    perLegPerS,
    sd,
    anySpeed: { mean, sd: anySd },
    fromLegsPerS,
    toLegsPerS,
  };
}
