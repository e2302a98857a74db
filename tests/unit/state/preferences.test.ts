import { describe, expect, test } from 'vitest';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { DEFAULT_PREFERENCES, type PreferencesRecord } from '../../../src/storage/preferences-record.ts';

/** Preferences over a store that a later visit can read again. */
function visits(stored: PreferencesRecord = DEFAULT_PREFERENCES): () => Preferences {
  let record = stored;
  return () => new Preferences({ read: () => record, write: (next) => void (record = next) });
}

describe('the pose model', () => {
  test('for a quick look holds for one visit and is not the default of the next', () => {
    const open = visits({ ...DEFAULT_PREFERENCES, model: 'full' });
    const first = open();
    first.update({ model: 'lite' });
    first.update({ heightM: 1.7 });
    expect(first.current.model).toBe('lite');
    expect(open().current).toMatchObject({ model: 'full', heightM: 1.7 });
  });

  test('chosen otherwise is found again', () => {
    const open = visits();
    open().update({ model: 'full' });
    expect(open().current.model).toBe('full');
  });

  test('for a quick look that was stored before is the best one now', () => {
    expect(visits({ ...DEFAULT_PREFERENCES, model: 'lite' })().current.model).toBe('heavy');
  });
});

test('how fast the device read poses is found again, and a short analysis does not count', () => {
  const open = visits();
  const timing = { decodeMs: 100, inferMs: 900, totalMs: 600, framesInferred: 100, lanes: 2 };
  open().measured('heavy', { ...timing, delegate: 'CPU' });
  open().measured('lite', { ...timing, framesInferred: 10, delegate: 'CPU' });
  expect(open().current.framePaces).toEqual({
    lite: null,
    full: null,
    heavy: { decodeMs: 1, inferMs: 9, totalMs: 6 },
  });
});
