/** One sentence on what this browser cannot do; null where it can do everything. */
export function describeBrowserLimits(lacks: {
  readonly noCodecs: boolean;
  readonly noPrivateFiles: boolean;
}): string | null {
  const { noCodecs, noPrivateFiles } = lacks;
  const codecs =
    'plays videos to read them, which takes longer, and writes none with the readings drawn on them';
  const files =
    'has no place for large files of a page: recordings and parts cut out of a video are gone when the page is closed, and finished runs go to its database';
  if (noCodecs && noPrivateFiles) return `This browser ${codecs}; it also ${files}.`;
  if (noCodecs) return `This browser ${codecs}.`;
  return noPrivateFiles ? `This browser ${files}.` : null;
}
