import type { QueuedRun } from '../analysis/analysis-queue.svelte.ts';
import type { ImportJob } from './import-job.svelte.ts';
import type { RunSession } from '../session/run-session.svelte.ts';

/** Whatever on the page reads videos. */
export interface FileReaders {
  readonly imports: readonly ImportJob[];
  readonly runs: readonly QueuedRun[];
  readonly sessions: readonly RunSession[];
}

/**
 * The videos that are read, or may be: those of clips, the whole ones that their parts were cut
 * from, and those under review.
 */
export function filesInUse({ imports, runs, sessions }: FileReaders): ReadonlySet<File> {
  const clips = [
    ...imports.flatMap((job) => job.clips),
    ...runs.flatMap(({ source, job }) => [...source.usable, ...job.clips]),
  ];
  return new Set([
    ...clips.flatMap(({ file, partOf }) => (partOf ? [file, partOf.whole] : [file])),
    ...sessions.flatMap((session) => session.clips.flatMap(({ file }) => file ?? [])),
  ]);
}
