import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BidiConnection } from './bidi-connection.ts';
import { endProcess } from './end-process.ts';
import type { TestPage } from './test-page.ts';

interface FirefoxOptions {
  /** In a window on a screen of its own (Xvfb), where it has WebGL; else headless and without. */
  readonly window: boolean;
}

const START_MS = 60_000;
/** Violations of the policy come as errors of the console, not as exceptions. */
const POLICY = /Content-Security-Policy/;

/** Starts an installed Firefox in a fresh profile, driven over WebDriver BiDi. */
export async function openFirefox(path: string, { window }: FirefoxOptions): Promise<TestPage> {
  const profile = mkdtempSync(join(tmpdir(), 'treadlens-firefox-'));
  const downloadFolder = join(profile, 'downloads');
  mkdirSync(downloadFolder);
  writeFileSync(join(profile, 'user.js'), preferences(downloadFolder, window));
  const flags = ['--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const [command, ...args] = window
    ? ['xvfb-run', '-a', '-s', '-screen 0 1400x1000x24', path, ...flags]
    : [path, '--headless', ...flags];
  const browser = spawn(command ?? path, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    // It draws its window with the processor there; nothing is said to a session bus.
    env: { ...process.env, MOZ_HEADLESS: window ? '' : '1', DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  const end = async (): Promise<void> => {
    await endProcess(browser);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return await pageOf(await addressOf(browser), downloadFolder, end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** Nothing goes to its maker, nothing asks, downloads are saved. */
function preferences(downloadFolder: string, window: boolean): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.download.dir': downloadFolder,
    'browser.download.folderList': 2,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.topsites.contile.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.disable_beforeunload': true,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
    'webgl.disabled': !window,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** The address that the browser prints once it listens. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (): void => reject(new Error(`Firefox did not start: ${said.slice(-1000)}`));
    const timer = setTimeout(fail, START_MS);
    browser.once('error', (error) => reject(error));
    browser.once('exit', fail);
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      browser.off('exit', fail);
      resolve(`${address}/session`);
    });
  });
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string; readonly sharedId?: string };
  readonly exceptionDetails?: { readonly text: string };
}

async function pageOf(url: string, downloadFolder: string, end: () => Promise<void>): Promise<TestPage> {
  const faults: string[] = [];
  const bidi = await BidiConnection.open(url, (_, params) => {
    const { type, level, text } = params as { type: string; level: string; text: string | null };
    if (level === 'error' && (type === 'javascript' || POLICY.test(text ?? ''))) faults.push(String(text));
  });
  const { capabilities } = await bidi.send<{
    capabilities: { browserName: string; browserVersion: string };
  }>('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const viewport = { width: 1280, height: 800 };
  await bidi.send('browsingContext.setViewport', { context, viewport });
  const run = async (expression: string): Promise<Evaluated['result']> => {
    const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (type === 'exception') throw new Error(`${expression}: ${exceptionDetails?.text}`);
    return result;
  };
  return {
    browser: `${capabilities.browserName} ${capabilities.browserVersion}`,
    downloadFolder,
    faults: () => faults,
    async open(address) {
      await bidi.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async reload() {
      await bidi.send('browsingContext.reload', { context, wait: 'complete' });
    },
    async evaluate<Value>(expression: string) {
      const result = await run(`(async () => JSON.stringify((await (${expression})) ?? null))()`);
      return JSON.parse(result?.value ?? 'null') as Value;
    },
    async chooseFiles(selector, paths) {
      const input = await run(`document.querySelector(${JSON.stringify(selector)})`);
      const element = { sharedId: input?.sharedId };
      await bidi.send('input.setFiles', { context, element, files: [...paths] });
    },
    async screenshot() {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      bidi.close();
      await end();
    },
  };
}
