import type { SharedFiles } from '../../offline/offline-protocol.ts';

/**
 * Files that came without the user having chosen them here: another app shared them, or a website
 * that only looks like one. Until the user takes them, nothing of them is read or kept.
 */
export class OfferedFiles {
  current = $state.raw<SharedFiles | null>(null);
  readonly #ontake: (files: readonly File[]) => void;

  constructor(ontake: (files: readonly File[]) => void) {
    this.#ontake = ontake;
  }

  offer(shared: SharedFiles | null): void {
    if (shared) this.current = shared;
  }

  take(): void {
    const files = this.current?.files ?? [];
    this.current = null;
    if (files.length > 0) this.#ontake(files);
  }

  discard(): void {
    this.current = null;
  }
}
