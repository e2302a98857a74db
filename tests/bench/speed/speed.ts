/**
 * Tells how long a person waits, and for what:
 *
 *   npm run bench:speed -- [--clips demo,gym,half,long,screens] [--long MINUTES]
 *     [--model heavy]
 *     [--press-after SECONDS] [--whole] [--readme]
 *
 * Opens each clip in the built app in Chromium as a user would and tells when its picture, the
 * first skeleton, the first number and the results are to be seen, beside what the pose network
 * alone takes on the same machine, in as many lanes, right before and after. `long` is the demo
 * over and over, `half` the same for half a minute, `screens` the results of a run of that length.
 * `--press-after` waits before "Analyse" is pressed, `--whole` reads all of a long clip. `--readme`
 * writes the rows of these clips into the README's table. Memory: Linux only.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

import { chromium, type BrowserContext, type Page } from 'playwright';

import { buildWhenStale } from '../../../src/cli/build-when-stale.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../../../src/cli/ensure-chromium.ts';
import { DIST_FOLDER } from '../../../src/cli/project-folder.ts';
import { serve } from '../../../src/cli/serve.ts';
import { MODEL_IDS, type ModelId } from '../../../src/core/run/run-context.ts';
import { SHARED_FOLDER } from '../../support/shared-folder.ts';
import { MemoryWatch } from '../import/memory-watch.ts';
import { DEMO_SIDE, writeRepeatedVideo } from '../import/repeated-video.ts';
import { listenToPage, timeInteractions } from './interactions.ts';
import { LoadedBytes } from './loaded-bytes.ts';
import { measureNetwork } from './measure-network.ts';
import { measureScreens } from './measure-screens.ts';
import {
  framesPerSecond,
  limitS,
  mostFramesPerSecond,
  speedTable,
  writeSpeedTable,
  type MeasuredClip,
} from './speed-table.ts';
import { watchForSkeleton, watchRun } from './watch-run.ts';

const GYM = join(SHARED_FOLDER, 'clips', 'real', 'side-gym-60fps.mp4');
/** As the app has it (`workers/pose/client/pose-client.ts`). */
const LANES = Math.min(4, availableParallelism());

/** Seldom: a look takes a tenth of a second of what is timed. */
const MEMORY_EVERY_MS = 3000;

interface Wish {
  readonly clips: readonly string[];
  readonly minutes: number;
  readonly model: ModelId;
  readonly pressAfterS: number;
  readonly whole: boolean;
  readonly readme: boolean;
}

