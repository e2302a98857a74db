import type { Units } from '../core/run/units.ts';
import { parsePreferences, type PreferencesRecord } from './preferences-record.ts';

const KEY = 'treadlens-preferences';

/**
 * Where preferences are kept between visits. Neither reading nor writing ever fails loudly: they
 * are a comfort.
 */
export interface PreferencesStore {
  read(): PreferencesRecord;
  write(record: PreferencesRecord): void;
}

/**
 * Preferences in `localStorage`; without it (blocked, private window) they last until the tab
 * closes.
 *
 * @param units what a runner who has not chosen yet probably reads
 */
export function createPreferencesStore(storage: () => Storage, units?: Units): PreferencesStore {
  return {
    read() {
      try {
        return parsePreferences(storage().getItem(KEY), units);
      } catch {
        return parsePreferences(null, units);
      }
    },
    write(record) {
      try {
        storage().setItem(KEY, JSON.stringify(record));
      } catch {
        // Blocked or full: nothing is lost but the comfort of the next visit.
      }
    },
  };
}

/**
 * The choices among settings that were written to a file, by key; null where there are none. Bad
 * fields fall back to their defaults.
 */
export function preferencesAmong(settings: unknown): PreferencesRecord | null {
  const stored = typeof settings === 'object' && settings !== null && Object.entries(settings);
  const [, found] = (stored || []).find(([key]) => key === KEY) ?? [];
  return found === undefined ? null : parsePreferences(JSON.stringify(found));
}
