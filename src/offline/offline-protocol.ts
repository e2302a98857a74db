/** Page → service worker: keep all that analyses need on the device. */
export interface KeepCommand {
  readonly type: 'keep';
}

/** The answer, once all is kept or could not be. */
export interface KeepReply {
  readonly type: 'kept';
  readonly ready: boolean;
}

/**
 * Page → service worker: hand over what another app shared. Answered through the port that comes
 * with it.
 */
export interface TakeSharedCommand {
  readonly type: 'take-shared';
}

/** What another app, or a website, shared. */
export interface SharedFiles {
  readonly files: readonly File[];
  /** It was more than is taken at once, and none of it is here. */
  readonly isTooMuch: boolean;
}
