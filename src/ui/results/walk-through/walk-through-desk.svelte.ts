import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { RunSession } from '../../../state/session/run-session.svelte.ts';
import type { WalkThrough } from '../../../state/session/walk-through.svelte.ts';
import { paintStage, stageSize, type StageOnShow, type StageSource } from './paint-stage.ts';

const KEY = Symbol('walk-through');

/**
 * The walk-throughs of the run under review. It outlives the player, so that a recording goes on
 * when another clip of the run is shown.
 */
export class WalkThroughDesk {
  /** The bar with its controls is shown. */
  isOpen = $state(false);
  wantsVoice = $state(true);
  readonly #session: () => RunSession;
  readonly #walkThrough = $derived.by(() => this.#create(this.#session().identity?.id ?? 'unsaved'));
  readonly #create: (runId: string) => WalkThrough;
  #stage: StageOnShow | null = null;

  constructor(create: (runId: string) => WalkThrough, session: () => RunSession) {
    this.#create = create;
    this.#session = session;
  }

  get walkThrough(): WalkThrough {
    return this.#walkThrough;
  }

  get title(): string {
    return this.#session().title;
  }

  /** Begins to record what the stage shows. */
  start(): void {
    const stage = this.#stage;
    if (!stage) return;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, stageSize(stage));
    void this.walkThrough.start(() => {
      if (this.#stage) paintStage(canvas, this.#stage);
      return canvas;
    }, this.wantsVoice);
  }

  /** The stage that is recorded, and where the pointer is on it. */
  watch(player: StageSource): Attachment<HTMLElement> {
    return (picture) => {
      const element = picture.querySelector<HTMLElement>(':scope > .stage');
      if (!element) return;
      const stage: StageOnShow = { element, player, pointer: null };
      this.#stage = stage;
      const move = (event: PointerEvent): void => {
        const box = element.getBoundingClientRect();
        const isPressed = event.buttons > 0;
        stage.pointer = { x: event.clientX - box.left, y: event.clientY - box.top, isPressed };
      };
      const leave = (): void => void (stage.pointer = null);
      const listening = new AbortController();
      const { signal } = listening;
      for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const) {
        element.addEventListener(type, move, { signal, passive: true });
      }
      element.addEventListener('pointerleave', leave, { signal });
      return () => {
        listening.abort();
        if (this.#stage === stage) this.#stage = null;
      };
    };
  }
}

/** Gives the screens below it a desk. */
export function provideWalkThroughs(desk: WalkThroughDesk): WalkThroughDesk {
  return setContext(KEY, desk);
}

/** The desk of the run under review; undefined where a player stands by itself. */
export function useWalkThroughs(): WalkThroughDesk | undefined {
  return getContext<WalkThroughDesk | undefined>(KEY);
}
