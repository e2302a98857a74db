import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

import { expect } from './treadlens-test.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Runs axe (WCAG 2.2 A and AA, best practices) on the page as it stands and expects it to find
 * nothing.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  // It stays with the page from screen to screen.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  const found = results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(' ')} (${node.failureSummary ?? ''})`).join('; ')}`,
  );
  expect(found, `axe on ${what}`).toEqual([]);
}

/** Runs in the page, after a change of its theme: waits for transitions that began before it. */
async function coloursAreThere(): Promise<void> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
}

/** What the page is looked at in: its colours, and its size in CSS pixels. */
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
}

/**
 * Runs axe on the page as it stands in each look, and expects it to fit from side to side. The page
 * is left in the last one.
 */
export async function expectAccessibleInLooks(
  page: Page,
  what: string,
  looks: readonly Look[],
): Promise<void> {
  for (const { colorScheme, width, height } of looks) {
    await page.setViewportSize({ width, height });
    // Colours on their way to those of the other theme are no colours of either.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    await page.evaluate(coloursAreThere);
    // What inherits its colour starts its transition once that of its parent has ended, unseen.
    await page.waitForTimeout(400);
    await expectAccessible(page, `${what}, ${colorScheme}, ${width} px wide`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${what}, ${width} px wide`).toBeLessThanOrEqual(0);
  }
}
