import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import type { PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { describeFinding } from '../../../../src/text/findings.ts';
import { partsOfTrack } from '../../../support/parts-of-track.ts';
import { readCaseTrack, readGoldenTrack } from '../../../support/read-golden-track.ts';
import { sharedFile } from '../../../support/shared-folder.ts';

/** Stored tracks with the rendered clip that they were estimated on. */
const TRACKS: readonly { track: PoseTrack; clip: string }[] = [
  { track: readGoldenTrack('side-right-heel'), clip: 'dev01-side-right-heel-overstride-165' },
  { track: readGoldenTrack('side-left-midfoot'), clip: 'dev02-side-left-midfoot-180' },
  { track: readGoldenTrack('side-demo-30fps'), clip: 'demo-side' },
  { track: readGoldenTrack('rear-valgus'), clip: 'dev05-rear-valgusR-dropR' },
  { track: readGoldenTrack('front-crossover'), clip: 'dev06-front-valgus-both-crossover' },
  { track: readCaseTrack('double-toe-off-noise4px'), clip: 'dev01-side-right-heel-overstride-165' },
  { track: readCaseTrack('sar12-full'), clip: 'dev01-side-right-heel-overstride-165' },
  { track: readCaseTrack('dev04-rear-full'), clip: 'dev04-rear-neutral' },
];
const PART_LENGTHS_S = [2.4, 3.2];

const truths = TRACKS.map(({ clip }) => sharedFile('clips', 'synthetic', `${clip}.json`));
if (truths.includes(null)) console.log('Skipped: the true contacts lie beside the repository.');

interface Truth {
  readonly events: { readonly initial_contact: Readonly<Record<'left' | 'right', readonly number[]>> };
}

/** Steps per minute by the rendered contacts that a part shows. */
function trueCadence(truthFile: string, { timesS }: PoseTrack): number {
  const { left, right } = (JSON.parse(readFileSync(truthFile, 'utf8')) as Truth).events.initial_contact;
  const [fromS = 0, toS = 0] = [timesS[0], timesS.at(-1)];
  const shown = [...left, ...right].filter((timeS) => timeS >= fromS && timeS <= toS).sort((a, b) => a - b);
  return (60 * (shown.length - 1)) / (Number(shown.at(-1)) - Number(shown[0]));
}

test.skipIf(truths.includes(null))(
  '95 % ranges of cadence hold as many of rendered clips and their parts, and are no wider for it',
  () => {
    const seen = TRACKS.flatMap(({ track }, index) =>
      PART_LENGTHS_S.flatMap((lengthS) =>
        partsOfTrack(track, lengthS).map((part) => {
          const { median, low = 0, high = 0 } = analyzeRun(part, DEFAULT_CONTEXT).summary.cadence?.both ?? {};
          const truth = trueCadence(String(truths[index]), part);
          return {
            holds: low <= truth && truth <= high,
            off: Number(median) - truth,
            halfWidth: (high - low) / 2,
          };
        }),
      ),
    );
    expect(seen.length).toBeGreaterThan(45);
    // Of some fifty, one more or less is two percent.
    expect(seen.filter(({ holds }) => holds).length / seen.length).toBeGreaterThanOrEqual(0.93);
    const halfWidths = seen.map(({ halfWidth }) => halfWidth).sort((a, b) => a - b);
    expect(halfWidths[halfWidths.length >> 1]).toBeLessThan(1);
    expect(Math.sqrt(seen.reduce((sum, { off }) => sum + off ** 2, 0) / seen.length)).toBeLessThan(0.5);
  },
);

test.each([
  ['side-right-heel', 165.4],
  ['side-left-midfoot', 180],
  ['rear-valgus', 168.4],
  ['front-crossover', 171],
] as const)('264 steps a minute, as of a sprint, are told as they are: %s sped up', (name, ownSpm) => {
  const track = readGoldenTrack(name);
  const timesS = track.timesS.map((timeS) => (timeS * ownSpm) / 264);
  const run = analyzeRun({ ...track, timesS }, DEFAULT_CONTEXT);
  const { cadence } = run.summary;
  // Neither halved nor doubled, for either leg.
  for (const legs of [cadence?.both, cadence?.left, cadence?.right])
    expect(Math.abs(Number(legs?.median) - 264)).toBeLessThan(2);
  expect(run.quality.filter(({ severity }) => severity === 'refuse')).toEqual([]);
  expect(run.state.kind).not.toBe('unreliable');
  const finding = run.findings.find(({ metric }) => metric === 'cadence');
  expect(finding?.verdict).toMatchObject({ place: 'unusual', direction: 'high' });
  const { sentence } = describeFinding(finding!, run);
  expect(sentence).toMatch(/^You take 26[345]\.\d ± \d\.\d steps\/min\. Most healthy runners/);
  expect(sentence).toContain('So many steps belong to a sprint');
  expect(sentence).toContain('the video plays faster than life');
});

test('a cadence that is high for a distance runner says nothing of sprints or of the video', () => {
  const track = readGoldenTrack('side-left-midfoot');
  const timesS = track.timesS.map((timeS) => (timeS * 180) / 206);
  const run = analyzeRun({ ...track, timesS }, DEFAULT_CONTEXT);
  const finding = run.findings.find(({ metric }) => metric === 'cadence');
  expect(describeFinding(finding!, run).sentence).toMatch(/Shorter legs take quicker steps/);
});
