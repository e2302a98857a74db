import { expect, test } from './treadlens-test.ts';

test('the home page says what it is and leads to the demo, addresses say what they lack, Learn does the sum', async ({
  page,
}) => {
  await page.goto('');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('What your knees do, stride by stride.');
  await expect(page.getByText('The video never leaves this device')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How to film' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a video' })).toBeVisible();

  await page.goto('#/results');
  await expect(page.getByRole('heading', { name: 'No results yet' })).toBeVisible();
  await page.goto('#/analyse');
  await expect(page.getByRole('heading', { name: 'No analysis is under way' })).toBeVisible();
  await page.getByRole('link', { name: 'Open a video' }).click();
  await expect(page.getByRole('heading', { name: 'Drop a video here' })).toBeVisible();

  await page.goto('#/learn/cumulative-load');
  await expect(title).toContainText('Small loads, many times');
  await page.getByLabel('Length of the run').fill('60');
  await expect(page.getByText('a run of 60 minutes has about 10,200 steps')).toBeVisible();
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Shoes' }).click();
  await expect(page).toHaveURL(/#\/learn\/footwear$/);
  await expect(title).toContainText('Shoes');

  // An unknown address leads home.
  await page.goto('#/no-such-place/%E0%A4%A');
  await expect(title).toHaveText('What your knees do, stride by stride.');
  await page.getByRole('link', { name: 'Try the demo run' }).click();
  await expect(page).toHaveURL(/#\/demo$/);
  await expect(title).toContainText('Demo run');
});

test('the theme follows the system until the user chooses, and the choice is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
});
