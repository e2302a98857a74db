/** The camera's own word on its shutter. */
export interface ShutterWord {
  /** Exposure time, seconds; null where the camera does not tell. */
  readonly shutterS: number | null;
  /** The number is that of now: it was set by hand, or was seen to follow the light. */
  readonly isFresh: boolean;
}

/**
 * Follows the exposure time that a camera states. Browsers read it once when the camera is opened,
 * and some never again: a number that has not moved under automatic exposure may be that of a
 * darker moment.
 */
export class ShutterWatch {
  #firstS: number | null = null;
  #word: ShutterWord = { shutterS: null, isFresh: false };

  /**
   * @param shutterS exposure time stated now, seconds; null: none. `isManual`: it is set by hand.
   */
  add(shutterS: number | null, isManual: boolean): void {
    this.#firstS ??= shutterS;
    const moved = this.#word.isFresh || (shutterS !== null && shutterS !== this.#firstS);
    this.#word = { shutterS, isFresh: shutterS !== null && (isManual || moved) };
  }

  read(): ShutterWord {
    return this.#word;
  }
}
