import { expect, test } from 'vitest';
import type { Command } from '../../../src/state/command-shelf.svelte.ts';
import { findCommands } from '../../../src/ui/palette/find-commands.ts';

const named = (label: string, words = ''): Command => ({
  id: label,
  group: 'strides',
  label,
  words,
  run: () => undefined,
});
const labels = (typed: string, ...commands: Command[]): string[] =>
  findCommands(commands, typed).map(({ label }) => label);

test('every word that was typed is held, in any order, case and accents aside', () => {
  const commands = [named('Été 2026, from behind'), named('Settings')];
  expect(labels('BEHIND ete', ...commands)).toEqual(['Été 2026, from behind']);
  expect(labels('behind settings', ...commands)).toEqual([]);
});

test('the stride of that number comes before those that hold it', () => {
  const strides = ['Stride 18, left, 0:08.10', 'Stride 8, right, 0:03.20', 'Stride 2, left, 0:08.90'].map(
    (label) => named(label),
  );
  expect(labels('stride 8', ...strides)[0]).toBe('Stride 8, right, 0:03.20');
});

test('a name comes before other words for something else', () => {
  expect(labels('film', named('Record', 'camera film'), named('How to film'))).toEqual([
    'How to film',
    'Record',
  ]);
});

test('all are there before anything is typed, in their order', () => {
  expect(labels('  ', named('B'), named('A'))).toEqual(['B', 'A']);
});
