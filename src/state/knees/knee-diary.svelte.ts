import type { Day } from '../../core/knees/day.ts';
import { strengthDays } from '../../core/knees/plan.ts';
import { summariseWeek } from '../../core/knees/week.ts';
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
  readonly unreadable = $derived.by(() => this.#unreadable.length);
  #unreadable: readonly unknown[] = $state.raw([]);
  failure: StorageFailure | null = $state.raw(null);
  /** What was deleted last, for as long as it can be brought back. */
  removed: KneeEntry | null = $state.raw(null);
  /** What came from files last, and what it took the place of, while it can be taken back. */
  added: { readonly entries: readonly KneeEntry[]; readonly before: readonly KneeEntry[] } | null =
    $state.raw(null);

  readonly checkIns = $derived(this.#all('check-in'));
  readonly runs = $derived(this.#all('run'));
  /** Pairs that are worn first, then those that were put away. */
  readonly shoes = $derived(
    this.#all('shoes').toSorted((a, b) => Number(a.retired !== null) - Number(b.retired !== null)),
  );
  /** Newest first; the first is the one that counts. */
  readonly plans = $derived(this.#all('plan'));
  /** The running of this week, and when strength was last ticked off in a plan. */
  readonly week = $derived.by(() => summariseWeek(this.runs, this.#today, strengthDays(this.plans)));

  readonly #store: KneeStore;
  readonly #now: () => number;
  #today: Day = $state('');

  /** @param now milliseconds since 1970, as `Date.now` */
  constructor(store: KneeStore, now: () => number) {
    this.#store = store;
    this.#now = now;
    this.#today = dayOnDevice(now());
  }

  /**
   * The day on the clock of this device, as of the last look: a page may stay open over midnight,
   * so every reading and writing looks again.
   */
  today(): Day {
    return this.#today;
  }

  /** Reads the diary; also what other tabs have written meanwhile. */
  async load(): Promise<void> {
    await this.#try(async () => {
      const { entries, unreadable } = await this.#store.list();
      this.entries = entries;
      this.#unreadable = unreadable;
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
    const kept = drafts.map((draft) => this.#entryOf(kind, draft, id ?? createRandomName()));
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
      this.added = null;
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
    this.added = null;
  }

  /**
   * Takes in what came from files, all or none: new runs, and entries of an exported diary, which
   * take the place of their older selves. Until something else is done it can be taken back.
   */
  async takeIn(runs: readonly KneeDraft<'run'>[], restored: readonly KneeEntry[]): Promise<boolean> {
    const entries = [...restored, ...runs.map((draft) => this.#entryOf('run', draft, createRandomName()))];
    const ids = entries.map(({ id }) => id);
    return this.#try(async () => {
      await this.#store.put(entries);
      const before = (this.entries ?? []).filter(({ id }) => ids.includes(id));
      this.#show([...entries, ...(this.entries ?? []).filter(({ id }) => !ids.includes(id))]);
      this.removed = null;
      this.added = { entries, before };
    });
  }

  /** Takes back what came from files last. */
  async undoAdded(): Promise<void> {
    const { added } = this;
    if (!added) return;
    const ids = added.entries.map(({ id }) => id);
    await this.#try(async () => {
      await this.#store.exchange(ids, added.before);
      this.#show([...added.before, ...(this.entries ?? []).filter(({ id }) => !ids.includes(id))]);
      this.added = null;
    });
  }

  /** Deletes everything, for good. */
  async clear(): Promise<void> {
    await this.#try(async () => {
      await this.#store.clear();
      this.entries = [];
      this.#unreadable = [];
      this.forgetRemoved();
    });
  }

  /** Everything as one readable file, also what this version cannot read. */
  exportFile(): File {
    const content = { schema: KNEE_SCHEMA, entries: [...(this.entries ?? []), ...this.#unreadable] };
    return new File([`${JSON.stringify(content, null, 2)}\n`], `treadlens-knees-${this.today()}.json`, {
      type: 'application/json',
    });
  }

  #all<Kind extends KneeEntry['kind']>(kind: Kind): readonly KneeEntryOf<Kind>[] {
    return (this.entries ?? []).filter((entry): entry is KneeEntryOf<Kind> => entry.kind === kind);
  }

  #entryOf<Kind extends KneeEntry['kind']>(
    kind: Kind,
    draft: KneeDraft<Kind>,
    id: string,
  ): KneeEntryOf<Kind> {
    const head = { schema: KNEE_SCHEMA, id, writtenMs: this.#now(), kind };
    // A draft may be a reactive object, which the database cannot copy.
    return { ...($state.snapshot(draft) as object), ...head } as unknown as KneeEntryOf<Kind>;
  }

  #show(entries: readonly KneeEntry[]): void {
    this.entries = inOrder(entries);
  }

  async #try(work: () => Promise<void>): Promise<boolean> {
    this.#today = dayOnDevice(this.#now());
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
