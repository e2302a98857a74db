import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { mergeClips } from '../../../src/core/findings/merge-clips.ts';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { headlineTiles } from '../../../src/core/report/headline-tiles.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { METRIC } from '../../../src/core/run/units.ts';
import { describeFinding } from '../../../src/text/findings.ts';
import { buildReportHtml } from '../../../src/text/report.ts';
import { describeTile } from '../../../src/text/tile-words.ts';
import { describeUntold } from '../../../src/text/untold-reason.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

const run = (name: Parameters<typeof readGoldenTrack>[0]) =>
  analyzeRun(readGoldenTrack(name), { ...DEFAULT_CONTEXT, beltSpeedMps: 2.8 });
const side = run('side-right-heel');
const rear = run('rear-valgus');
const META = {
  fileName: 'a.mp4',
  units: METRIC,
  date: '1 June 2026',
  durationS: 5,
  width: 1280,
  height: 720,
  fps: 60,
  frames: 300,
};

test('the foot-strike tile says what the finding about the foot strike says, on screen and on paper', () => {
  const finding = side.findings.find(({ metric }) => metric === 'foot-strike-pattern')!;
  const { title } = describeFinding(finding, side);
  const tile = headlineTiles([side]).find(({ metric }) => metric === 'foot-strike-angle')!;
  expect(describeTile(tile, [side])).toMatchObject({ said: title, label: null, missing: null });
  const [onPaper] = /<p class="tile-name">\s*Foot strike[\s\S]*?<p class="tile-name">/.exec(
    buildReportHtml(side, META),
  )!;
  expect(onPaper).toContain(title);
  expect(onPaper).not.toContain('Worth knowing');
});

test('all four tiles are there, each from a clip that has it, or with what would give it', () => {
  const analyses = [side, rear];
  expect(headlineTiles(analyses).map(({ clip }) => clip)).toEqual([1, 0, 0, 0]);
  const [knee] = headlineTiles([side]);
  expect(describeTile(knee!, [side])).toMatchObject({ missing: 'Film from behind to get this' });
});

test('a reading that failed gives no number to a tile', () => {
  const failed = { ...side, state: { ...side.state, kind: 'unreliable' as const } };
  expect(headlineTiles([failed, rear]).map(({ clip }) => clip)).toEqual([1, null, null, 1]);
});

test('on too few strides a tile says how many, as the list does, and no verdict', () => {
  const few = run('side-right-heel');
  const finding = few.findings.find(({ metric }) => metric === 'cadence')!;
  for (const place of ['usual', 'usual-or-edge', 'unusual'] as const) {
    const lowered: Finding = {
      ...finding,
      id: `cadence-${place === 'unusual' ? 'far-below' : place}`,
      severity: 'info',
      verdict: { ...finding.verdict!, place },
      values: { ...finding.values, n: 4, needed: 7 },
    };
    const analyses = [{ ...few, findings: [lowered] }];
    const tile = headlineTiles(analyses).find(({ metric }) => metric === 'cadence')!;
    expect(describeTile(tile, analyses)).toMatchObject({ severity: 'info', label: '4 of 7 strides' });
    expect(describeTile(tile, analyses).label).toBe(describeUntold(lowered));
  }
});

test('of two clips a tile shows the one whose finding the list tells', () => {
  const analyses = [side, rear];
  const told = mergeClips(analyses).findings.find(({ finding }) => finding.metric === 'cadence')!;
  const tile = headlineTiles(analyses).find(({ metric }) => metric === 'cadence')!;
  expect(tile).toMatchObject({ clip: told.clip, finding: told.finding });
  const turned = headlineTiles([rear, side]).find(({ metric }) => metric === 'cadence')!;
  expect(turned.finding).toEqual(tile.finding);
});
