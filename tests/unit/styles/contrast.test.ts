import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';

const css = readFileSync(join(PROJECT_FOLDER, 'src', 'styles', 'tokens.css'), 'utf8');
const darkAt = css.indexOf(":root[data-theme='dark']");

function colours(text: string): Record<string, string> {
  return Object.fromEntries(
    Array.from(text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g), ([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(css.slice(0, darkAt));
const THEMES = { light, dark: { ...light, ...colours(css.slice(darkAt)) } };
const GROUNDS = ['ground', 'surface', 'surface-sunken', 'surface-raised'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'left', 'right', 'good', 'watch', 'flag', 'info'];
const STAGE_TEXTS = [
  'stage-ink',
  'stage-ink-2',
  'stage-accent',
  'stage-accent-strong',
  'stage-left',
  'stage-right',
  'stage-flag',
];

describe.each(Object.entries(THEMES))('%s theme', (_, theme) => {
  const pairs = [
    ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
    ...TEXTS.filter((text) => `${text}-wash` in theme).map((text) => [text, `${text}-wash`] as const),
    ...STAGE_TEXTS.flatMap((text) => [[text, 'stage'] as const, [text, 'stage-2'] as const]),
    ['accent-ink', 'accent'] as const,
    ['accent-ink', 'accent-strong'] as const,
    ['stage-accent-ink', 'stage-accent'] as const,
    ['stage-accent-ink', 'stage-accent-strong'] as const,
    ['ink-2', 'flag-wash'] as const,
    ['ink-2', 'watch-wash'] as const,
  ];

  test.each(pairs)('%s on %s is readable (AA, 4.5)', (text, ground) => {
    expect(contrast(theme[text] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['ground', 'surface'])('edges of controls stand out from the %s (3)', (ground) => {
    expect(contrast(theme['line-strong'] ?? '', theme[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('contrast is computed right', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
