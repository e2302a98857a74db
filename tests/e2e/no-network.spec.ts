import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from './treadlens-test.ts';
import { EVERY_WAY_OUT, tryEveryWayOut } from './ways-out.ts';

test.use({ provokesPolicy: true });

test('the policy forbids every way out', async ({ page }) => {
  let hits = 0;
  const elsewhere = createServer((_, response) => {
    hits++;
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const address = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  await page.goto('');
  const violations = await page.evaluateHandle(tryEveryWayOut, address);
  await expect
    .poll(() => violations.evaluate((directives) => [...new Set(directives)].sort()))
    .toEqual(EVERY_WAY_OUT);
  expect(hits, 'nothing arrived').toBe(0);
  await fetch(`http://${address}`);
  expect(hits, 'the other server would have noticed').toBe(1);
  elsewhere.close();
});

test('text cannot become code', async ({ page }) => {
  await page.goto('');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.head.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});
