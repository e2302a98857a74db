import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { cutClip } from '../support/cut-clip.ts';

const DEMO_FOLDER = join(PROJECT_FOLDER, 'public', 'demo');

/**
 * Serves the demo's clips as their first seconds: the way from the demo to its results, in a
 * fraction of the time.
 */
export async function serveShortDemo(page: Page, seconds: number): Promise<void> {
  for (const name of ['demo-side.mp4', 'demo-rear.mp4']) {
    const body = await cutClip(join(DEMO_FOLDER, name), seconds);
    await page.route(`**/${name}`, (route) => route.fulfill({ body, contentType: 'video/mp4' }));
  }
}
