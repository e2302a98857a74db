import { expect, test } from 'vitest';
import { createPoseTrack, landmarkOffset } from '../../../../src/core/pose/pose-track.ts';
import { turnTrack } from '../../../../src/core/pose/turn-track.ts';

const track = { ...createPoseTrack(640, 360, Float64Array.of(0)), dots: Float32Array.of(300, 200, 340, 204) };
track.landmarks.set([10, 20, 1, 0.9], landmarkOffset(0, 23));

test.each([
  [90, [360, 640], [340, 10], [156, 340, 160, 300]],
  [180, [640, 360], [630, 340], [300, 156, 340, 160]],
  [270, [360, 640], [20, 630], [200, 340, 204, 300]],
] as const)(
  'a picture turned by %s° turns landmarks and dots with it, the left dot first',
  (degrees, size, hip, dots) => {
    const turned = turnTrack(track, degrees);
    expect([turned.width, turned.height]).toEqual(size);
    const at = landmarkOffset(0, 23);
    expect(Array.from(turned.landmarks.slice(at, at + 3))).toEqual([...hip, 1]);
    expect(Array.from(turned.dots ?? [])).toEqual(dots);
    expect(Array.from(track.dots)).toEqual([300, 200, 340, 204]);
  },
);
