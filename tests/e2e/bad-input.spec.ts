import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import type { PoseErrorCode } from '../../src/core/run/failure-codes.ts';
import { describeFailure } from '../../src/text/failures.ts';
import { cutClip } from '../support/cut-clip.ts';
import { sharedFile } from '../support/shared-folder.ts';
import { recordEmptyRoom } from './empty-room.ts';
import { rememberFullModel } from './remember-full-model.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const SIDE = join(PROJECT_FOLDER, 'public', 'demo', 'demo-side.mp4');
const NOT_HERE = '../shared is not on this machine';

/**
 * Files that are refused as soon as they are looked at. With which code each kind of file fails:
 * `open-video.test`.
 */
const BAD_FILES: readonly {
  readonly name: string;
  readonly type: string;
  readonly bytes: () => Buffer;
  readonly codes: readonly PoseErrorCode[];
}[] = [
  {
    name: 'notes.mp4',
    type: 'video/mp4',
    bytes: () => Buffer.from('These are my notes about running.'),
    codes: ['not-a-video'],
  },
  {
    name: 'half-copied.mp4',
    type: 'video/mp4',
    bytes: () => readFileSync(SIDE).subarray(0, 1_200_000),
    codes: ['truncated-file'],
  },
];

test('files that cannot be read or show nobody: each says why and what to do, and nothing else is lost', async ({
  page,
}) => {
  const hevc = sharedFile('clips', 'real', 'hevc-sprint-30fps.mp4');
  await rememberFullModel(page);
  await page.goto('#/import');
  // What the good clip shows does not matter here, so that half a second of it is enough.
  await pickFiles(page, { name: 'good.mp4', mimeType: 'video/mp4', buffer: await cutClip(SIDE, 0.5) });
  const good = clipCard(page, 'good.mp4');
  await good.getByRole('radio', { name: 'Behind' }).check();
  await page.getByLabel(/^Runner’s height/).fill('181');
  const analyse = page.getByRole('button', { name: 'Analyse', exact: true });

  for (const { name, type, bytes, codes } of BAD_FILES) {
    await test.step(`${name}: ${codes.join(' or ')}`, async () => {
      await pickLater(page, { name, mimeType: type, buffer: bytes() });

      const card = clipCard(page, name);
      await expectFailure(card.getByRole('alert'), codes);
      await expect(good.getByRole('radio', { name: 'Behind' })).toBeChecked();
      await expect(page.getByLabel(/^Runner’s height/)).toHaveValue('181');
      await expect(analyse).toBeEnabled();
      await expect(page.getByText('1 clip; 1 that cannot be read is left out')).toBeVisible();
      await card.getByRole('button', { name: 'Remove this file' }).click();
      await expect(card).toHaveCount(0);
      await expect(good).toBeVisible();
    });
  }

  await test.step('HEVC where the browser lacks it: says so, and how to export H.264', async () => {
    const hasHevc = await page.evaluate(
      () => document.createElement('video').canPlayType('video/mp4; codecs="hvc1.1.6.L120.90"') !== '',
    );
    if (hevc === null || hasHevc) {
      console.warn(`Skipped: HEVC, ${hevc === null ? NOT_HERE : 'which this browser decodes'}`);
      return;
    }
    await pickFiles(page, hevc);
    const card = clipCard(page, 'hevc-sprint-30fps.mp4');
    await expectFailure(card.getByRole('alert'), ['codec-unsupported-hevc']);
    await expect(card.getByRole('alert')).toContainText('Settings → Camera → Formats → Most Compatible');
    await card.getByRole('button', { name: 'Remove this file' }).click();
    await expect(card).toHaveCount(0);
  });

  await test.step('nobody in the picture, and no other clip', async () => {
    const video = await page.evaluate(recordEmptyRoom);
    await pickLater(page, {
      name: 'empty-room.webm',
      mimeType: 'video/webm',
      buffer: Buffer.from(video, 'base64'),
    });
    const card = clipCard(page, 'empty-room.webm');
    await expectFailure(card.getByRole('alert'), ['no-person']);
    await expect(analyse, 'the good one can be').toBeEnabled();
    await good.getByRole('button', { name: 'Remove good.mp4' }).click();
    await expect(page.getByText('None of these files can be analysed.')).toBeVisible();
    await expect(analyse).toBeDisabled();
    await card.getByRole('button', { name: 'Search the whole video anyway' }).click();
    await expect(analyse).toBeEnabled();
  });
});

