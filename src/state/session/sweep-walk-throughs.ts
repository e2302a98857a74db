import type { SessionStore } from '../../storage/session-store.ts';
import type { WalkThroughStore } from '../../storage/walk-through-store.ts';
import { namesAtWork } from '../work-lock.ts';

/** Removes the walk-throughs of runs that are not kept any more; what cannot be read stays. */
export async function sweepWalkThroughs(
  store: WalkThroughStore,
  sessions: Pick<SessionStore, 'list'>,
): Promise<void> {
  const kept = async (): Promise<Set<string>> =>
    new Set((await sessions.list()).flatMap(({ id }) => id ?? []));
  await store.sweep(kept, await namesAtWork()).catch(() => undefined);
}
