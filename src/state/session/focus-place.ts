/** A place on the screen that another part of it may send the focus to. */
export class FocusPlace {
  #element: HTMLElement | null = null;

  /** Names the element; an attachment for it. */
  readonly attachment = (element: HTMLElement): (() => void) => {
    this.#element = element;
    return () => {
      if (this.#element === element) this.#element = null;
    };
  };

  focus(options?: FocusOptions): void {
    this.#element?.focus(options);
  }
}
