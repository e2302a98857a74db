import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { cutClip } from '../support/cut-clip.ts';
import { sharedFile } from '../support/shared-folder.ts';
import { openChromium } from './chromium-page.ts';
import { ensureFirefox, findScreen, findWebkit, type Found } from './ensure-browsers.ts';
import { openFirefox } from './firefox-page.ts';
import type { TestPage } from './test-page.ts';
import { walkThrough, type RunJson, type Walk, type WalkResult } from './walk-through.ts';
import { openWebkit } from './webkit-page.ts';

/**
 * How far apart two browsers may be with the same estimator: steps/min, % of leg length, degrees.
 * Firefox 153 and Chromium 156 give the same run JSON to the last digit; another decoder may round
 * colours otherwise.
 */
const APART = { cadence: 0.1, overstride: 0.3, 'peak-stance-knee-flexion': 0.3 } as const;

/** Where the page of a walk that failed can be looked at. */
const PICTURES = join(PROJECT_FOLDER, 'test-results', 'browsers');
/** It draws and reads pictures on the processor here, and takes several times as long. */
const WEBKIT_LIMIT_MS = 900_000;
const folder = mkdtempSync(join(tmpdir(), 'treadlens-browsers-'));
const gymClip = sharedFile('clips', 'real', 'side-gym-60fps.mp4');
/** `npm test` has twenty minutes on two cores: the numbers are compared on a rendered clip. */
const IS_SHORT = process.env['TREADLENS_BROWSERS_SHORT'] === 'true';
/** Some seconds of a rendered clip, for browsers in which no more is asked. */
const shortClip = join(folder, 'evening.mp4');
/** What Chromium found without WebGL: by the estimator that all the others use as well. */
let inChromium: WalkResult | null = null;

beforeAll(async () => {
  writeFileSync(shortClip, await cutClip(join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4'), 4));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The real clip with the model that reads it, or a rendered one: quicker, and always at hand. */
function longWalk(): Walk {
  if (IS_SHORT || gymClip === null) return shortWalk();
  return { url: inject('appUrl'), clip: gymClip, model: 'full' };
}

const shortWalk = (): Walk => ({ url: inject('appUrl'), clip: shortClip, model: 'lite' });

async function walk(page: TestPage, way: Walk): Promise<WalkResult> {
  // Also where time runs out.
  onTestFinished(() => page.close());
  const result = await walkThrough(page, way).catch(async (error: unknown) => {
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(join(PICTURES, `${page.browser}.png`), await page.screenshot());
    throw error;
  });
  console.log(`${page.browser}: ${JSON.stringify(mediansOf(result.run))}`);
  expect(page.faults(), 'the page neither throws nor breaks its policy').toEqual([]);
  expect(result.shared.names.length).toBeGreaterThan(2);
  expect(result.shared.bytes).toBeGreaterThan(50_000);
  return result;
}

type CompareId = keyof typeof APART;

function mediansOf({ summary }: RunJson): Record<string, number | null> {
  const medians = Object.keys(APART).flatMap((id) =>
    (['left', 'right', 'both'] as const).map((side): [string, number | null] => {
      const median = summary[id as CompareId]?.[side]?.median;
      return [`${id} ${side}`, typeof median === 'number' ? median : null];
    }),
  );
  return Object.fromEntries(medians);
}

function expectSameNumbers(run: RunJson, other: RunJson): void {
  const [mine, others] = [mediansOf(run), mediansOf(other)];
  expect(mine['cadence both'], 'there is something to compare').not.toBeNull();
  for (const [what, value] of Object.entries(mine)) {
    const wanted = others[what] ?? null;
    expect(value === null, `${what}: given in one browser alone`).toBe(wanted === null);
    const apart = APART[what.split(' ')[0] as CompareId];
    if (value !== null && wanted !== null)
      expect(Math.abs(value - wanted), `${what}: ${value} and ${wanted}`).toBeLessThan(apart);
  }
  expect(run.events.length).toBe(other.events.length);
}

function pathOf(found: Found, skip: (note: string) => never): string {
  if ('path' in found) return found.path;
  console.warn(`Skipped: ${found.missing}`);
  return skip(found.missing);
}

/** `npm test` walks only where the numbers are compared. */
function leaveToLongRun(skip: (reason: string) => never): void {
  if (!IS_SHORT) return;
  console.warn('Skipped: npm run test:browsers walks there too');
  skip('npm run test:browsers walks there too');
}

test('Chromium without WebGL, from the clip to the shared file', async () => {
  const page = await openChromium();
  inChromium = await walk(page, longWalk());
  expect(inChromium.hasWebGl).toBe(false);
  expect(page.requests.some((url) => /\/litert_wasm[^/]*\.wasm$/.test(url))).toBe(true);
  expect(page.requests.some((url) => /\/vision_wasm/.test(url))).toBe(false);
});

test('Firefox without WebGL gives the findings and numbers of Chromium', async ({ skip }) => {
  const path = pathOf(ensureFirefox(), skip);
  const result = await walk(await openFirefox(path, { window: false }), longWalk());
  expect(result.hasWebGl).toBe(false);
  if (!inChromium) throw new Error('nothing to compare with: it failed in Chromium');
  expectSameNumbers(result.run, inChromium.run);
  expect(result.run.findings.map(({ id, severity }) => `${id}: ${severity}`)).toEqual(
    inChromium.run.findings.map(({ id, severity }) => `${id}: ${severity}`),
  );
});

test('Firefox in a window, where it has WebGL', async ({ skip }) => {
  leaveToLongRun(skip);
  const path = pathOf(ensureFirefox(), skip);
  pathOf(findScreen(), skip);
  const result = await walk(await openFirefox(path, { window: true }), shortWalk());
  expect(result.hasWebGl).toBe(true);
  expect(result.limits).toBeNull();
  expect(result.run.summary.cadence?.both?.median).toBeCloseTo(162, -1);
});

test(
  'WebKitGTK, which has no private file system',
  async ({ skip }) => {
    leaveToLongRun(skip);
    const path = pathOf(findWebkit(), skip);
    const result = await walk(await openWebkit(path), shortWalk());
    expect(result.limits).toContain('finished runs go to its database');
    expect(result.run.summary.cadence?.both?.median).toBeCloseTo(162, -1);
  },
  WEBKIT_LIMIT_MS,
);
