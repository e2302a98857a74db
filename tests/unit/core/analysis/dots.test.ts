import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { dotWindow } from '../../../../src/core/pose/dot-window.ts';
import { DOTS_STRIDE, landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { DEFAULT_CONTEXT } from '../../../../src/core/run/run-context.ts';
import { readGoldenTrack } from '../../../support/read-golden-track.ts';

const bare = readGoldenTrack('rear-valgus');
const without = analyzeRun(bare, DEFAULT_CONTEXT);

/** How far the side of the swinging leg sinks in the middle of stance, made up, degrees. */
const SINKS = { left: 3, right: 6 } as const;

/** The stored runner with dots on the back whose line follows the strides that were found. */
function withDots(track: PoseTrack): PoseTrack {
  const dots = new Float32Array(track.timesS.length * DOTS_STRIDE).fill(Number.NaN);
  for (const [frame, timeS] of track.timesS.entries()) {
    const window = dotWindow(track.landmarks.slice(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0)));
    if (!window) continue;
    let tilt = 0;
    for (const { side, startS, toeOffS } of without.strides) {
      if (toeOffS === null || timeS < startS || timeS > toeOffS) continue;
      const sink = SINKS[side] * Math.sin((Math.PI * (timeS - startS)) / (toeOffS - startS)) ** 2;
      tilt += ((side === 'left' ? sink : -sink) * Math.PI) / 180;
    }
    const { middle, torsoPx } = window;
    const [dx, dy] = [0.1 * torsoPx * Math.cos(tilt), 0.1 * torsoPx * Math.sin(tilt)];
    dots.set([middle.x - dx, middle.y - dy, middle.x + dx, middle.y + dy], frame * DOTS_STRIDE);
  }
  return { ...track, dots };
}

const dotted = withDots(bare);

describe('a rear view whose runner wears two dots', () => {
  const run = analyzeRun(dotted, DEFAULT_CONTEXT);
  const drop = run.summary['pelvic-drop'];

  test('gives the pelvic drop of each leg, larger over the one on which the pelvis sinks more', () => {
    const apart = Number(drop?.right?.median) - Number(drop?.left?.median);
    // Each tilt holds for some 36 % of a stride and is half of its largest in the mean: the clip's
    // mean lies 0.5° towards the left, which one leg gains and the other loses.
    expect(Number(drop?.right?.median) + Number(drop?.left?.median)).toBeCloseTo(9 + 2 * 0.7, 0);
    expect(apart).toBeGreaterThan(1.5);
    expect(apart).toBeLessThan(2.3);
    for (const side of ['left', 'right'] as const) {
      const { n = 0, low = 0, high = 0, unit } = drop?.[side] ?? {};
      expect(n).toBeGreaterThan(2);
      expect(unit).toBe('deg');
      expect(high - low).toBeGreaterThan(3.9);
    }
  });

  test('has a range that judges nobody: no finding names it', () => {
    expect(run.findings.filter(({ metric }) => metric === 'pelvic-drop')).toEqual([]);
  });

  test('leaves every other number as it is without dots', () => {
    const others = ({ summary, findings, strides, events }: typeof run): unknown => ({
      summary: { ...summary, 'pelvic-drop': undefined },
      findings,
      events,
      strides: strides.map((stride) => ({
        ...stride,
        metrics: { ...stride.metrics, 'pelvic-drop': undefined },
      })),
    });
    expect(others(run)).toEqual(others(without));
  });

  test('names the legs of a mirrored video as they are on the body', () => {
    const mirrored = analyzeRun(dotted, { ...DEFAULT_CONTEXT, mirrored: true }).summary['pelvic-drop'];
    expect(mirrored?.left?.median).toBeCloseTo(Number(drop?.right?.median), 6);
    expect(mirrored?.right?.median).toBeCloseTo(Number(drop?.left?.median), 6);
  });

  test('of which one stretch was read, reads it there and has paths nowhere else', () => {
    const lastS = bare.timesS.at(-1) ?? 0;
    const span = { startS: 0.25 * lastS, endS: lastS + 1 };
    const part = analyzeRun(dotted, { ...DEFAULT_CONTEXT, readSpans: [span] });
    const { dots, timesS } = part.trajectories;
    const at = (timeS: number): number => dots?.tiltDeg[timesS.findIndex((t) => t >= timeS)] ?? Number.NaN;
    expect(dots?.tiltDeg).toHaveLength(timesS.length);
    expect(at(0.1 * lastS)).toBeNaN();
    const whole = run.trajectories;
    const timeS = 0.6 * lastS;
    const expected = whole.dots?.tiltDeg[whole.timesS.findIndex((t) => t >= timeS)] ?? Number.NaN;
    expect(at(timeS)).toBeCloseTo(expected, 0);
    const read = part.strides.flatMap(({ metrics }) => metrics['pelvic-drop'] ?? []).filter(isMeasured);
    expect(read.length).toBeGreaterThan(2);
    for (const { frame } of read) expect(bare.timesS[frame]).toBeGreaterThan(span.startS);
  });
});

test('dots that were looked for and found nowhere say so', () => {
  const lost = { ...bare, dots: new Float32Array(bare.timesS.length * DOTS_STRIDE).fill(Number.NaN) };
  const { strides, summary } = analyzeRun(lost, DEFAULT_CONTEXT);
  expect(summary).not.toHaveProperty('pelvic-drop');
  for (const { metrics, excluded } of strides) {
    if (excluded === null) expect(metrics['pelvic-drop']).toEqual({ unavailable: 'dots-not-followed' });
  }
});
