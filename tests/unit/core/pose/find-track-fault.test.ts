import { describe, expect, test } from 'vitest';

import { findTrackFault } from '../../../../src/core/pose/find-track-fault.ts';
import { createPoseTrack, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';

/** A track whose frames are this far apart, seconds; nobody seen. */
function trackOf(steps: readonly number[], picture: readonly [number, number] = [640, 360]): PoseTrack {
  let timeS = 0;
  const times = [0, ...steps.map((step) => (timeS += step))];
  return createPoseTrack(...picture, Float64Array.from(times));
}

const many = (count: number, stepOf: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => stepOf(index));

describe('a track that a camera can have given', () => {
  test.each<[string, PoseTrack]>([
    ['half an hour at 30 frames a second', trackOf(many(59_999, () => 1 / 30))],
    ['a rate that falls from 60 to 24 in dim light', trackOf(many(900, (i) => (i < 460 ? 1 / 60 : 1 / 24)))],
    ['a camera that stalled for five seconds', trackOf(many(300, (i) => (i === 150 ? 5 : 1 / 60)))],
    ['960 frames a second', trackOf(many(500, () => 1 / 960))],
    ['a single frame', trackOf([])],
  ])('%s', (_, track) => expect(findTrackFault(track)).toBeNull());
});

describe('a track that would exhaust the memory, or that no camera gives', () => {
  test.each<[string, PoseTrack, RegExp]>([
    [
      '60,000 frames in bursts with long waits between them',
      trackOf(many(59_999, (i) => (i % 100 === 0 ? 2.2 : 0.0011))),
      /frames in/,
    ],
    [
      'a few frames and minutes between them',
      trackOf(many(200, (i) => (i === 100 ? 600 : 1 / 60))),
      /frames in/,
    ],
    ['two hours', trackOf(many(59_999, () => 0.12)), /frames in/],
    ['200,000 frames', trackOf(many(199_999, () => 1 / 120)), /frames in/],
    ['5,000 frames a second', trackOf(many(500, () => 1 / 5000)), /frames a second/],
    ['two frames at one time', trackOf([0.1, 1e-6, 0.1]), /apart/],
    ['a picture of one pixel', trackOf([0.1], [1, 1]), /picture/],
  ])('%s', (_, track, words) => expect(findTrackFault(track)).toMatch(words));

  test('a place far outside of any picture', () => {
    const track = trackOf([0.1]);
    track.landmarks[4] = 1e30;
    expect(findTrackFault(track)).toMatch(/landmark/);
  });
});
