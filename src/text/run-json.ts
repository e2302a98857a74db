import type { RunAnalysis } from '../core/findings/run-analysis.ts';
import type { RunJson, RunSource, RunTiming } from '../core/export/run-json-schema.ts';
import { toRunJson } from '../core/export/to-run-json.ts';
import { describeFinding } from './findings.ts';
import { SOURCE_LANGUAGE, speaking } from './language.ts';
import { qualityLine } from './quality.ts';

/**
 * The run as `treadlens-run/2`, in the English words of the screens.
 *
 * @param video what is known of it; more than the run JSON holds is left out
 */
export function runJsonInWords(analysis: RunAnalysis, video: RunSource, timing: RunTiming): RunJson {
  const { name, width, height, durationS, frames, fps, rotation } = video;
  // In whatever language it is exported: the file is the same for everyone who is given it.
  return speaking(SOURCE_LANGUAGE, {}, () =>
    toRunJson(analysis, { name, width, height, durationS, frames, fps, rotation }, timing, {
      describeFinding: (finding) => describeFinding(finding, analysis).sentence,
      describeQuality: qualityLine,
    }),
  );
}
