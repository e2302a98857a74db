import type { Plugin } from 'vite';

import { isListed, thirdPartyNotices } from './third-party.ts';

export const THIRD_PARTY_FILE = 'THIRD-PARTY.txt';

/**
 * Puts the licences of all that is shipped into the built app, and gives them to the development
 * server too.
 */
export function thirdPartyLicences(): Plugin {
  return {
    name: 'treadlens:third-party-licences',
    configureServer(server) {
      server.middlewares.use(`/${THIRD_PARTY_FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8').end(thirdPartyNotices());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: THIRD_PARTY_FILE, source: thirdPartyNotices() });
    },
  };
}

/**
 * Fails a build (of the page, of a worker) that ships a package whose licence is not among them.
 */
export function onlyListedPackages(): Plugin {
  return {
    name: 'treadlens:only-listed-packages',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of Object.keys(chunk.modules)) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
          if (name !== undefined && !isListed(name))
            this.error(`${name} is shipped, but its licence is not: add it to third-party.ts`);
        }
      }
    },
  };
}
