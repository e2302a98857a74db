import { buildWhenStale } from '../../src/cli/build-when-stale.ts';
import { DIST_FOLDER } from '../../src/cli/project-folder.ts';
import { serve } from '../../src/cli/serve.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built app, served as `npm start` does, with a slash at the end. */
    appUrl: string;
  }
}

/** Builds the app unless that was just done, and serves it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (process.env['TREADLENS_E2E_BUILT'] !== 'true') await buildWhenStale();
  const server = await serve(DIST_FOLDER, { port: 0 });
  provide('appUrl', server.url);
  return () => server.close();
}
