import type { PreferencesRecord } from '../storage/preferences-record.ts';
import type { PreferencesStore } from '../storage/preferences-store.ts';

export type ThemeChoice = PreferencesRecord['theme'];
export type HeightUnitId = PreferencesRecord['heightUnit'];
export type SpeedUnitId = PreferencesRecord['speedUnit'];

/** What the user chose and wants to find again. Every change is stored at once. */
export class Preferences {
  #record: PreferencesRecord;
  readonly #store: PreferencesStore;

  constructor(store: PreferencesStore) {
    this.#store = store;
    this.#record = $state.raw(store.read());
  }

  get current(): PreferencesRecord {
    return this.#record;
  }

  update(change: Partial<Omit<PreferencesRecord, 'schema'>>): void {
    this.#record = { ...this.#record, ...change };
    this.#store.write(this.#record);
  }
}
