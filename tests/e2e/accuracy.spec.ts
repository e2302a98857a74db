import { ACCURACY_FIGURES } from '../../src/core/quality/accuracy-figures.ts';
import {
  heldTable,
  jointTables,
  labelTable,
  meaningTable,
  plateClipsTable,
  plateTables,
  renderedTables,
  strikeTable,
} from '../../src/text/accuracy-tables.ts';
import { expectAccessibleInLooks } from './axe.ts';
import { expect, test } from './treadlens-test.ts';

// The rows themselves: `accuracy.test`.
test('Learn leads to the accuracy page, which shows every measured row, and fits @long', async ({ page }) => {
  await page.goto('#/learn');
  await page
    .getByRole('navigation', { name: 'Topics' })
    .getByRole('link', { name: 'How accurate is this?' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'How accurate is this?' })).toBeVisible();
  await expect(page).toHaveTitle(/How accurate/);
  const figures = ACCURACY_FIGURES;
  const tables = [
    meaningTable(figures),
    ...plateTables(figures, true),
    ...plateTables(figures, false),
    plateClipsTable(figures),
    labelTable(figures),
    ...renderedTables(figures),
    ...jointTables(figures),
    heldTable(figures),
    strikeTable(figures),
  ];
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  expect(rows).toBeGreaterThan(200);
  await expect(page.locator('main tbody tr')).toHaveCount(rows);
  // The tables beside the summary show each measured row once and leave none out.
  const { plates, labels, rendered, judged } = figures;
  const measured = [
    plates.timings,
    plates.clips,
    plates.metrics,
    labels,
    rendered.metrics,
    judged.held,
    judged.strikes.rows,
  ];
  expect(rows - meaningTable(figures).rows.length).toBe(measured.reduce((sum, list) => sum + list.length, 0));
  const strike = rendered.metrics.find(
    ({ metric, view, leg }) => metric === 'foot-strike-angle' && view === 'side' && leg === 'near',
  );
  const shown = page
    .getByRole('table', { name: /^From the side: each metric on rendered clips/ })
    .getByRole('row', { name: /^Foot-strike angle near/ });
  await expect(shown).toContainText(Number(strike?.meanAbs).toFixed(1));
  await expect(shown).toContainText(String(strike?.strides));
  for (const table of await page.getByRole('table').all()) await expect(table).toHaveAccessibleName(/./);

  // Where the tables are widest and where they are narrowest.
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${width} px wide, with all rows`).toBeLessThanOrEqual(0);
  }
  // The rows of a table are made alike; axe looks at each cell, and at hundreds for long.
  await page.evaluate(() => {
    for (const body of document.querySelectorAll('main tbody'))
      for (const row of [...body.querySelectorAll('tr')].slice(3)) row.remove();
  });
  await expectAccessibleInLooks(page, 'the accuracy page', [
    { colorScheme: 'dark', width: 320, height: 844 },
  ]);
});
