import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { userEvent } from 'vitest/browser';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { ClipDraft } from '../../../src/state/import/clip-draft.svelte.ts';
import { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';
import ClipCard from '../../../src/ui/import/ClipCard.svelte';
import { FakePoseService, TWO_PEOPLE, videoFile } from '../state/fake-pose-service.ts';
import WithServices from './WithServices.svelte';

/** The card of a clip in which a scan saw this. */
async function show(
  scan: ScanResult,
): Promise<{ clip: ClipDraft; screen: Awaited<ReturnType<typeof render>> }> {
  const service = new FakePoseService();
  service.scanResult = scan;
  const job = new ImportJob(service, new Preferences(createPreferencesStore(() => sessionStorage)));
  job.add([videoFile('run.mp4')]);
  const [clip] = job.clips;
  if (!clip) throw new Error('no clip');
  await expect.poll(() => clip.scan.kind).toBe('found');
  const screen = await render(WithServices, {
    part: ClipCard,
    given: { clip, job, onremove: () => undefined },
    services: { app: { library: { runners: [] } } } as never,
  });
  return { clip, screen };
}

const [runner] = TWO_PEOPLE.people;
const ALONE: ScanResult = { ...TWO_PEOPLE, people: runner ? [runner] : [] };

// The rhythm of a real clip in slow motion: `slow-motion.spec.ts` and `step-rate.long.test.ts`.
test('legs that are too slow raise a question, and any factor can be said', async () => {
  const { clip, screen } = await show({ ...ALONE, stepsPerMin: 19 });
  const question = screen.getByText('Is this slow motion?');
  await expect.element(question).toBeVisible();
  await screen.getByRole('button', { name: /^Yes, [\d.]+ times slower$/ }).click();
  await expect.element(question).not.toBeInTheDocument();
  const factor = clip.slowMotion;
  expect(factor).toBeGreaterThanOrEqual(8);
  expect(factor).toBeLessThanOrEqual(10);
  const playsIn = screen.getByLabelText('Plays in');
  await expect.element(playsIn).toHaveValue(String(factor));
  await playsIn.selectOptions('Another factor…');
  const other = screen.getByLabelText('Slow-motion factor');
  await other.fill('8.5');
  await userEvent.tab();
  expect(clip.slowMotion).toBe(8.5);
  await playsIn.selectOptions('Real time');
  expect(clip.slowMotion).toBe(1);
  await expect.element(question, { message: 'who says no is not asked again' }).not.toBeInTheDocument();
  clip.discard();
});

test('a rhythm as of running raises none', async () => {
  const { clip, screen } = await show({ ...ALONE, stepsPerMin: 165 });
  await expect.element(screen.getByLabelText('Plays in')).toHaveValue('1');
  await expect.element(screen.getByText('Is this slow motion?')).not.toBeInTheDocument();
  clip.discard();
});

// Who of two real people is proposed, and where they are boxed: `pose-client.test.ts`.
test('of two people the runner is marked, and another is picked by keyboard', async () => {
  const { clip, screen } = await show(TWO_PEOPLE);
  await expect.element(screen.getByText('More than one person is in the picture.')).toBeVisible();
  const marked = screen.getByRole('button', { name: 'Runner', exact: true });
  await expect.element(marked).toHaveAttribute('aria-pressed', 'true');
  const other = screen.getByRole('button', { name: 'Pick this one' });
  other.element().focus();
  await userEvent.keyboard('{Enter}');
  expect(clip.chosenPerson).toBe(1);
  expect(screen.getByRole('button', { pressed: true }).elements()).toHaveLength(1);
  await expect.element(marked).toHaveFocus();
  await expect
    .element(screen.getByText('The person you picked is marked and will be analysed.'))
    .toBeVisible();
  clip.discard();
});
