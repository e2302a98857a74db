/** What this browser lacks, and Treadlens does without. */
interface BrowserLimits {
  /** No WebCodecs: videos are read by playing them. */
  readonly noCodecs: boolean;
  /** No private file system: files go to the database, or stay in memory. */
  readonly noPrivateFiles: boolean;
}

/** Looks for what some browsers lack; `scope` is the page's window. */
export function browserLimits(scope: Pick<typeof globalThis, 'navigator'> & object): BrowserLimits {
  const { storage } = scope.navigator as { readonly storage?: Partial<StorageManager> };
  return { noCodecs: !('VideoDecoder' in scope), noPrivateFiles: !storage?.getDirectory };
}
