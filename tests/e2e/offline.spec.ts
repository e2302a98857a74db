import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { Page } from '@playwright/test';
import * as v from 'valibot';

import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { cutClip } from '../support/cut-clip.ts';
import { gpx } from '../support/run-files.ts';
import { expectAccessible } from './axe.ts';
import { chooseFromMore } from './more-menu.ts';
import { sharedRunBytes } from './open-shared-run.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

// The test is a website of another origin, too.
test.use({ provokesPolicy: true, serviceWorkers: 'allow' });

/** Of a clip that its numbers are to be read from: the fewest seconds with strides of both feet. */
const CLIP_S = 2;

async function demoClip(file: 'demo-side.mp4' | 'demo-rear.mp4', name: string) {
  const path = join(import.meta.dirname, '../../public/demo', file);
  return { name, mimeType: 'video/mp4', buffer: await cutClip(path, CLIP_S) };
}

// The service worker fetches tens of megabytes: one visit serves all that it is for.
test('visited once, the app can be installed, keeps nothing that a website sends, and opens and analyses without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto('');
  const shareTarget = await test.step('it can be installed', () => readManifest(page));
  await expect(page.getByText('without a network too')).toBeVisible({ timeout: 90_000 });
  const question = page.getByRole('dialog', { name: 'Open what was shared?' });

  await test.step('a website cannot put a run into the library: it is asked about', async () => {
    const website = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Another site</title>');
    });
    await new Promise<void>((resolve) => website.listen(0, '127.0.0.1', resolve));
    const { port } = website.address() as AddressInfo;
    const form = { ...shareTarget, site: `http://localhost:${port}/` };
    const before = await page.evaluate(keptOnDevice);
    await sendFromWebsite(page, form, sharedRunBytes('side-with-video'), 1);
    await expect(question).toContainText('gift-0.treadlens');
    await expectAccessible(page, 'the question about shared files');
    expect(await page.evaluate(keptOnDevice), 'nothing is kept before').toEqual(before);
    await page.keyboard.press('Escape');
    await expect(question).toBeHidden();
    await page.goto('#/library');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    await expect(question).toBeHidden();

    await sendFromWebsite(page, form, Buffer.from('PK'), 13);
    await expect(page.getByRole('dialog', { name: 'That was too much at once' })).toBeVisible();
    website.close();
  });

  await context.setOffline(true);
  await page.goto('#/import');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Drop a video here' })).toBeVisible();

  await test.step('what another app shares arrives as a form that the service worker answers', async () => {
    const clip = await demoClip('demo-side.mp4', 'geteilt & gelaufen.mp4');
    const landed = await page.evaluate(
      async ({ address, field, name, base64 }) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const form = new FormData();
        form.append(field, new File([bytes], name, { type: 'video/mp4' }));
        const answer = await fetch(address, { method: 'POST', body: form, redirect: 'manual' });
        return answer.type;
      },
      { ...shareTarget, name: clip.name, base64: clip.buffer.toString('base64') },
    );
    expect(landed).toBe('opaqueredirect');
    // Opened only once the user has said so: a website could have sent it as well.
    await page.reload();
    await expect(question).toContainText(clip.name);
    await question.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(question).toBeHidden();
    await expect(page).toHaveURL(/#\/import$/);
    await expect(clipCard(page, clip.name)).toContainText('60 fps', { timeout: 30_000 });
  });

  await test.step('two clips become one run', async () => {
    await chooseLiteModel(page);
    const height = page.getByLabel(/^Runner’s height/);
    await height.fill('166');
    await height.blur();
    await pickFiles(page, await demoClip('demo-rear.mp4', 'behind.mp4'));
    await expect(clipCard(page, 'behind.mp4')).toContainText('720 × 1280');
    // Told once it is known that they show different sides.
    await expect(page.getByText(/^2 clips, 240 frames/)).toBeVisible({ timeout: 90_000 });
    await page.getByRole('button', { name: 'Analyse', exact: true }).click();
    await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 150_000 });
    await expect(page.getByRole('heading', { level: 2, name: 'Findings' })).toBeVisible();
  });

  await test.step('each number is from the view that gives it', async () => {
    const side = await measured(page, /From the side/i);
    expect(side).toContain('overstride');
    expect(side).not.toContain('knee-alignment');
    const behind = await measured(page, /From behind/i);
    expect(behind).toContain('knee-alignment');
    expect(behind).not.toContain('overstride');
  });

  await test.step('runs are read from a file by their worker', async () => {
    await page.goto('#/knees/running');
    await page.getByRole('button', { name: 'Add from files' }).click();
    const content = gpx({ startMs: Date.parse('2026-01-05T07:00:00Z'), minutes: 30, km: 5 });
    const file = { name: 'morning.gpx', mimeType: 'application/gpx+xml', buffer: Buffer.from(content) };
    await page.getByLabel('Files with runs').setInputFiles(file);
    await page.getByRole('button', { name: 'Add one run' }).click();
    await expect(page.getByText('30 min, 5.0 km')).toBeVisible();
  });

  await test.step('the screens that are fetched when first shown', async () => {
    await page.goto('#/learn');
    await expect(page.getByRole('navigation', { name: 'Topics' })).toBeVisible();
    await page.goto('#/knees/shoes');
    await expect(page.getByRole('button', { name: 'Add a pair' })).toBeVisible();
    await page.goto('#/plan');
    await expect(page.getByRole('button', { name: 'Make the plan, beginning today' })).toBeVisible();
    for (const [address, heading] of [
      ['#/metronome', 'Metronome'],
      ['#/learn/exercises', 'Exercises for runners’ knees'],
      ['#/', 'This week'],
    ] as const) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    }
  });
  expect(faults).toEqual([]);
});

