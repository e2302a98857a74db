import { describe, expect, test } from 'vitest';
import { detectFacing } from '../../../../src/core/camera/detect-facing.ts';
import { detectView, VIEW_SCALE } from '../../../../src/core/camera/detect-view.ts';
import { nearSide, nearSideDepth } from '../../../../src/core/camera/near-side.ts';
import { viewEvidence } from '../../../../src/core/camera/view-evidence.ts';
import { createPoseTrack, landmarkOffset } from '../../../../src/core/pose/pose-track.ts';

const evidence = {
  torsoPx: 100,
  lateralOrder: 0,
  foreAftExcursion: 0,
  frontShare: 0,
  toeAboveHeel: 0,
  frames: 100,
};

describe('detectView', () => {
  test('a long stride and no width is a side view', () => {
    const view = detectView({ ...evidence, foreAftExcursion: VIEW_SCALE.sideExcursion });
    expect(view).toMatchObject({ view: 'side', obliqueDeg: 0, confidence: 1 });
  });

  test('a back never shows a face; a front often passes for a back', () => {
    const frontal = { ...evidence, foreAftExcursion: VIEW_SCALE.frontalExcursion };
    const width = VIEW_SCALE.frontalOrder;
    expect(detectView({ ...frontal, lateralOrder: width, frontShare: 1 }).view).toBe('front');
    expect(detectView({ ...frontal, lateralOrder: -width, frontShare: 0.25 }).view).toBe('front');
    expect(detectView({ ...frontal, lateralOrder: -width, frontShare: 0.05 }).view).toBe('rear');
  });

  test('where frames contradict one another, toes above their heels are seen from behind', () => {
    const frontal = { ...evidence, lateralOrder: -1, foreAftExcursion: VIEW_SCALE.frontalExcursion };
    const seen = (frontShare: number, toeAboveHeel: number) =>
      detectView({ ...frontal, frontShare, toeAboveHeel }).view;
    expect(seen(0.4, 0.17)).toBe('rear');
    expect(seen(0.4, -0.1)).toBe('front');
    expect(seen(0.4, Number.NaN)).toBe('front');
    expect(seen(0.9, 0.17)).toBe('front');
  });

  test('the toes are looked at on the foot that stands lower', () => {
    const track = createPoseTrack(
      640,
      480,
      Float64Array.from({ length: 8 }, (_, i) => i / 30),
    );
    for (let frame = 0; frame < 8; frame++) {
      const set = (landmark: number, x: number, y: number): void =>
        track.landmarks.set([x, y, 0, 1], landmarkOffset(frame, landmark));
      for (const [landmark, y] of [
        [11, 100],
        [23, 200],
      ] as const) {
        set(landmark, 300, y);
        set(landmark + 1, 340, y);
      }
      // The right foot hangs in the air, toe down; the left one stands, toe up by 15 px.
      set(27, 310, 400);
      set(29, 310, 410);
      set(31, 310, 395);
      set(28, 330, 350);
      set(30, 330, 345);
      set(32, 330, 375);
    }
    expect(viewEvidence(track).toeAboveHeel).toBeCloseTo(0.15, 6);
  });

  test('frames that contradict one another lower the confidence', () => {
    const frontal = { ...evidence, lateralOrder: -1, foreAftExcursion: VIEW_SCALE.frontalExcursion };
    const agreed = detectView({ ...frontal, frontShare: 0 });
    const opposed = detectView({ ...frontal, frontShare: 0.3 });
    expect(opposed.confidence).toBeLessThan(agreed.confidence);
  });

  test('a side view turned by 20° says so', () => {
    const turned = (20 * Math.PI) / 180;
    const view = detectView({
      ...evidence,
      lateralOrder: -VIEW_SCALE.frontalOrder * Math.sin(turned),
      foreAftExcursion:
        VIEW_SCALE.frontalExcursion +
        (VIEW_SCALE.sideExcursion - VIEW_SCALE.frontalExcursion) * Math.cos(turned),
    });
    expect(view.view).toBe('side');
    expect(view.obliqueDeg).toBeCloseTo(20, 6);
  });

  test('nothing seen is a guess without confidence', () => {
    const none = viewEvidence(createPoseTrack(640, 480, Float64Array.of(0, 0.02, 0.04)));
    expect(none.frames).toBe(0);
    expect(detectView(none)).toMatchObject({ view: 'side', confidence: 0 });
  });
});

describe('detectFacing', () => {
  const stepping = (direction: 1 | -1) => {
    const times = Float64Array.from({ length: 60 }, (_, i) => i / 60);
    const track = createPoseTrack(640, 480, times);
    const set = (frame: number, landmark: number, x: number, y: number, z = 0): void => {
      track.landmarks.set([x, y, z, 1], landmarkOffset(frame, landmark));
    };
    for (let frame = 0; frame < 60; frame++) {
      const phase = (2 * Math.PI * frame) / 40;
      for (const [ankle, heel, toe, shift] of [
        [27, 29, 31, 0],
        [28, 30, 32, Math.PI],
      ] as const) {
        // Backwards while low, forwards while high.
        const x = 300 + direction * 60 * Math.cos(phase + shift);
        const y = 400 + 30 * Math.sin(phase + shift);
        set(frame, ankle, x, y);
        set(frame, heel, x - direction * 5, y + 10);
        set(frame, toe, x + direction * 25, y + 12);
      }
      set(frame, 0, 300 + direction * 12, 100);
      set(frame, 7, 300, 100);
      set(frame, 8, 300, 100);
    }
    return track;
  };

  test.each([
    [1, 'right'],
    [-1, 'left'],
  ] as const)('direction %d is facing %s', (direction, facing) => {
    const seen = detectFacing(stepping(direction), 120);
    expect(seen.facing).toBe(facing);
    expect(seen.confidence).toBeGreaterThan(0.9);
  });

  test('an empty track has no confidence', () => {
    expect(detectFacing(createPoseTrack(640, 480, Float64Array.of(0, 1)), Number.NaN).confidence).toBe(0);
  });
});

describe('near side', () => {
  test('follows from the facing', () => {
    expect(nearSide('right')).toBe('right');
    expect(nearSide('left')).toBe('left');
  });

  test('depth: far joints further away agree (+), nearer ones contradict (−)', () => {
    const track = createPoseTrack(640, 480, Float64Array.of(0, 1));
    for (let frame = 0; frame < 2; frame++) {
      for (const [landmark, z] of [
        [11, 40],
        [12, -40],
        [23, 20],
        [24, -20],
        [25, 20],
        [26, -20],
      ] as const) {
        track.landmarks.set([300, 300, z, 1], landmarkOffset(frame, landmark));
      }
    }
    expect(nearSideDepth(track, 'right', 100)).toBeCloseTo(0.5333, 3);
    expect(nearSideDepth(track, 'left', 100)).toBeCloseTo(-0.5333, 3);
  });
});
