/**
 * Lets a producer run a few items ahead of its consumer: `take` waits until there is leave for one
 * more.
 */
export class Permits {
  #left: number;
  #closed = false;
  #wake: (() => void) | null = null;

  constructor(ahead: number) {
    this.#left = ahead;
  }

  /**
   * Resolves to true when one more may be made, to false when no more are wanted. One caller at a
   * time.
   */
  async take(): Promise<boolean> {
    while (this.#left === 0 && !this.#closed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#closed) return false;
    this.#left -= 1;
    return true;
  }

  /** The consumer took one. */
  add(): void {
    this.#left += 1;
    this.#wake?.();
  }

  /** No more are wanted. */
  close(): void {
    this.#closed = true;
    this.#wake?.();
  }
}
