import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { followLegs } from '../../src/core/analysis/follow-legs.ts';
import { JOINT_INDEX } from '../../src/core/pose/landmark.ts';
import type { LandmarkEdit } from '../../src/core/run/run-edits.ts';
import { applyLandmarkEdits } from '../../src/core/trajectories/apply-landmark-edits.ts';
import type { Trajectories } from '../../src/core/trajectories/trajectories.ts';
import { poseAtFrame } from '../../src/ui/overlay/pose-at-frame.ts';
import { readGoldenTrack } from '../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const { trajectories } = followLegs(track, 1);
const ANKLE = JOINT_INDEX.ankle.right;
const picture = { width: track.width, height: track.height, slowMotion: 1 };

/** The same paths with frames that do not lie on the grid, as a variable frame rate gives them. */
const jittered: Trajectories = {
  ...trajectories,
  frameTimesS: trajectories.frameTimesS.map((t, i) => t + 0.3 * Math.sin(i) * (1 / trajectories.rateHz)),
};

const edit = (frame: number, x: number, y: number, paths = trajectories): LandmarkEdit => ({
  timeS: paths.frameTimesS[frame]!,
  landmark: ANKLE,
  x,
  y,
});

// The last frame can lie beyond the grid: it and the one before then hang on the same two samples,
// and corrections of both need not be met to the last digit.
const frame = fc.integer({ min: 0, max: track.timesS.length - 2 });
const place = fc.double({ min: 0, max: 1, noNaN: true });
const someEdits = fc.uniqueArray(fc.tuple(frame, place, place), {
  maxLength: 8,
  minLength: 1,
  selector: ([f]) => f,
});

describe('a landmark put in place by hand', () => {
  test.prop([someEdits, fc.boolean()])(
    'is where it was put, on every corrected frame',
    (list, isVariable) => {
      const paths = isVariable ? jittered : trajectories;
      const edited = applyLandmarkEdits(
        paths,
        list.map(([f, x, y]) => edit(f, x, y, paths)),
        picture,
      );
      for (const [f, x, y] of list) {
        const point = poseAtFrame(edited, f)[ANKLE]!;
        expect(Math.abs(point.x / track.width - x)).toBeLessThan(1e-6);
        expect(Math.abs(point.y / track.height - y)).toBeLessThan(1e-6);
      }
    },
  );

  test.prop([frame, place, place])('moves nothing beyond its reach and no other landmark', (f, x, y) => {
    const edited = applyLandmarkEdits(trajectories, [edit(f, x, y)], picture);
    const at = trajectories.frameTimesS[f]!;
    for (const [i, t] of trajectories.timesS.entries()) {
      if (Math.abs(t - at) < 0.05) continue;
      expect(edited.x[ANKLE]![i]).toBe(trajectories.x[ANKLE]![i]);
    }
    expect(edited.x[JOINT_INDEX.knee.right]).toBe(trajectories.x[JOINT_INDEX.knee.right]);
  });

  test.prop([someEdits])('does not depend on the order of corrections of different frames', (list) => {
    const edits = list.map(([f, x, y]) => edit(f, x, y));
    const forth = applyLandmarkEdits(trajectories, edits, picture);
    const back = applyLandmarkEdits(trajectories, [...edits].reverse(), picture);
    expect(back.x[ANKLE]).toEqual(forth.x[ANKLE]);
  });

  test('the last of two on one frame holds', () => {
    const edited = applyLandmarkEdits(trajectories, [edit(30, 0.1, 0.1), edit(30, 0.4, 0.5)], picture);
    expect(poseAtFrame(edited, 30)[ANKLE]!.x).toBeCloseTo(0.4 * track.width, 6);
  });

  test('stands in a gap alone, and two near ones bridge it', () => {
    const hidden = trajectories.x.map((path) => path.slice());
    const hiddenY = trajectories.y.map((path) => path.slice());
    hidden[ANKLE]!.fill(Number.NaN, 20, 40);
    hiddenY[ANKLE]!.fill(Number.NaN, 20, 40);
    const gap = { ...trajectories, x: hidden, y: hiddenY };
    const one = applyLandmarkEdits(gap, [edit(30, 0.5, 0.5)], picture);
    expect(poseAtFrame(one, 30)[ANKLE]).toEqual({ x: 0.5 * track.width, y: 0.5 * track.height });
    expect(poseAtFrame(one, 33)[ANKLE]!.x).toBeNaN();
    const two = applyLandmarkEdits(gap, [edit(30, 0.5, 0.5), edit(34, 0.6, 0.5)], picture);
    expect(poseAtFrame(two, 32)[ANKLE]!.x).toBeCloseTo(0.55 * track.width, 2);
  });
});