function readWish(): Wish {
  const { values } = parseArgs({
    options: {
      clips: { type: 'string', default: 'demo,gym,long,screens' },
      long: { type: 'string', default: '10' },
      model: { type: 'string', default: 'heavy' },
      'press-after': { type: 'string', default: '0' },
      whole: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  const model = MODEL_IDS.find((known) => known === values.model);
  if (!model) throw new Error(`--model must be one of ${MODEL_IDS.join(', ')}`);
  const { whole, readme } = values;
  return {
    clips: values.clips.split(','),
    minutes: Number(values.long),
    model,
    pressAfterS: Number(values['press-after']),
    whole,
    readme,
  };
}

/** The clip of a name on this machine; null: there is none. */
async function pathOf(name: string, folder: string, minutes: number): Promise<string | null> {
  if (name === 'demo') return DEMO_SIDE;
  if (name === 'gym') return existsSync(GYM) ? GYM : null;
  if (name !== 'long' && name !== 'half') throw new Error(`no clip is called ${name}`);
  const path = join(folder, `${name}.mp4`);
  await writeRepeatedVideo({ clip: DEMO_SIDE, path, lengthS: name === 'half' ? 30 : minutes * 60 });
  return path;
}

async function measureClip(
  browser: BrowserContext,
  page: Page,
  profile: string,
  { name, path, wish }: { name: string; path: string; wish: Wish },
): Promise<MeasuredClip> {
  // Gone from the page of the run before, and what it held and went on with.
  await page.goto('about:blank');
  const beforeMs = await measureNetwork(browser, path, wish.model, LANES);
  await page.goto('/#/import');
  await page.getByRole('heading', { name: 'Drop a video here' }).waitFor();
  const loaded = new LoadedBytes(browser);
  const memory = platform() === 'linux' ? await MemoryWatch.start(profile) : null;
  const run = () => watchRun(page, { clip: path, pressAfterS: wish.pressAfterS, whole: wish.whole });
  let marks: Awaited<ReturnType<typeof run>> | undefined;
  const work = async (): Promise<void> => void (marks = await run());
  const memoryMB = memory ? await memory.peakDuring(work, MEMORY_EVERY_MS) : (await work(), null);
  if (!marks) throw new Error('the run was not watched');
  const { allMB, modelsMB } = await loaded.stop();
  await listenToPage(page);
  const interactions = await timeInteractions(page);
  const again = new LoadedBytes(browser);
  const againS = await watchForSkeleton(page, path);
  const { modelsMB: againMB } = await again.stop();
  await page.goto('about:blank');
  const afterMs = await measureNetwork(browser, path, wish.model, LANES);
  return {
    name,
    marks,
    lanes: LANES,
    networkMs: [beforeMs, afterMs],
    againS,
    againMB,
    interactions,
    memoryMB,
    loadedMB: allMB,
    modelsMB,
  };
}

function tell(clip: MeasuredClip): void {
  const { pictureS, pressedS, skeletonS, readingS, numberS, readS, endS, frames } = clip.marks;
  const [before, after] = clip.networkMs;
  const s = (seconds: number | null): string => (seconds === null ? 'never' : `${seconds.toFixed(2)} s`);
  process.stdout.write(
    `${clip.name}: ${frames} frames; picture ${s(pictureS)}, pressed ${s(pressedS)}, skeleton ${s(skeletonS)}, frames from ${s(readingS)} to ${s(readS)}, number ${s(numberS)}, end ${s(endS)}\n` +
      `  network alone ${before.toFixed(1)} and ${after.toFixed(1)} ms a frame and lane, ${clip.lanes} lanes: ${limitS(clip).toFixed(1)} s; frames/s ${framesPerSecond(clip).toFixed(1)} against ${mostFramesPerSecond(clip).toFixed(1)}\n` +
      `  memory ${clip.memoryMB?.toFixed(0) ?? '–'} MB above idle; loaded ${clip.loadedMB.toFixed(1)} MB, ${clip.modelsMB.toFixed(1)} of it models; a second clip's skeleton ${s(clip.againS)}, ${clip.againMB.toFixed(1)} MB of models\n` +
      `  ${clip.interactions.map(({ name, eventMs }) => `${name} ${eventMs.toFixed(0)}`).join(', ')} ms\n`,
  );
}

async function main(): Promise<void> {
  const wish = readWish();
  const folder = mkdtempSync(join(tmpdir(), 'treadlens-speed-'));
  await buildWhenStale();
  const server = await serve(DIST_FOLDER);
  const profile = join(folder, 'profile');
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: [...CHROMIUM_FLAGS],
    baseURL: server.url,
    serviceWorkers: 'block',
  });
  try {
    // What is evaluated in a page comes with the compiler's helper for the names of functions.
    await browser.addInitScript('globalThis.__name = (one) => one;');
    await browser.addInitScript(chooseModel, wish.model);
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.goto('/#/import');
    await page.getByRole('main').waitFor();
    const measured: MeasuredClip[] = [];
    for (const name of wish.clips.filter((clip) => clip !== 'screens')) {
      const path = await pathOf(name, folder, wish.minutes);
      if (path === null) {
        process.stdout.write(`${name}: not on this machine\n`);
        continue;
      }
      const clip = await measureClip(browser, page, profile, { name, path, wish });
      measured.push(clip);
      tell(clip);
    }
    if (measured.length > 0) process.stdout.write(`\n${speedTable(measured).join('\n')}\n`);
    if (wish.clips.includes('screens')) await measureScreens(page, wish.minutes);
    if (wish.readme) await writeSpeedTable(measured, aboutRun(wish, measured));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs in each page before the app does: a choice on the screen would read a clip beforehand. */
function chooseModel(model: ModelId): void {
  localStorage.setItem('treadlens-preferences', JSON.stringify({ model }));
}

function aboutRun({ model, minutes }: Wish, [first]: readonly MeasuredClip[]): string {
  return (
    `Model ${model}, ${first?.lanes ?? 0} lanes, no graphics processor; the long clip lasts ${minutes} minutes. ` +
    'Picture, skeleton and number: share of the whole time, from the drop to the results, after which they are first seen. ' +
    'The limit is the pose network alone for as many frames in as many lanes, measured right before and after each run. ' +
    '"Loaded" is what is fetched: by the first clip of a visit the models, too; the second clip is dropped on the results of the first.'
  );
}

await main();
