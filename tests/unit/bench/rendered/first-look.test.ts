import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fromTrackJson, isTrack } from '../../../../src/core/export/track-json.ts';
import { JOINT_INDEX } from '../../../../src/core/pose/landmark.ts';
import { frameCount, landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import { beforeSecondLook } from '../../../bench/rendered/first-look.ts';
import { BESIDE_FOLDER, CALIBRATION_FOLDER } from '../../../bench/rendered/rendered-folders.ts';
import { readStored, storedNames } from '../../../bench/rendered/stored-json.ts';

test('a kept track has the feet of its first look, and only the feet differ', () => {
  const folders = [
    join(CALIBRATION_FOLDER, 'tracks', 'heavy'),
    BESIDE_FOLDER,
    join(BESIDE_FOLDER, 'full'),
    join(BESIDE_FOLDER, 'lite'),
  ];
  for (const folder of folders) {
    const name = storedNames(folder)[0] ?? '';
    const file = join(folder, name);
    const kept = fromTrackJson(readStored(file));
    if (!isTrack(kept)) throw new Error(kept.detail);
    const first = beforeSecondLook(kept, file);
    const middle = Math.floor(frameCount(kept) / 2);
    const at = (joint: 'knee' | 'ankle' | 'heel' | 'toe'): readonly [number, number] => {
      const offset = landmarkOffset(middle, JOINT_INDEX[joint].right);
      return [first.landmarks[offset] ?? Number.NaN, kept.landmarks[offset] ?? Number.NaN];
    };
    for (const joint of ['heel', 'toe'] as const) expect(at(joint)[0], file).not.toBe(at(joint)[1]);
    for (const joint of ['knee', 'ankle'] as const) expect(at(joint)[0], file).toBeCloseTo(at(joint)[1], 3);
  }
});

test('a track whose first look is not kept stays as it is', () => {
  const name = storedNames(BESIDE_FOLDER)[0] ?? '';
  const kept = fromTrackJson(readStored(join(BESIDE_FOLDER, name)));
  if (!isTrack(kept)) throw new Error(kept.detail);
  expect(beforeSecondLook(kept, '/elsewhere/unknown.json')).toBe(kept);
});
