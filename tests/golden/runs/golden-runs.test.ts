import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import type { Verdict } from '../../../src/core/norms/place-among-runners.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { GOLDEN_RUNS_FOLDER, readGoldenTrack } from '../../support/read-golden-track.ts';

/**
 * What the analysis makes of stored tracks, rounded so that only meaning can differ. A difference
 * writes `<name>.run-changed.json` beside the golden file; an intended one is accepted with
 * `UPDATE_GOLDEN=1` and told under "Scientific changes" in the changelog.
 */
const names = readdirSync(GOLDEN_RUNS_FOLDER)
  .filter((file) => file.endsWith('.track.json'))
  .map((file) => file.replace('.track.json', ''));

test.each(names)('%s', (name) => {
  const actual = goldenRun(name);
  const golden = join(GOLDEN_RUNS_FOLDER, `${name}.run.json`);
  const changed = join(GOLDEN_RUNS_FOLDER, `${name}.run-changed.json`);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, actual);
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (actual === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  expect(JSON.parse(actual)).toEqual(JSON.parse(expected));
});

function goldenRun(name: string): string {
  const { camera, events, strides, state, summary, quality, findings, norms } = analyzeRun(
    readGoldenTrack(name),
    {
      ...DEFAULT_CONTEXT,
      heightM: 1.7,
    },
  );
  const run = {
    camera: {
      view: camera.view,
      facing: camera.facing,
      nearSide: camera.nearSide,
      rollDeg: Number(camera.rollDeg.toFixed(1)),
    },
    quality,
    state: [state.kind, ...state.reasons, `${String(state.read)} of ${String(state.seen)} strides`].join(' '),
    events: events.map(({ side, type, timeS }) => `${side} ${type} ${timeS.toFixed(3)}`),
    excluded: strides.flatMap(({ index, excluded }) => (excluded === null ? [] : [`${index} ${excluded}`])),
    flags: strides.flatMap(({ index, flags }) =>
      flags.map(
        ({ metric, kind, difference, error }) =>
          `${index} ${metric} ${kind} by ${show(difference)}, told apart to ${show(error)}`,
      ),
    ),
    summary: Object.fromEntries(
      Object.entries(summary).map(([metric, bySide]) => [
        metric,
        Object.fromEntries(
          Object.entries(bySide).map(([side, { median, low, high, n, unit }]) => [
            side,
            `${show(median)} [${show(low)}, ${show(high)}] ${unit}, n = ${n}`,
          ]),
        ),
      ]),
    ),
    norms: Object.fromEntries(
      Object.entries(norms).map(([metric, { mean, sd, offsetSd, atSpeed }]) => [
        metric,
        `${show(mean)} ± ${show(sd)}, pose ± ${show(offsetSd)}${atSpeed ? '' : ', at any speed'}`,
      ]),
    ),
    findings: findings.map(
      ({ id, severity, side, strides: shown, verdict }) =>
        `${severity} ${id} ${side ?? 'both'} ${place(verdict)}${shown.join(' ')}`,
    ),
  };
  return `${JSON.stringify(run, null, 2)}\n`;
}

/** The place of a finding, with the share of healthy runners below. */
function place(verdict: Verdict | null): string {
  if (verdict === null) return '';
  const { place: where, direction, percentile } = verdict;
  return `(${[direction, where ?? 'no place'].filter(Boolean).join(' ')}, ${percentile.toFixed(0)} %) `;
}

function show(value: number | string): string {
  return typeof value === 'number' ? value.toFixed(Math.abs(value) >= 100 ? 0 : 1) : value;
}
