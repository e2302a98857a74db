import { untrack } from 'svelte';
import { EMPTY_REVIEW, type ClipReview } from '../../core/review/clip-review.ts';
import { mergeReviews } from '../../core/review/merge-reviews.ts';
import type { SessionRecord } from '../../storage/session-record.ts';
import type { SessionStore } from '../../storage/session-store.ts';
import { mergeContexts } from './merge-contexts.ts';
import type { ClipContext, RunSession } from './run-session.svelte.ts';
import { laterThan, refreshRecord } from './session-snapshot.ts';

/**
 * Settings are typed and dragged: they are stored when they have rested this long, milliseconds.
 */
const SETTLE_MS = 600;

/** What of a run changes under review, by clip. Compared by identity: nothing changes in place. */
type Settings = readonly { readonly context: ClipContext; readonly review: ClipReview }[];

/** What happened to a run in another tab. */
export type ElsewhereNews = 'changed' | 'deleted';

export interface WriterEvents {
  onsaved(record: SessionRecord): void;
  onfailed(error: unknown): void;
  onelsewhere(news: ElsewhereNews): void;
}

/**
 * Stores what is changed in one run under review. Comments, verdicts, drawings and corrections are
 * written at once, settings when they have rested, all of it when the page is left. What another
 * tab writes of the same run is taken in, so that neither erases the other's work.
 */
export class SessionWriter {
  /** Whether a change is on its way to the device. */
  isWriting = $state(false);
  readonly #store: SessionStore;
  readonly #session: RunSession;
  readonly #events: WriterEvents;
  /** As it is stored, as far as this tab knows; null before it is, and once it is deleted. */
  #record: SessionRecord | null = null;
  /** What of the run is in `#record`. */
  #written: Settings = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The write under way was given up for the one that a page makes as it goes. */
  #isLeaving = false;

  constructor(store: SessionStore, session: RunSession, events: WriterEvents) {
    this.#store = store;
    this.#session = session;
    this.#events = events;
  }

  /** The record was stored with these settings, or read; what was changed since is written. */
  begin(record: SessionRecord, settings: Settings): void {
    this.#record = record;
    this.#written = settings;
    this.#look();
  }

  /** The record was written by another part of this page. */
  accept(record: SessionRecord): void {
    if (this.#record) this.#record = record.deletedMs === null ? record : null;
  }

  /** Follows the run until the returned function is called; then what is left is written. */
  follow(): () => void {
    const onHidden = (): void => {
      // A tab that is hidden may never come back.
      if (document.hidden) this.#writeRest();
    };
    const onLeaving = (): void => this.#leave();
    document.addEventListener('visibilitychange', onHidden);
    window.addEventListener('pagehide', onLeaving);
    const stopListening = this.#store.follow((record) => this.#onElsewhere(record));
    const stopFollowing = $effect.root(() => {
      $effect(() => {
        settingsOf(this.#session);
        untrack(() => this.#look());
      });
    });
    return () => {
      stopFollowing();
      stopListening();
      window.removeEventListener('pagehide', onLeaving);
      document.removeEventListener('visibilitychange', onHidden);
      this.#writeRest();
    };
  }

  /** What people did is written now, what they set when it rests. */
  #look(): void {
    clearTimeout(this.#timer);
    if (!this.#record || !this.#isChanged) return;
    const isDone = this.#session.clips.some(
      (clip, index) => clip.history.review !== this.#written[index]?.review,
    );
    if (isDone) void this.#write();
    else this.#timer = setTimeout(() => void this.#write(), SETTLE_MS);
  }

  get #isChanged(): boolean {
    return this.#session.clips.some(
      ({ context, history }, index) =>
        context !== this.#written[index]?.context || history.review !== this.#written[index].review,
    );
  }

  #writeRest(): void {
    clearTimeout(this.#timer);
    if (this.#record && this.#isChanged) void this.#write();
  }

  /** Writes until nothing is left to write; one write at a time. */
  async #write(): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    this.#isLeaving = false;
    try {
      while (this.#record && this.#isChanged) await this.#writeOnce(this.#record.id);
    } catch (error) {
      if (!this.#isLeaving) this.#events.onfailed(error);
    } finally {
      this.isWriting = false;
    }
  }

  async #writeOnce(id: string): Promise<void> {
    let settings: Settings = [];
    const record = await this.#store.update(id, (stored) => {
      if (!this.#record || stored.deletedMs !== null) return null;
      // Another tab's word has not arrived yet.
      if (stored.updatedMs !== this.#record.updatedMs) this.#takeIn(stored, this.#record);
      settings = settingsOf(this.#session);
      return refreshRecord(stored, this.#session, laterThan(stored));
    });
    if (!record) return this.#gone();
    this.#record = record;
    this.#written = settings;
    this.#events.onsaved(record);
  }

  /** The page goes: nothing that takes more than one step will be finished. */
  #leave(): void {
    clearTimeout(this.#timer);
    const record = this.#record;
    if (!record || !this.#isChanged) return;
    this.#isLeaving = true;
    // The page may come back from the browser's cache.
    this.#record = refreshRecord(record, this.#session, laterThan(record));
    this.#written = settingsOf(this.#session);
    void this.#store.putOnLeaving(this.#record).catch((error: unknown) => this.#events.onfailed(error));
  }

  #onElsewhere(theirs: SessionRecord): void {
    const base = this.#record;
    // Older than what is known: it was taken in when this tab wrote.
    if (base?.id !== theirs.id || theirs.updatedMs < base.updatedMs) return;
    if (theirs.deletedMs !== null) return this.#gone();
    const wasChanged = this.#isChanged;
    this.#takeIn(theirs, base);
    this.#record = theirs;
    if (!wasChanged) this.#written = settingsOf(this.#session);
  }

  /** Joins what another tab stored with what is changed here since `base`. */
  #takeIn(theirs: SessionRecord, base: SessionRecord): void {
    const before = settingsOf(this.#session);
    for (const [index, clip] of this.#session.clips.entries()) {
      const [old, other] = [base.clips[index], theirs.clips[index]];
      if (!old || !other) continue;
      const [oldReview, otherReview] = [old.review ?? EMPTY_REVIEW, other.review ?? EMPTY_REVIEW];
      clip.history.rename((review) => mergeReviews(oldReview, review, otherReview));
      clip.context = mergeContexts(old.context, clip.context, other.context);
    }
    if (theirs.title !== base.title) this.#session.title = theirs.title;
    this.#session.follow(theirs);
    const after = settingsOf(this.#session);
    const isNew = after.some(
      ({ context, review }, index) => context !== before[index]?.context || review !== before[index].review,
    );
    if (isNew) this.#events.onelsewhere('changed');
  }

  #gone(): void {
    clearTimeout(this.#timer);
    this.#record = null;
    this.#events.onelsewhere('deleted');
  }
}

/** What a run's settings are now. */
export function settingsOf({ clips }: RunSession): Settings {
  return clips.map(({ context, history }) => ({ context, review: history.review }));
}
