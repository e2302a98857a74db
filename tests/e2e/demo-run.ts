import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { PROJECT_FOLDER } from '../../src/cli/project-folder.ts';
import { readShareFile } from '../../src/storage/share-read.ts';
import { writeShareFile } from '../../src/storage/share-write.ts';
import { cutClip } from '../support/cut-clip.ts';
import { sharedRunBytes } from './open-shared-run.ts';

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

/**
 * The shared run of two views with its videos: what the whole demo gives with the best model, read
 * once.
 */
export async function demoRunBytes(): Promise<Buffer<ArrayBuffer>> {
  const { signal } = new AbortController();
  const run = await readShareFile(new Blob([sharedRunBytes('two-views')]), { signal });
  const clips = run.clips.map(({ record, track }) => {
    const data = new Blob([readFileSync(join(DEMO_FOLDER, record.file.name))]);
    return { record, track, video: { data, ranges: null } };
  });
  const file = await writeShareFile({ ...run.record, thumbnail: null, clips }, { signal });
  return Buffer.from(await file.arrayBuffer());
}
