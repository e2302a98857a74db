import type { FilmedOn } from '../core/run/filmed-on.ts';
import type { SessionRecord } from './session-record.ts';

/** No phone filmed such files before (2000-01-01): such a date is a camera's reset clock. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);

/** What a date of filming is told from. */
export interface DatedRun {
  /** When it was analysed. */
  readonly createdMs: number;
  readonly isDemo: boolean;
  /** As it was entered. */
  readonly filmedDay?: string;
  readonly clips: readonly {
    readonly info: { readonly filmedMs?: number };
    readonly file: { readonly lastModifiedMs: number };
  }[];
}

/**
 * When a run was filmed: the day that the runner entered, else the earliest date that its videos
 * and their files have. Both only ever err to later times: a copy is dated when it was made, an
 * edited or a forwarded video when that was done. Without one that is earlier than the analysis it
 * is the time of the analysis.
 */
export function filmedOn({ createdMs, isDemo, filmedDay, clips }: DatedRun): FilmedOn {
  if (filmedDay !== undefined) return { ms: Date.parse(`${filmedDay}T12:00`), from: 'entered' };
  const analysed: FilmedOn = { ms: createdMs, from: 'analysis' };
  // The demo is rendered.
  if (isDemo) return analysed;
  const dates = clips.flatMap(({ info, file }): FilmedOn[] => [
    { ms: info.filmedMs ?? Number.NaN, from: 'video' },
    { ms: file.lastModifiedMs, from: 'file' },
  ]);
  return dates
    .filter(({ ms }) => ms >= EARLIEST_MS)
    .reduce((first, date) => (date.ms < first.ms ? date : first), analysed);
}

/** Order of runs: the one that was filmed last comes first. */
export function byFilming(a: SessionRecord, b: SessionRecord): number {
  return filmedOn(b).ms - filmedOn(a).ms || b.createdMs - a.createdMs;
}
