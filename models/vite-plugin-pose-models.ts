import type { Plugin } from 'vite';

import { buildModels } from './pose-bundles.ts';

/**
 * Builds missing or stale pose bundles before Vite resolves `models/*.task?url`, in development,
 * build and tests.
 */
export function poseModels(): Plugin {
  return {
    name: 'treadlens:pose-models',
    async buildStart() {
      await buildModels();
    },
  };
}
