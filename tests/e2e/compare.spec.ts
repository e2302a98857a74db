import { expectAccessible } from './axe.ts';
import { dropFile, openSharedRun, sharedRunBytes } from './open-shared-run.ts';
import { chooseFromMore } from './more-menu.ts';
import { expect, test } from './treadlens-test.ts';

test('two runs, two strides and both feet are compared, and a metric followed over runs', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await openSharedRun(page, 'side-with-video');
  const first = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await dropFile(page, 'two-views.treadlens', sharedRunBytes('two-views'));
  await expect(page).not.toHaveURL(new RegExp(`${first}$`));
  await expect(page).toHaveURL(/#\/results\/[a-z0-9]+$/);
  const second = new URL(page.url()).hash.split('/').at(-1) ?? '';

  // It opens on the view with the foremost finding; both are filmed from the side.
  await page.getByRole('tab', { name: /From the side/ }).click();
  await chooseFromMore(page, 'Compare');
  // A run filmed from behind opens on its left and right.
  await expect(page.getByRole('radio', { name: 'Left and right' })).toBeChecked();
  await expect(
    page.getByRole('region', { name: 'Table of differences' }).getByRole('row', { name: /^Inward knee/ }),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'Two runs' }).check();
  const b = page.getByRole('group', { name: 'B', exact: true });
  await expect(page.getByText('Choose two runs')).toBeVisible();
  await b.getByLabel('Run').selectOption(first);
  await expect(page).toHaveURL(new RegExp(`#/compare/${second}\\.0~${first}\\.0$`));

  const differences = page.getByRole('region', { name: 'Table of differences' });
  const cadence = differences.getByRole('row', { name: /^Cadence/ });
  // Four seconds of the demo against all of it: the same runner, so nothing may be told apart.
  await expect(cadence).toContainText('Too small to tell');
  await expect(page.getByText(/differences? (?:is|are) larger|None of the/)).toBeVisible();

  // Both run in step; the pictures of the one that has a video are decoded.
  const panes = page.getByRole('region', { name: 'Side by side' });
  await expect(panes.getByText('No video kept')).toBeVisible();
  await expect(panes.getByText('Fetching the frames')).toHaveCount(0, { timeout: 20_000 });
  const frames = panes.locator('figcaption .tabular');
  const before = await frames.allInnerTexts();
  await page.getByRole('slider', { name: 'Position in the stride' }).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowRight');
  const after = await frames.allInnerTexts();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  await page.getByLabel('Lay B over A').check();
  await expectAccessible(page, 'the comparison of two runs');

  // Two strides; a reload leads to the same two, and swapping takes the strides along.
  const a = page.getByRole('group', { name: 'A', exact: true });
  await page.getByRole('radio', { name: 'Two strides' }).check();
  await expect(differences.getByRole('row', { name: /^Foot ahead of hip/ })).toBeVisible();
  const [inA, inB] = [a.getByLabel('Stride shown'), b.getByLabel('Stride shown')];
  await inA.selectOption({ index: 3 });
  await inB.selectOption({ index: 2 });
  // A near leg against a far one: one row is told apart, another is not, and it is said why.
  for (const verdict of ['Larger than the error', 'Too small to tell'])
    await expect(differences.getByRole('row').filter({ hasText: verdict })).not.toHaveCount(0);
  await expect(page.getByText('The other leg is nearer to the camera')).toBeVisible();
  const [chosenA, chosenB] = [await inA.inputValue(), await inB.inputValue()];
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Two strides' })).toBeChecked();
  await expect(inA).toHaveValue(chosenA);
  await expect(inB).toHaveValue(chosenB);
  await page.getByRole('radio', { name: 'Two runs' }).check();
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(inA).toHaveValue(chosenB);
  await expect(inB).toHaveValue(chosenA);
  await page.goto('#/trends');
  const runs = page.getByRole('region', { name: 'Run by run' });
  await expect(runs.getByRole('row')).toHaveCount(3);
  const four = page.getByRole('list', { name: 'The four numbers of a run' });
  await expect(four.getByRole('img')).toHaveCount(4);
  await expect(page.getByRole('list', { name: 'What has changed' })).toContainText('too small to tell');
  await expectAccessible(page, 'the trends');
  await page.getByLabel('Metric').selectOption('knee-alignment');
  await expect(runs.getByRole('row')).toHaveCount(2);
  await runs.getByRole('row').nth(1).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`#/results/${second}$`));
});
