import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expectAccessibleInLooks } from './axe.ts';
import { openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test('a film, a coach’s word and a check-in make a plan that is ticked, exported and printed', async ({
  page,
}) => {
  await openSharedRun(page, 'two-views');
  await test.step('a page leads to the runner’s own number, and the number back to its page', () =>
    followNumber(page));
  await page.goBack();

  await page.getByRole('tab', { name: /^Notes/ }).click();
  await page.getByText('Until the next film: cue, exercises, date').click();
  await page.getByRole('textbox', { name: 'Cue' }).fill('Kneecaps straight ahead');
  await page.getByLabel('Side plank').check();
  await page.getByLabel('Next film').fill('2099-01-31');
  await page.getByRole('tab', { name: 'Findings' }).click();
  await expect(page.getByRole('region', { name: 'From your coach' })).toContainText(
    'Kneecaps straight ahead',
  );
  await page.getByRole('link', { name: 'Open your plan' }).click();

  // Nothing is known of the knee yet.
  await expect(page.getByText('First: how is your knee?')).toBeVisible();
  await page.getByRole('button', { name: 'Make the plan, beginning today' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Week 1 of 4' })).toBeVisible();
  await expect(page.getByRole('blockquote')).toHaveText('Kneecaps straight ahead');
  await expect(page.getByText(/is due on .* Your coach named that day\./)).toBeVisible();
  const sessionA = page.getByRole('region', { name: 'Strength A' });
  await expect(sessionA.getByRole('article')).toHaveCount(4);
  await expect(sessionA.getByRole('heading', { level: 3 }).first()).toHaveText('Side plank');

  const box = page.getByRole('checkbox', { name: /^Run with the drill/ }).first();
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Run with the drill/ }).first()).toBeChecked();
  await page.goto('#/');
  await expect(page.getByText('Today: Stretch and roll.')).toBeVisible();
  await page.getByRole('link', { name: 'The plan', exact: true }).click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Add to my calendar (.ics)' }).click(),
  ]);
  const calendar = await readFile(await download.path(), 'utf8');
  expect(download.suggestedFilename()).toMatch(/^treadlens-plan-\d{4}-\d\d-\d\d\.ics$/);
  expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(4 * 6 + 1);
  expect(calendar).toContain('DTSTART;VALUE=DATE:20990131');

  await expectAccessibleInLooks(page, 'the plan', [{ colorScheme: 'light', width: 360, height: 740 }]);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Week 4', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Delete the plan' }).click();
  await expect(page.getByRole('heading', { name: 'Make your plan' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Week 1 of 4' })).toBeVisible();

  // A red flag comes before the plan.
  await page.goto('#/knees');
  await page.getByLabel('I cannot put weight on the leg').check();
  await page.getByRole('button', { name: 'Show today’s light' }).click();
  await page.getByRole('link', { name: 'Your four-week plan' }).click();
  await expect(page.getByText('Have this looked at today')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Week 1 of 4' })).toBeHidden();
  await page.getByText('The plan, for when the knee is calm again').click();
  await expect(page.getByRole('heading', { name: 'Week 1 of 4' })).toBeVisible();
});

/** From an article to the number that it is about, and from what explains that back to one. */
async function followNumber(page: Page): Promise<void> {
  await page.goto('#/learn');
  await expect(page.getByRole('heading', { level: 1, name: 'Why do my knees hurt?' })).toBeVisible();
  await page
    .getByRole('article')
    .getByRole('link', { name: /^Overstriding/ })
    .click();
  await page.getByRole('link', { name: 'Foot ahead of hip (overstride)' }).click();
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+~overstride$/);
  await expect(page.getByRole('tab', { name: 'Numbers' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('button', { name: 'What is this?' }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Read more: / })
    .click();
  await expect(page).toHaveURL(/#\/learn\//);
}

test('the metronome beeps at the runner’s own cadence and stops with Escape; it and the exercises fit a phone', async ({
  page,
}) => {
  await page.goto('#/metronome');
  await page.getByLabel('Your own cadence').fill('160');
  await expect(page.getByText('168 steps a minute')).toBeVisible();
  await page.getByRole('button', { name: 'Start the beep' }).click();
  await page.getByRole('radio', { name: '+10 %' }).check({ force: true });
  await expect(page.getByText('176 steps a minute')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Start the beep' })).toBeVisible();
  await expectAccessibleInLooks(page, 'the metronome', [{ colorScheme: 'dark', width: 360, height: 740 }]);
  await page.goto('#/learn/exercises');
  await expect(page.getByRole('heading', { level: 1, name: 'Exercises for runners’ knees' })).toBeVisible();
  await expectAccessibleInLooks(page, 'the exercises', [{ colorScheme: 'light', width: 360, height: 740 }]);
});
