import type { Trajectories } from '../trajectories/trajectories.ts';
import { playbackChange } from './playback-change.ts';
import type { QualityIssue } from './quality-issue.ts';

/**
 * A clip of which a part plays in slow motion is refused: no one factor makes it real time. The values name the slow part
 * in file seconds and how many times slower than the rest it plays.
 */
export function checkPlayback(trajectories: Trajectories, slowMotion: number): readonly QualityIssue[] {
  const change = playbackChange(trajectories);
  if (!change) return [];
  const values = {
    factor: change.factor,
    from: Math.round(10 * change.fromS * slowMotion) / 10,
    to: Math.round(10 * change.toS * slowMotion) / 10,
  };
  return [{ code: 'playback-speed-changes', severity: 'refuse', values }];
}
