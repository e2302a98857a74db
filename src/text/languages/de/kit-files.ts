import type { kitFilesWords } from '../../words/kit-files.ts';

/** Of files that were made, and of their size. */
export const kitFiles: typeof kitFilesWords = {
  saved: (name) => `${name} gespeichert`,
  handedOver: (name) => `${name} übergeben`,
  pressAgain: 'Drücke noch einmal: Jetzt ist es bereit.',
  bytes: (count) => `${count} Byte`,
};
