import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import type { PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { readShareFile } from '../../../src/storage/share-read.ts';
import { writeShareFile } from '../../../src/storage/share-write.ts';

/** 12 s of the demo from the side, its poses read by the heavy model. */
const RUN = join(PROJECT_FOLDER, 'tests', 'e2e', 'fixtures', 'two-views.treadlens');

/** A run of so many minutes as a shared file: the demo's poses over and over, without a video. */
export async function longRunFile(minutes: number): Promise<Buffer> {
  const { signal } = new AbortController();
  const [clip] = (await readShareFile(new Blob([readFileSync(RUN)]), { signal })).clips;
  if (!clip) throw new Error('the stored run is empty');
  const track = repeated(clip.track, Math.round((minutes * 60) / clip.record.info.durationS));
  const frames = track.timesS.length;
  const durationS = (track.timesS.at(-1) ?? 0) + 1 / clip.record.info.fps;
  const { video, ...record } = clip.record;
  void video;
  const file = await writeShareFile(
    {
      title: `${minutes} minutes`,
      createdMs: 0,
      writtenMs: 0,
      thumbnail: null,
      clips: [{ track, video: null, record: { ...record, info: { ...record.info, frames, durationS } } }],
    },
    { signal },
  );
  return Buffer.from(await file.arrayBuffer());
}

function repeated(track: PoseTrack, times: number): PoseTrack {
  const { timesS, landmarks } = track;
  const count = timesS.length;
  const lengthS = ((timesS.at(-1) ?? 0) * count) / (count - 1);
  const allTimes = new Float64Array(count * times);
  const allLandmarks = new Float32Array(landmarks.length * times);
  for (let time = 0; time < times; time++) {
    allTimes.set(
      timesS.map((one) => one + time * lengthS),
      time * count,
    );
    allLandmarks.set(landmarks, time * landmarks.length);
  }
  return { ...track, timesS: allTimes, landmarks: allLandmarks };
}
