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
 */
export function createPreferencesStore(storage: () => Storage): PreferencesStore {
  return {
    read() {
      try {
        return parsePreferences(storage().getItem(KEY));
      } catch {
        return parsePreferences(null);
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
