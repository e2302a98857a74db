import { unzipSync } from 'fflate';
import * as v from 'valibot';

import { runJsonSchema } from '../../src/core/export/run-json-schema.ts';
import { saveBy } from './saved-file.ts';
import { named, press, until, type TestPage } from './test-page.ts';

export type RunJson = v.InferOutput<typeof runJsonSchema>;

export interface Walk {
  /** Address of the app, with a slash at the end. */
  readonly url: string;
  readonly clip: string;
  readonly model: 'lite' | 'full' | 'heavy';
}

/** What a walk through the app brought to light. */
export interface WalkResult {
  readonly hasWebGl: boolean;
  /** What the import says this browser cannot do; null where it says nothing. */
  readonly limits: string | null;
  readonly findings: string;
  readonly run: RunJson;
  /** Names in the shared file, and its size in bytes. */
  readonly shared: { readonly names: readonly string[]; readonly bytes: number };
}

const ON_RESULTS = `/^#\\/results\\/\\w+$/.test(location.hash) && ${named('h2', 'Findings')}`;
const FINDINGS = `${named('h2', 'Findings')}.closest('section').innerText.replace(/\\s+/g, ' ')`;
const HAS_WEBGL = `document.createElement('canvas').getContext('webgl2') !== null`;
const IMPORT_INPUT = 'main input[type=file]';

/**
 * The way of a first user: home, their video in, analysed, the finding, the run in the library
 * after the page was loaded again, and the run as one file.
 *
 * @throws Error with what the page showed where it did not go on.
 */
export async function walkThrough(page: TestPage, { url, clip, model }: Walk): Promise<WalkResult> {
  await page.open(url);
  await until(page, `document.querySelector('main h1')`, 60);
  const hasWebGl = await page.evaluate<boolean>(HAS_WEBGL);
  await page.evaluate(`location.hash = '#/import'`);
  await until(page, `document.querySelector('${IMPORT_INPUT}')`, 60);
  const limits = await page.evaluate<string | null>(`document.querySelector('main .limits')?.innerText`);
  await page.chooseFiles(IMPORT_INPUT, [clip]);
  await until(page, `document.querySelector('main article')?.innerText.includes('detected')`, 240);
  await page.evaluate(`(() => {
    const choice = [...document.querySelectorAll('main select')].find((one) => one.querySelector('option[value=${model}]'));
    choice.value = '${model}';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await press(page, 'main button', 'Analyse');
  await until(page, ON_RESULTS, 600);
  const findings = await page.evaluate<string>(FINDINGS);
  await press(page, 'main button', 'Save as files');
  const run = v.parse(runJsonSchema, JSON.parse((await saveBy(page, 'Run as JSON')).toString('utf8')));

  const results = await page.evaluate<string>('location.hash');
  await page.reload();
  await page.evaluate(`location.hash = '#/library'`);
  const link = `document.querySelector('main a[href="${results}"]')`;
  await until(page, link, 30);
  await page.evaluate(`${link}.click()`);
  await until(page, ON_RESULTS, 60);
  const again = await page.evaluate<string>(FINDINGS);
  if (again !== findings) throw new Error(`after loading again it says "${again}", not "${findings}"`);

  await press(page, 'main button', 'Share');
  const bytes = await saveBy(page, 'Save the file');
  return {
    hasWebGl,
    limits,
    findings,
    run,
    shared: { names: Object.keys(unzipSync(bytes)), bytes: bytes.length },
  };
}
