import { realpathSync } from 'node:fs';

import type { TestProject } from 'vitest/node';

import { fetchOfficialPoseBundle } from '../support/official-pose-bundle.ts';
import { sharedFile } from '../support/shared-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of Google's own full bundle on the test server, or why it is missing. */
    officialPoseBundle: { readonly url: string } | { readonly missing: string };
    /**
     * Address of the shared test material on the test server; null when it is not on this machine.
     */
    sharedUrl: string | null;
  }
}

/** Address under which Vite serves a file that lies anywhere on the machine. */
function fileUrl(path: string): string {
  return `/@fs/${path.replaceAll('\\', '/').replace(/^\//, '')}`;
}

/** Hands to browser tests what only Node can find. */
export default function setup({ provide }: TestProject): void {
  const official = fetchOfficialPoseBundle();
  if ('missing' in official)
    console.warn(`Skipped: comparison with the official bundle, because ${official.missing}`);
  provide('officialPoseBundle', 'path' in official ? { url: fileUrl(official.path) } : official);
  const shared = sharedFile();
  if (shared === null) console.warn('Skipped: tests on the shared clips, which are not on this machine');
  provide('sharedUrl', shared === null ? null : fileUrl(realpathSync(shared)));
}
