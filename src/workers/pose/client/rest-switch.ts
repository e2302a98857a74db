/** Lets work rest while somebody else needs the device, and go on. */
export class RestSwitch {
  #isResting = false;
  readonly #followers = new Set<(isResting: boolean) => void>();

  get isResting(): boolean {
    return this.#isResting;
  }

  set isResting(isResting: boolean) {
    if (isResting === this.#isResting) return;
    this.#isResting = isResting;
    for (const follow of this.#followers) follow(isResting);
  }

  /** Tells how it stands now and of every change, until the returned function is called. */
  follow(follower: (isResting: boolean) => void): () => void {
    this.#followers.add(follower);
    follower(this.#isResting);
    return () => this.#followers.delete(follower);
  }
}
