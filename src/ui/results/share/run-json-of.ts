import type { RunJson } from '../../../core/export/run-json-schema.ts';
import { toRunJson } from '../../../core/export/to-run-json.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { describeFinding } from '../../../text/findings.ts';
import { qualityLine } from '../../../text/quality.ts';

/** A clip under review as `treadlens-run/1`, with the words of the screen. */
export function runJsonOf(clip: RunClip): RunJson {
  const { name, width, height, durationS, frames, fps, rotation } = clip.info;
  // The analysis is measured here, once more, because on the screen it runs whenever a setting
  // changes.
  const before = performance.now();
  const analysis = clip.analyzeAgain();
  const analyseMs = performance.now() - before;
  return toRunJson(
    analysis,
    { name, width, height, durationS, frames, fps, rotation },
    { ...clip.timing, analyseMs, totalMs: clip.timing.totalMs + analyseMs },
    {
      describeFinding: (finding) => describeFinding(finding, analysis).sentence,
      describeQuality: qualityLine,
    },
  );
}
