import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import type { LiveReading } from '../../../src/core/live/live-gait.ts';
import { RecordStudio } from '../../../src/state/record/record-studio.svelte.ts';
import { RecordingShelf } from '../../../src/state/record/recording-shelf.svelte.ts';
import { createRecordingStore } from '../../../src/storage/recording-store.ts';
import CueCard from '../../../src/ui/record/CueCard.svelte';

const shelf = new RecordingShelf(createRecordingStore('cue-card-test'), () => Promise.resolve(0));

/** What the live view tells of a runner at a cadence whose feet land so far ahead. */
function running(cadenceSpm: number, overstridePercent: number): LiveReading {
  return {
    atS: 20,
    view: 'side',
    cadenceSpm,
    running: 'steady',
    steps: Array.from({ length: 10 }, (_, i) => ({
      side: i % 2 === 0 ? 'left' : 'right',
      contactS: 16 + i * 0.37,
      overstridePercent,
      footStrikeDeg: 12,
      kneeAlignmentDeg: Number.NaN,
    })),
    usual: { overstridePercent: null, kneeAlignmentDeg: null },
  };
}

test('a cue tells how much of the way to the target is gone, and the beep keeps to the own cadence', async () => {
  const studio = new RecordStudio(shelf, () => undefined);
  const screen = await render(CueCard, { studio });
  const beep = screen.getByRole('button', { name: /the beep/ });
  await expect.element(beep).toBeDisabled();

  studio.live.reading = running(160, 20);
  await screen.getByRole('button', { name: 'Start from now' }).click();
  await expect.element(screen.getByText('Target 168')).toBeVisible();
  await expect.element(screen.getByText('Not yet')).toBeVisible();
  await beep.click();
  await expect.element(screen.getByText('Stop the beep (168 a minute)')).toBeVisible();

  studio.live.reading = running(166, 18);
  await expect.element(screen.getByText('Nearly there')).toBeVisible();
  studio.live.reading = running(168, 17);
  await expect.element(screen.getByText('At your target')).toBeVisible();

  await beep.click();
  await beep.click();
  await expect.element(screen.getByText('Stop the beep (168 a minute)')).toBeVisible();
  await screen.getByRole('radio', { name: '+10 %' }).click();
  await expect.element(screen.getByText('Stop the beep (176 a minute)')).toBeVisible();

  await screen.getByRole('radio', { name: 'Foot ahead' }).click();
  await screen.getByRole('button', { name: 'Start from now' }).click();
  await expect.element(screen.getByText('Start 17')).toBeVisible();
  await expect.element(screen.getByText('Target 14')).toBeVisible();
  studio.leave();
});
