import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
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
  const { camera, events, strides, summary, quality, findings } = analyzeRun(readGoldenTrack(name), {
    ...DEFAULT_CONTEXT,
    heightM: 1.7,
  });
  const run = {
    camera: {
      view: camera.view,
      facing: camera.facing,
      nearSide: camera.nearSide,
      rollDeg: Number(camera.rollDeg.toFixed(1)),
    },
    quality,
    events: events.map(({ side, type, timeS }) => `${side} ${type} ${timeS.toFixed(3)}`),
    excluded: strides.flatMap(({ index, excluded }) => (excluded === null ? [] : [`${index} ${excluded}`])),
    flags: strides.flatMap(({ index, flags }) =>
      flags.map(({ metric, reason }) => `${index} ${metric} ${reason}`),
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
    findings: findings.map(
      ({ id, severity, side, strides: shown }) => `${severity} ${id} ${side ?? 'both'} ${shown.join(' ')}`,
    ),
  };
  return `${JSON.stringify(run, null, 2)}\n`;
}

function show(value: number | string): string {
  return typeof value === 'number' ? value.toFixed(Math.abs(value) >= 100 ? 0 : 1) : value;
}
