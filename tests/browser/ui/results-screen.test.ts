import { beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { isMeasured } from '../../../src/core/run/measure.ts';
import { RunSession, type ClipInput, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import ResultsScreen from '../../../src/ui/results/ResultsScreen.svelte';
import WithServices from './WithServices.svelte';
import { loadSyntheticClip } from './synthetic-clip.ts';

const sharedUrl = inject('sharedUrl');
if (!sharedUrl) console.log('Skipped: the results screen needs the rendered clips beside the repository.');
const withClips = test.skipIf(sharedUrl === null);

let input: ClipInput;
let clip: RunClip;
let screen: Awaited<ReturnType<typeof render>>;

beforeAll(async () => {
  if (sharedUrl) input = await loadSyntheticClip(sharedUrl, 'demo-side');
});

beforeEach(async () => {
  if (!sharedUrl) return;
  const session = new RunSession([input]);
  clip = session.clip;
  screen = await render(WithServices, { part: ResultsScreen, given: { session } });
});

withClips('opens on the clearest stride of what the clip can tell, at the frame it was read', async () => {
  // From the side the demo has nothing to work on, and the first in its list cannot be told.
  const { findings, strides } = clip.analysis;
  expect(findings[0]?.id).toMatch(/-cannot-tell$/);
  const opened = findings.find(({ metric }) => metric === clip.selectedMetric);
  expect(opened?.id).not.toMatch(/-cannot-tell$/);
  const measured = strides[opened!.strides[0]!]!.metrics[clip.selectedMetric!]!;
  expect(isMeasured(measured) && measured.frame).toBe(clip.playhead.frame);
  await expect.poll(() => clip.playhead.shownFrame, { timeout: 20_000 }).toBe(clip.playhead.frame);
});

withClips('a click on a chart moves the playhead to the time under the pointer', async () => {
  await userEvent.click(screen.getByRole('tab', { name: 'Numbers' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Over time' }));
  const plot = screen.getByRole('img', { name: /^Knee flexion over time/ }).element() as HTMLElement;
  await expect.poll(() => plot.querySelector('canvas')?.clientWidth ?? 0).toBeGreaterThan(100);
  const cursor = (): number => plot.querySelector('.cursor')!.getBoundingClientRect().left + 1;
  const { left, width } = plot.getBoundingClientRect();
  const x = width * 0.6;
  await userEvent.click(plot, { position: { x, y: 40 } });
  // The line of the playhead then stands where the click was, to the width of a frame.
  await expect.poll(() => Math.abs(cursor() - left - x)).toBeLessThan(6);
  expect(clip.playhead.timeS).toBeGreaterThan(1);
});

withClips('keys step by frame and by event, and start and stop playing', async () => {
  clip.playhead.goToFrame(100);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}.');
  expect(clip.playhead.frame).toBe(103);
  await userEvent.keyboard(',{ArrowLeft}');
  expect(clip.playhead.frame).toBe(101);
  const frames = clip.analysis.events.map((event) => event.frame).sort((a, b) => a - b);
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  expect(clip.playhead.frame).toBe(frames.find((frame) => frame > 101));
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(clip.playhead.frame).toBe(frames.filter((frame) => frame < clip.playhead.frame + 1).at(-1));
  await userEvent.keyboard(' ');
  expect(clip.playhead.playing).toBe(true);
  await userEvent.keyboard('k');
  expect(clip.playhead.playing).toBe(false);
});

withClips('keys that the focused control needs are left to it', async () => {
  clip.playhead.goToFrame(100);
  const tab = screen.getByRole('tab', { name: 'Findings' }).element() as HTMLElement;
  tab.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(clip.playhead.frame).toBe(100);
});

async function openTable(): Promise<void> {
  await userEvent.click(screen.getByRole('tab', { name: 'Strides' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
}

withClips('a number in the stride table leads to the frame at which it was read', async () => {
  const stride = clip.analysis.strides.find(
    (candidate) => candidate.flags.length === 0 && candidate.leg === 'near',
  )!;
  const measured = stride.metrics['knee-flexion-at-contact']!;
  if (!isMeasured(measured)) throw new Error('the clip has no such number');
  const label = `Knee bend at contact: go to frame ${measured.frame}`;
  clip.playhead.goToFrame(0);
  await openTable();
  await userEvent.click(screen.getByRole('button', { name: /^All \d+ columns/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
  const cell = [...document.querySelectorAll<HTMLButtonElement>('td button')].find(
    (button) => button.title.endsWith(`frame ${measured.frame}`) && button.title.startsWith('Knee'),
  );
  expect(cell, label).toBeDefined();
  await userEvent.click(cell!);
  expect(clip.playhead.frame).toBe(measured.frame);
  expect(clip.selectedStride).toBe(stride.index);
});

withClips('flagged strides come first, each with its reason', async () => {
  await openTable();
  const rows = [...document.querySelectorAll('#strides tbody tr')];
  const flagged = clip.analysis.strides.filter((stride) => stride.flags.length > 0);
  expect(document.querySelectorAll('#strides tbody tr.note')).toHaveLength(
    flagged.length + clip.analysis.strides.filter(({ excluded }) => excluded !== null).length,
  );
  for (const [k] of flagged.entries()) {
    expect(rows[2 * k + 1]!.textContent).toMatch(/median/);
  }
});

withClips('a correction of how the clip was filmed re-reads the numbers at once', async () => {
  expect(clip.analysis.context.nearSide).toBe('right');
  await userEvent.click(screen.getByText('Correct how it was filmed'));
  await userEvent.click(screen.getByRole('radio', { name: 'Facing left' }));
  expect(clip.analysis.context.nearSide).toBe('left');
  await expect.element(screen.getByText('left leg near the camera')).toBeVisible();
});

withClips(
  'a belt speed that is missing is entered to its last digit, and then gives its numbers',
  async () => {
    await userEvent.click(screen.getByRole('tab', { name: 'Numbers' }));
    await userEvent.click(screen.getByRole('button', { name: /^Enter the belt/ }));
    // One kilometre an hour is a speed, too: the field stays while it is being typed.
    await userEvent.keyboard('10.8');
    await expect.element(screen.getByRole('textbox', { name: 'Belt speed' })).toHaveValue('10.8');
    await userEvent.keyboard('{Enter}');
    expect(clip.context.beltSpeedMps).toBeCloseTo(3, 6);
    await expect.element(screen.getByRole('textbox', { name: 'Belt speed' })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('row', { name: /^Step length/ })).toBeVisible();
  },
);
