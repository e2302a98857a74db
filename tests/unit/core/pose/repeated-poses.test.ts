import { describe, expect, test } from 'vitest';
import { landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import { betweenPictures, repeatedPoses } from '../../../../src/core/pose/repeated-poses.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';
import { repeatPoses } from '../../../support/repeat-poses.ts';

describe('repeatedPoses', () => {
  test.each(['side-right-heel', 'side-left-midfoot', 'side-demo-30fps', 'rear-valgus', 'front-crossover'])(
    '%s: every picture is new; stored twice, half are repeats; stored thrice, two thirds',
    (name) => {
      const track = readGoldenTrack(name);
      expect(repeatedPoses(track).share).toBe(0);
      expect(repeatedPoses(repeatPoses(track, 2)).share).toBeCloseTo(1 / 2, 1);
      expect(repeatedPoses(repeatPoses(track, 3)).share).toBeCloseTo(2 / 3, 1);
    },
  );

  test('frames without a person are no repeats', () => {
    const track = readGoldenTrack('side-right-heel');
    const { length } = track.landmarks;
    const gone = { ...track, landmarks: track.landmarks.slice().fill(Number.NaN, length / 2) };
    expect(repeatedPoses(gone).share).toBe(0);
  });
});

describe('betweenPictures', () => {
  test('puts a repeated pose half way to the next picture', () => {
    const track = repeatPoses(readGoldenTrack('side-right-heel'), 2);
    const between = betweenPictures(track, repeatedPoses(track).repeats);
    const at = (frame: number): number => between.landmarks[landmarkOffset(frame, 27)] ?? Number.NaN;
    expect(at(41)).toBeCloseTo((at(40) + at(42)) / 2, 0);
    expect(at(40)).toBe(track.landmarks[landmarkOffset(40, 27)]);
  });
});
