import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import RunSummary from '../../../src/ui/results/RunSummary.svelte';
import { loadSyntheticClip } from './synthetic-clip.ts';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl) console.log('Skipped: the run summary needs the rendered clips beside the repository.');

test.skipIf(sharedUrl === null)(
  'findings of both clips are one list, and each leads to where it was read',
  async () => {
    const inputs = await Promise.all(
      ['demo-side', 'demo-rear'].map((name) => loadSyntheticClip(sharedUrl ?? '', name)),
    );
    const session = new RunSession(inputs);
    const screen = await render(RunSummary, { session });
    await expect.element(screen.getByRole('heading', { name: 'The whole run' })).toBeVisible();
    await expect.element(screen.getByText('2 clips: from the side, from behind')).toBeVisible();
    // The knee that moves inwards is no verdict, but what the runner came for: it is not folded
    // away.
    const behind = screen.getByRole('button', { name: /from behind$/ }).first();
    await behind.click();
    expect(session.selectedIndex).toBe(1);
    expect(session.clip.selectedMetric).not.toBeNull();
  },
);
