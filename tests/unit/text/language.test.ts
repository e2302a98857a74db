import { afterEach, describe, expect, test } from 'vitest';

import { formatNumber } from '../../../src/text/format.ts';
import { chooseLanguage, inLanguage, learnWords, SOURCE_LANGUAGE } from '../../../src/text/language.ts';
import { pluralIn } from '../../../src/text/plural-in.ts';
import { kitWords } from '../../../src/text/words/kit.ts';

const room = inLanguage('a room', {
  card: { heading: 'Your runs', runs: (count: number): string => `${count} runs` },
  empty: { heading: 'No runs yet' },
});

afterEach(() => {
  chooseLanguage(SOURCE_LANGUAGE);
});

describe('the words of a room', () => {
  test('are English where nothing else was learnt', () => {
    chooseLanguage('de');
    expect(room.card.heading).toBe('Your runs');
    expect(room.card.runs(3)).toBe('3 runs');
  });

  test('are those of the language, wherever they were asked for before', () => {
    const german = {
      card: { heading: 'Deine Läufe', runs: (count: number): string => `${count} Läufe` },
      empty: { heading: 'Noch keine Läufe' },
    } satisfies typeof room;
    chooseLanguage('de');
    learnWords({ 'a room': german });
    learnWords({ 'another room': {} });
    expect(room.card.heading).toBe('Deine Läufe');
    expect(room.card.runs(3)).toBe('3 Läufe');
    chooseLanguage(SOURCE_LANGUAGE);
    expect(room.card.heading).toBe('Your runs');
  });

  test('a language that lacks a word does not compile', () => {
    // @ts-expect-error `runs` is missing
    const incomplete = { card: { heading: '' }, empty: { heading: '' } } satisfies typeof room;
    expect(incomplete.card).not.toHaveProperty('runs');
  });
});

test('numbers are written as the language writes them', () => {
  expect(formatNumber(1234.5, 1)).toBe('1,234.5');
  chooseLanguage('de');
  expect(formatNumber(1234.5, 1)).toBe('1.234,5');
});

test('a count takes the form that its language asks for', () => {
  const english = pluralIn('en');
  expect([0, 1, 2].map((count) => english(count, { one: 'run', other: 'runs' }))).toEqual([
    'runs',
    'run',
    'runs',
  ]);
  const polish = pluralIn('pl');
  const forms = { one: 'bieg', few: 'biegi', many: 'biegów', other: 'biegu' };
  expect([1, 2, 5].map((count) => polish(count, forms))).toEqual(['bieg', 'biegi', 'biegów']);
  // A language has forms that a word may do without.
  expect(polish(2, { other: 'km' })).toBe('km');
});

test('a recording says its length and cameras where it has them', () => {
  const { onThisDevice } = kitWords.recordingNotice;
  expect(onThisDevice('today', null, '3 MB', 1)).toBe('today, 3 MB. It is on this device only.');
  expect(onThisDevice('today', '20 s', '3 MB', 2)).toBe(
    'today, 20 s, 3 MB, two cameras. It is on this device only.',
  );
});
