import type { SharedFiles } from './offline-protocol.ts';

/** More than this at once is no run. */
const MOST_FILES = 12;
/** A shared run holds at most so much, bytes; see `SHARE_LIMITS` in `storage`. */
const MOST_BYTES = 2 ** 32;
/** The page that the sender was led to asks within seconds; then nobody wants them any more. */
const HELD_MS = 60_000;

let held: SharedFiles | null = null;
let letGo: () => void = () => undefined;

/**
 * Holds what another app shared until the page asks for it. Any website can send such a form
 * without a word from the user: it stays in memory, nothing of it is written to the device.
 *
 * @returns settles when the files were taken or nobody came for them
 */
export function holdSharedFiles(form: FormData): Promise<void> {
  letGo();
  const files = form.getAll('files').filter((entry) => entry instanceof File);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (files.length === 0) return Promise.resolve();
  const isTooMuch = files.length > MOST_FILES || bytes > MOST_BYTES;
  held = isTooMuch ? { files: [], isTooMuch } : { files, isTooMuch };
  return new Promise((resolve) => {
    const timer = setTimeout(() => letGo(), HELD_MS);
    letGo = () => {
      clearTimeout(timer);
      held = null;
      resolve();
    };
  });
}

/** What is held, handed out once; null where nothing is. */
export function takeSharedFiles(): SharedFiles | null {
  const taken = held;
  letGo();
  return taken;
}
