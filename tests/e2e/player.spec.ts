import type { Page } from '@playwright/test';

import { expectAccessible } from './axe.ts';
import { openSharedRun } from './open-shared-run.ts';
import { expect, test } from './treadlens-test.ts';

test.use({ actionTimeout: 15_000 });

/** The frame of the file that the player stands at, read off the screen. */
async function frame(page: Page): Promise<number> {
  const text = await page
    .locator('[data-player]')
    .getByText(/^frame \d+/)
    .textContent();
  return Number(/\d+/.exec(text ?? '')?.[0]);
}

/**
 * Every frame that the player says it is at until it has jumped back twice, repeats left out; 20 s
 * at most.
 */
async function framesOfRounds(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const frames: number[] = [];
    const endMs = performance.now() + 20_000;
    const jumps = (): number =>
      frames.filter((now, index) => index > 0 && now < (frames[index - 1] ?? 0)).length;
    while (performance.now() < endMs && jumps() < 2) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const text = document.querySelector('[data-player] .where')?.textContent ?? '';
      const now = Number(/frame (\d+)/.exec(text)?.[1]);
      if (now !== frames.at(-1)) frames.push(now);
    }
    return frames;
  });
}

/** How often a row of frames starts over. */
function rounds(frames: readonly number[]): number {
  return frames.filter((now, index) => index > 0 && now < (frames[index - 1] ?? 0)).length;
}

