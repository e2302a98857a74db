import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { isForemost } from '../../src/core/findings/is-foremost.ts';
import { footStrikeClass } from '../../src/core/metrics/foot-strike-class.ts';
import { NORMS } from '../../src/core/norms/norms.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import { describeFinding } from '../../src/text/findings.ts';
import { loadMocap, type MocapRun } from '../../tests/bench/mocap/load-mocap.ts';
import { SHARED_FOLDER } from '../../tests/support/shared-folder.ts';
import { judgedRun, normsWithout, readOutsOfAll } from './judge-left-out.ts';
import { type SidesTold, sidesTold } from './judge-rendered.ts';
import { RENDERED_OPTIONS, renderedClips } from './rendered-clips.ts';
import { bestCuts, type ClassPair, classBetween, kappa, STRIKE_CLASSES } from './strike-cuts.ts';

/**
 * `npm run bench:judgement [-- --mocap FOLDER] [--sentences]`: what the app says of healthy runners
 * who are left out of the norms that they are judged by. Filmed with pose-like errors and exchanged
 * legs at 60 Hz, once from the side and once from behind or in front.
 */
const { values } = parseArgs({
  options: { mocap: { type: 'string' }, sentences: { type: 'boolean', default: false }, ...RENDERED_OPTIONS },
});
const folder = values.mocap ?? join(SHARED_FOLDER, 'mocap');
const runs = loadMocap(folder);
const readOuts = readOutsOfAll(runs);
const all = runs
  .flatMap((run, k) => judgedRun(run, k, normsWithout(run.subject, readOuts)))
  .map((one) => ({ ...one, findings: one.analysis.findings }));

/** What estimated points add to the foot-strike angle: the cut-offs are those of their readings. */
const strikeOffsetDeg =
  NORMS.poseOffsets.find(
    ({ metric, model }) => metric === 'foot-strike-angle' && model === DEFAULT_CONTEXT.model,
  )?.offset ?? 0;

const percent = (part: number, of: number): string => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const leads = all.filter(({ findings }) => findings.some(isForemost));
print(`clips of healthy runners, each left out of the norms: ${all.length}`);
print(`unreliable: ${all.filter(({ analysis }) => analysis.state.kind === 'unreliable').length}`);
print(`with anything worth working on: ${percent(leads.length, all.length)}`);
const placed = all.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict !== null));
for (const metric of new Set(placed.map((finding) => finding.metric))) {
  const own = placed.filter((finding) => finding.metric === metric);
  const count = (place: string | null): string =>
    percent(own.filter(({ verdict }) => verdict?.place === place).length, own.length);
  print(
    `${metric.padEnd(26)} usual ${count('usual')}, usual or edge ${count('usual-or-edge')}, edge ${count('edge')}, unusual ${count('unusual')}, cannot tell ${count(null)} (${own.length})`,
  );
}
footStrike();
const rendered = renderedClips(values);
if (rendered.length > 0) {
  const [alike, apart] = sidesTold(rendered, [
    [0, 2],
    [6, Number.POSITIVE_INFINITY],
  ]);
  const share = ({ told, clips }: SidesTold): string => `${percent(told, clips)} (${told} of ${clips})`;
  if (alike && apart) {
    print(
      `knees of rendered clips, told apart where they differ by 6° and more: ${share(apart)}, target 80 %`,
    );
    print(`the same where they differ by 0 to 2°: ${share(alike)}, target at most 5 %`);
  }
}
if (values.sentences)
  for (const { run, analysis, findings } of all)
    for (const finding of findings.filter(isForemost)) {
      const { title, sentence } = describeFinding(finding, analysis);
      print(`${run.name} ${analysis.context.view}: ${title}. ${sentence}`);
    }

/** A near leg's reading, put to the scale of the cut-offs, with the data set's own class. */
interface Strike {
  readonly runner: string;
  readonly truth: string;
  readonly deg: number;
}

/** Agreement of the foot-strike classes with the data set's own, near legs. */
function footStrike(): void {
  const strikes = all.flatMap(({ run, analysis }): Strike[] => {
    const side = analysis.context.nearSide;
    const reading = side && analysis.summary['foot-strike-angle']?.[side]?.median;
    const truth = side && strikeOf(run, side);
    if (typeof reading !== 'number' || !truth) return [];
    return [{ runner: run.subject, truth, deg: reading + strikeOffsetDeg }];
  });
  const shipped = strikes.map((one): ClassPair => [one.truth, footStrikeClass(one.deg, 0)]);
  print(`foot strike, near legs: ${strikes.length}, κ ${kappa(shipped).toFixed(2)}`);
  printConfusion(shipped);
  const leftOut = strikes.map((one): ClassPair => {
    const cuts = bestCuts(strikes.filter(({ runner }) => runner !== one.runner));
    return [one.truth, classBetween(one.deg, cuts)];
  });
  print(`with cut-offs chosen without the runner: κ ${kappa(leftOut).toFixed(2)}`);
  printConfusion(leftOut);
}

function strikeOf(run: MocapRun, side: 'left' | 'right'): string | null {
  const file = JSON.parse(readFileSync(join(folder, `${run.name}.json`), 'utf8')) as {
    events: { side: 'L' | 'R'; strike?: string }[];
  };
  return file.events.find((event) => event.side === (side === 'left' ? 'L' : 'R'))?.strike ?? null;
}

function printConfusion(pairs: readonly ClassPair[]): void {
  for (const truth of STRIKE_CLASSES) {
    const count = (found: string): number => pairs.filter(([a, b]) => a === truth && b === found).length;
    print(`  ${truth.padEnd(9)} ${STRIKE_CLASSES.map((found) => `${found} ${count(found)}`).join(', ')}`);
  }
}
