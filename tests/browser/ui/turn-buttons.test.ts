import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';

import type { RunnerEvidence } from '../../../src/core/preflight/evidence/runner-evidence.ts';
import type { ClipDraft } from '../../../src/state/import/clip-draft.svelte.ts';
import { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';
import TurnField from '../../../src/ui/import/TurnField.svelte';
import TurnQuestion from '../../../src/ui/import/TurnQuestion.svelte';
import { FakePoseService, TWO_PEOPLE, videoFile } from '../state/fake-pose-service.ts';

async function readyClip(service: FakePoseService): Promise<ClipDraft> {
  const job = new ImportJob(service, new Preferences(createPreferencesStore(() => sessionStorage)));
  job.add([videoFile('run.mp4')]);
  const [clip] = job.clips;
  if (!clip) throw new Error('no clip');
  await expect.poll(() => clip.status.kind).toBe('ready');
  await expect.poll(() => clip.runner).not.toBeNull();
  return clip;
}

test.each([
  ['Turn left', 270],
  ['Turn over', 180],
  ['Turn right', 90],
])('"%s" turns the picture by %i° clockwise, and the clip is looked at again', async (label, degrees) => {
  const service = new FakePoseService();
  const clip = await readyClip(service);
  const screen = await render(TurnField, { clip });
  await screen.getByRole('button', { name: label }).click();
  await expect.poll(() => service.calls).toContain(`turn run.mp4 by ${degrees}`);
  await expect
    .poll(() => service.calls.filter((call) => call === 'inspect run.mp4').length)
    .toBeGreaterThan(1);
  clip.discard();
});

test('a runner on their head is asked about; one who stands is not', async () => {
  const service = new FakePoseService();
  const [runner] = TWO_PEOPLE.people;
  if (!runner) throw new Error('nobody');
  const evidence = { turnDeg: 180 } as RunnerEvidence;
  service.scanResult = { ...TWO_PEOPLE, people: [{ ...runner, evidence }] };
  const clip = await readyClip(service);
  const screen = await render(TurnQuestion, { clip });
  await expect.element(screen.getByText('Is the picture upside down?')).toBeVisible();
  service.scanResult = TWO_PEOPLE;
  await screen.getByRole('button', { name: 'Turn it over' }).click();
  await expect.poll(() => service.calls).toContain('turn run.mp4 by 180');
  await expect.element(screen.getByText('Is the picture upside down?')).not.toBeInTheDocument();
  clip.discard();
});
