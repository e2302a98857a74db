import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { isForemost } from '../../src/core/findings/is-foremost.ts';
import { describeFinding } from '../../src/text/findings.ts';
import { loadMocap } from '../../tests/bench/mocap/load-mocap.ts';
import { mocapTruth } from '../../tests/bench/mocap/true-metrics.ts';
import { RENDERED_OPTIONS } from '../../tests/bench/rendered/rendered-folders.ts';
import { scoreClip } from '../../tests/bench/synthetic/score-clip.ts';
import { writeAccuracyFigures } from '../../tests/bench/write-accuracy-figures.ts';
import { SHARED_FOLDER } from '../../tests/support/shared-folder.ts';
import { confusionOf, strikesRead } from './foot-strikes.ts';
import { heldByRanges } from './judge-coverage.ts';
import { type FarReading, farReadings, movedFarReadings } from './judge-far.ts';
import { judgedRun, judgedWithout, readOutsOfAll } from './judge-left-out.ts';
import { recordedSidesTold, type SidesTold, sidesTold } from './judge-rendered.ts';
import { readTwice } from './pose-offsets.ts';
import { renderedClips } from './rendered-clips.ts';
import { type ClassPair, kappa } from './strike-cuts.ts';

/**
 * `npm run bench:judgement [-- --mocap FOLDER] [--sentences] [--tracks FOLDER] [--calibration
 * FOLDER] [--write-app-data]`: what the app says of healthy runners who are left out of the norms
 * that they are judged by. Filmed with pose-like errors and exchanged legs at 60 Hz, once from the
 * side and once from behind or in front. On the rendered clips that the project keeps, or on those
 * that `--tracks` and `--calibration` name, also
 * what it says of runners far out, and of differences between two knees. `--write-app-data` renews
 * that part of the in-app page "How accurate is this?".
 */
const { values } = parseArgs({
  options: {
    mocap: { type: 'string' },
    sentences: { type: 'boolean', default: false },
    'write-app-data': { type: 'boolean', default: false },
    ...RENDERED_OPTIONS,
  },
});
const folder = values.mocap ?? join(SHARED_FOLDER, 'mocap');
const runs = loadMocap(folder);
const readOuts = readOutsOfAll(runs);
const all = runs.flatMap((run, k) => judgedRun(run, k, judgedWithout(run.subject, readOuts)));

const share = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
const counted = (part: number, of: number): string => `${share(part, of)} (${part} of ${of})`;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

places();
const strikes = strikesRead(all, folder);
print(`foot strike, near legs: ${strikes.shipped.length}, κ ${kappa(strikes.shipped).toFixed(2)}`);
printConfusion(strikes.shipped);
print(`with cut-offs chosen without the runner: κ ${kappa(strikes.leftOut).toFixed(2)}`);
printConfusion(strikes.leftOut);
const held = heldByRanges(all);
print('truth of recorded joints within the stated 95 % range, runners left out:');
for (const { metric, view, runners, n, held: part } of held)
  print(`  ${metric.padEnd(26)} ${view.padEnd(8)} ${share(part, 1)} (${n} readings of ${runners} runners)`);
farOut();
twoKnees();
if (values.sentences)
  for (const { run, analysis } of all)
    for (const finding of analysis.findings.filter(isForemost)) {
      const { title, sentence } = describeFinding(finding, analysis);
      print(`${run.name} ${analysis.context.view}: ${title}. ${sentence}`);
    }
if (values['write-app-data'])
  await writeAccuracyFigures({
    judged: {
      runners: new Set(runs.map(({ subject }) => subject)).size,
      clips: all.length,
      held: held.map((one) => ({ ...one, held: Number(one.held.toFixed(4)) })),
      strikes: {
        legs: strikes.leftOut.length,
        kappa: Number(kappa(strikes.leftOut).toFixed(3)),
        rows: confusionOf(strikes.leftOut),
      },
    },
  });

/** Places that were given to healthy runners. */
function places(): void {
  const leads = all.filter(({ analysis }) => analysis.findings.some(isForemost));
  print(`clips of healthy runners, each left out of the norms: ${all.length}`);
  print(`unreliable: ${all.filter(({ analysis }) => analysis.state.kind === 'unreliable').length}`);
  print(`with anything worth working on: ${counted(leads.length, all.length)}, at most 10 %`);
  const placed = all.flatMap(({ analysis }) =>
    analysis.findings.filter(({ id, verdict }) => verdict !== null && !id.endsWith('-asymmetry')),
  );
  for (const metric of new Set(placed.map((finding) => finding.metric))) {
    const own = placed.filter((finding) => finding.metric === metric);
    const count = (place: string | null): string =>
      share(own.filter(({ verdict }) => verdict?.place === place).length, own.length);
    print(
      `${metric.padEnd(26)} usual ${count('usual')}, usual or edge ${count('usual-or-edge')}, edge ${count('edge')}, unusual ${count('unusual')}, cannot tell ${count(null)} (${own.length})`,
    );
  }
}

/** What is said of runners three spreads out. */
function farOut(): void {
  const rendered = renderedClips(values).flatMap((clip) => readTwice(clip, 'heavy') ?? []);
  if (rendered.length > 0)
    printFar(
      'rendered runners whose truth lies 3 spreads and more from the mean',
      rendered.flatMap(({ estimated, scores }) => farReadings(estimated, scores)),
    );
  printFar(
    'real runners, reading and truth moved until the truth lies 3 spreads from the mean (made up)',
    all.flatMap(({ clip, analysis }) =>
      movedFarReadings(analysis, scoreClip(analysis, mocapTruth(clip, 60)).metrics),
    ),
  );
}

function printFar(whose: string, readings: readonly FarReading[]): void {
  const allowed = readings.filter(({ isAllowed }) => isAllowed);
  const found = (some: readonly FarReading[]): number => some.filter(({ isFound }) => isFound).length;
  print(`${whose}: ${readings.length} readings; the error allows ${allowed.length}`);
  print(`  of these found ${counted(found(allowed), allowed.length)}, target 80 %`);
  for (const metric of new Set(readings.map((one) => one.metric))) {
    const own = readings.filter((one) => one.metric === metric);
    const ownAllowed = own.filter(({ isAllowed }) => isAllowed);
    print(
      `  ${metric.padEnd(26)} ${own.length}, allowed ${ownAllowed.length}, of these found ${found(ownAllowed)}`,
    );
  }
}

/** Left against right on front and rear clips. */
function twoKnees(): void {
  const ranges = [
    [0, 2],
    [6, Number.POSITIVE_INFINITY],
  ] as const;
  const rendered = renderedClips(values);
  if (rendered.length > 0) printKnees('rendered clips', sidesTold(rendered, ranges));
  printKnees('recorded joints with made-up errors', recordedSidesTold(all, ranges));
}

function printKnees(whose: string, [alike, apart]: readonly SidesTold[]): void {
  const told = (one: SidesTold | undefined): string => counted(one?.told ?? 0, one?.clips ?? 0);
  print(`knees of ${whose}, told apart where they differ by 6° and more: ${told(apart)}, target 80 %`);
  print(`  the same where they differ by 0 to 2°: ${told(alike)}, target at most 5 %`);
}

function printConfusion(pairs: readonly ClassPair[]): void {
  for (const { truth, read } of confusionOf(pairs))
    print(
      `  ${truth.padEnd(9)} ${Object.entries(read)
        .map(([found, count]) => `${found} ${count}`)
        .join(', ')}`,
    );
}
