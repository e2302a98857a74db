import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { cutClip } from '../support/cut-clip.ts';
import { expectAccessible, expectAccessibleInLooks, type Look } from './axe.ts';
import { clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');

/** As narrow as phones are: nothing may scroll sideways there. */
const DARK_PHONE: Look = { colorScheme: 'dark', width: 320, height: 640 };
const LIGHT_WIDE: Look = { colorScheme: 'light', width: 1440, height: 900 };

// All screens take their colours from one palette, at any width: each is looked at once, and the
// one with most kinds of things on it in both themes. An analysis under way: `progress.spec`.
test('every screen before the results, dark on a phone or light on a wide screen; and axe would notice', async ({
  page,
}) => {
  // No model comes: what is found in a clip is no matter here.
  await page.route('**/*.task', () => undefined);
  const expectIt = (what: string, ...looks: readonly Look[]): Promise<void> =>
    expectAccessibleInLooks(page, what, looks);

  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectIt('home', DARK_PHONE);
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  await expect(expectAccessible(page, 'a button without a name')).rejects.toThrow('button-name');
  await page.evaluate(() => document.querySelector('main > button:last-child')?.remove());

  await page.goto('#/results');
  await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
  await expectIt('no results', DARK_PHONE);

  await page.goto('#/learn/footwear');
  await expect(page.getByRole('table')).toBeVisible();
  await expectIt('Learn', DARK_PHONE);

  await page.goto('#/import');
  await expect(page.getByRole('heading', { name: 'Drop a video here' })).toBeVisible();
  await expectIt('the empty import screen', DARK_PHONE);

  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expectIt('the settings', LIGHT_WIDE);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Settings' }), 'the focus returns').toBeFocused();

  await pickFiles(page, { name: 'run.mp4', mimeType: 'video/mp4', buffer: await cutClip(SIDE, 0.5) });
  await expect(clipCard(page, 'run.mp4').getByText('1280 × 720')).toBeVisible();
  await pickFiles(page, { name: 'notes.mp4', mimeType: 'video/mp4', buffer: Buffer.from('notes') });
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByLabel(/^Belt speed/).fill('fast');
  await page.getByLabel(/^Belt speed/).blur();
  await expectIt('the import screen with a clip, a bad file and a bad entry', LIGHT_WIDE, DARK_PHONE);

  await page.goto('#/demo');
  await expect(clipCard(page, 'demo-rear.mp4').getByText('720 × 1280')).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, 'the demo').toBeLessThanOrEqual(0);
});
