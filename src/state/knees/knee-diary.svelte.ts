import type { Day } from '../../core/knees/day.ts';
import { KNEE_SCHEMA, type KneeEntry, type KneeEntryOf } from '../../storage/knee-record.ts';
import { inOrder, type KneeStore } from '../../storage/knee-store.ts';
import { createRandomName } from '../random-name.ts';
import { dayOnDevice } from './day-on-device.ts';
import { toStorageFailure, type StorageFailure } from '../storage-failure.ts';

export type { KneeEntry, KneeEntryOf };

/** What a form gives: an entry without what the diary adds to it. */
export type KneeDraft<Kind extends KneeEntry['kind']> = Omit<
  KneeEntryOf<Kind>,
  'schema' | 'id' | 'writtenMs' | 'kind'
>;

/** The knee diary of this device: read once, kept in step with what is stored. */
export class KneeDiary {
  /** Newest day first; null until read. */
  entries: readonly KneeEntry[] | null = $state.raw(null);
  /** Stored entries of a form that this version does not know. */
  unreadable = $state(0);
  failure: StorageFailure | null = $state.raw(null);
  /** What was deleted last, for as long as it can be brought back. */
  removed: KneeEntry | null = $state.raw(null);

  readonly checkIns = $derived(this.#all('check-in'));
  readonly runs = $derived(this.#all('run'));
  /** Newest first; the first is the one that counts. */
  readonly plans = $derived(this.#all('plan'));

  readonly #store: KneeStore;
  readonly #now: () => number;

  /** @param now milliseconds since 1970, as `Date.now` */
  constructor(store: KneeStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** The day on the clock of this device. */
  today(): Day {
    return dayOnDevice(this.#now());
  }

  /** Reads the diary; also what other tabs have written meanwhile. */
  async load(): Promise<void> {
    await this.#try(async () => {
      const { entries, unreadable } = await this.#store.list();
      this.entries = entries;
      this.unreadable = unreadable;
    });
  }

  /**
   * Keeps an entry: a new one, or in the place of the one with that id.
   *
   * @returns the entry, or null where the device did not keep it
   */
  async save<Kind extends KneeEntry['kind']>(
    kind: Kind,
    draft: KneeDraft<Kind>,
    id: string | null = null,
  ): Promise<KneeEntryOf<Kind> | null> {
    const [kept] = await this.saveAll(kind, [draft], id);
    return kept ?? null;
  }

  /** Keeps entries of one kind, all or none. */
  async saveAll<Kind extends KneeEntry['kind']>(
    kind: Kind,
    drafts: readonly KneeDraft<Kind>[],
    id: string | null = null,
  ): Promise<KneeEntryOf<Kind>[]> {
    const kept = drafts.map((draft) => {
      const head = { schema: KNEE_SCHEMA, id: id ?? createRandomName(), writtenMs: this.#now(), kind };
      // A draft may be a reactive object, which the database cannot copy.
      return { ...($state.snapshot(draft) as object), ...head } as unknown as KneeEntryOf<Kind>;
    });
    const isKept = await this.#try(async () => {
      await this.#store.put(kept);
      const others = (this.entries ?? []).filter((entry) => !kept.some(({ id }) => id === entry.id));
      this.#show([...kept, ...others]);
    });
    return isKept ? kept : [];
  }

  /** Deletes an entry; until the next one is deleted it can be brought back. */
  async remove(entry: KneeEntry): Promise<void> {
    await this.#try(async () => {
      await this.#store.remove(entry.id);
      this.#show((this.entries ?? []).filter(({ id }) => id !== entry.id));
      this.removed = entry;
    });
  }

  async undoRemove(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    await this.#try(async () => {
      await this.#store.put([removed]);
      this.#show([removed, ...(this.entries ?? [])]);
      this.removed = null;
    });
  }

  forgetRemoved(): void {
    this.removed = null;
  }

  /** Deletes everything, for good. */
  async clear(): Promise<void> {
    await this.#try(async () => {
      await this.#store.clear();
      this.entries = [];
      this.unreadable = 0;
      this.removed = null;
    });
  }

  /** Everything as one readable file. */
  exportFile(): File {
    const content = { schema: KNEE_SCHEMA, entries: this.entries ?? [] };
    return new File([`${JSON.stringify(content, null, 2)}\n`], `treadlens-knees-${this.today()}.json`, {
      type: 'application/json',
    });
  }

  #all<Kind extends KneeEntry['kind']>(kind: Kind): readonly KneeEntryOf<Kind>[] {
    return (this.entries ?? []).filter((entry): entry is KneeEntryOf<Kind> => entry.kind === kind);
  }

  #show(entries: readonly KneeEntry[]): void {
    this.entries = inOrder(entries);
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.failure = null;
      return true;
    } catch (error) {
      this.failure = toStorageFailure(error);
      return false;
    }
  }
}
