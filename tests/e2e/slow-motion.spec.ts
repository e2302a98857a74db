import { cutClip } from '../support/cut-clip.ts';
import { sharedFile } from '../support/shared-folder.ts';
import { chooseLiteModel, clipCard, expect, pickFiles, test } from './treadlens-test.ts';

const FILE = 'side-lab-slowmotion.mp4';

// What is asked once a rhythm is known: `clip-card.test`.
test('real slow motion is asked about at import', { tag: '@long' }, async ({ page }) => {
  const path = sharedFile('clips', 'real', FILE);
  test.skip(path === null, '../shared is not on this machine');
  await page.goto('#/import');
  // A stride takes 6.8 s of it, and a rhythm shows itself once two and a half are seen.
  await pickFiles(page, { name: FILE, mimeType: 'video/mp4', buffer: await cutClip(path ?? '', 18) });
  const card = clipCard(page, FILE);
  // The best one would be loaded meanwhile.
  await chooseLiteModel(page);
  await expect(card.getByText('Is this slow motion?')).toBeVisible({ timeout: 60_000 });
  const yes = card.getByRole('button', { name: /^Yes, [\d.]+ times slower$/ });
  const factor = Number(/[\d.]+/.exec(await yes.innerText())?.[0]);
  expect(factor).toBeGreaterThanOrEqual(8);
  expect(factor).toBeLessThanOrEqual(10);

  await yes.click();
  await expect(card.getByText('Is this slow motion?')).toHaveCount(0);
  await expect(card.getByLabel('Plays in')).toHaveValue(String(factor));
});
