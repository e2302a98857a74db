import { describe, expect, test } from 'vitest';

import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { strideMoments } from '../../../src/core/analysis/stride-moments.ts';
import { DEFAULT_CONTEXT } from '../../../src/core/run/run-context.ts';
import { packPictures, pictureNear, unpackPictures } from '../../../src/state/session/runner-pictures.ts';
import { readGoldenTrack } from '../../support/read-golden-track.ts';

const track = readGoldenTrack('side-right-heel');
const analysis = analyzeRun(track, DEFAULT_CONTEXT);
const box = { x: 10, y: 20, width: 300, height: 400 };
const jpegs = new Map(Array.from(track.timesS, (_, frame) => [frame, new Blob([`picture ${frame}`])]));

describe('small pictures kept from the analysis', () => {
  test('events and moments of strides come back from the device as they were', async () => {
    const packed = packPictures({ box, jpegs }, analysis);
    const kept = packed && unpackPictures(packed);
    expect(kept?.box).toEqual(box);
    expect(kept?.jpegs.size).toBeLessThan(jpegs.size / 2);
    const wanted = [
      ...analysis.events.map(({ frame }) => frame),
      ...analysis.strides.flatMap((stride) => strideMoments(analysis, stride).map(({ frame }) => frame)),
    ];
    expect(wanted.length).toBeGreaterThan(20);
    for (const frame of wanted)
      expect(await kept?.jpegs.get(frame)?.text(), String(frame)).toBe(`picture ${frame}`);
  });

  test('what was not kept is missing, and nothing at all is no piece', () => {
    const { events } = analysis;
    const first = events[0]?.frame ?? Number.NaN;
    const few = new Map([...jpegs].filter(([frame]) => frame === first));
    expect(packPictures({ box, jpegs: few }, analysis)?.frames).toEqual([first]);
    expect(packPictures({ box, jpegs: new Map() }, analysis)).toBeNull();
  });

  test('a frame beside stands in for one that is missing, a far one does not', () => {
    const few = { box, jpegs: new Map([[100, new Blob(['a'])]]) };
    expect(pictureNear(few, 102)).toBe(few.jpegs.get(100));
    expect(pictureNear(few, 98)).toBe(few.jpegs.get(100));
    expect(pictureNear(few, 103)).toBeNull();
  });
});
