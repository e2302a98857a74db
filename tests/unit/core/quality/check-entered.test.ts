import { describe, expect, test } from 'vitest';
import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { followLegs } from '../../../../src/core/analysis/follow-legs.ts';
import type { RunAnalysis } from '../../../../src/core/findings/run-analysis.ts';
import { JOINT_INDEX, SIDES } from '../../../../src/core/pose/landmark.ts';
import { frameCount, landmarkOffset, type PoseTrack } from '../../../../src/core/pose/pose-track.ts';
import { turnTrack } from '../../../../src/core/pose/turn-track.ts';
import { turnNeeded } from '../../../../src/core/quality/check-entered.ts';
import { legsAlternate } from '../../../../src/core/quality/legs-alternate.ts';
import { DEFAULT_CONTEXT, type RunContext } from '../../../../src/core/run/run-context.ts';
import { describeRunState } from '../../../../src/text/run-state.ts';
import { describeQuality } from '../../../../src/text/quality.ts';
import { readCaseTrack, readGoldenTrack } from '../../../support/read-golden-track.ts';

const analyse = (track: PoseTrack, context: Partial<RunContext> = {}): RunAnalysis =>
  analyzeRun(track, { ...DEFAULT_CONTEXT, ...context });
const codes = ({ quality }: RunAnalysis): readonly string[] =>
  quality.map(({ code, severity }) => `${severity}:${code}`);
const words = ({ quality }: RunAnalysis): string => JSON.stringify(quality.map(describeQuality));

test('a trunk that is drawn folded onto the legs, as behind a console, is no turned picture', () => {
  const track = readGoldenTrack('side-right-heel');
  const folded = { ...track, landmarks: track.landmarks.slice() };
  for (let frame = 0; frame < frameCount(track); frame++) {
    for (const side of SIDES) {
      const y = (joint: 'hip' | 'shoulder'): number => landmarkOffset(frame, JOINT_INDEX[joint][side]) + 1;
      const hipY = track.landmarks[y('hip')]!;
      folded.landmarks[y('shoulder')] = 2 * hipY - track.landmarks[y('shoulder')]!;
    }
  }
  expect(turnNeeded(folded)).toBe(0);
  const run = analyse(folded);
  expect(codes(run)).toEqual(['refuse:steps-unclear']);
  expect(words(run)).toContain('hides the runner’s upper body');
  expect(run.summary).toEqual({});
  expect(turnNeeded(turnTrack(track, 180))).toBe(180);
});

describe('a view or direction that the picture contradicts', () => {
  test.each(['front', 'side'] as const)('a view from behind called %s: the reason, no numbers', (view) => {
    const run = analyse(readCaseTrack('dev04-rear-full'), { view, model: 'full' });
    expect(codes(run)).toEqual(['refuse:view-contradicted']);
    expect(run.quality[0]?.values).toEqual({ entered: view, seen: 'rear' });
    expect(run.summary).toEqual({});
  });

  test('a runner who faces right, called left-facing', () => {
    const run = analyse(readGoldenTrack('side-right-heel'), { view: 'side', facing: 'left' });
    expect(codes(run)).toEqual(['refuse:facing-contradicted']);
  });

  test('a view is read as entered where the user stands by it, and marked', () => {
    const run = analyse(readCaseTrack('dev04-rear-full'), {
      view: 'front',
      model: 'full',
      standsByEntered: true,
    });
    expect(codes(run)).toContain('warn:view-contradicted');
    expect(run.context.view).toBe('front');
    expect(run.state.kind).toBe('limited');
    expect(run.state.reasons).toContain('entered-against-picture');
    expect(run.strides.length).toBeGreaterThan(3);
    expect(words(run)).toContain('though the picture looks like');
    expect(describeRunState(run.state, 'heavy')?.why.join()).toContain('the picture shows otherwise');
  });

  test('a direction likewise: what still forbids a number is another thing', () => {
    const run = analyse(readGoldenTrack('side-right-heel'), { facing: 'left', standsByEntered: true });
    expect(codes(run)).toContain('warn:facing-contradicted');
    expect(run.context.facing).toBe('left');
    expect(codes(run)).not.toContain('refuse:facing-contradicted');
  });

  test('who stands by what agrees with the picture gets the same numbers, unmarked', () => {
    const track = readCaseTrack('dev04-rear-full');
    const run = analyse(track, { view: 'rear', standsByEntered: true });
    expect(run.state).toEqual(analyse(track, { view: 'rear' }).state);
    expect(run.summary).toEqual(analyse(track, { view: 'rear' }).summary);
  });

  test('a picture that stands on its head is refused, whatever anybody stands by', () => {
    const turned = turnTrack(readGoldenTrack('side-right-heel'), 180);
    expect(codes(analyse(turned, { standsByEntered: true }))).toEqual(['refuse:picture-turned']);
  });

  test('what agrees with the picture is not contradicted', () => {
    expect(codes(analyse(readCaseTrack('dev04-rear-full'), { view: 'rear' }))).toEqual(['info:few-strides']);
    const side = analyse(readGoldenTrack('side-right-heel'), { facing: 'right' });
    expect(codes(side)).toEqual(['info:few-strides']);
  });
});

