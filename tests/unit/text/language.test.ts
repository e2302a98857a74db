import { afterEach, describe, expect, test } from 'vitest';

import { firstLanguage, Languages } from '../../../src/state/languages.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { DEFAULT_PREFERENCES } from '../../../src/storage/preferences-record.ts';
import {
  formatClipTime,
  formatDistance,
  formatHeight,
  formatInterval,
  formatNumber,
  formatSpeed,
  formatSummary,
} from '../../../src/text/format.ts';
import { formatCalendarDay, formatDay, formatMoment } from '../../../src/text/format/format-date.ts';
import {
  chooseLanguage,
  directionOf,
  inLanguage,
  learnWords,
  SOURCE_LANGUAGE,
  speaking,
} from '../../../src/text/language.ts';
import { words as german } from '../../../src/text/languages/de/index.ts';
import type { Rooms } from '../../../src/text/rooms.ts';
import { homeWords } from '../../../src/text/words/home.ts';
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
    const words = {
      card: { heading: 'Deine Läufe', runs: (count: number): string => `${count} Läufe` },
      empty: { heading: 'Noch keine Läufe' },
    } satisfies typeof room;
    chooseLanguage('de');
    learnWords({ 'a room': words });
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

  test('a language that lacks a room does not compile', () => {
    const { home, ...others } = german;
    // @ts-expect-error `home` is missing
    const incomplete: Rooms = others;
    expect(home).toBeDefined();
    expect(incomplete).not.toHaveProperty('home');
  });

  test('are another language’s for as long as something is done in it', () => {
    const heading = (): string => homeWords.filmingBrief.heading;
    expect(speaking('de', german, heading)).toBe('So filmst du');
    expect(heading()).toBe('How to film');
    const fail = (): never => {
      throw new Error('halfway');
    };
    expect(() => speaking('de', german, fail)).toThrow('halfway');
    expect(heading()).toBe('How to film');
  });
});

describe('the language to begin with', () => {
  const spoken = ['en', 'de', 'pt-BR'] as const;
  test.each([
    [null, ['de-AT', 'en'], 'de'],
    [null, ['en-US', 'de'], 'en'],
    [null, ['fr', 'de'], 'de'],
    [null, ['pt'], 'pt-BR'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['de', ['en'], 'de'],
    // A language that a later version spoke.
    ['fr', ['de'], 'de'],
  ] as const)('chosen %s, the browser’s %j: %s', (chosen, browsers, language) => {
    expect(firstLanguage([...spoken], chosen, browsers)).toBe(language);
  });

  test('a choice is kept and loads the page again; the browser’s language is a choice too', () => {
    let stored = DEFAULT_PREFERENCES;
    let loads = 0;
    const preferences = new Preferences({ read: () => stored, write: (record) => void (stored = record) });
    const languages = new Languages(preferences, ['en', 'de'], ['de-CH'], () => void loads++);
    expect(languages.offered.map(({ name }) => name)).toEqual(['English', 'Deutsch']);
    expect([languages.ofBrowser, languages.choice]).toEqual(['Deutsch', null]);
    languages.choose('en');
    expect([stored.language, languages.choice, loads]).toEqual(['en', 'en', 1]);
    languages.choose('en');
    expect(loads).toBe(1);
    languages.choose(null);
    expect([stored.language, languages.choice, loads]).toEqual([null, null, 2]);
  });

  test('runs the way of its script', () => {
    expect(['en', 'de', 'ar', 'he-IL', 'az-Arab', 'az'].map(directionOf)).toEqual([
      'ltr',
      'ltr',
      'rtl',
      'rtl',
      'rtl',
      'ltr',
    ]);
  });
});

test('numbers are written as the language writes them', () => {
  expect(formatNumber(1234.5, 1)).toBe('1,234.5');
  chooseLanguage('de');
  expect(formatNumber(1234.5, 1)).toBe('1.234,5');
});

test('units, times and dates are written as in German', () => {
  const evening = new Date(2026, 10, 29, 18, 5).getTime();
  const summary = { median: 4.24, low: 3.1, high: 5.4, n: 16, unit: '% leg' as const };
  const written = speaking('de', german, () => [
    formatInterval(summary, 1),
    formatSummary({ ...summary, unit: 'deg' }, 1),
    formatClipTime(3.42),
    formatSpeed(3, 'kmh'),
    formatSpeed(3, 'minmi'),
    formatHeight(1.753, 'ft'),
    formatDistance(42.195, 'km'),
    formatDay(evening),
    formatMoment(evening),
    formatCalendarDay('2026-11-29'),
  ]);
  expect(written).toEqual([
    '3,1 bis 5,4 % der Beinlänge',
    '4,2 ± 1,2° (16 Doppelschritte)',
    '0:03,42',
    '10,8 km/h',
    '8:56 min/Meile',
    '5 Fuß 9 Zoll',
    '42,2 km',
    '29. November 2026',
    '29. November 2026, 18:05',
    'So. 29. Nov.',
  ]);
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