// Who of these two is proposed: `pose-client.test`; how another is picked: `clip-card.test`.
test('two people: the runner is marked, and another can be picked', { tag: '@long' }, async ({ page }) => {
  const path = sharedFile('clips', 'real', 'side-bystander-30fps.mp4');
  test.skip(path === null, NOT_HERE);
  await rememberFullModel(page);
  await page.goto('#/import');
  await pickFiles(page, path ?? []);
  const card = clipCard(page, 'side-bystander-30fps.mp4');
  await expect(card.getByText('More than one person is in the picture.')).toBeVisible({ timeout: 90_000 });
  const runner = card.getByRole('button', { name: 'Runner', exact: true });
  const other = card.getByRole('button', { name: 'Pick this one' }).first();
  await expect(runner).toHaveAttribute('aria-pressed', 'true');
  const picture = card.getByRole('img', { name: 'A picture of side-bystander-30fps.mp4' });
  const [all, left, right] = await Promise.all([picture, runner, other].map((part) => part.boundingBox()));
  // The runner's box and the coach's beside it, neither reaching over what lies below the picture.
  expect(left!.x).toBeGreaterThan(all!.x + 0.3 * all!.width);
  expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
  for (const { y, height } of [left!, right!]) {
    expect(y + height).toBeLessThanOrEqual(all!.y + all!.height + 1);
  }
  await other.focus();
  await other.press('Enter');
  await expect(card.getByRole('button', { pressed: true })).toHaveCount(1);
  await expect(card.getByRole('button', { name: 'Runner', exact: true })).toBeFocused();
  await expect(card.getByText('The person you picked is marked and will be analysed.')).toBeVisible();
  // The coach stands so near that the feet are cut off, which now counts.
  await expect(card.getByText('The feet are outside the picture')).toBeVisible();
  await other.click();
  await expect(card.getByText('The feet are outside the picture')).toHaveCount(0);
});

// Walking and too short a clip look the same on the screen; their words are tried through the
// headless door, which is quicker, the latter's on each run (`analyze.spec`).
test('feet-out-of-frame-24fps.mp4 is refused with its reason', { tag: '@long' }, async ({ page }) => {
  test.setTimeout(300_000);
  const file = 'feet-out-of-frame-24fps.mp4';
  const path = sharedFile('clips', 'real', file);
  test.skip(path === null, NOT_HERE);
  await page.goto('#/import');
  // Five seconds show it as well as all of it.
  await pickFiles(page, { name: file, mimeType: 'video/mp4', buffer: await cutClip(path ?? '', 5) });
  await expectRefusal(page, 'The feet are outside the picture', file);
});

async function pickLater(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await expect(page.getByRole('button', { name: 'Add another view of this run' })).toBeVisible();
  await pickFiles(page, file);
}

async function expectFailure(
  alert: ReturnType<Page['getByRole']>,
  codes: readonly PoseErrorCode[],
): Promise<void> {
  const titles = codes.map((code) => describeFailure(code).title);
  await expect(alert).toContainText(new RegExp(titles.join('|')), { timeout: 90_000 });
  const steps = codes.flatMap((code) => describeFailure(code).whatToDo);
  const text = await alert.innerText();
  expect(
    steps.some((step) => text.includes(step)),
    'says what to do',
  ).toBe(true);
}

/** Analyses, expects the reason in place of numbers, and the clip still there to go back to. */
async function expectRefusal(page: Page, words: string, file: string): Promise<void> {
  await chooseLiteModel(page);
  await page.getByRole('button', { name: 'Analyse', exact: true }).click();
  await expect(page).toHaveURL(/#\/results\/\w+$/, { timeout: 240_000 });
  await expect(
    page.getByRole('heading', { name: /^(?:No|Only a few) numbers from this clip$/ }),
  ).toBeVisible();
  // The numbers that are left out give the same reason.
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose another video' }).first()).toBeVisible();
  await page.getByRole('link', { name: 'New run' }).click();
  await expect(clipCard(page, file)).toBeVisible();
}
