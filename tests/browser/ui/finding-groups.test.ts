import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import FindingGroupsList from '../../../src/ui/results/findings/FindingGroupsList.svelte';
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
