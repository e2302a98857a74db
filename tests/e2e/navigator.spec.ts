import type { Page } from '@playwright/test';

import { expectAccessible, expectAccessibleInLooks } from './axe.ts';
import { flaggedRunBytes } from './flagged-run.ts';
import { openRunFile } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000 });

/** The frame of the file that the player stands at, read off the screen. */
async function frame(page: Page): Promise<number> {
  const text = await page
    .getByText(/^frame \d+/)
    .first()
    .textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

// The list of strides: `stride-navigator.test`; what typing finds: `find-commands.test`.
test('from flag to flag with the keyboard, by list, over the charts, and by typing @long', async ({
  page,
}) => {
  await openRunFile(page, 'flagged.treadlens', await flaggedRunBytes());
  await page.getByRole('tab', { name: 'Strides' }).click();
  const list = page.getByRole('list', { name: 'Strides' });

  await test.step('number keys, N and P lead through the flagged strides', async () => {
    // The clip from behind has strides that depart from the others.
    await page.getByRole('tab', { name: 'From behind' }).click();
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.keyboard.press('1');
    await expect(page.getByRole('tab', { name: 'Strides', selected: true })).toBeVisible();
    const heading = page.getByText(/^Flagged stride 1 of \d+$/);
    await expect(heading).toBeVisible();
    const count = Number(/of (\d+)/.exec((await heading.textContent()) ?? '')?.[1]);
    expect(count).toBe(5);
    const reasons = page.getByRole('list', { name: 'Why it is flagged' });
    await expect(reasons).toContainText(/at frame \d+/);
    expect(await frame(page)).toBe(Number(/at frame (\d+)/.exec(await reasons.innerText())?.[1]));
    for (let place = 2; place <= count; place++) {
      await page.keyboard.press('n');
      await expect(page.getByText(`Flagged stride ${place} of ${count}`)).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Next flagged' })).toBeDisabled();
    await page.keyboard.press('p');
    await expect(page.getByText(`Flagged stride ${count - 1} of ${count}`)).toBeVisible();
  });

  await test.step('all are judged with the keyboard alone', async () => {
    await page.keyboard.press('1');
    const reviewed = page.getByText(/^\d+ of \d+ reviewed$/);
    await expect(reviewed).toHaveText('0 of 5 reviewed');
    const keys = ['y', 'x', 'v'];
    for (let place = 1; place <= 5; place++) {
      await expect(page.getByText(`Flagged stride ${place} of 5`)).toBeVisible();
      await page.keyboard.press(keys[place % 3] ?? 'y');
      await expect(reviewed).toHaveText(`${place} of 5 reviewed`);
    }
    await page.keyboard.press('1');
    const verdict = page.getByRole('group', { name: /^Your verdict: stride/ });
    await expect(verdict.getByRole('button', { name: 'Disagree' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Control+z');
    await expect(reviewed).toHaveText('4 of 5 reviewed');
  });

  await test.step('the list goes with the arrow keys and chooses with Enter', async () => {
    await page.getByRole('tab', { name: 'From the side' }).click();
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('radio', { name: 'In time' }).check();
    await list.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('button').nth(2)).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('article', { name: 'Stride 3' })).toBeVisible();
  });

  await test.step('without its video a stride is drawn as an outline and says so', async () => {
    await expect(page.getByText('The video of this run was not kept: the runner’s outline')).toBeVisible();
    await page.getByRole('button', { name: /^Mid-stance/ }).click();
    const shown = await page.getByRole('button', { name: /^Mid-stance/ }).innerText();
    expect(await frame(page)).toBe(Number(/frame (\d+)/.exec(shown)?.[1]));
  });

  await test.step('a stride that is left out loses its numbers, and comes back', async () => {
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await expect(page.getByRole('article', { name: 'Stride 3' })).toContainText('Left out by you.');
    await expect(page.getByText('This stride has no numbers.')).toBeVisible();
    await page.getByRole('button', { name: 'Use it again' }).click();
    await expect(page.getByText('This stride has no numbers.')).toHaveCount(0);
  });

  await test.step('numbers per stride lead to their frame', async () => {
    await page.getByRole('radio', { name: 'Dots' }).check();
    await page.getByText('Foot-strike angle as a table').click();
    const table = page.getByRole('table', { name: /^Foot-strike angle/ });
    const before = await frame(page);
    await table.getByRole('button').last().click();
    expect(await frame(page)).toBeGreaterThan(before);
    await expect(table.locator('tr.here')).toHaveCount(1);
    const plot = page.getByRole('img', { name: /^Foot-strike angle stride by stride/ });
    const box = await plot.boundingBox();
    await plot.click({ position: { x: (box?.width ?? 0) * 0.2, y: (box?.height ?? 0) * 0.4 } });
    await expect.poll(() => frame(page)).toBeLessThan(250);
  });

  await test.step('the stride cycle leads to the same share of a stride', async () => {
    await page.getByRole('tab', { name: 'Numbers' }).click();
    await page.getByRole('radio', { name: 'Stride cycle' }).check();
    await page.getByText('Knee flexion over the stride as a table').click();
    const table = page.getByRole('table', { name: /^Knee flexion, mean and spread/ });
    await expect(table.getByRole('row')).toHaveCount(22);
    await table.getByRole('button', { name: '0 %', exact: true }).click();
    const contact = await frame(page);
    await table.getByRole('button', { name: '100 %' }).click();
    // A stride of the demo takes 0.74 s at 60 frames a second.
    expect((await frame(page)) - contact).toBeGreaterThan(40);
    expect((await frame(page)) - contact).toBeLessThan(50);
    const plot = page.getByRole('img', { name: /^Knee flexion over the stride/ });
    const box = await plot.boundingBox();
    await plot.click({ position: { x: (box?.width ?? 0) * 0.5, y: (box?.height ?? 0) * 0.5 } });
    const middle = await frame(page);
    await plot.click({ position: { x: (box?.width ?? 0) * 0.9, y: (box?.height ?? 0) * 0.5 } });
    await expect.poll(() => frame(page)).not.toBe(middle);
  });

  await test.step('the checklist keeps its verdicts', async () => {
    await page.getByRole('tab', { name: 'Checklist' }).click();
    const overstriding = page.getByRole('group', { name: 'Overstriding, right' });
    await overstriding.getByRole('button', { name: 'Disagree' }).click();
    const sound = page.getByRole('group', { name: 'Sound of the landing' });
    await sound.getByRole('button', { name: 'Seen', exact: true }).click();
    await expect(page.getByText(/^2 of \d+ judged$/)).toBeVisible();
    await sound.getByRole('button', { name: 'Seen', exact: true }).click();
    await expect(page.getByText(/^1 of \d+ judged$/)).toBeVisible();
    await expect.poll(() => page.evaluate(storedVerdicts)).toContain('overstride-right disagree');
  });

  await test.step('Ctrl K goes anywhere by typing', async () => {
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Go to or do' });
    await expect(box).toBeFocused();
    await expectAccessible(page, 'the list of commands');
    await page.keyboard.type('stride 3 ');
    const option = page.getByRole('option', { name: /^Stride 3, / });
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(box).toHaveCount(0);
    await expect(page.getByRole('tab', { name: 'Strides' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('article', { name: 'Stride 3', exact: true })).toBeVisible();

    await page.keyboard.press('Control+k');
    await page.keyboard.type('NUMBERS');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('tab', { name: 'Numbers' })).toHaveAttribute('aria-selected', 'true');

    await page.keyboard.press('Control+k');
    await page.keyboard.type('zzz');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing here has that name.' })).toBeAttached();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('your runs');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/library$/);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('shared');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/results\/\w+$/);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox', { name: 'Go to or do' })).toHaveCount(0);

    // The verdict is there when the run is opened again.
    await page.getByRole('tab', { name: 'From the side' }).click();
    await page.getByRole('tab', { name: 'Checklist' }).click();
    const verdict = page.getByRole('group', { name: 'Overstriding, right' });
    await expect(verdict.getByRole('button', { name: 'Disagree' })).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('axe, either theme', async () => {
    const size = { width: 1280, height: 800 };
    await expectAccessibleInLooks(page, 'the checklist', [{ colorScheme: 'dark', ...size }]);
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('radio', { name: 'Dots' }).check();
    await expectAccessibleInLooks(page, 'the strides as dots', [{ colorScheme: 'light', ...size }]);
  });

  await test.step('nothing scrolls sideways on a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const tab of ['Strides', 'Checklist'] as const) {
      await page.getByRole('tab', { name: tab }).click();
      const overflow = await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      expect(overflow, tab).toBeLessThanOrEqual(0);
    }
  });
});

/** Runs in the page: what each kept run's clips were judged. */
async function storedVerdicts(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('treadlens');
    request.onsuccess = () => resolve(request.result);
  });
  interface Kept {
    clips: { review?: { verdicts: { about: string; verdict: string }[] } }[];
  }
  const records = await new Promise<Kept[]>((resolve) => {
    const request = database.transaction('sessions').objectStore('sessions').getAll();
    request.onsuccess = () => resolve(request.result as Kept[]);
  });
  database.close();
  return records.flatMap(({ clips }) =>
    clips.flatMap(({ review }) => review?.verdicts.map(({ about, verdict }) => `${about} ${verdict}`) ?? []),
  );
}