/** Where the system and other apps send files, and in which field. */
interface ShareTarget {
  readonly address: string;
  readonly field: string;
}

/** Reads the app's manifest: its icons are there, and it opens videos of the system. */
async function readManifest(page: Page): Promise<ShareTarget> {
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
  const { action, params } = manifest.share_target;
  return { address: new URL(action, page.url()).href, field: params.files[0]?.name ?? '' };
}

/** What the attack of another origin does: a form with files in it, sent without a click. */
async function sendFromWebsite(
  page: Page,
  { site, address, field }: ShareTarget & { readonly site: string },
  content: Buffer,
  count: number,
): Promise<void> {
  await page.goto(site);
  await page.evaluate(
    ({ action, name, base64, files }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      for (let index = 0; index < files; index++)
        transfer.items.add(new File([bytes], `gift-${index}.treadlens`));
      const form = Object.assign(document.createElement('form'), {
        action,
        method: 'post',
        enctype: 'multipart/form-data',
      });
      const input = Object.assign(document.createElement('input'), { type: 'file', name });
      input.multiple = true;
      input.files = transfer.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    { action: address, name: field, base64: content.toString('base64'), files: count },
  );
}

/** Runs in the page: what lies on the device. */
async function keptOnDevice(): Promise<{ caches: string[]; folders: string[] }> {
  const folders: string[] = [];
  for await (const name of (await navigator.storage.getDirectory()).keys()) folders.push(name);
  return { caches: (await caches.keys()).filter((name) => name.includes('shared')), folders };
}

/** What the run's file has of the clip on that tab. */
async function measured(page: Page, tab: RegExp): Promise<readonly string[]> {
  await page.getByRole('tab', { name: tab }).click();
  await chooseFromMore(page, 'Save as files');
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Run as JSON' }).click(),
  ]);
  const run = v.parse(runJsonSchema, JSON.parse(readFileSync(await json.path(), 'utf8')));
  expect(run.context).toMatchObject({ model: 'lite', heightM: 1.66 });
  expect(run.timing.framesInferred).toBeGreaterThanOrEqual(60 * CLIP_S);
  await page.keyboard.press('Escape');
  return Object.keys(run.summary);
}
