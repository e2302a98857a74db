import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { DIST_FOLDER } from '../../src/cli/project-folder.ts';
import { contentSecurityPolicyOf, responseHeaders } from '../../src/offline/response-headers.ts';
import { expect, test } from './treadlens-test.ts';
import { EVERY_WAY_OUT, tryEveryWayOut } from './ways-out.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain',
};
/** As where a user's projects share one host. */
const BASE = '/user/treadlens/';

let host: Server;
let elsewhere: Server;
let hits = 0;

/**
 * The built app below a path, with a type for each file and no other header: the barest static
 * host.
 */
function serveBare(): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(DIST_FOLDER, path === BASE ? 'index.html' : path.slice(BASE.length));
    if (!path.startsWith(BASE) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.use({ provokesPolicy: true, serviceWorkers: 'allow' });
test.beforeAll(() => {
  host = serveBare();
  elsewhere = createServer((_, response) => {
    hits++;
    response.setHeader('access-control-allow-origin', '*').end('ok');
  });
});
test.afterAll(() => {
  for (const server of [host, elsewhere]) server.close();
});

test('from the second visit on pages and workers from a host without headers are as tight as with npm start', async ({
  page,
}) => {
  const address = `${await listen(elsewhere)}/`;
  const app = `http://${await listen(host)}${BASE}`;
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  const first = await page.goto(app);
  expect(first?.headers()['content-security-policy']).toBeUndefined();
  // It may still fetch the large files that analyses need, as in `offline.spec`.
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 90_000 })
    .toBe(true);

  const second = await page.reload();
  expect(second?.fromServiceWorker()).toBe(true);
  const policy = contentSecurityPolicyOf(readFileSync(join(DIST_FOLDER, 'index.html'), 'utf8')) ?? '';
  expect(second?.headers()).toMatchObject(
    Object.fromEntries(
      Object.entries(responseHeaders(policy)).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  );
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expect(page.getByRole('link', { name: /licences/ })).toBeVisible();

  const workerFile = readdirSync(join(DIST_FOLDER, 'assets')).find((name) =>
    /^pose\.worker-.*\.js$/.test(name),
  );
  expect(workerFile).toBeDefined();
  const workers = page.waitForEvent('worker');
  await page.evaluate((url) => void new Worker(url, { type: 'module' }), `${app}assets/${workerFile ?? ''}`);
  const worker = await workers;
  const tried = await worker.evaluate(
    (url) =>
      fetch(url).then(
        () => 'left',
        () => 'blocked',
      ),
    `http://${address}`,
  );
  expect(tried, 'a worker, which heeds headers alone').toBe('blocked');
  const violations = await page.evaluateHandle(tryEveryWayOut, address);
  await expect
    .poll(() => violations.evaluate((directives) => [...new Set(directives)].sort()))
    .toEqual(EVERY_WAY_OUT);
  expect(hits, 'nothing arrived').toBe(0);
  expect(faults).toEqual([]);

  // The app still works there: a worker of its own reads the demo clips.
  await page.goto(`${app}#/demo`);
  await expect(page.getByText('60 fps').first()).toBeVisible({ timeout: 60_000 });
  await fetch(`http://${address}`);
  expect(hits, 'the other server would have noticed').toBe(1);
});
