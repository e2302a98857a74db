import type { PoseTrack } from '../pose/pose-track.ts';
import { playbackChange } from './playback-change.ts';
import type { QualityIssue } from './quality-issue.ts';
import type { StepRate } from './step-rate.ts';

/**
 * One slow rhythm as plain as this throughout the clip is one slow motion: stretches of it in which
 * the pose model exchanges legs look faster, but no part at another speed leaves the whole so
 * regular.
 */
const STEADY = Object.freeze({ stepsPerMin: 60, strength: 0.8 });

/**
 * A clip of which a part plays in slow motion is refused: no one factor makes it real time. The
 * values name the slow part in file seconds and how many times slower than the rest it plays.
 *
 * @param track as estimated
 */
export function checkPlayback(
  track: PoseTrack,
  slowMotion: number,
  rhythm: StepRate,
): readonly QualityIssue[] {
  if (rhythm.stepsPerMin < STEADY.stepsPerMin && rhythm.strength >= STEADY.strength) return [];
  const change = playbackChange(track, slowMotion);
  if (!change) return [];
  const values = {
    factor: change.factor,
    from: Math.round(10 * change.fromS * slowMotion) / 10,
    to: Math.round(10 * change.toS * slowMotion) / 10,
  };
  return [{ code: 'playback-speed-changes', severity: 'refuse', values }];
}
