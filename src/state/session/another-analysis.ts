import { isAbort } from '../failure.ts';

/** A hand that moves a mark asks at every picture: this long a rest is waited for, milliseconds. */
const REST_MS = 150;

/** Has a long clip analysed again after a correction: the last wish alone, and each once. */
export class AnotherAnalysis {
  #wish: { readonly context: object; readonly edits: object } | null = null;
  #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls `work` after a moment's rest, unless it is under way for the same wish. */
  ask(
    wish: { readonly context: object; readonly edits: object },
    work: (signal: AbortSignal) => Promise<void>,
  ): void {
    if (this.#wish?.context === wish.context && this.#wish.edits === wish.edits) return;
    this.#wish = wish;
    this.#stop.abort();
    clearTimeout(this.#timer);
    const stop = new AbortController();
    this.#stop = stop;
    const forget = (): void => {
      if (this.#wish === wish) this.#wish = null;
    };
    // What is shown stays; what the analysis threw is an error of the page, as for a short clip.
    this.#timer = setTimeout(
      () =>
        void work(stop.signal)
          .catch((error: unknown) => {
            if (!isAbort(error)) reportError(error);
          })
          .finally(forget),
      REST_MS,
    );
  }
}
