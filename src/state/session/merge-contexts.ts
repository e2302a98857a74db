import type { ClipContext } from './run-session.svelte.ts';

/**
 * What is known of a clip from two tabs that began with the same: each field as the one that
 * changed it since `base` has it, `mine` where both did. `mine` itself where nothing is new.
 */
export function mergeContexts(base: ClipContext, mine: ClipContext, theirs: ClipContext): ClipContext {
  const fields = new Map<string, unknown>(Object.entries(mine));
  let isNew = false;
  for (const key of new Set([...Object.keys(base), ...Object.keys(theirs)])) {
    const [old, here, there] = [base, mine, theirs].map((context) => contentOf(context, key));
    if (here !== old || there === old) continue;
    isNew = true;
    const value: unknown = theirs[key as keyof ClipContext];
    if (value === undefined) fields.delete(key);
    else fields.set(key, value);
  }
  return isNew ? (Object.fromEntries(fields) as unknown as ClipContext) : mine;
}

function contentOf(context: ClipContext, key: string): string | undefined {
  return JSON.stringify(context[key as keyof ClipContext]);
}
