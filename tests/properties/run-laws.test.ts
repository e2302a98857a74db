import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import type { RunAnalysis } from '../../src/core/findings/run-analysis.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import { toTrc } from '../../src/core/export/to-trc.ts';
import { SERIES_IDS } from '../../src/core/kinematics/kinematic-series.ts';
import { METRIC_IDS } from '../../src/core/metrics/registry.ts';
import type { Side } from '../../src/core/pose/landmark.ts';
import {
  JOINT_INDEX,
  LANDMARK_NAMES,
  oppositeLandmark,
  oppositeSide,
  SIDES,
} from '../../src/core/pose/landmark.ts';
import type { PoseTrack } from '../../src/core/pose/pose-track.ts';
import { frameCount, landmarkOffset } from '../../src/core/pose/pose-track.ts';
import { NO_EDITS } from '../../src/core/run/run-edits.ts';
import { readGoldenTrack } from '../support/read-golden-track.ts';

const TRACKS = ['side-right-heel', 'side-left-midfoot', 'rear-valgus', 'front-crossover'] as const;
/** An analysis takes a moment: few but different cases. */
const RUNS = { numRuns: 8 };
const trackName = fc.constantFrom(...TRACKS);

function transformed(
  track: PoseTrack,
  point: (x: number, y: number, z: number) => readonly [number, number, number],
  landmarkOf: (landmark: number) => number = (landmark) => landmark,
): PoseTrack {
  const landmarks = new Float32Array(track.landmarks.length);
  for (let frame = 0; frame < frameCount(track); frame++) {
    for (let landmark = 0; landmark < LANDMARK_NAMES.length; landmark++) {
      const from = landmarkOffset(frame, landmark);
      const [x, y, z] = point(track.landmarks[from]!, track.landmarks[from + 1]!, track.landmarks[from + 2]!);
      landmarks.set([x, y, z, track.landmarks[from + 3]!], landmarkOffset(frame, landmarkOf(landmark)));
    }
  }
  return { ...track, landmarks };
}

const mirror = (track: PoseTrack): PoseTrack =>
  transformed(track, (x, y, z) => [track.width - x, y, z], oppositeLandmark);

const analyse = (track: PoseTrack): RunAnalysis => analyzeRun(track, { ...DEFAULT_CONTEXT, heightM: 1.7 });

/** Differences of medians between two analyses, sides mapped by `sideOf`; classes must be equal. */
function expectSameNumbers(
  a: RunAnalysis,
  b: RunAnalysis,
  sideOf: (side: Side) => Side,
  tolerance: number,
): void {
  for (const metric of METRIC_IDS) {
    for (const side of SIDES) {
      const one = a.summary[metric]?.[side]?.median;
      const other = b.summary[metric]?.[sideOf(side)]?.median;
      if (typeof one === 'number' && typeof other === 'number') {
        expect(Math.abs(one - other), `${metric} ${side}: ${one} and ${other}`).toBeLessThan(
          tolerance * Math.max(1, Math.abs(one)),
        );
      } else expect(one, `${metric} ${side}`).toEqual(other);
    }
  }
}

