import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deviation, mean, median } from 'd3-array';
import { describe, expect, test } from 'vitest';
import { isMeasured } from '../../../../src/core/run/measure.ts';
import { pelvicDrop } from '../../../../src/core/metrics/pelvic-drop.ts';
import { dotWindow } from '../../../../src/core/pose/dot-window.ts';
import { findDots } from '../../../../src/core/pose/find-dots.ts';
import { JOINT_INDEX, SIDES, type Side } from '../../../../src/core/pose/landmark.ts';
import {
  createPoseTrack,
  DOTS_STRIDE,
  landmarkOffset,
  type PoseTrack,
} from '../../../../src/core/pose/pose-track.ts';
import { seededRandom } from '../../../../src/core/statistics/seeded-random.ts';
import { filterTrajectories } from '../../../../src/core/trajectories/filter-trajectories.ts';
import { sharedFile } from '../../../support/shared-folder.ts';
import { renderDots } from '../pose/dot-patch.ts';
import { metricInput, stride } from './posed-input.ts';

/**
 * Markers on the dimples of real runners, filmed from behind by a camera that is made up: what the
 * metric reads against the tilt of the whole pelvis by all four markers (Fukuchi 2017). No real
 * video with dots has been measured.
 */
type Millimetres = readonly [forward: number, up: number, right: number];

interface Run {
  readonly name: string;
  readonly rate_hz: number;
  readonly points: Readonly<Record<string, readonly Millimetres[]>>;
  readonly events: readonly {
    readonly side: 'L' | 'R';
    readonly ic: number;
    readonly to: number;
    readonly pelvic_drop_deg: number;
  }[];
}

const [WIDTH, HEIGHT] = [1080, 1920];
/** Every third sample of 150 Hz. */
const FRAME_EVERY = 3;
const DISTANCE_MM = 3500;
const LENS_UP_MM = 1000;
/** Of a runner of 1.8 m: 1100 px. */
const PX_PER_MM = 0.61;
const TRUNK_MM = 500;

function film(run: Run, rollDeg = 0): PoseTrack {
  const frames = Math.floor((run.points['R_PSIS']?.length ?? 0) / FRAME_EVERY);
  const timesS = Float64Array.from({ length: frames }, (_, frame) => (frame * FRAME_EVERY) / run.rate_hz);
  const track = createPoseTrack(WIDTH, HEIGHT, timesS);
  const dots = new Float32Array(frames * DOTS_STRIDE);
  const [cos, sin] = [Math.cos((rollDeg * Math.PI) / 180), Math.sin((rollDeg * Math.PI) / 180)];
  const seen = ([forward, up, right]: Millimetres): readonly [number, number] => {
    const scale = (PX_PER_MM * DISTANCE_MM) / (DISTANCE_MM + forward);
    const [across, down] = [scale * right, scale * (LENS_UP_MM - up)];
    return [WIDTH / 2 + across * cos - down * sin, HEIGHT / 2 + across * sin + down * cos];
  };
  const at = (name: string, frame: number): Millimetres =>
    run.points[name]?.[frame * FRAME_EVERY] ?? [Number.NaN, Number.NaN, Number.NaN];
  for (let frame = 0; frame < frames; frame++) {
    for (const side of SIDES) {
      const [forward, up, right] = at(side === 'left' ? 'L_HIP' : 'R_HIP', frame);
      track.landmarks.set(
        [...seen([forward, up, right]), 0, 1],
        landmarkOffset(frame, JOINT_INDEX.hip[side]),
      );
      track.landmarks.set(
        [...seen([forward, up + TRUNK_MM, right]), 0, 1],
        landmarkOffset(frame, JOINT_INDEX.shoulder[side]),
      );
    }
    dots.set([...seen(at('L_PSIS', frame)), ...seen(at('R_PSIS', frame))], frame * DOTS_STRIDE);
  }
  return { ...track, dots };
}

/** Median over the strides of a leg: as read, and as the markers of the whole pelvis have it. */
function dropOf(run: Run, track: PoseTrack, side: Side): readonly [read: number, truth: number] {
  const trajectories = filterTrajectories({ track, swapped: new Uint8Array(track.timesS.length) }, 1);
  const input = { ...metricInput({}, 'rear'), trajectories };
  const endS = track.timesS.at(-1) ?? 0;
  const events = run.events.filter(
    (event) => event.side === (side === 'left' ? 'L' : 'R') && event.to < endS,
  );
  const read = events.flatMap((event) => {
    const measured = pelvicDrop.compute(
      stride({ side, initialContactS: event.ic, toeOffS: event.to, nextContactS: event.to + 0.3 }),
      input,
    );
    return isMeasured(measured) ? [Number(measured.value)] : [];
  });
  expect(read.length).toBeGreaterThan(0.9 * events.length);
  return [median(read) ?? Number.NaN, median(events, (event) => event.pelvic_drop_deg) ?? Number.NaN];
}

