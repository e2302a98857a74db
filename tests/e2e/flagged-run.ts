import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';

import { landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import { readShareFile } from '../../src/storage/share-read.ts';
import { writeShareFile } from '../../src/storage/share-write.ts';
import { sharedRunBytes } from './open-shared-run.ts';

/** BlazePose's points of the knees. */
const KNEE = { left: 25, right: 26 } as const;
/** How far a knee is put inwards, pixels: a leg of the clip is some 330 long. */
const INWARDS_PX = 12;
/** Places of strides in the clip from behind, some of either leg. */
const UNLIKE_THE_OTHERS = [4, 9, 14, 19, 24];

/**
 * The run of two views in which five landings of the clip from behind are unlike the runner's
 * others: there the knee is further inwards. Its strides are flagged by the app's own analysis.
 */
export async function flaggedRunBytes(): Promise<Buffer<ArrayBuffer>> {
  const { signal } = new AbortController();
  const run = await readShareFile(new Blob([sharedRunBytes('two-views')]), { signal });
  const clips = run.clips.map((clip, index) => ({
    record: clip.record,
    track: index === 1 ? withKneesInwards(clip.track) : clip.track,
    video: null,
  }));
  const file = await writeShareFile({ ...run.record, thumbnail: null, clips }, { signal });
  return Buffer.from(await file.arrayBuffer());
}

function withKneesInwards(track: PoseTrack): PoseTrack {
  const landmarks = track.landmarks.slice();
  const { strides } = analyzeRun(track, { ...DEFAULT_CONTEXT, view: 'rear' });
  for (const index of UNLIKE_THE_OTHERS) {
    const stride = strides[index];
    if (!stride) throw new Error('the clip from behind has fewer strides');
    for (const [frame, timeS] of track.timesS.entries()) {
      if (timeS < stride.startS || timeS > (stride.toeOffS ?? 0)) continue;
      // Seen from behind the left leg is left in the picture.
      const inwards = stride.side === 'left' ? INWARDS_PX : -INWARDS_PX;
      const at = landmarkOffset(frame, KNEE[stride.side]);
      landmarks[at] = (landmarks[at] ?? 0) + inwards;
    }
  }
  return { ...track, landmarks };
}
