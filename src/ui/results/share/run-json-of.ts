import type { RunJson } from '../../../core/export/run-json-schema.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { runJsonInWords } from '../../../text/run-json.ts';

/** A clip under review as `treadlens-run/2`, with the words of the screen. */
export async function runJsonOf(clip: RunClip): Promise<RunJson> {
  // The analysis is measured here, once more, because on the screen it runs whenever a setting
  // changes.
  const before = performance.now();
  const analysis = await clip.analyzeAgain();
  const analyseMs = performance.now() - before;
  return runJsonInWords(analysis, clip.info, {
    ...clip.timing,
    analyseMs,
    totalMs: clip.timing.totalMs + analyseMs,
  });
}
