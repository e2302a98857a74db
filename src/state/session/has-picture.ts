import type { RunClip } from './run-session.svelte.ts';

/** Whether the clip's video has the picture of a frame: it may be gone, or shared in parts. */
export function hasPicture({ file, videoRanges, track }: RunClip, frame: number): boolean {
  const timeS = track.timesS[frame];
  if (!file || timeS === undefined) return false;
  return (
    videoRanges === null || videoRanges.some(({ startS, endS }) => timeS >= startS - 1e-6 && timeS < endS)
  );
}

/** Whether the clip's video has the picture of every frame of a half-open span. */
export function hasPictures(clip: RunClip, firstFrame: number, endFrame: number): boolean {
  for (let frame = firstFrame; frame < endFrame; frame++) if (!hasPicture(clip, frame)) return false;
  return true;
}
