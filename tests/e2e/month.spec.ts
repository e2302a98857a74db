import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locator, Page } from '@playwright/test';

import { fit, garminCsv, gpx, tcx, type WatchRun } from '../support/run-files.ts';
import { dropFile, sharedRunBytes, type SharedRunName } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

/**
 * A month of a runner's life: twelve runs by file, eight check-ins (one with a sign that cannot
 * wait), a plan, two films. Everything that the pages say meanwhile is kept in `month.txt`, to be
 * read.
 */
const SAID = join(import.meta.dirname, 'fixtures', 'month.txt');

test.use({ timezoneId: 'UTC', actionTimeout: 15_000, navigationTimeout: 15_000 });

const run = (day: string, minutes: number, km: number, cadence = 164): WatchRun => ({
  startMs: Date.parse(`2026-11-${day}T06:30:00Z`),
  minutes,
  km,
  cadence,
});

async function dayComes(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`2026-11-${day}T18:00:00Z`));
  // The runner comes back to a page that stayed open.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

async function addFiles(page: Page, files: { name: string; content: string | Uint8Array }[]): Promise<void> {
  await page.goto('#/knees/running');
  await page.getByRole('button', { name: 'Add from files' }).click();
  await page.getByLabel('Files with runs').setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    })),
  );
  await page.getByRole('button', { name: /^Add (?:one run|[1-9])/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Close this message' }).click();
}

/** A shared run that was filmed on a day of the month. */
function filmedOn(name: SharedRunName, day: string): Buffer {
  const files = unzipSync(sharedRunBytes(name));
  const about = JSON.parse(strFromU8(files['treadlens.json']!)) as Record<string, unknown>;
  const createdMs = Date.parse(`2026-11-${day}T07:30:00Z`);
  files['treadlens.json'] = strToU8(JSON.stringify({ ...about, createdMs, filmedDay: `2026-11-${day}` }));
  return Buffer.from(zipSync(files, { level: 0 }));
}

interface Answers {
  readonly before?: number;
  readonly inRun?: number;
  readonly hourAfter?: number;
  readonly nextMorning?: number;
  readonly ticks?: readonly string[];
}

async function checkIn(
  page: Page,
  { before, inRun, hourAfter, nextMorning, ticks = [] }: Answers,
): Promise<void> {
  await page.goto('#/knees');
  const again = page.getByRole('button', { name: 'New check-in' });
  await expect(again.or(page.getByRole('heading', { name: 'How is your knee?' }))).toBeVisible();
  if (await again.isVisible()) await again.click();
  await page.getByLabel('At the front, around or behind the kneecap').check();
  for (const tick of ticks) await page.getByLabel(tick, { exact: true }).check();
  const answers = [
    ['Before the run', before],
    ['In the run', inRun],
    ['An hour after', hourAfter],
    ['The next morning', nextMorning],
  ] as const;
  for (const [question, level] of answers) {
    if (level === undefined) continue;
    const group = page.getByRole('group', { name: question });
    await group.getByRole('radio', { name: String(level), exact: true }).check({ force: true });
  }
  await page.getByRole('button', { name: 'Show today’s light' }).click();
  await expect(again).toBeVisible();
}

/** The page's words, a line each, without those of buttons, fields and what is left out. */
async function wordsOf(page: Page, selector: string, leftOut = 'form, footer'): Promise<string> {
  return page.locator(selector).evaluateAll((parts, leftOut) => {
    const lines = parts.flatMap((part) =>
      [...part.querySelectorAll('h1, h2, h3, p, li, tr, caption, dt, dd')]
        .filter((each) => each.querySelector('p, li') === null && each.closest(leftOut) === null)
        .filter((each) => each.checkVisibility())
        .map((each) => (each as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    );
    return lines.filter((line) => line !== '').join('\n');
  }, leftOut);
}

/** The medians of all kept films, as they lie in the database. */
function measured(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('treadlens');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('sessions').objectStore('sessions').getAll();
          all.onsuccess = () => {
            opening.result.close();
            const records = all.result as { id: string; clips: { summary: unknown }[] }[];
            const numbers = records.map(({ clips }) => clips.map(({ summary }) => summary));
            resolve(JSON.stringify(numbers));
          };
        };
      }),
  );
}

