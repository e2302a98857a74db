import { beforeEach, expect, test } from 'vitest';

import { ImportJob } from '../../../src/state/import/import-job.svelte.ts';
import { Preferences } from '../../../src/state/preferences.svelte.ts';
import { DEFAULT_PREFERENCES, type PreferencesRecord } from '../../../src/storage/preferences-record.ts';

const KNOWN = [
  { name: 'Anna', heightM: 1.68 },
  { name: 'Ben', heightM: 1.84 },
  { name: 'Cem', heightM: null },
];
let stored: PreferencesRecord;

/** The import of a visit; what is remembered lies in `stored`. */
function importJob(): ImportJob {
  const write = (record: PreferencesRecord): void => void (stored = record);
  return new ImportJob({} as never, new Preferences({ read: () => stored, write }));
}

beforeEach(() => (stored = DEFAULT_PREFERENCES));

test('a known runner brings their height, and the next visit begins with them', () => {
  importJob().setRunner(' Anna\u202E ', KNOWN);
  const next = importJob();
  expect([next.runner, next.facts.heightM]).toEqual(['Anna', 1.68]);
  expect(next.runOf([]).runner).toBe('Anna');
});

test.each([
  ['a runner without a height', 'Cem'],
  ['somebody new', 'Dilek'],
  ['nobody', ''],
])('%s does not run with the height of the one before', (_, name) => {
  const job = importJob();
  job.setRunner('Anna', KNOWN);
  job.setRunner(name, KNOWN);
  expect([job.runner, job.facts.heightM]).toEqual([name, null]);
});

test('a height that was entered stays with whoever is named after it', () => {
  const job = importJob();
  job.setFacts({ heightM: 1.75 });
  job.setRunner('Dilek', KNOWN);
  expect(job.facts.heightM).toBe(1.75);
  job.setRunner('Ben', KNOWN);
  expect(job.facts.heightM).toBe(1.84);
});

test('clips of an earlier visit have their own runner, and the demo has none', () => {
  importJob().setRunner('Anna', KNOWN);
  const job = importJob();
  job.presetFacts({ heightM: 1.9, beltSpeedMps: null }, 'Ben');
  expect([job.runner, job.facts.heightM]).toEqual(['Ben', 1.9]);
  job.presetFacts({ heightM: 1.66, beltSpeedMps: 2.8 });
  expect(job.runner).toBe('');
  expect(stored.runner).toBe('Anna');
});
