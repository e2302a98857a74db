import { describe, expect, test } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { framesOfSpans, timesOfSpans } from '../../../../src/core/analysis/read-spans.ts';
import { landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { NO_EDITS } from '../../../../src/core/run/run-edits.ts';
import type { RunContext } from '../../../../src/core/run/run-context.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';
import { syntheticRunner } from '../../../support/synthetic-runner.ts';

const FPS = 60;
const CONTEXT: RunContext = { view: 'side', slowMotion: 1, model: 'heavy' };
const SPANS = [
  { startS: 5, endS: 13 },
  { startS: 25, endS: 33 },
];

/** The track with nothing known outside of some spans. */
function onlyRead(track: PoseTrack, spans: typeof SPANS): PoseTrack {
  const landmarks = new Float32Array(track.landmarks.length).fill(Number.NaN);
  for (const { firstFrame, endFrame } of framesOfSpans(track, spans)) {
    const from = landmarkOffset(firstFrame, 0);
    landmarks.set(track.landmarks.subarray(from, landmarkOffset(endFrame, 0)), from);
  }
  return { ...track, landmarks };
}

const runner = syntheticRunner({ frames: 40 * FPS, fps: FPS, strideS: 0.72, forward: 1 });
const read = onlyRead(runner, SPANS);
const analysis = analyzeRun(read, { ...CONTEXT, readSpans: SPANS });

describe('a clip of which two stretches were read', () => {
  test('what was not read is no gap: nothing is missing, no stride lies there or reaches over it', () => {
    expect(analysis.quality.map(({ code }) => code)).not.toContain('tracking-gaps');
    expect(analysis.state).toMatchObject({ kind: 'good', read: analysis.strides.length });
    expect(analysis.strides.length).toBeGreaterThan(34);
    for (const { startS, endS } of analysis.strides) {
      expect(SPANS.some((span) => startS >= span.startS - 0.02 && endS <= span.endS + 0.02)).toBe(true);
    }
    const both = SPANS.map((span) =>
      analysis.strides.filter(({ startS }) => startS >= span.startS && startS < span.endS),
    );
    expect(both[0]!.length).toBeGreaterThan(15);
    expect(both[1]!.length).toBeGreaterThan(15);
    // Without its spans the same track is one of which most is missing.
    expect(analyzeRun(read, CONTEXT).quality.map(({ code }) => code)).not.toEqual(
      analysis.quality.map(({ code }) => code),
    );
  });

  test('frames and times are those of the file', () => {
    for (const { timeS, frame } of analysis.events)
      expect(Math.abs(frame / FPS - timeS)).toBeLessThan(0.51 / FPS);
    for (const { metrics, startS, endS } of analysis.strides) {
      for (const measured of Object.values(metrics)) {
        if (!isMeasured(measured)) continue;
        expect(measured.frame / FPS).toBeGreaterThan(startS - 0.1);
        expect(measured.frame / FPS).toBeLessThan(endS + 0.1);
      }
    }
    // The left foot lands at every whole stride of the clip's own time.
    const contacts = analysis.events.filter(
      ({ type, side }) => type === 'initial-contact' && side === 'left',
    );
    expect(contacts.length).toBeGreaterThan(18);
    for (const { timeS } of contacts) {
      const off = ((timeS + 0.36) % 0.72) - 0.36;
      expect(Math.abs(off)).toBeLessThan(0.03);
    }
  });

  test('paths and curves lie where they were read, and nowhere else', () => {
    const { trajectories, kinematics } = analysis;
    const whole = analyzeRun(runner, CONTEXT);
    expect(trajectories.timesS).toEqual(whole.trajectories.timesS);
    expect(trajectories.frame).toEqual(whole.trajectories.frame);
    const knee = kinematics.perSide['knee-flexion'].left;
    const expected = whole.kinematics.perSide['knee-flexion'].left;
    for (const at of [6, 9.5, 12, 26, 29.7, 32]) {
      const sample = at * FPS;
      expect(knee[sample]).toBeCloseTo(expected[sample]!, 1);
    }
    for (const at of [1, 4.9, 14, 20, 24.5, 34, 39]) expect(knee[at * FPS]).toBeNaN();
  });

  test('what lies outside changes nothing', () => {
    expect(analyzeRun(runner, { ...CONTEXT, readSpans: SPANS })).toEqual(analysis);
  });

  test('corrections hold at their place in the file, and what was not read has none', () => {
    const second = analysis.strides.find(({ startS }) => startS > 26)!;
    const edits = {
      ...NO_EDITS,
      badStrides: [{ side: second.side, contactS: second.startS }],
      excludedRanges: [
        { startS: 0, endS: 7 },
        { startS: 15, endS: 20 },
      ],
    };
    const corrected = analyzeRun(read, { ...CONTEXT, readSpans: SPANS, edits });
    expect(corrected.context.edits).toEqual(edits);
    const leftOut = corrected.strides.filter(({ excluded }) => excluded === 'user');
    for (const { startS } of leftOut) expect(startS < 7 || startS === second.startS).toBe(true);
    expect(leftOut.map(({ startS }) => startS)).toContain(second.startS);
    expect(leftOut.length).toBeGreaterThan(4);
  });
});

test('all of a clip as its one span gives what the whole clip gives', () => {
  const track = readGoldenTrack('side-demo-30fps');
  const context: RunContext = { ...CONTEXT, heightM: 1.66 };
  const all = timesOfSpans(track, [{ firstFrame: 0, endFrame: track.timesS.length }]);
  const { context: known, ...asSpan } = analyzeRun(track, { ...context, readSpans: all });
  const { context: plain, ...whole } = analyzeRun(track, context);
  expect(known).toEqual({ ...plain, readSpans: all });
  expect(asSpan.summary).toEqual(whole.summary);
  expect(asSpan.events).toEqual(whole.events);
  expect(asSpan.strides).toEqual(whole.strides);
  expect(asSpan.kinematics).toEqual(whole.kinematics);
  expect(asSpan.findings).toEqual(whole.findings);
});

test('a mirrored clip and one in slow motion are read in spans, too', () => {
  const slow = { ...runner, timesS: runner.timesS.map((timeS) => 4 * timeS) };
  const spans = SPANS.map(({ startS, endS }) => ({ startS: 4 * startS, endS: 4 * endS }));
  const mirrored = analyzeRun(onlyRead(slow, spans), {
    ...CONTEXT,
    slowMotion: 4,
    mirrored: true,
    readSpans: spans,
  });
  expect(mirrored.strides.length).toBe(analysis.strides.length);
  const [first] = mirrored.strides;
  expect(first!.startS).toBeGreaterThanOrEqual(19.9);
  expect(first!.side).not.toBe(analysis.strides[0]!.side);
});
