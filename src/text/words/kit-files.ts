import { inLanguage } from '../language.ts';

/** What `ui/kit` says of files that were made, and of their size. */
export const kitFilesWords = inLanguage('kit-files', {
  saved: (name: string): string => `Saved ${name}`,
  handedOver: (name: string): string => `Handed over ${name}`,
  pressAgain: 'Press again: it is ready now.',
  bytes: (count: string): string => `${count} bytes`,
});
