import { dayOf } from '../../../core/knees/day.ts';
import { RunFileError } from '../../../run-files/run-file-error.ts';
import { readRunFile } from '../../../run-files/read-run-file.ts';
import type { WallClock } from '../../../run-files/wall-clock.ts';
import type { RunFileCommand, RunFileMessage } from '../protocol.ts';

/** Reads the runs out of one file. One file per worker. */
self.addEventListener('message', ({ data }: MessageEvent<RunFileCommand>) => void answer(data));

/** How often the page hears of it, bytes. */
const TELL_EVERY = 2 ** 20;

function send(message: RunFileMessage): void {
  self.postMessage(message);
}

async function answer({ file, today, csvUnit }: RunFileCommand): Promise<void> {
  let told = 0;
  const onRead = (bytes: number): void => {
    if (bytes - told < TELL_EVERY) return;
    told = bytes;
    send({ kind: 'event', event: { bytes } });
  };
  try {
    send({ kind: 'done', reply: await readRunFile(file, { clock: deviceClock(today), csvUnit, onRead }) });
  } catch (error) {
    const failure =
      error instanceof RunFileError
        ? { code: error.code, detail: error.message }
        : { code: 'broken-file' as const, detail: String(error) };
    send({ kind: 'failed', failure });
  }
}

/** The clock of this device, with the summer time that held on each day. */
function deviceClock(today: string): WallClock {
  return {
    today,
    dayOf: (ms) => dayOf(ms, new Date(ms).getTimezoneOffset()),
    msOf({ day, hours, minutes, seconds }) {
      const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
      return new Date(year, month - 1, date, hours, minutes, seconds).getTime();
    },
  };
}
