import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import OtherClips from '../../../src/ui/results/OtherClips.svelte';
import { loadSyntheticClip } from './synthetic-clip.ts';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl) console.log('Skipped: the other clips need the rendered clips beside the repository.');

test.skipIf(sharedUrl === null)(
  'what the other clip shows stands beside this one, and leads to where it was read',
  async () => {
    const inputs = await Promise.all(
      ['demo-side', 'demo-rear'].map((name) => loadSyntheticClip(sharedUrl ?? '', name)),
    );
    const session = new RunSession(inputs);
    const screen = await render(OtherClips, { session });
    await expect.element(screen.getByRole('heading', { name: 'From behind' })).toBeVisible();
    // The knee that moves inwards is no verdict, but what the runner came for: it is not folded
    // away.
    const behind = screen.getByRole('button', { name: /from behind$/ }).first();
    await behind.click();
    expect(session.selectedIndex).toBe(1);
    expect(session.clip.selectedMetric).not.toBeNull();
  },
);
