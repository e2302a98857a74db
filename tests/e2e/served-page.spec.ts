import { expect, test } from '@playwright/test';

test.describe('the page as npm start serves it', () => {
  test('states its strict policy in the header as in its markup', async ({ page }) => {
    const response = await page.goto('/');
    const header = response?.headers()['content-security-policy'] ?? '';
    const markup = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(header).toBe(markup?.replace(/\s+/g, ' ').trim());
    expect(header).toContain("default-src 'none'");
    expect(header).toContain("connect-src 'self' blob:;");
    expect(header).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  });

  test('is cross-origin isolated, so that WebAssembly threads are possible', async ({ page }) => {
    await page.goto('/');
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  test('cannot reach another origin even when its own code tries', async ({ page }) => {
    await page.goto('/');
    const violated = page.evaluate(
      () =>
        new Promise<string>((done) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective));
        }),
    );
    const outcome = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(outcome).toBe('refused');
    expect(await violated).toBe('connect-src');
  });
});
