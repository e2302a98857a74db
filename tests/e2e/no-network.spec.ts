import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, test } from './treadlens-test.ts';
import { EVERY_WAY_OUT, tryEveryWayOut } from './ways-out.ts';

test.use({ provokesPolicy: true });

test('the page as npm start serves it: a strict policy forbids every way out, and text cannot become code', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const response = await page.goto('');

  await test.step('the policy is in the header as in the markup', async () => {
    const header = response?.headers()['content-security-policy'] ?? '';
    const markup = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(header).toBe(markup?.replace(/\s+/g, ' ').trim());
    expect(header).toContain("default-src 'none'");
    expect(header).toContain("connect-src 'self' blob:;");
    expect(header).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
    const isolated = await page.evaluate(() => crossOriginIsolated);
    expect(isolated, 'WebAssembly threads are possible').toBe(true);
  });

  await test.step('nothing gets out', async () => {
    let hits = 0;
    const elsewhere = createServer((_, answer) => {
      hits++;
      answer.setHeader('access-control-allow-origin', '*').end('ok');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const violations = await page.evaluateHandle(tryEveryWayOut, address);
    await expect
      .poll(() => violations.evaluate((directives) => [...new Set(directives)].sort()))
      .toEqual(EVERY_WAY_OUT);
    expect(hits, 'nothing arrived').toBe(0);
    await fetch(`http://${address}`);
    expect(hits, 'the other server would have noticed').toBe(1);
    elsewhere.close();
  });

  await test.step('text cannot become code', async () => {
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.head.append(script);
      return 'ran' in window;
    });
    expect(ran).toBe(false);
  });
  expect(faults).toEqual([]);
});
