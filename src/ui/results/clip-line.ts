import type { RunAnalysis } from '../../core/findings/run-analysis.ts';
import { formatDuration, formatFrameRate, formatHeight, formatSpeed } from '../../text/format.ts';
import { FACING_LABELS, MIRRORED_LABEL, VIEW_LABELS } from '../../text/labels.ts';
import type { Units } from '../../core/run/units.ts';
import type { VideoInfo } from '../../core/video/video-info.ts';

/**
 * How a clip was filmed, in a few words each: `From the side`, `Facing right`, `right leg near the
 * camera`, …
 */
export function clipFacts(
  info: VideoInfo,
  { context, frameRateHz }: RunAnalysis,
  { heightUnit, speedUnit }: Units,
): string[] {
  const { view, facing, nearSide, slowMotion, mirrored, heightM, beltSpeedMps } = context;
  return [
    VIEW_LABELS[view],
    facing === null ? null : FACING_LABELS[facing].toLowerCase(),
    nearSide === null ? null : `${nearSide} leg near the camera`,
    `${formatDuration(info.durationS)} at ${formatFrameRate(Math.round(frameRateHz))}${info.variableFrameRate ? ' (variable)' : ''}`,
    slowMotion === 1 ? null : `${slowMotion} times slower than life`,
    mirrored ? MIRRORED_LABEL.toLowerCase() : null,
    heightM === undefined ? null : formatHeight(heightM, heightUnit),
    beltSpeedMps === undefined ? null : formatSpeed(beltSpeedMps, speedUnit),
  ].filter((fact): fact is string => fact !== null);
}
