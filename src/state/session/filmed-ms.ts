import type { SessionRecord } from '../../storage/session-record.ts';

/** No phone filmed such files before (2000-01-01): such a date is a camera's reset clock. */
const EARLIEST_MS = Date.UTC(2000, 0, 1);

/**
 * When a run was filmed, milliseconds since 1970: its files' own date, which is when the camera
 * closed them or when they were copied; the time of the analysis where that is earlier, or where
 * they have none.
 */
export function filmedMs({ createdMs, clips }: Pick<SessionRecord, 'createdMs' | 'clips'>): number {
  const dates = clips.map(({ file }) => file.lastModifiedMs).filter((date) => date >= EARLIEST_MS);
  return Math.min(createdMs, ...dates);
}
