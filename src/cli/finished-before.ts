import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { CORE_VERSION } from '../core/analysis/core-version.ts';
import { isRunJson, RUN_JSON_SCHEMA_ID, type RunJson } from '../core/export/run-json-schema.ts';
import type { ClipJob } from './analyze-clips.ts';
import { askedOf, type AnalyzeOptions } from './analyze-options.ts';

/** What an earlier command left of a clip: its run, or why there is one and it does not count. */
export type Before =
  { readonly kind: 'finished'; readonly run: RunJson } | { readonly kind: 'stale'; readonly why: string };

/**
 * The run that an earlier command made of a clip, where nothing would come out otherwise today: all
 * results that are asked for are there and not older than the clip, from this version of the
 * analysis, with the same options. Where a run is there and would come out otherwise, why: nobody
 * should wonder where the night went. `treadlens-run/1` is among these: it was written by an older
 * analysis, has no verdicts, and its numbers have moved since, so that it is read for its schema
 * alone. Null where there is nothing. Files are written whole or not at all (`replaceFile`), so
 * what a killed command left behind never counts.
 */
export async function finishedBefore(job: ClipJob, options: AnalyzeOptions): Promise<Before | null> {
  const { out, trackOut, report } = job;
  if (options.resume !== true || out === undefined) return null;
  let run: unknown;
  try {
    run = JSON.parse(await readFile(out, 'utf8'));
  } catch {
    // Not there, or not to be read: then it is not done.
    return null;
  }
  if (!isRunJson(run)) return staleSchema(run);
  if (run.source.name !== basename(job.input)) return stale('they are of another clip');
  if (run.coreVersion !== CORE_VERSION)
    return stale(`they are from version ${run.coreVersion} of the analysis, and numbers have moved since`);
  if (!isDeepStrictEqual(run.asked, askedOf(options))) return stale('other options were asked for');
  try {
    const clip = await stat(job.input);
    for (const path of [out, trackOut, report])
      if (path !== undefined && (await stat(path)).mtimeMs < clip.mtimeMs)
        return stale('the clip is newer than they are');
  } catch {
    // Another file that is asked for is not there.
    return stale('not all that is asked for is there');
  }
  return { kind: 'finished', run };
}

function stale(why: string): Before {
  return { kind: 'stale', why };
}

/** A run of another schema says which; what is no run at all was never a result. */
function staleSchema(value: unknown): Before | null {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : null;
  if (typeof schema !== 'string' || !schema.startsWith('treadlens-run/')) return null;
  return schema === RUN_JSON_SCHEMA_ID
    ? stale('they do not have the form of today')
    : stale(`they are ${schema}, of an older analysis and without the verdicts of ${RUN_JSON_SCHEMA_ID}`);
}
