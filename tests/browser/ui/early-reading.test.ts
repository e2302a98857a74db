import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { AppState } from '../../../src/state/app-state.svelte.ts';
import type { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import EarlyReading from '../../../src/ui/import/EarlyReading.svelte';
import WithServices from './WithServices.svelte';

/** A clip of so many frames, of which that share is read. */
function clip(frames: number, share: number | null) {
  return { file: new File([], `${frames}.mp4`), framesToRead: frames, share };
}

function show(clips: readonly ReturnType<typeof clip>[]) {
  const early = { shareOf: (file: File) => clips.find((one) => one.file === file)?.share ?? null };
  const job = { usable: clips } as unknown as ImportJob;
  return render(WithServices, {
    props: { part: EarlyReading, given: { job }, services: { app: { early } as unknown as AppState } },
  });
}

test('the share is that of all frames, and the line is not announced while it changes', async () => {
  const { container } = await show([clip(300, 0.5), clip(100, null)]);
  expect(container.textContent.trim()).toBe('Reading the poses already: 37 %');
  expect(container.querySelector('[role="status"], [aria-live]')).toBeNull();
});

test('all poses read, and none begun', async () => {
  expect((await show([clip(300, 1)])).container.textContent.trim()).toBe('The poses are read already.');
  expect((await show([clip(300, null)])).container.textContent.trim()).toBe('');
});
