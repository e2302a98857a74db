import { expect, inject, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { LANDMARK_NAMES } from '../../../src/core/pose/landmark.ts';
import { landmarkOffset } from '../../../src/core/pose/pose-track.ts';
import { RunSession } from '../../../src/state/session/run-session.svelte.ts';
import { snapshotSession } from '../../../src/state/session/session-snapshot.ts';
import ResultsScreen from '../../../src/ui/results/ResultsScreen.svelte';
import FilmCard from '../../../src/ui/week/FilmCard.svelte';
import WithServices from './WithServices.svelte';
import { loadSyntheticClip } from './synthetic-clip.ts';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl) console.log('Skipped: a refused clip needs the rendered clips beside the repository.');

/** Steps per minute of the rendered run. */
const TRUE_CADENCE = 162;

test.skipIf(sharedUrl === null)(
  'a clip refused as slow motion is read at the proposed factor from the same poses',
  async () => {
    const { track, ...input } = await loadSyntheticClip(sharedUrl ?? '', 'demo-side');
    // The same pictures, played four times slower.
    const slow = { ...track, timesS: track.timesS.map((timeS) => 4 * timeS) };
    const session = new RunSession([{ ...input, track: slow }]);
    // No service that could estimate poses is given.
    const screen = await render(WithServices, { part: ResultsScreen, given: { session } });
    await expect.element(screen.getByText('This looks like slow motion')).toBeVisible();
    expect(session.clip.refused).toBe(true);

    await screen.getByRole('button', { name: 'Read it as 4 times slow motion' }).click();
    await expect.element(screen.getByText('This looks like slow motion')).not.toBeInTheDocument();
    expect(session.clip.context.slowMotion).toBe(4);
    expect(session.clip.refused).toBe(false);
    const cadence = Number(session.clip.analysis.summary.cadence?.both?.median);
    expect(Math.abs(cadence / TRUE_CADENCE - 1)).toBeLessThan(0.01);
  },
);

test.skipIf(sharedUrl === null)(
  'a clip with its feet outside of the picture leads to the few numbers that it gives',
  async () => {
    const { track, ...input } = await loadSyntheticClip(sharedUrl ?? '', 'demo-side');
    const heel = LANDMARK_NAMES.indexOf('left_heel');
    const heights = track.timesS.map((_, frame) => track.landmarks[landmarkOffset(frame, heel) + 1] ?? 0);
    const session = new RunSession([{ ...input, track: { ...track, height: Math.min(...heights) } }]);
    const screen = await render(WithServices, { part: ResultsScreen, given: { session } });
    await expect.element(screen.getByText('Only a few numbers from this clip')).toBeVisible();
    await screen.getByRole('button', { name: 'See the measurements' }).click();
    await expect.element(screen.getByRole('row', { name: /^Cadence/ })).toBeVisible();
  },
);

test.skipIf(sharedUrl === null)(
  'a film that gave no numbers is there this week, with why, and what to do about it',
  async () => {
    const { track, ...input } = await loadSyntheticClip(sharedUrl ?? '', 'demo-side');
    const slow = { ...track, timesS: track.timesS.map((timeS) => 4 * timeS) };
    const createdMs = Date.UTC(2026, 10, 20, 12);
    const session = new RunSession(
      [{ ...input, track: slow, context: { ...input.context, model: 'lite' } }],
      { id: 'evening', createdMs, isDemo: false, filmedDay: '2026-11-18' },
      'Evening',
    );
    const unread = snapshotSession(session, { updatedMs: createdMs, thumbnail: null, videoKept: [true] });
    const film = { record: null, unread, finding: null, failed: session.clip.analysis };
    const screen = await render(WithServices, {
      part: FilmCard,
      given: { film: film as never, today: '2026-11-20', isHeld: false },
    });
    await expect.element(screen.getByText('This film gave no numbers that can be trusted.')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'Evening' })).toBeVisible();
    await expect.element(screen.getByText('2 days ago')).toBeVisible();
    await expect.element(screen.getByText(/times slower than life/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^Analyse properly/ })).toBeVisible();
    await expect.element(screen.getByText(/No film of yours yet/)).not.toBeInTheDocument();
  },
);
