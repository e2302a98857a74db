import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { CORE_VERSION } from '../core/analysis/core-version.ts';
import { isRunJson, type RunJson } from '../core/export/run-json-schema.ts';
import type { ClipJob } from './analyze-clips.ts';
import { askedOf, type AnalyzeOptions } from './analyze-options.ts';

/**
 * The run that an earlier command made of a clip, where nothing would come out otherwise today: all
 * results that are asked for are there and not older than the clip, from this version of the
 * analysis, with the same options. Null where the clip is to be analysed: also after a run of an
 * earlier schema, whose verdicts had other words. Files are written whole or not at all
 * (`replaceFile`), so what a killed command left behind never counts.
 */
export async function finishedBefore(job: ClipJob, options: AnalyzeOptions): Promise<RunJson | null> {
  const { out, trackOut, report } = job;
  if (options.resume !== true || out === undefined) return null;
  try {
    const clip = await stat(job.input);
    for (const path of [out, trackOut, report]) {
      if (path !== undefined && (await stat(path)).mtimeMs < clip.mtimeMs) return null;
    }
    const run: unknown = JSON.parse(await readFile(out, 'utf8'));
    if (!isRunJson(run) || run.coreVersion !== CORE_VERSION) return null;
    const isSameClip = run.source.name === basename(job.input);
    return isSameClip && isDeepStrictEqual(run.asked, askedOf(options)) ? run : null;
  } catch {
    // Not there, or not to be read as a run: then it is not done.
    return null;
  }
}
