import type { AppState } from '../app-state.svelte.ts';
import type { SessionRecord } from '../session/session-library.svelte.ts';
import { filmCadence, foremostFinding, type FilmFinding } from './film-finding.ts';

/** The newest film of the runner's own, and what it showed; the demo is none. */
export class LastFilm {
  readonly record = $derived.by(
    (): SessionRecord | null =>
      this.#app.library.sessions.find(
        ({ isDemo, clips }) => !isDemo && clips.some(({ refused }) => !refused),
      ) ?? null,
  );
  readonly cadenceSpm = $derived(this.record && filmCadence(this.record));
  /** Null until it is read, and where the film has nothing to work on. */
  finding: FilmFinding | null = $state.raw(null);
  readonly #app: Pick<AppState, 'library' | 'openBeside'>;
  #readId: string | null = null;

  constructor(app: Pick<AppState, 'library' | 'openBeside'>) {
    this.#app = app;
  }

  /** Lists the films, and analyses the newest from its stored track. */
  async load(): Promise<void> {
    await this.#app.library.load();
    const { record } = this;
    if (!record || record.id === this.#readId) return;
    this.#readId = record.id;
    const opened = await this.#app.openBeside(record.id);
    if (this.#readId !== record.id) return;
    this.finding = opened.kind === 'opened' ? foremostFinding(opened.session) : null;
  }
}
