import { describe, expect, test } from 'vitest';
import {
  captureOfTrackJson,
  fromTrackJson,
  isTrack,
  toTrackJson,
} from '../../../../src/core/export/track-json.ts';
import { createPoseTrack, landmarkOffset } from '../../../../src/core/pose/pose-track.ts';

function track() {
  const made = createPoseTrack(640, 480, Float64Array.of(0, 0.04, 0.08));
  for (const frame of [0, 2]) {
    for (let k = 0; k < 33; k++) made.landmarks.set([k, 2 * k, 10 - k, 0.5], landmarkOffset(frame, k));
  }
  return made;
}

describe('track JSON', () => {
  test('survives writing and reading; a frame without a person stays missing', () => {
    const read = fromTrackJson(JSON.parse(JSON.stringify(toTrackJson(track()))));
    if (!isTrack(read)) throw new Error(read.detail);
    expect(read).toEqual(track());
    expect(toTrackJson(read).landmarks[1]).toBeNull();
  });

  test('keeps two dots, to a thousandth of a pixel; frames without them stay without', () => {
    const dots = Float32Array.of(300.25, 200.125, 340.5, 202, Number.NaN, 1, 2, 3, 301, 201, 341, 200);
    const json = JSON.parse(JSON.stringify(toTrackJson({ ...track(), dots }))) as unknown;
    expect(json).toMatchObject({ dots: [[300.25, 200.125, 340.5, 202], null, [301, 201, 341, 200]] });
    const read = fromTrackJson(json);
    if (!isTrack(read)) throw new Error(read.detail);
    expect(Array.from(read.dots ?? []).slice(0, 4)).toEqual([300.25, 200.125, 340.5, 202]);
    expect(Array.from(read.dots ?? []).slice(4, 8)).toEqual(Array(4).fill(Number.NaN));
    for (const wrong of [
      [],
      [null, null],
      ['x', null, null],
      [[1, 2, 3], null, null],
      [[1, 2, 3, 1e9], null, null],
    ]) {
      expect(fromTrackJson({ ...toTrackJson(track()), dots: wrong })).toMatchObject({
        problem: 'wrong-shape',
      });
    }
  });

  test('keeps what the room’s lines say, and drops what is no angle', () => {
    const scene = { rollDeg: -3.4, fanDeg: 1.5 };
    const pictures = { faults: ['feet-covered', 'zoom'] as const, zoomRatio: 1.1 };
    const capture = {
      scene,
      pictures: { ...pictures, faults: [...pictures.faults] },
      peopleSeen: 2,
      model: 'lite' as const,
    };
    expect(captureOfTrackJson(JSON.parse(JSON.stringify(toTrackJson(track(), capture))))).toEqual(capture);
    expect(captureOfTrackJson(toTrackJson(track()))).toEqual({});
    for (const broken of [
      { scene: { rollDeg: 'x', fanDeg: 0 } },
      { scene: { rollDeg: 400, fanDeg: 0 } },
      { pictures: { faults: ['no such fault'] } },
      { pictures: { faults: [], repeatedShare: 1 } },
      { peopleSeen: -1 },
      { model: 'huge' },
    ]) {
      expect(captureOfTrackJson({ ...toTrackJson(track()), ...broken })).toEqual({});
    }
  });

  test('times that begin elsewhere are moved: zero at the first frame', () => {
    const read = fromTrackJson({ ...toTrackJson(track()), timesS: [12.5, 12.54, 12.58] });
    if (!isTrack(read)) throw new Error(read.detail);
    [0, 0.04, 0.08].forEach((timeS, frame) => expect(read.timesS[frame]).toBeCloseTo(timeS, 9));
    expect(read.timesS[0]).toBe(0);
  });

  test.each([
    ['not an object', 5, 'not-a-track'],
    ['another schema', { schema: 'other/1' }, 'not-a-track'],
    ['no size', { ...toTrackJson(track()), width: 0 }, 'wrong-shape'],
    ['lists of different length', { ...toTrackJson(track()), timesS: [0] }, 'wrong-shape'],
    ['times that go back', { ...toTrackJson(track()), timesS: [0, 0.04, 0.03] }, 'wrong-times'],
    ['a time that is text', { ...toTrackJson(track()), timesS: [0, 'x', 0.08] }, 'wrong-times'],
    ['too few landmarks', { ...toTrackJson(track()), landmarks: [[], null, null] }, 'wrong-shape'],
    [
      'a landmark with text',
      { ...toTrackJson(track()), landmarks: [Array.from({ length: 33 }, () => [1, 2, 3, 'x']), null, null] },
      'wrong-shape',
    ],
  ])('%s is refused', (_, json, problem) => {
    expect(fromTrackJson(json)).toMatchObject({ problem });
  });
});