test('a month of a runner’s life', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(180_000);
  const said: string[] = [];
  const hear = async (what: string, { steps = true, finds = true } = {}): Promise<void> => {
    await page.goto('#/knees');
    await expect(page.getByRole('heading', { name: 'Your running' })).toBeVisible();
    // What the last film says is read from its track.
    if (films > 0 && steps && finds) await expect(page.getByText(/^In your film/)).toBeVisible();
    said.push(`## ${what}: My knees`, await wordsOf(page, '.titled'));
    await page.goto('#/');
    await expect(page.getByRole('heading', { level: 1, name: 'This week' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Your last film' })).toBeVisible();
    if (films > 0 && finds) await expect(page.getByText('The right knee drifts').first()).toBeVisible();
    // The films are listed anew with every look.
    if (films > 1) await expect(page.getByText('Shared side run').first()).toBeVisible();
    said.push(`## ${what}: This week`, await wordsOf(page, '.cards'));
  };
  const hearPlan = async (what: string, shown: string, leftOut?: string): Promise<void> => {
    await page.goto('#/plan');
    await expect(page.getByText(shown).first()).toBeVisible();
    said.push(`## ${what}: Four-week plan`, await wordsOf(page, '.titled', leftOut));
  };
  const boxOf = (name: string): Locator => page.getByRole('checkbox', { name });
  let films = 0;
  const film = async (name: SharedRunName, day: string): Promise<void> => {
    await page.goto('#/');
    await dropFile(page, `${name}.treadlens`, filmedOn(name, day));
    await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
    await expect(page.getByRole('heading', { level: 1, name: /^Shared/ })).toBeVisible();
    films += 1;
    // The results are there before the film is kept.
    await expect.poll(async () => (JSON.parse(await measured(page)) as unknown[]).length).toBe(films);
  };

  // Week 1, from Monday the 2nd: four runs of a watch, a pair of shoes, nothing hurts.
  await dayComes(page, '02');
  await page.goto('#/knees/shoes');
  await page.getByRole('button', { name: 'Add a pair' }).click();
  await page.getByLabel('Name').fill('Blue ones');
  await page.getByLabel(/^Run before that/).fill('470');
  await page.getByRole('button', { name: 'Keep the pair' }).click();
  await addFiles(page, [{ name: 'monday.gpx', content: gpx(run('02', 30, 5)) }]);
  await checkIn(page, { inRun: 0, hourAfter: 0, nextMorning: 0 });
  await dayComes(page, '08');
  await addFiles(page, [
    { name: 'wednesday.tcx', content: tcx(run('04', 36, 6)) },
    { name: 'friday.fit', content: fit(run('06', 30, 5), { zoneHours: 0 }) },
    { name: 'sunday.gpx', content: gpx(run('08', 54, 9)) },
  ]);
  await checkIn(page, { inRun: 1, hourAfter: 0, nextMorning: 0 });
  await hear('8 November, after four quiet runs');

  // Week 2: a first film, more and longer runs; the knee begins to speak.
  await dayComes(page, '10');
  await film('two-views', '10');
  const numbers = await measured(page);
  await dayComes(page, '15');
  await addFiles(page, [
    {
      name: 'Activities.csv',
      content: garminCsv([run('09', 40, 7), run('11', 40, 7), run('14', 84, 14)], 0),
    },
  ]);
  await checkIn(page, { inRun: 3, hourAfter: 2 });
  await hear('15 November, after a run that was much longer');

  // The next morning is worse: no run, then less.
  await dayComes(page, '16');
  await page.goto('#/knees');
  await page.getByRole('button', { name: 'Add or change answers' }).click();
  await page
    .getByRole('group', { name: 'The next morning' })
    .getByRole('radio', { name: '4', exact: true })
    .check({ force: true });
  await page.getByRole('button', { name: 'Save changes' }).click();
  // A Monday without a run: there are no steps to count.
  await hear('16 November, a worse morning', { steps: false });
  await dayComes(page, '18');
  await checkIn(page, { before: 1 });
  // The plan of this month, from the film and the check-in.
  await page.goto('#/plan');
  await page.getByRole('button', { name: 'Make the plan, beginning today' }).click();
  await boxOf('Run with the drill, Wed 18 Nov').check();
  await hearPlan('18 November, a plan', 'Week 1 of 4');
  await dayComes(page, '20');
  await boxOf('Strength A, Thu 19 Nov').check();
  await addFiles(page, [{ name: 'easy.fit', content: fit(run('20', 24, 4), { zoneHours: 0 }) }]);
  await checkIn(page, { before: 1, inRun: 2, hourAfter: 1, nextMorning: 1 });
  await hear('20 November, a short run');

  // A twist, and a knee that swells within hours: nothing else counts.
  await dayComes(page, '22');
  await checkIn(page, { before: 5, ticks: ['It swelled up a lot within hours of a twist or a fall'] });
  await hear('22 November, a sign that cannot wait');
  await hearPlan('22 November, a sign that cannot wait', 'This plan waits');

  // Week 4: back to running; a second film.
  await dayComes(page, '27');
  await addFiles(page, [
    { name: 'tuesday.gpx', content: gpx(run('24', 24, 4, 170)) },
    { name: 'thursday.tcx', content: tcx(run('26', 30, 5, 170)) },
  ]);
  await checkIn(page, { inRun: 1, hourAfter: 0, nextMorning: 0 });
  await dayComes(page, '29');
  await addFiles(page, [
    { name: 'saturday.fit', content: fit(run('28', 30, 5, 172), { zoneHours: 0 }) },
    { name: 'sunday.fit', content: fit(run('29', 36, 6, 172), { zoneHours: 0 }) },
  ]);
  await checkIn(page, { inRun: 0, hourAfter: 0, nextMorning: 0 });
  await hear('29 November, back to running');

  // Nothing of all this touched what the film measured.
  expect(await measured(page)).toBe(numbers);
  await film('side-with-video', '29');
  // Four seconds from one side: nothing in it stands out.
  await hear('29 November, after the second film', { finds: false });
  // The plan is seen again, in its second week, with what changed between the films.
  await hearPlan('29 November, after the second film', 'See both side by side', 'article, form, footer');
  await expect(page.getByRole('heading', { name: 'Week 2 of 4' })).toBeVisible();
  await page.getByRole('radio', { name: '1', exact: true }).check({ force: true });
  await expect(boxOf('Run with the drill, Wed 18 Nov')).toBeChecked();
  await expect(boxOf('Strength A, Thu 19 Nov')).toBeChecked();
  await expect(boxOf('Stretch and roll, Wed 18 Nov')).not.toBeChecked();

  await page.goto('#/knees');
  await expect(page.getByRole('button', { name: /^Delete the run/ })).toHaveCount(10);
  await page.getByRole('button', { name: 'Show all 12 runs' }).click();
  await expect(page.getByRole('button', { name: /^Delete the run/ })).toHaveCount(12);
  await expect(page.getByRole('button', { name: /^Delete the check-in/ })).toHaveCount(8);

  const heard = `${said.join('\n\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(SAID, heard);
  expect(heard).toBe(readFileSync(SAID, 'utf8'));
});
