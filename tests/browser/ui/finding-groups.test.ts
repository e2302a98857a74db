import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { DEFAULT_PREFERENCES, type PreferencesRecord } from '../../../src/storage/preferences-record.ts';
import FindingGroupsList from '../../../src/ui/results/findings/FindingGroupsList.svelte';
import FindingsList from '../../../src/ui/results/findings/FindingsList.svelte';
import { loadSyntheticClip } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl) console.log('Skipped: the findings need the rendered clips beside the repository.');

test.skipIf(sharedUrl === null)(
  'findings of all clips stand in one list, and open where they were read',
  async () => {
    const inputs = await Promise.all(
      ['demo-side', 'demo-rear'].map((name) => loadSyntheticClip(sharedUrl ?? '', name)),
    );
    const session = new RunSession(inputs);
    const screen = await render(WithServices, {
      part: FindingGroupsList,
      given: { session, onexplain: () => undefined },
    });
    const workOn = screen
      .getByRole('article')
      .filter({ hasText: /right knee/i })
      .first();
    await expect.element(workOn).toHaveTextContent('from behind');
    // The first to work on is open from the start; another one closes it and changes the clip.
    await expect.element(screen.getByText('What is this?')).toBeVisible();
    session.openFinding = null;
    await expect.element(screen.getByText('What is this?')).not.toBeInTheDocument();
    await workOn.getByRole('heading').click();
    expect(session.selectedIndex).toBe(1);
    expect(session.clip.selectedMetric).not.toBeNull();
    expect(session.clip.selectedStride).not.toBeNull();
    await expect.element(screen.getByText('What is this?')).toBeVisible();

    const untold = screen.getByRole('heading', { name: /^Can’t tell from this clip/ });
    await expect.element(untold).toBeVisible();
  },
);

test.skipIf(sharedUrl === null)(
  'a quick look says that its findings are less sure, and offers a proper analysis in about the time measured here',
  async () => {
    const input = await loadSyntheticClip(sharedUrl ?? '', 'demo-side');
    const file = new File(['x'], 'demo-side.mp4', { type: 'video/mp4' });
    const session = new RunSession([{ ...input, file, context: { ...input.context, model: 'lite' } }]);
    let kept: PreferencesRecord = DEFAULT_PREFERENCES;
    const open = (): Preferences =>
      new Preferences({ read: () => kept, write: (record) => void (kept = record) });
    const show = (preferences: Preferences) =>
      render(WithServices, {
        part: FindingsList,
        given: { session, onexplain: () => undefined },
        services: { preferences },
      });
    const first = await show(open());
    await expect.element(first.getByText(/^A quick look: .* findings are less sure/)).toBeVisible();
    await expect.element(first.getByRole('button', { name: 'Analyse properly', exact: true })).toBeVisible();
    await expect.element(first.getByText(/^Nothing that could be judged/)).not.toBeInTheDocument();
    await first.unmount();

    const frames = session.clip.info.frames;
    const totalMs = (52_000 * 100) / frames;
    open().measured('heavy', {
      decodeMs: 1,
      inferMs: 9,
      totalMs,
      framesInferred: 100,
      lanes: 2,
      delegate: 'CPU',
    });
    const next = await show(open());
    await expect.element(next.getByRole('button', { name: 'Analyse properly, about 55 s' })).toBeVisible();
  },
);
