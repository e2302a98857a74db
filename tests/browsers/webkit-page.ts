import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { endProcess } from './end-process.ts';
import type { TestPage } from './test-page.ts';

/** Key under which WebDriver names an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const START_MS = 20_000;

/**
 * Starts WebKitGTK's small browser on a screen of its own, driven over WebDriver. It shares
 * Safari's engine, not its decoders.
 */
export async function openWebkit(driverPath: string): Promise<TestPage> {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', '-s', '-screen 0 1400x1000x24', driverPath, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    // As root, in a container, its sandbox does not start.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  try {
    return await pageOf(`http://127.0.0.1:${port}`, () => endProcess(driver));
  } catch (error) {
    await endProcess(driver);
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function send<Value>(method: string, url: string, body?: object): Promise<Value> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function whenReady(root: string): Promise<void> {
  const endMs = performance.now() + START_MS;
  for (;;) {
    try {
      await send('GET', `${root}/status`);
      return;
    } catch (error) {
      if (performance.now() > endMs) throw new Error('WebKitWebDriver did not start', { cause: error });
      await sleep(200);
    }
  }
}

async function pageOf(root: string, end: () => Promise<void>): Promise<TestPage> {
  await whenReady(root);
  const { sessionId, capabilities } = await send<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', `${root}/session`, { capabilities: { alwaysMatch: {} } });
  const session = `${root}/session/${sessionId}`;
  await send('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    browser: `${capabilities.browserName} ${capabilities.browserVersion}`,
    downloadFolder: null,
    // Plain WebDriver does not tell them.
    faults: () => [],
    open: (url) => send('POST', `${session}/url`, { url }),
    reload: () => send('POST', `${session}/refresh`, {}),
    async evaluate<Value>(expression: string) {
      const script = `const done = arguments[0];
        (async () => (${expression}) ?? null)().then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const answer = await send<string>('POST', `${session}/execute/async`, { script, args: [] });
      const { value, error } = JSON.parse(answer) as { value: Value; error?: string };
      if (error !== undefined) throw new Error(`${expression}: ${error}`);
      return value;
    },
    async chooseFiles(selector, paths) {
      const found = await send<Record<string, string>>('POST', `${session}/element`, {
        using: 'css selector',
        value: selector,
      });
      await send('POST', `${session}/element/${found[ELEMENT]}/value`, { text: paths.join('\n') });
    },
    async screenshot() {
      return Buffer.from(await send<string>('GET', `${session}/screenshot`), 'base64');
    },
    async close() {
      await send('DELETE', session).catch(() => undefined);
      await end();
    },
  };
}
