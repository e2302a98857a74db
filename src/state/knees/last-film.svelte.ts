import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import type { SessionRecord } from '../session/session-library.svelte.ts';
import { filmFinding, type FilmFinding } from './film-finding.ts';
import type { Films } from './films.svelte.ts';

/** The runner's last film, and what it showed, as a screen reads it once. */
export class LastFilm {
  /** Null until it is read, and where the film has nothing to work on. */
  finding: FilmFinding | null = $state.raw(null);
  /** The analysis of `unread`, which says why; null until it is read. */
  failed: RunAnalysis | null = $state.raw(null);
  readonly #films: Films;
  #readId: string | null = null;

  constructor(films: Films) {
    this.#films = films;
  }

  get record(): SessionRecord | null {
    return this.#films.last;
  }

  /** A newer film that gave no number that can be trusted; null where there is none. */
  get unread(): SessionRecord | null {
    return this.#films.unread;
  }

  /** Steps a minute, both feet; null where no clip has them. */
  get cadenceSpm(): number | null {
    return this.#films.cadenceSpm;
  }

  /** Lists the films, and analyses the last from its stored track. */
  async load(): Promise<void> {
    await this.#films.load();
    await this.#readUnread();
    const { record } = this;
    if (!record || record.id === this.#readId) return;
    this.#readId = record.id;
    const session = await this.#films.read(record);
    if (this.#readId === record.id) this.finding = session && filmFinding(session);
  }

  async #readUnread(): Promise<void> {
    const { unread } = this;
    const session = unread && (await this.#films.read(unread));
    if (this.unread === unread) this.failed = session?.clips[0]?.analysis ?? null;
  }
}