describe('laws of a whole run', () => {
  test.prop([trackName], RUNS)('mirroring the clip exchanges left and right and nothing else', (name) => {
    const track = readGoldenTrack(name);
    const plain = analyse(track);
    const mirrored = analyse(mirror(track));
    expect(mirrored.camera.view).toBe(plain.camera.view);
    if (plain.camera.nearSide) {
      expect(mirrored.camera.nearSide).toBe(oppositeSide(plain.camera.nearSide));
      expect(mirrored.camera.facing).not.toBe(plain.camera.facing);
    }
    expect(mirrored.events.map((event) => event.side)).toEqual(
      plain.events.map((event) => oppositeSide(event.side)),
    );
    expectSameNumbers(plain, mirrored, oppositeSide, 1e-3);
  });

  test.each(TRACKS)('a mirrored video that is called mirrored tells the same of the runner: %s', (name) => {
    const track = readGoldenTrack(name);
    const plain = analyse(track);
    const told = { ...DEFAULT_CONTEXT, heightM: 1.7, mirrored: true } as const;
    const mirrored = analyzeRun(mirror(track), told);
    expect(mirrored.context.nearSide).toBe(plain.context.nearSide);
    expect(mirrored.events.map(({ side, type, leg }) => `${side} ${type} ${leg}`)).toEqual(
      plain.events.map(({ side, type, leg }) => `${side} ${type} ${leg}`),
    );
    expect(mirrored.findings.map(({ id, side }) => `${id} ${side}`).sort()).toEqual(
      plain.findings.map(({ id, side }) => `${id} ${side}`).sort(),
    );
    expectSameNumbers(plain, mirrored, (side) => side, 1e-3);
    const middle = plain.trajectories.timesS.length >> 1;
    for (const side of SIDES) {
      const ankle = JOINT_INDEX.ankle[side];
      // On the joint of the picture that is shown.
      expect(mirrored.trajectories.x[ankle]![middle]).toBeCloseTo(
        track.width - plain.trajectories.x[ankle]![middle]!,
        1,
      );
      for (const id of SERIES_IDS) {
        const [one, other] = [plain, mirrored].map(({ kinematics }) => kinematics.perSide[id][side][middle]!);
        if (Number.isFinite(one)) expect(other, `${id} ${side}`).toBeCloseTo(one!, 1);
      }
    }
    expect(mirrored.kinematics.trunkLean[middle]).toBeCloseTo(plain.kinematics.trunkLean[middle]!, 1);
    const marker = (run: RunAnalysis): number[] =>
      toTrc(run, 'run.trc')!.split('\n')[middle]!.split('\t').map(Number);
    const [one, other] = [marker(plain), marker(mirrored)];
    expect(other).toHaveLength(one.length);
    other.forEach((value, cell) => expect(Math.abs(value - one[cell]!), `cell ${cell}`).toBeLessThan(2));
  });

  test('corrections of a mirrored video name the sides as they are on the runner', () => {
    const track = mirror(readGoldenTrack('side-right-heel'));
    const told = { ...DEFAULT_CONTEXT, mirrored: true } as const;
    const contact = analyzeRun(track, told).events.find(
      ({ side, type }) => side === 'right' && type === 'toe-off',
    )!;
    const edits = {
      ...NO_EDITS,
      events: [
        {
          kind: 'replace',
          side: 'right',
          type: 'toe-off',
          fromTimeS: contact.timeS,
          timeS: contact.timeS + 0.01,
        } as const,
      ],
      landmarks: [{ timeS: track.timesS[contact.frame]!, landmark: JOINT_INDEX.knee.right, x: 0.25, y: 0.5 }],
    };
    const run = analyzeRun(track, { ...told, edits });
    expect(run.events.filter(({ source }) => source === 'edited')).toEqual([
      expect.objectContaining({ side: 'right', type: 'toe-off', timeS: contact.timeS + 0.01 }),
    ]);
    const sample = run.trajectories.frame.indexOf(contact.frame);
    const before = analyzeRun(track, told).trajectories.x[JOINT_INDEX.knee.left]![sample];
    expect(run.trajectories.x[JOINT_INDEX.knee.left]![sample]).toBe(before);
    expect(run.trajectories.x[JOINT_INDEX.knee.right]![sample]).toBeCloseTo(0.25 * track.width, 0);
    expect(run.context.edits).toBe(edits);
  });

  test.prop([trackName, fc.integer({ min: 1, max: 600 })], RUNS)(
    'a later start shifts every event by as much',
    (name, ticks) => {
      const track = readGoldenTrack(name);
      const shiftS = ticks / 60;
      const plain = analyse(track);
      const later = analyse({ ...track, timesS: track.timesS.map((t) => t + shiftS) });
      expect(later.events).toHaveLength(plain.events.length);
      for (const [k, event] of later.events.entries()) {
        expect(event.timeS - shiftS).toBeCloseTo(plain.events[k]!.timeS, 4);
        expect(event.frame).toBe(plain.events[k]!.frame);
      }
      expectSameNumbers(plain, later, (side) => side, 1e-3);
    },
  );

  test.prop([trackName, fc.double({ min: 0.7, max: 3, noNaN: true })], RUNS)(
    'a larger picture leaves events, angles and shares as they are',
    (name, scale) => {
      const track = readGoldenTrack(name);
      const plain = analyse(track);
      const scaled = analyse({
        ...transformed(track, (x, y, z) => [scale * x, scale * y, scale * z]),
        width: scale * track.width,
        height: scale * track.height,
      });
      expect(scaled.events.map(({ side, type }) => `${side} ${type}`)).toEqual(
        plain.events.map(({ side, type }) => `${side} ${type}`),
      );
      expectSameNumbers(plain, scaled, (side) => side, 2e-3);
    },
  );

  test.prop([trackName, fc.integer({ min: 2, max: 8 })], RUNS)(
    'slow motion scales file times, not real ones',
    (name, factor) => {
      const track = readGoldenTrack(name);
      const plain = analyse(track);
      const slow = analyzeRun(
        { ...track, timesS: track.timesS.map((t) => t * factor) },
        { ...DEFAULT_CONTEXT, heightM: 1.7, slowMotion: factor },
      );
      expect(slow.events).toHaveLength(plain.events.length);
      for (const [k, event] of slow.events.entries()) {
        expect(event.timeS / factor).toBeCloseTo(plain.events[k]!.timeS, 6);
      }
      expectSameNumbers(plain, slow, (side) => side, 1e-6);
    },
  );

  test.prop([trackName], RUNS)(
    'strides tile: of one foot they do not overlap, and each is one step of the other',
    (name) => {
      const { strides } = analyse(readGoldenTrack(name));
      for (const side of SIDES) {
        const own = strides.filter((stride) => stride.side === side);
        for (const [k, stride] of own.entries()) {
          expect(stride.endS).toBeGreaterThan(stride.startS);
          if (k > 0) expect(stride.startS).toBeGreaterThanOrEqual(own[k - 1]!.endS - 1e-9);
        }
      }
    },
  );
});
