import { untrack } from 'svelte';

/** What the commands of one kind are found under, in the order in which they are listed. */
export const COMMAND_GROUPS = ['actions', 'tabs', 'strides', 'numbers', 'screens', 'runs'] as const;
type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** Something that can be gone to, or done, by typing its name. */
export interface Command {
  /** Different from those of all other commands. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** Other words that it is looked for by. */
  readonly words?: string;
  /** The key that does the same, where there is one. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Gives the commands of a part of the page as they are at this moment. */
export type CommandSource = () => readonly Command[];

/** What the parts of the page that are on show offer to whoever types. */
export class CommandShelf {
  isOpen = $state(false);
  #sources = $state.raw<readonly CommandSource[]>([]);

  /** Offers commands until the returned function is called; what came last is listed first. */
  offer(source: CommandSource): () => void {
    // Whoever offers in an effect does not follow what others offer.
    untrack(() => (this.#sources = [source, ...this.#sources]));
    return () => untrack(() => (this.#sources = this.#sources.filter((other) => other !== source)));
  }

  /** All that is offered now, group by group. */
  get commands(): readonly Command[] {
    const all = this.#sources.flatMap((source) => source());
    return COMMAND_GROUPS.flatMap((group) => all.filter((command) => command.group === group));
  }
}
