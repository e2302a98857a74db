import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PROJECT_FOLDER } from '../../../src/cli/project-folder.ts';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { RunContext } from '../../../src/core/run/run-context.ts';
import { readShareFile } from '../../../src/storage/share-read.ts';
import { writeShareFile } from '../../../src/storage/share-write.ts';

/** 12 s of the demo from the side, its poses read by the heavy model. */
const RUN = join(PROJECT_FOLDER, 'tests', 'e2e', 'fixtures', 'two-views.treadlens');

/** A run of so many minutes as a shared file: the demo's poses over and over, without a video. */
export async function longRunFile(minutes: number): Promise<Buffer> {
  const { signal } = new AbortController();
  const [clip] = (await readShareFile(new Blob([readFileSync(RUN)]), { signal })).clips;
  if (!clip) throw new Error('the stored run is empty');
  const whole = wholeStrides(clip.track, clip.record.context);
  const track = repeated(whole, Math.round((minutes * 60) / (whole.timesS.at(-1) ?? 1)));
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

/** From the first contact of the left foot to its last: what follows itself without a jump. */
function wholeStrides(track: PoseTrack, context: RunContext): PoseTrack {
  const contacts = analyzeRun(track, context).events.filter(
    ({ type, side }) => type === 'initial-contact' && side === 'left',
  );
  const [from, to] = [contacts[0]?.frame ?? 0, contacts.at(-1)?.frame ?? track.timesS.length];
  const startS = track.timesS[from] ?? 0;
  return {
    ...track,
    timesS: track.timesS.slice(from, to).map((timeS) => timeS - startS),
    landmarks: track.landmarks.slice(landmarkOffset(from, 0), landmarkOffset(to, 0)),
  };
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
