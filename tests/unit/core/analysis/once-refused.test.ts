import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { fromTrackJson, isTrack } from '../../../../src/core/export/track-json.ts';
import { SIDES } from '../../../../src/core/pose/landmark.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { CALIBRATION_FOLDER } from '../../../bench/rendered/rendered-folders.ts';
import { readStored } from '../../../bench/rendered/stored-json.ts';
import { readSyntheticTruth } from '../../../bench/synthetic/synthetic-truth.ts';

/** Landings at the very ends of a clip may be left out. */
const AT_THE_ENDS = 2;
/** A landing is that one which lies within so many seconds of it: a third of a step. */
const SAME_LANDING_S = 0.12;

describe('rendered runners who were once refused, or read from the wrong end', () => {
  test.each([
    ['a front that passes for a back in half of the frames', 'cal-025-r25-front', 'front'],
    ['a front that passes for a back in three of four frames', 'cal-073-r73-front', 'front'],
    ['legs whose hips hardly bounce', 'cal-082-r82-side-left', 'side'],
    ['flat steps, seen from behind', 'cal-098-r98-rear', 'rear'],
  ])('%s: %s', (_, name, view) => {
    const truth = readSyntheticTruth(join(CALIBRATION_FOLDER, 'truth', `${name}.json`));
    const track = fromTrackJson(readStored(join(CALIBRATION_FOLDER, 'tracks', 'heavy', `${name}.json`)));
    if (!isTrack(track)) throw new Error(`${name}: ${track.detail}`);
    const { camera, events, quality } = analyzeRun(track, DEFAULT_CONTEXT);
    expect(camera.view).toBe(view);
    expect(quality.filter(({ severity }) => severity === 'refuse')).toEqual([]);
    const found = events.filter(({ type }) => type === 'initial-contact');
    const landings = SIDES.flatMap((side) => truth.contacts[side].map((timeS) => ({ side, timeS })));
    const isThere = (one: { readonly side: string; readonly timeS: number }): boolean =>
      landings.some(({ side, timeS }) => side === one.side && Math.abs(timeS - one.timeS) < SAME_LANDING_S);
    expect(found.filter((one) => !isThere(one))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(landings.length - AT_THE_ENDS);
  });
});
