import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { formatDuration, formatFrameRate, formatHeight, formatSpeed } from '../../text/format.ts';
import { FACING_LABELS, MIRRORED_LABEL, VIEW_LABELS } from '../../text/labels.ts';
import type { Units } from '../../core/run/units.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';
import { resultsScreenWords } from '../../text/words/results/screen.ts';
import { formatExact } from '../../text/format/format-exact.ts';

/**
 * How a clip was filmed, in a few words each: `From the side`, `Facing right`, `right leg near the
 * camera`, …
 */
export function clipFacts(
  info: VideoInfo,
  { context, frameRateHz }: RunAnalysis,
  { heightUnit, speedUnit }: Units,
): string[] {
  const words = resultsScreenWords.clipLine;
  const { view, facing, nearSide, slowMotion, mirrored, heightM, beltSpeedMps } = context;
  return [
    VIEW_LABELS[view],
    facing === null ? null : words.fact(FACING_LABELS[facing]),
    nearSide === null ? null : words.nearLeg(nearSide),
    words.lengthAtRate(
      formatDuration(info.durationS),
      formatFrameRate(Math.round(frameRateHz)),
      info.variableFrameRate,
    ),
    slowMotion === 1 ? null : words.slowerThanLife(formatExact(slowMotion)),
    mirrored ? words.fact(MIRRORED_LABEL) : null,
    heightM === undefined ? null : formatHeight(heightM, heightUnit),
    beltSpeedMps === undefined ? null : formatSpeed(beltSpeedMps, speedUnit),
  ].filter((fact): fact is string => fact !== null);
}
