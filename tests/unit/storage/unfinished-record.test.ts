import { expect, it } from 'vitest';
import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import { parseUnfinished } from '../../../src/storage/unfinished-record.ts';

const INFO: VideoInfo = {
  name: 'a.mp4',
  sizeBytes: 1000,
  durationS: 2,
  width: 640,
  height: 360,
  rotation: 0,
  codec: 'avc1',
  frames: 60,
  fps: 30,
  variableFrameRate: false,
  captureFps: null,
  decodePath: 'webcodecs',
};
const BOX = { x: 10, y: 10, width: 20, height: 40 };

/** An unfinished run whose scan found one person in this region. */
function recordWith(crop: object): unknown {
  const person = { box: BOX, seenInFrames: 12, crop, view: 'side', facing: 'right' };
  return {
    schema: 'treadlens-unfinished/1',
    id: 'unfinished1',
    createdMs: 1,
    isDemo: false,
    thumbnail: null,
    model: 'lite',
    heightM: null,
    beltSpeedMps: 2.8,
    videosStored: true,
    clips: [
      {
        file: { name: 'a.mp4', type: 'video/mp4', sizeBytes: 1000, lastModifiedMs: 1 },
        videoFile: 'clip-0.video',
        info: INFO,
        chosen: { view: null, facing: null, slowMotion: null, person: 0, wholePicture: false },
        scan: { people: [person], crop, view: 'side', facing: 'right' },
        plan: null,
        finished: null,
      },
    ],
  };
}

it.each([
  ['tells the runner by the hips', { ...BOX, hips: BOX }, BOX],
  ['has nobody else in the picture', { ...BOX, hips: null }, null],
  ['was written before the hips were always given', BOX, null],
])('a record that %s can be read', (_, crop, hips) => {
  const scan = parseUnfinished(recordWith(crop))?.clips[0]?.scan;
  expect(scan?.crop).toEqual({ ...BOX, hips });
  expect(scan?.people[0]?.crop).toEqual({ ...BOX, hips });
});

it('keeps who runs, and needs nobody to', () => {
  const record = recordWith({ ...BOX, hips: null }) as object;
  expect(parseUnfinished({ ...record, runner: 'Anna' })?.runner).toBe('Anna');
  expect(parseUnfinished(record)).not.toHaveProperty('runner');
});
