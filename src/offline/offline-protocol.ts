/** What the page asks of the service worker. */
export interface KeepCommand {
  readonly type: 'keep';
}

/** The answer, once all is kept or could not be. */
export interface KeepReply {
  readonly type: 'kept';
  readonly ready: boolean;
}

/** Name of the cache in which videos wait that another app shared, until the page takes them. */
export const SHARED_FILES_CACHE = 'treadlens-shared-files';

/** Header that carries a shared file's name, percent-encoded. */
export const FILE_NAME_HEADER = 'X-Treadlens-File-Name';
