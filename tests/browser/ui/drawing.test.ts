import { beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import { createPoseTrack } from '../../../src/core/pose/pose-track.ts';
import { RunSession, type RunClip } from '../../../src/state/session/run-session.svelte.ts';
import { angleDegrees, toPixels } from '../../../src/ui/overlay/drawing-geometry.ts';
import Player from '../../../src/ui/results/player/Player.svelte';
import { encodeNumberedVideo, PICTURE } from './numbered-video.ts';
import { clipInput } from './synthetic-clip.ts';
import WithServices from './WithServices.svelte';

let clip: RunClip;

beforeEach(async () => {
  const timesS = Float64Array.from({ length: 30 }, (_, frame) => frame / 30);
  const { file } = await encodeNumberedVideo(timesS);
  const track = createPoseTrack(PICTURE.width, PICTURE.height, timesS);
  clip = new RunSession([clipInput(file, track)]).clip;
  const host = document.createElement('div');
  host.style.width = '640px';
  host.style.setProperty('--stage-height', '480px');
  document.body.replaceChildren(host);
  await render(WithServices, { target: host, props: { part: Player, given: { clip } } });
  await expect.poll(() => document.querySelector('.stage')?.clientWidth ?? 0).toBeGreaterThan(300);
  clip.playhead.goToFrame(10);
  await expect.poll(() => clip.playhead.shownFrame, { timeout: 5000 }).toBe(10);
});

const drawings = () => clip.history.review.drawings;
const surface = (): HTMLElement => document.querySelector('[role=application]')!;
const radio = (name: string): HTMLInputElement =>
  [...document.querySelectorAll<HTMLInputElement>('.bar input[type="radio"]')].find(
    (input) => input.labels?.[0]?.textContent.includes(name) || input.labels?.[0]?.title === name,
  )!;

/** Picture pixels to CSS pixels of the stage at zoom 1. */
const scale = (): number => document.querySelector('.stage')!.clientWidth / PICTURE.width;

/** What is drawn on the marks' canvas at a place of the picture: its opacity. */
function inkAt(x: number, y: number): number {
  const canvas = document.querySelector<HTMLCanvasElement>('.stage > canvas:not(.still, .overlay)')!;
  const k = scale() * devicePixelRatio;
  return canvas.getContext('2d')!.getImageData(Math.round(x * k), Math.round(y * k), 1, 1).data[3]!;
}

test('by keyboard alone: a line and an angle with its value, moved, removed, undone', async () => {
  await userEvent.keyboard('d');
  await expect.poll(() => document.activeElement).toBe(surface());
  // The cross starts in the middle; three CSS pixels a press, 24 with Shift.
  await userEvent.keyboard('{ArrowLeft}{Enter}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Enter}');
  expect(drawings()).toHaveLength(1);
  const [line] = drawings();
  const [from, to] = line!.points.map((point) => toPixels(point, PICTURE));
  expect(line!.kind).toBe('line');
  expect(to!.x - from!.x).toBeCloseTo(48 / scale(), 3);
  expect(to!.y).toBeCloseTo(from!.y, 6);
  expect(line!.timeS).toBe(clip.track.timesS[10]);

  radio('Angle').focus();
  await userEvent.keyboard(' ');
  surface().focus();
  await userEvent.keyboard(
    '{Enter}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Enter}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Enter}',
  );
  const angle = drawings()[1]!;
  expect(angleDegrees(angle.points, PICTURE)).toBeCloseTo(90, 3);
  await expect.element(document.querySelector<HTMLElement>('.bar ul')).toHaveTextContent('Angle 90°');

  radio('Select and move').focus();
  await userEvent.keyboard(' ');
  [...document.querySelectorAll<HTMLElement>('.mark')]
    .find((mark) => mark.textContent.includes('Line'))!
    .focus();
  await userEvent.keyboard('{Enter}');
  surface().focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(toPixels(drawings()[0]!.points[0]!, PICTURE).y).toBeCloseTo(from!.y + 6 / scale(), 3);
  await userEvent.keyboard('{Delete}');
  expect(drawings().map(({ kind }) => kind)).toEqual(['angle']);
  clip.history.undo();
  expect(drawings().map(({ kind }) => kind)).toEqual(['line', 'angle']);

  await userEvent.keyboard('{Escape}');
  if (surface()) await userEvent.keyboard('{Escape}');
  await expect.poll(() => surface()).toBeNull();
});

test('a drawing is shown on its own frame only, and in its place when enlarged', async () => {
  const drawing = {
    id: 'one',
    kind: 'line' as const,
    timeS: clip.track.timesS[10]!,
    points: [
      [0.25, 0.5],
      [0.75, 0.5],
    ] as [number, number][],
    colour: 'yellow' as const,
    text: '',
  };
  clip.history.change('draw line', { drawings: [drawing] });
  const [x, y] = [0.5 * PICTURE.width, 0.5 * PICTURE.height];
  await expect.poll(() => inkAt(x, y)).toBeGreaterThan(200);
  clip.playhead.step(1);
  await expect.poll(() => inkAt(x, y)).toBe(0);
  clip.playhead.step(-1);
  await expect.poll(() => inkAt(x, y)).toBeGreaterThan(200);
  // Enlarged around the middle, the ends move out of the stage and the middle stays.
  await userEvent.keyboard('+++');
  await expect.poll(() => inkAt(2, y)).toBeGreaterThan(200);
  expect(inkAt(x, y)).toBeGreaterThan(200);
  await userEvent.keyboard('0');
  await expect.poll(() => inkAt(2, y)).toBe(0);
});

test('by pointer: dragged lines, a free hand line, words', async () => {
  await userEvent.keyboard('d');
  await expect.poll(() => surface()).not.toBeNull();
  const press = (type: string, x: number, y: number): void => {
    const box = surface().getBoundingClientRect();
    surface().dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        isPrimary: true,
        clientX: box.left + x * box.width,
        clientY: box.top + y * box.height,
      }),
    );
  };
  surface().setPointerCapture = () => undefined;
  press('pointerdown', 0.2, 0.2);
  press('pointermove', 0.3, 0.4);
  press('pointermove', 0.5, 0.6);
  press('pointerup', 0.5, 0.6);
  expect(drawings().map(({ kind }) => kind)).toEqual(['line']);
  expect(drawings()[0]!.points[1]![0]).toBeCloseTo(0.5, 3);
  radio('Free hand').click();
  press('pointerdown', 0.1, 0.1);
  for (let i = 1; i <= 20; i++) press('pointermove', 0.1 + i / 100, 0.1);
  press('pointerup', 0.3, 0.1);
  expect(drawings()[1]!.kind).toBe('free-hand');
  expect(drawings()[1]!.points.length).toBe(21);
  radio('Text').click();
  press('pointerdown', 0.5, 0.8);
  press('pointerup', 0.5, 0.8);
  await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
  await userEvent.keyboard('heel first{Enter}');
  expect(drawings()[2]).toMatchObject({ kind: 'text', text: 'heel first' });
  // One drag is one step back.
  radio('Select and move').click();
  press('pointerdown', 0.2, 0.2);
  for (let i = 1; i <= 8; i++) press('pointermove', 0.2 + i / 100, 0.2);
  press('pointerup', 0.28, 0.2);
  expect(drawings()[0]!.points[0]![0]).toBeCloseTo(0.28, 3);
  clip.history.undo();
  expect(drawings()[0]!.points[0]![0]).toBeCloseTo(0.2, 3);
});