test('the player by keyboard alone, with drawings and comments; the stills of a stride', async ({ page }) => {
  await openSharedRun(page, 'side-with-video');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  const repeat = page.getByRole('combobox', { name: 'Repeat' });

  await test.step('? shows the keys', async () => {
    await page.keyboard.press('?');
    await expect(keys.getByText('Forwards; again: faster')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
  });

  await test.step('frames, events, start and end', async () => {
    // Home and End scroll the page unless the player has the focus.
    await page.getByRole('slider', { name: 'Position in the video' }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('.');
    await page.keyboard.press('ArrowRight');
    expect(await frame(page)).toBe(2);
    await page.keyboard.press(',');
    expect(await frame(page)).toBe(1);
    await page.keyboard.press('Shift+ArrowRight');
    const event = await frame(page);
    expect(event).toBeGreaterThan(1);
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await frame(page)).toBe(event);
    await page.keyboard.press('End');
    expect(await frame(page)).toBe(239);
  });

  await test.step('J plays backwards, K stops, the decoded frame is on show', async () => {
    await page.keyboard.press('j');
    await expect.poll(() => frame(page)).toBeLessThan(232);
    await page.keyboard.press('k');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(page.locator('canvas.still')).toBeVisible();
  });

  await test.step('< slows down, L plays forwards and, pressed again, faster; K stops', async () => {
    const speed = (name: string) => page.getByRole('radio', { name, exact: true });
    await page.keyboard.press('Home');
    for (let press = 0; press < 3; press++) await page.keyboard.press('<');
    await expect(speed('0.1×')).toBeChecked();
    await page.keyboard.press('l');
    await expect.poll(() => frame(page)).toBeGreaterThan(2);
    await page.keyboard.press('l');
    await expect(speed('0.25×')).toBeChecked();
    await page.keyboard.press('k');
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    for (let press = 0; press < 2; press++) await page.keyboard.press('>');
    await expect(speed('1×')).toBeChecked();
  });

  await test.step('R repeats the stride, then its stance, its swing, nothing', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('r');
    await expect(repeat).toHaveValue('stride');
    const frames = await framesOfRounds(page);
    const [first, last] = [Math.min(...frames), Math.max(...frames)];
    // A stride of the demo takes 0.74 s: 44 frames.
    expect(last - first).toBeGreaterThan(35);
    expect(last - first).toBeLessThan(50);
    expect(rounds(frames), 'rounds').toBeGreaterThan(0);
    await page.keyboard.press('r');
    await expect(repeat).toHaveValue('stance');
    await page.keyboard.press('r');
    await expect(repeat).toHaveValue('swing');
    await page.keyboard.press('r');
    // What repeats nothing is behind the player's menu.
    await expect(repeat).toHaveCount(0);
    await page.keyboard.press('k');
  });

  await test.step('[ and ] repeat what lies between', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+ArrowRight');
    const from = await frame(page);
    await page.keyboard.press('[');
    await page.keyboard.press('Shift+ArrowRight');
    const to = await frame(page);
    await page.keyboard.press(']');
    await expect(repeat).toHaveValue('marked');
    await page.keyboard.press('Space');
    const frames = await framesOfRounds(page);
    // A busy machine may skip the first or the last: that all are shown is tried on a component.
    expect(Math.min(...frames)).toBeGreaterThanOrEqual(from);
    expect(Math.max(...frames)).toBeLessThanOrEqual(to);
    expect(rounds(frames), 'rounds').toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await page.keyboard.press('r');
    await page.keyboard.press('k');
  });

  await test.step('opens on the runner; whole picture, enlarge, legs, full screen', async () => {
    const scale = page.locator('[data-player] .scale');
    await expect(scale).not.toHaveText(/1\.0×$/);
    await page.keyboard.press('z');
    await expect(scale).toHaveText(/1\.0×$/);
    await page.keyboard.press('+');
    await expect(scale).toHaveText(/1\.5×$/);
    await page.keyboard.press('0');
    await expect(scale).toHaveText(/1\.0×$/);
    await page.keyboard.press('z');
    await expect(scale).not.toHaveText(/1\.0×$/);
    const onRunner = await scale.textContent();
    await page.keyboard.press('Shift+Z');
    await expect(scale).not.toHaveText(onRunner ?? '');
    await page.keyboard.press('z');
    await expect(scale).toHaveText(/1\.0×$/);
    await page.keyboard.press('f');
    await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => document.fullscreenElement?.getAttribute('aria-label')))
      .toBe('Video player');
    await page.keyboard.press('f');
    await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
  });

  const noted = await test.step('D draws, C comments', async () => {
    await page.keyboard.press('Home');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
    const here = await frame(page);
    await page.keyboard.press('d');
    await expect(page.getByRole('application', { name: /^Drawing surface/ })).toBeFocused();
    for (const key of ['Enter', 'Shift+ArrowDown', 'Shift+ArrowRight', 'Enter'])
      await page.keyboard.press(key);
    await expect(page.getByRole('list', { name: 'Drawn on this frame' }).getByRole('listitem')).toHaveCount(
      1,
    );
    await expectAccessible(page, 'drawing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('application')).toHaveCount(0);
    await page.keyboard.press('c');
    await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused();
    await page.keyboard.type('The knee is nearly straight here, 1 2 3.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('tab', { name: 'Notes (1)' })).toBeVisible();
    // Typing was not taken for keys of the player.
    expect(await frame(page)).toBe(here);
    return here;
  });

  // They are kept however the page is left: `leaving.spec`, and `share.spec` after a reload.
  await test.step('both are listed, and lead to their frame', async () => {
    await page.getByRole('slider', { name: 'Position in the video' }).focus();
    await page.keyboard.press('Home');
    const comments = page.getByRole('list', { name: 'Comments' });
    await expect(comments).toContainText('The knee is nearly straight here, 1 2 3.');
    await comments.getByRole('button', { name: /^0:/ }).click();
    expect(await frame(page)).toBe(noted);
    await expect(page.getByRole('region', { name: 'Drawings' })).toContainText('Line');
    await comments.getByRole('button', { name: /^Change/ }).click();
    await page.keyboard.type(' And again.');
    await page.keyboard.press('Control+Enter');
    await expect(comments).toContainText('1 2 3. And again.');
    await comments.getByRole('button', { name: /^Delete/ }).click();
    await expect(comments).toHaveCount(0);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(comments).toContainText('And again.');
    await expectAccessible(page, 'notes');
  });

  await test.step('the stills of a stride are the frames of the video', async () => {
    await page.getByRole('tab', { name: 'Strides' }).click();
    await page.getByRole('list', { name: 'Strides' }).getByRole('button').nth(1).click();
    await expect(page.locator('[data-decoded="true"]')).toHaveCount(3);
    const contact = page.getByRole('button', { name: /^Initial contact/ });
    await contact.click();
    await expect(contact).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText(/^Going to frame/)).toHaveCount(0);
    // Its ground is the room of the demo, not the plain stage.
    const colours = await contact.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const seen = new Set<number>();
      for (let i = 0; i < data.length; i += 4 * 97) {
        seen.add(((data[i]! >> 4) << 8) | ((data[i + 1]! >> 4) << 4) | (data[i + 2]! >> 4));
      }
      return seen.size;
    });
    expect(colours).toBeGreaterThan(40);
  });
});
