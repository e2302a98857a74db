import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { headersFile } from '../../../src/cli/vite-plugin-response-headers.ts';
import { contentSecurityPolicyOf, responseHeaders } from '../../../src/offline/response-headers.ts';

const html = readFileSync(join(PROJECT_FOLDER, 'index.html'), 'utf8');
const readme = readFileSync(join(PROJECT_FOLDER, 'README.md'), 'utf8');
const headers = responseHeaders(contentSecurityPolicyOf(html) ?? '');

describe('response headers', () => {
  test('hold the policy of the page on one line, or nothing where there is none', () => {
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; [^\n]+object-src 'none'$/);
    expect(contentSecurityPolicyOf('<!doctype html><title>x</title>')).toBeNull();
  });

  test('are those of the file for static hosts, all of them', () => {
    const emitted: { readonly fileName: string; readonly source: string }[] = [];
    const hook = headersFile().generateBundle as unknown as (this: object) => void;
    hook.call({ emitFile: (file: (typeof emitted)[number]) => emitted.push(file) });
    const [file] = emitted;
    expect(file?.fileName).toBe('_headers');
    const [everywhere = ''] = file?.source.split('/assets/*') ?? [];
    const lines = everywhere.trimEnd().split('\n');
    expect(lines.shift()).toBe('/*');
    expect(lines).toEqual(Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`));
  });

  test('are named in the README, for those who host the app', () => {
    for (const name of Object.keys(headers)) expect(readme).toContain(name);
  });
});
