import type { EstimateTiming } from '../core/run/estimate-timing.ts';
import { framePace } from '../core/run/frame-pace.ts';
import { EXACT_MODEL, type ModelId } from '../core/run/run-context.ts';
import type { PreferencesRecord } from '../storage/preferences-record.ts';
import { preferencesAmong, type PreferencesStore } from '../storage/preferences-store.ts';

/** The model for a quick look. */
const QUICK: ModelId = 'lite';

export type ThemeChoice = PreferencesRecord['theme'];

/**
 * What the user chose and wants to find again. Every change is stored at once, but for the quickest
 * pose model: it gives no verdict, so it holds for one visit and is never met as the default.
 */
export class Preferences {
  #record: PreferencesRecord;
  readonly #store: PreferencesStore;
  /** The model that the next visit begins with. */
  #kept: ModelId;

  constructor(store: PreferencesStore) {
    this.#store = store;
    const stored = store.read();
    this.#kept = stored.model === QUICK ? EXACT_MODEL : stored.model;
    this.#record = $state.raw({ ...stored, model: this.#kept });
  }

  get current(): PreferencesRecord {
    return this.#record;
  }

  /** Keeps how fast this device read the poses of a clip. */
  measured(model: ModelId, timing: EstimateTiming): void {
    const pace = framePace(timing);
    if (pace) this.update({ framePaces: { ...this.#record.framePaces, [model]: pace } });
  }

  update(change: Partial<Omit<PreferencesRecord, 'schema'>>): void {
    this.#record = { ...this.#record, ...change };
    if (this.#record.model !== QUICK) this.#kept = this.#record.model;
    this.#store.write({ ...this.#record, model: this.#kept });
  }

  /**
   * Takes the choices over that were written to a file; nothing where it holds none. How fast
   * poses are read was measured on the device that wrote it, and stays there.
   */
  restore(settings: unknown): void {
    const found = preferencesAmong(settings);
    if (!found) return;
    const { schema: _, framePaces: __, ...choices } = found;
    this.update(choices);
  }
}
