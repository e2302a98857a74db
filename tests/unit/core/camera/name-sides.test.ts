import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { detectView } from '../../../../src/core/camera/detect-view.ts';
import { nameSides } from '../../../../src/core/camera/name-sides.ts';
import { viewEvidence } from '../../../../src/core/camera/view-evidence.ts';
import { LANDMARK_COUNT, oppositeLandmark } from '../../../../src/core/pose/landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const front = readGoldenTrack('front-crossover');
const NOSE = 0;

/** The track with its sides exchanged and its face turned away in the frames that are taken. */
function takenForABack(track: PoseTrack, isTaken: (frame: number) => boolean): PoseTrack {
  const landmarks = track.landmarks.slice();
  for (let frame = 0; frame < frameCount(track); frame++) {
    if (!isTaken(frame)) continue;
    for (let landmark = 0; landmark < LANDMARK_COUNT; landmark++) {
      const to = landmarkOffset(frame, landmark);
      const from = landmarkOffset(frame, oppositeLandmark(landmark));
      landmarks.set(track.landmarks.subarray(from, from + 4), to);
      const depth = to + 2;
      landmarks[depth] = -(landmarks[depth] ?? 0);
    }
  }
  return { ...track, landmarks };
}

describe('nameSides', () => {
  test('a track in which nothing is wrong comes back as it is', () => {
    expect(nameSides(front, 'front').track).toBe(front);
    expect(nameSides(front, 'side').track).toBe(front);
  });

  test('frames that were taken for a back get their sides back', () => {
    const mixed = takenForABack(front, (frame) => frame % 3 !== 0);
    const { track: named, exchangedShare } = nameSides(mixed, 'front');
    expect(exchangedShare).toBeCloseTo(2 / 3, 1);
    for (let frame = 0; frame < frameCount(front); frame++)
      for (let landmark = NOSE; landmark < LANDMARK_COUNT; landmark++) {
        const at = landmarkOffset(frame, landmark);
        expect(named.landmarks[at]).toBe(front.landmarks[at]);
        expect(named.landmarks[at + 1]).toBe(front.landmarks[at + 1]);
      }
  });

  test.each([
    ['most of the frames', (frame: number) => frame % 4 !== 0],
    ['long stretches', (frame: number) => frame % 80 < 50],
  ])('a front of which %s pass for a back is read as the front it is', (_, isTaken) => {
    const mixed = takenForABack(front, isTaken);
    expect(detectView(viewEvidence(mixed))).toMatchObject({ view: 'front' });
    // How much is stated, and withheld for it, is for other tests.
    const read = (track: PoseTrack) => analyzeRun(track, DEFAULT_CONTEXT, undefined, undefined, false);
    const [right, seen] = [read(front), read(mixed)];
    expect(seen.camera.view).toBe('front');
    expect(right.quality.map(({ code }) => code)).not.toContain('view-uncertain');
    expect(seen.quality.map(({ code }) => code)).toContain('view-uncertain');
    expect(seen.events.map(({ side, type }) => `${side} ${type}`)).toEqual(
      right.events.map(({ side, type }) => `${side} ${type}`),
    );
    const alignment = ({ summary }: typeof seen) =>
      (['left', 'right'] as const).map((side) => Number(summary['knee-alignment']?.[side]?.median));
    const [left = Number.NaN, other = Number.NaN] = alignment(right);
    expect(alignment(seen)[0]).toBeCloseTo(left, 1);
    expect(alignment(seen)[1]).toBeCloseTo(other, 1);
  });
});
