import type { StrideResult } from '../../../core/results/measured-run.ts';
import { nearestFrame } from '../../../state/session/frame-times.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';

/**
 * What part of a clip a video shows: around the chosen stride (or the frame on show), or all of it.
 */
export type SpanChoice = 'around' | 'whole';

/** Shown before and after what the video is about, real seconds. */
const LEAD_S = 0.25;
const AROUND_S = 1;

/** The half-open span of frames of a choice. */
export function frameSpanOf(
  { track, analysis, playhead }: RunClip,
  choice: SpanChoice,
  stride: StrideResult | null,
): { readonly firstFrame: number; readonly endFrame: number } {
  const frames = track.timesS.length;
  if (choice === 'whole') return { firstFrame: 0, endFrame: frames };
  const { slowMotion } = analysis.context;
  const hereS = track.timesS[playhead.frame] ?? 0;
  const [fromS, toS] = stride
    ? [stride.startS - LEAD_S * slowMotion, stride.endS + LEAD_S * slowMotion]
    : [hereS - AROUND_S * slowMotion, hereS + AROUND_S * slowMotion];
  const firstFrame = nearestFrame(track.timesS, Math.max(0, fromS));
  const endFrame = Math.min(frames, nearestFrame(track.timesS, toS) + 1);
  return { firstFrame, endFrame: Math.max(firstFrame + 1, endFrame) };
}
