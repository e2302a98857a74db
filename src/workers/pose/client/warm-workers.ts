/** What a worker is for, and what it has loaded for that. */
export interface WorkerRole {
  /** A worker that has something else loaded for the same errand is of no use any more. */
  readonly errand: 'scan' | 'look-along' | 'lane';
  readonly loaded: string;
}

interface IdleWorker {
  readonly worker: Worker;
  /** Null: nothing is loaded yet. */
  readonly role: WorkerRole | null;
}

/** How long workers are kept for work that may come. */
export interface WarmthLimits {
  /** So many at once; the one that has waited longest goes first. */
  readonly most: number;
  /** While the page is looked at, seconds. */
  readonly idleS: number;
  /** While another page is, seconds. */
  readonly hiddenS: number;
}

/**
 * Workers that have done their work and keep what they loaded for the next: a model takes a second
 * or two to load, and some hundred megabytes for as long as it stays. All are ended when nothing
 * was asked of them for a while, sooner where nobody looks at the page.
 */
export class WarmWorkers {
  readonly #create: () => Worker;
  readonly #limits: WarmthLimits;
  readonly #onletgo: () => void;
  #idle: IdleWorker[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onletgo hears that all were ended */
  constructor(create: () => Worker, limits: WarmthLimits, onletgo: () => void = () => undefined) {
    this.#create = create;
    this.#limits = limits;
    this.#onletgo = onletgo;
    document.addEventListener('visibilitychange', () => this.#waitAgain());
  }

  /** A worker for a command: one that has what it takes, else one that has loaded nothing. */
  take(role: WorkerRole | null): Worker {
    if (role) this.#endOthers(role);
    const found =
      this.#idle.find((idle) => isSame(idle.role, role)) ?? this.#idle.find((idle) => idle.role === null);
    if (!found) return this.#create();
    this.#idle = this.#idle.filter((idle) => idle !== found);
    found.worker.onerror = null;
    return found.worker;
  }

  /** How many wait that have this loaded. */
  count(role: WorkerRole): number {
    return this.#idle.filter((idle) => isSame(idle.role, role)).length;
  }

  /** Takes a worker back that has done its work. */
  put(worker: Worker, role: WorkerRole | null): void {
    const idle: IdleWorker = { worker, role };
    worker.onerror = () => this.#end([idle]);
    // One that has loaded nothing is made anew in a moment.
    if (role === null) this.#end(this.#idle.filter((other) => other.role === null));
    this.#idle.push(idle);
    this.#end(this.#idle.slice(0, Math.max(0, this.#idle.length - this.#limits.most)));
    this.#waitAgain();
  }

  /** Ends all that wait. */
  letGo(): void {
    this.#end(this.#idle);
    this.#onletgo();
  }

  #endOthers({ errand, loaded }: WorkerRole): void {
    this.#end(this.#idle.filter(({ role }) => role?.errand === errand && role.loaded !== loaded));
  }

  #end(some: readonly IdleWorker[]): void {
    for (const { worker } of some) worker.terminate();
    this.#idle = this.#idle.filter((idle) => !some.includes(idle));
  }

  #waitAgain(): void {
    clearTimeout(this.#timer);
    const { hiddenS, idleS } = this.#limits;
    this.#timer = setTimeout(() => this.letGo(), 1000 * (document.hidden ? hiddenS : idleS));
  }
}

function isSame(one: WorkerRole | null, other: WorkerRole | null): boolean {
  return one?.errand === other?.errand && one?.loaded === other?.loaded;
}
