import { expect, test } from './treadlens-test.ts';

test.use({ locale: 'en-US' });

test('an American browser begins in miles, feet and inches and American dates; a choice is kept', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T18:00:00Z'));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('#/knees/running');
  await page.getByLabel('Minutes').fill('40');
  await page.getByRole('textbox', { name: /^Distance/ }).fill('4,66');
  await page.keyboard.press('Enter');
  await expect(page.getByText('40 min, 4.7 mi, treadmill, easy')).toBeVisible();
  await expect(page.getByText('Wed Nov 25').first()).toBeVisible();

  await page.getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  for (const unit of ['mph', 'Miles', 'Feet and inches'])
    await expect(settings.getByRole('radio', { name: unit, exact: true })).toBeChecked();
  await settings.getByRole('radio', { name: 'Kilometres' }).check();
  await page.keyboard.press('Escape');
  await expect(page.getByText('40 min, 7.5 km, treadmill, easy')).toBeVisible();
  await page.reload();
  await expect(page.getByText('40 min, 7.5 km, treadmill, easy')).toBeVisible();
});
