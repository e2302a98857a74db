import type { RunClip } from '../../state/run-session.svelte.ts';

/** Whether the clip's video has the picture of a frame: it may be gone, or shared in parts. */
export function hasPicture({ file, videoRanges, track }: RunClip, frame: number): boolean {
  const timeS = track.timesS[frame];
  if (!file || timeS === undefined) return false;
  return (
    videoRanges === null || videoRanges.some(({ startS, endS }) => timeS >= startS - 1e-6 && timeS < endS)
  );
}
