import { rmSync } from 'node:fs';
import process from 'node:process';

/**
 * Ways in which a command is asked to stop, with the numbers that shells add to 128 for its exit
 * code.
 */
const STOP_SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** What lies about only while the command works. */
const leftovers = new Set<string>();

process.once('exit', () => {
  for (const path of leftovers) rmSync(path, { recursive: true, force: true });
});

/**
 * The file or folder goes when the process ends, however it ends but by SIGKILL.
 *
 * @returns removes it now; or `keep`s it, as when it has been renamed
 */
export function removeAtExit(path: string): { readonly remove: () => void; readonly keep: () => void } {
  leftovers.add(path);
  return {
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      leftovers.delete(path);
    },
    keep: () => void leftovers.delete(path),
  };
}

/**
 * Asked to stop, the command stops: nothing is begun again, and the exit code says so as shells
 * expect it. Playwright ends its browser when the process exits.
 */
export function stopOnSignals(): void {
  for (const [signal, number] of Object.entries(STOP_SIGNALS))
    process.once(signal, () => {
      // On a terminal the line of progress is still open.
      process.stderr.write(process.stderr.isTTY ? '\r\u001b[KStopped.\n' : 'Stopped.\n');
      process.exit(128 + number);
    });
}
