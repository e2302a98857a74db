import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { contentSecurityPolicyOf, responseHeaders } from '../offline/response-headers.ts';
import { PROJECT_FOLDER } from './project-folder.ts';

/**
 * Writes `_headers`, which some static hosts (Netlify, Cloudflare Pages) obey, into the built app.
 */
export function headersFile(): Plugin {
  return {
    name: 'treadlens:headers-file',
    generateBundle() {
      const lines = Object.entries(responseHeaders(statedPolicy())).map(
        ([name, value]) => `  ${name}: ${value}\n`,
      );
      const source = `/*\n${lines.join('')}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`;
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}

/** For the service worker's own build, which sees no page: the policy that the page states. */
export function policyForServiceWorker(): Plugin {
  return {
    name: 'treadlens:policy-for-service-worker',
    config: () => ({ define: { __CONTENT_SECURITY_POLICY__: JSON.stringify(statedPolicy()) } }),
  };
}

function statedPolicy(): string {
  const policy = contentSecurityPolicyOf(readFileSync(join(PROJECT_FOLDER, 'index.html'), 'utf8'));
  if (policy === null) throw new Error('index.html states no Content-Security-Policy');
  return policy;
}
