import { describe, expect, test } from 'vitest';

import { US_CUSTOMARY } from '../../../src/core/run/units.ts';
import { DEFAULT_PREFERENCES, parsePreferences } from '../../../src/storage/preferences-record.ts';
import { createPreferencesStore } from '../../../src/storage/preferences-store.ts';

describe('preferences', () => {
  test('a stored record is read back as it was', () => {
    const record = { ...DEFAULT_PREFERENCES, theme: 'dark', heightM: 1.82, speedUnit: 'minkm' } as const;
    expect(parsePreferences(JSON.stringify(record))).toEqual(record);
  });

  test.each([null, '', 'null', '[]', '{', '{"schema":"treadlens-preferences/2"}', '"text"'])(
    '%s gives the defaults',
    (text) => {
      expect(parsePreferences(text)).toEqual(DEFAULT_PREFERENCES);
    },
  );

  test('before any choice the units are those that the runner probably reads', () => {
    expect(parsePreferences(null, US_CUSTOMARY)).toEqual({ ...DEFAULT_PREFERENCES, ...US_CUSTOMARY });
    expect(parsePreferences('{', US_CUSTOMARY)).toMatchObject(US_CUSTOMARY);
    // A choice is not guessed over.
    expect(parsePreferences(JSON.stringify(DEFAULT_PREFERENCES), US_CUSTOMARY)).toEqual(DEFAULT_PREFERENCES);
  });

  test.each([
    ['kmh', 'km'],
    ['minkm', 'km'],
    ['mph', 'mi'],
    ['minmi', 'mi'],
  ] as const)('a record without a unit of distance, with %s: %s', (speedUnit, distanceUnit) => {
    const { distanceUnit: _, ...stored } = { ...DEFAULT_PREFERENCES, speedUnit };
    expect(parsePreferences(JSON.stringify(stored), US_CUSTOMARY)).toMatchObject({ speedUnit, distanceUnit });
  });

  test('one bad field falls back alone', () => {
    const stored = { ...DEFAULT_PREFERENCES, heightM: 17.5, beltSpeedMps: '3', model: 'lite' };
    expect(parsePreferences(JSON.stringify(stored))).toEqual({ ...DEFAULT_PREFERENCES, model: 'lite' });
  });

  test('a storage that is blocked costs the comfort, not the page', () => {
    const store = createPreferencesStore(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(store.read()).toEqual(DEFAULT_PREFERENCES);
    expect(() => store.write(DEFAULT_PREFERENCES)).not.toThrow();
  });
});
