import { writingVideoWords } from './words/failures/writing-video.ts';

/** One sentence on what this browser cannot do; null where it can do everything. */
export function describeBrowserLimits(lacks: {
  readonly noCodecs: boolean;
  readonly noPrivateFiles: boolean;
}): string | null {
  const { noCodecs, noPrivateFiles } = lacks;
  const words = writingVideoWords.limits;
  if (noCodecs && noPrivateFiles) return words.both;
  if (noCodecs) return words.noCodecs;
  return noPrivateFiles ? words.noPrivateFiles : null;
}