describe('a picture whose rotation was lost', () => {
  test.each([
    [90, 270],
    [180, 180],
    [270, 90],
  ] as const)('turned by %i° clockwise, it asks for %i°', (degrees, needed) => {
    for (const name of ['side-right-heel', 'rear-valgus', 'front-crossover']) {
      const run = analyse(turnTrack(readGoldenTrack(name), degrees));
      expect(codes(run)).toEqual(['refuse:picture-turned']);
      expect(run.quality[0]?.values).toEqual({ degrees: needed });
      expect(words(run)).toContain(`--turn ${needed}`);
      const upright = analyse(turnTrack(turnTrack(readGoldenTrack(name), degrees), needed));
      expect(codes(upright)).toEqual(codes(analyse(readGoldenTrack(name))));
    }
  });
});

test.each(['side-right-heel', 'side-left-midfoot', 'side-demo-30fps'])('%s played backwards', (name) => {
  const track = readGoldenTrack(name);
  const frames = track.timesS.length;
  const perFrame = track.landmarks.length / frames;
  const landmarks = track.landmarks.slice();
  for (let frame = 0; frame < frames; frame++) {
    const from = (frames - 1 - frame) * perFrame;
    landmarks.set(track.landmarks.subarray(from, from + perFrame), frame * perFrame);
  }
  const backwards = { ...track, landmarks };
  expect(codes(analyse(backwards))).toEqual(['refuse:plays-backwards']);
  expect(codes(analyse(backwards, { view: 'side', facing: 'right' }))).toEqual(['refuse:plays-backwards']);
});

describe('the wrong playing speed', () => {
  const track = readGoldenTrack('side-demo-30fps');
  test.each([2, 4, 8])('a slow-motion factor of %i for a clip in real time', (slowMotion) => {
    const run = analyse(track, { slowMotion });
    expect(run.quality).toMatchObject([{ code: 'too-fast', severity: 'refuse', values: { factor: 1 } }]);
    expect(words(run)).toContain('real time');
  });
  test('a clip at twice its speed', () => {
    const run = analyse({ ...track, timesS: track.timesS.map((time) => time / 2) });
    expect(run.quality).toMatchObject([
      { code: 'too-fast', severity: 'refuse', values: { cadence: 324, factor: 0.5 } },
    ]);
    expect(words(run)).toContain('sped up');
  });
});

describe('a short but good clip', () => {
  test('of 1.6 s gives its strides’ numbers, called limited', () => {
    const whole = readGoldenTrack('side-right-heel');
    const frames = 96;
    const perFrame = whole.landmarks.length / whole.timesS.length;
    const run = analyse({
      ...whole,
      timesS: whole.timesS.slice(0, frames),
      landmarks: whole.landmarks.slice(0, frames * perFrame),
    });
    expect(codes(run)[0]).toBe('warn:limited-strides');
    expect(run.strides.length).toBeGreaterThanOrEqual(1);
    expect(run.summary.overstride).toBeDefined();
  });
});

describe('legs that take turns', () => {
  test.each(['side-right-heel', 'side-left-midfoot', 'rear-valgus', 'front-crossover'])('%s', (name) => {
    const { trajectories, rhythm } = followLegs(readGoldenTrack(name), 1);
    const view = name.startsWith('side') ? 'side' : 'rear';
    expect(legsAlternate(trajectories, rhythm, view)).toBe(true);
    // The other leg at the same time, as in a squat.
    const both = { ...trajectories, x: trajectories.x.slice(), y: trajectories.y.slice() };
    for (const axis of [both.x, both.y]) axis[28] = axis[27] ?? new Float64Array(0);
    expect(legsAlternate(both, rhythm, view)).toBe(false);
  });
});
