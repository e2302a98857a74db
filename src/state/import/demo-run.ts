import type { RunFacts } from './import-job.svelte.ts';

/**
 * The demo run: two rendered clips of the same run, taken in like anyone's video. What the renderer
 * knows of the runner and the belt is given as a user would enter it; everything else is found from
 * the pictures.
 */
export const DEMO_FACTS: RunFacts = { heightM: 1.66, beltSpeedMps: 2.8 };

const DEMO_FILES = ['demo-side.mp4', 'demo-rear.mp4'] as const;

/** Fetches the demo clips as files, from the app's own address. */
export async function loadDemoFiles(base: string, signal: AbortSignal): Promise<File[]> {
  return Promise.all(
    DEMO_FILES.map(async (name) => {
      const response = await fetch(`${base}demo/${name}`, { signal });
      if (!response.ok) throw new Error(`${name}: ${response.status} ${response.statusText}`);
      return new File([await response.blob()], name, { type: 'video/mp4' });
    }),
  );
}
