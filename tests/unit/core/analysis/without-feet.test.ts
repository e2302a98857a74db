import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { isRunJson } from '../../../../src/core/export/run-json-schema.ts';
import { toRunJson } from '../../../../src/core/export/to-run-json.ts';
import { METRIC_IDS } from '../../../../src/core/metrics/registry.ts';
import { metricsWhere, needsNoFeet } from '../../../../src/core/metrics/metrics-by-trait.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { cutAboveFeet } from '../../../support/cut-above-feet.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

describe('a foot that leaves the picture at some contacts', () => {
  test('has no foot angle in those strides, and keeps what else they show', () => {
    const track = readGoldenTrack('side-right-heel');
    const first = analyzeRun(track, DEFAULT_CONTEXT).strides.find(({ leg }) => leg === 'near')!;
    // One contact, moved down beyond the edge.
    const landmarks = track.landmarks.slice();
    for (const [frame, timeS] of track.timesS.entries()) {
      if (Math.abs(timeS - first.startS) > 0.05) continue;
      for (const landmark of [29, 30, 31, 32]) landmarks[landmarkOffset(frame, landmark) + 1]! += 30;
    }
    const height = 15 + Math.max(...[30, 32].map((landmark) => lowestPlace(track, landmark)));
    const run = analyzeRun({ ...track, height, landmarks }, DEFAULT_CONTEXT);
    const lost = run.strides.filter(
      ({ metrics }) => JSON.stringify(metrics['foot-strike-angle']) === '{"unavailable":"feet-out-of-frame"}',
    );
    expect(lost.map(({ side }) => side)).toContain(first.side);
    expect(lost.length).toBeLessThan(3);
    expect(lost[0]?.metrics['trunk-lean']).toHaveProperty('value');
    expect(lost[0]?.metrics['foot-strike-pattern']).toEqual({ unavailable: 'feet-out-of-frame' });
  });
});

/** The lowest place of a landmark in the picture, pixels. */
function lowestPlace(track: PoseTrack, landmark: number): number {
  return Math.max(
    ...Array.from(track.timesS, (_, i) => track.landmarks[landmarkOffset(i, landmark) + 1] ?? 0),
  );
}

describe('a clip whose feet are outside of the picture', () => {
  const track = readGoldenTrack('side-demo-30fps');
  const whole = analyzeRun(track, DEFAULT_CONTEXT);
  const cut = analyzeRun(cutAboveFeet(track), DEFAULT_CONTEXT);

  test('is refused with the reason, and gives what needs no foot', () => {
    expect(cut.quality[0]).toMatchObject({ code: 'feet-out-of-frame', severity: 'refuse' });
    expect(Object.keys(cut.summary).sort()).toEqual([...metricsWhere(needsNoFeet)].sort());
    expect(cut.events).toEqual([]);
    expect(cut.strides).toEqual([]);
    expect(cut.findings).toEqual([]);
  });

  test('lists every other metric with its reason', () => {
    for (const id of METRIC_IDS) expect(id in cut.summary, id).toBe(!(id in cut.unavailable));
    expect(cut.unavailable['overstride']).toBe('feet-out-of-frame');
    expect(cut.unavailable['vertical-oscillation']).toBe('feet-out-of-frame');
    expect(cut.unavailable['knee-alignment']).toBe('wrong-view');
    expect(whole.unavailable).toEqual({});
  });

  test.each(['cadence', 'trunk-lean', 'elbow-angle'] as const)(
    '%s: its interval holds what the feet would have given, and is no narrower',
    (metric) => {
      for (const side of ['both', 'left', 'right'] as const) {
        const own = cut.summary[metric]?.[side];
        if (!own) continue;
        const before = whole.summary[metric]![side]!;
        expect(own.low).toBeLessThan(Number(before.median));
        expect(own.high).toBeGreaterThan(Number(before.median));
        expect(own.high - own.low).toBeGreaterThan(0.98 * (before.high - before.low));
      }
    },
  );

  test('a front view gives the cadence alone', () => {
    const front = readGoldenTrack('front-crossover');
    const run = analyzeRun(cutAboveFeet(front), DEFAULT_CONTEXT);
    expect(Object.keys(run.summary)).toEqual(['cadence']);
    const truth = Number(analyzeRun(front, DEFAULT_CONTEXT).summary.cadence?.both?.median);
    expect(Math.abs(Number(run.summary.cadence?.both?.median) - truth)).toBeLessThan(1);
  });

  test('somebody who stands gives nothing', () => {
    const first = track.landmarks.subarray(0, landmarkOffset(1, 0));
    const still = createPoseTrack(track.width, track.height, track.timesS);
    for (let frame = 0; frame < track.timesS.length; frame++) {
      still.landmarks.set(first, landmarkOffset(frame, 0));
    }
    const run = analyzeRun(cutAboveFeet({ ...still, height: 500 }), DEFAULT_CONTEXT);
    expect(run.summary).toEqual({});
  });

  test('nobody sees a walker’s rhythm taken for running', () => {
    const slow = { ...track, timesS: track.timesS.map((timeS) => timeS * 1.4) };
    expect(analyzeRun(cutAboveFeet(slow), DEFAULT_CONTEXT).summary).toEqual({});
  });

  test('the run JSON has the numbers and the reasons', () => {
    const source = {
      name: 'a.mp4',
      width: 1,
      height: 1,
      durationS: 1,
      frames: 1,
      fps: 30,
      rotation: 0,
    } as const;
    const timing = {
      decodeMs: 0,
      inferMs: 0,
      analyseMs: 0,
      totalMs: 0,
      framesInferred: 0,
      lanes: 0,
      delegate: null,
    };
    const words = { describeFinding: () => '', describeQuality: () => '' };
    const json = toRunJson(cut, source, timing, words);
    expect(isRunJson(json)).toBe(true);
    expect(json.summary.cadence?.both?.unit).toBe('steps/min');
    expect(json.unavailable?.overstride).toBe('feet-out-of-frame');
    expect('unavailable' in toRunJson(whole, source, timing, words)).toBe(false);
  });
});