const folder = sharedFile('mocap');

if (folder === null) {
  console.warn('Skipped: ../shared/mocap is absent, so no real pelvis is there to be followed.');
  test.skip('pelvic drop of real runners: ../shared/mocap is absent', () => undefined);
} else {
  const runs = readdirSync(folder)
    .filter((name) => /^rbds_.*_T35\.json$/.test(name))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Run);

  describe('18 runners at 3.5 m/s with dots where their markers are', () => {
    test('the reading follows the whole pelvis', () => {
      expect(runs).toHaveLength(18);
      const pairs = runs.flatMap((run) => {
        const track = film(run);
        return SIDES.map((side) => dropOf(run, track, side));
      });
      const errors = pairs.map(([read, truth]) => read - truth);
      expect(Math.abs(mean(errors) ?? Number.NaN)).toBeLessThan(0.3);
      expect(deviation(errors)).toBeLessThan(0.85);
      expect(correlation(pairs)).toBeGreaterThan(0.88);
      // The stated range of a clip's median holds the truth.
      const stated = pelvicDrop.judgedErrors?.[0]?.clip ?? Number.NaN;
      expect(errors.filter((error) => Math.abs(error) <= stated).length).toBeGreaterThanOrEqual(34);
    });

    test('a camera rolled by 5° changes nothing', () => {
      const [run] = runs;
      if (!run) throw new Error('no run');
      const [level, rolled] = [dropOf(run, film(run), 'left'), dropOf(run, film(run, 5), 'left')];
      expect(rolled[0]).toBeCloseTo(level[0], 1);
    });

    test('drawn as pixels, blurred and with noise, they are found again where they were', () => {
      const [run] = runs;
      if (!run) throw new Error('no run');
      const filmed = film(run);
      const frames = 110;
      const cut: PoseTrack = {
        ...filmed,
        timesS: filmed.timesS.slice(0, frames),
        landmarks: filmed.landmarks.slice(0, landmarkOffset(frames, 0)),
        dots: filmed.dots?.slice(0, frames * DOTS_STRIDE) ?? new Float32Array(),
      };
      const seen = { ...cut, dots: seenDots(cut) };
      for (const side of SIDES) {
        expect(Math.abs(dropOf(run, seen, side)[0] - dropOf(run, cut, side)[0])).toBeLessThan(0.25);
      }
    });
  });
}

/** The dots drawn on dark cloth in each frame, 3 cm across, and looked for as the app does. */
function seenDots({ landmarks, dots, timesS }: PoseTrack): Float32Array {
  const found = new Float32Array(timesS.length * DOTS_STRIDE).fill(Number.NaN);
  const random = seededRandom(11);
  const jitter = (): number => 16 * (random() - 0.5);
  for (let frame = 0; frame < timesS.length; frame++) {
    // The pose model's points lie some pixels beside the body's.
    const pose = landmarks
      .slice(landmarkOffset(frame, 0), landmarkOffset(frame + 1, 0))
      .map((value) => value + jitter());
    const window = dotWindow(pose);
    if (!window || !dots) continue;
    const [left, top] = [Math.floor(window.box.x), Math.floor(window.box.y)];
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = dots.slice(frame * DOTS_STRIDE, (frame + 1) * DOTS_STRIDE);
    const radius = 15 * PX_PER_MM;
    const patch = renderDots({
      width: Math.ceil(window.box.width),
      height: Math.ceil(window.box.height),
      discs: [
        { x: x1 - left, y: y1 - top, radius },
        { x: x2 - left, y: y2 - top, radius },
      ],
      noise: 7,
      seed: frame + 1,
      smear: [2, 5],
    });
    const { middle, torsoPx } = window;
    const pair = findDots(patch, { middle: { x: middle.x - left, y: middle.y - top }, torsoPx });
    if (!pair) continue;
    found.set(
      [pair.left.x + left, pair.left.y + top, pair.right.x + left, pair.right.y + top],
      frame * DOTS_STRIDE,
    );
  }
  return found;
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [mx, my] = [mean(pairs, ([x]) => x) ?? 0, mean(pairs, ([, y]) => y) ?? 0];
  const sum = (of: (x: number, y: number) => number): number =>
    pairs.reduce((total, [x, y]) => total + of(x - mx, y - my), 0);
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y));
}
