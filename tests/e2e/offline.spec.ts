import { expectAccessible } from './axe.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';
import { join } from 'node:path';
import { cutClip } from '../support/cut-clip.ts';
import { gpx } from '../support/run-files.ts';

test.use({ serviceWorkers: 'allow' });

async function demoClip(name: string, seconds: number) {
  const path = join(import.meta.dirname, '../../public/demo/demo-side.mp4');
  return { name, mimeType: 'video/mp4', buffer: await cutClip(path, seconds) };
}

test('after the first visit the app opens and analyses without a network', async ({ page, context }) => {
  test.setTimeout(180_000);
  const clip = await demoClip('evening.mp4', 2.5);
  await page.goto('');
  await expect(page.getByText('without a network too')).toBeVisible({ timeout: 60_000 });

  await context.setOffline(true);
  await page.goto('#/import');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Drop a video here' })).toBeVisible();
  await pickFiles(page, clip);
  await expect(clipCard(page, clip.name).getByText('detected').first()).toBeVisible({ timeout: 60_000 });
  await chooseLiteModel(page);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 120_000 });
  await expect(page.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await page.goto('#/learn');
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeVisible();

  // The diary, and runs read from a file by its worker.
  await page.goto('#/knees/running');
  await page.getByRole('button', { name: 'Add from files' }).click();
  const content = gpx({ startMs: Date.parse('2026-01-05T07:00:00Z'), minutes: 30, km: 5 });
  const file = { name: 'morning.gpx', mimeType: 'application/gpx+xml', buffer: Buffer.from(content) };
  await page.getByLabel('Files with runs').setInputFiles(file);
  await page.getByRole('button', { name: 'Add one run' }).click();
  await expect(page.getByText('30 min, 5.0 km')).toBeVisible();

  // A check-in, a pair of shoes, a plan; and the screens that are fetched when first shown.
  await page.getByLabel('At the front, around or behind the kneecap').check();
  await page.getByRole('button', { name: 'Show today’s light' }).click();
  await expect(page.getByText('No light yet').first()).toBeVisible();
  await page.goto('#/knees/shoes');
  await page.getByRole('button', { name: 'Add a pair' }).click();
  await page.getByLabel('Name').fill('Blue ones');
  await page.getByRole('button', { name: 'Keep the pair' }).click();
  await expect(page.getByText('Blue ones, 0 km')).toBeVisible();
  await page.goto('#/plan');
  await page.getByRole('button', { name: 'Make the plan, beginning today' }).click();
  await expect(page.getByRole('heading', { name: 'Week 1 of 4' })).toBeVisible();
  for (const [address, heading] of [
    ['#/metronome', 'Metronome'],
    ['#/learn/exercises', 'Exercises for runners’ knees'],
    ['#/', 'This week'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
  await expect(page.getByText('Today: Run with the drill, Stretch and roll.')).toBeVisible();
});

test('the app can be installed, and opens videos from the system and from other apps', async ({ page }) => {
  await page.goto('');
  const href = await page.locator('link[rel=manifest]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '', page.url()).href);
  const manifest = (await response.json()) as {
    icons: { src: string }[];
    file_handlers: { accept: Record<string, string[]> }[];
    share_target: { action: string; params: { files: { name: string }[] } };
  };
  for (const { src } of manifest.icons) {
    expect((await page.request.get(new URL(src, page.url()).href)).ok(), src).toBe(true);
  }
  expect(Object.values(manifest.file_handlers[0]?.accept ?? {}).flat()).toContain('.mov');

  // What another app shares arrives as a form that the service worker answers.
  await expect(page.getByText('without a network too')).toBeVisible({ timeout: 90_000 });
  const { action, params } = manifest.share_target;
  const clip = await demoClip('geteilt & gelaufen.mp4', 1);
  const landed = await page.evaluate(
    async ({ address, field, name, bytes }) => {
      const form = new FormData();
      form.append(field, new File([new Uint8Array(bytes)], name, { type: 'video/mp4' }));
      const answer = await fetch(address, { method: 'POST', body: form, redirect: 'manual' });
      return answer.type;
    },
    {
      address: new URL(action, page.url()).href,
      field: params.files[0]?.name ?? '',
      name: clip.name,
      bytes: [...clip.buffer],
    },
  );
  expect(landed).toBe('opaqueredirect');
  // Opened only once the user has said so: a website could have sent it as well.
  await page.reload();
  const question = page.getByRole('dialog', { name: 'Open what was shared?' });
  await expect(question).toContainText(clip.name);
  await expectAccessible(page, 'the question about shared files');
  await question.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(question).toBeHidden();
  await expect(page).toHaveURL(/#\/import$/);
  await expect(clipCard(page, clip.name)).toContainText('60 fps', { timeout: 30_000 });
});
