import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANDMARK_NAMES } from '../../src/core/pose/landmark.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import type { SimulatedClip } from '../../tests/bench/mocap/conditions.ts';
import type { TrueContact } from '../../tests/bench/mocap/load-mocap.ts';
import { addPoseErrors, type PoseErrors } from '../../tests/bench/mocap/pose-errors.ts';

interface SyntheticFile {
  readonly width: number;
  readonly height: number;
  readonly view: string;
  readonly belt_speed_mps: number;
  readonly landmark_names: readonly string[];
  readonly frames: {
    readonly t: readonly number[];
    readonly landmarks_px: readonly (readonly [number, number])[][];
  };
  readonly events: Readonly<
    Record<'initial_contact' | 'toe_off', Readonly<Record<'left' | 'right', readonly number[]>>>
  >;
}

/**
 * The synthetic clips' true image points as an estimator would give them, with their true events.
 */
export function filmSyntheticClips(folder: string, errors: PoseErrors, seed: number): SimulatedClip[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name, k) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as SyntheticFile;
      const track = truthTrack(file);
      const view = file.view.includes('rear') ? 'rear' : file.view.includes('front') ? 'front' : 'side';
      const input = addPoseErrors(track, errors, seed + k);
      const subject = 'synthetic';
      const durationS = track.timesS[track.timesS.length - 1] ?? 0;
      return {
        run: {
          name: basename(name, '.json'),
          subject,
          rateHz: 60,
          speedMps: file.belt_speed_mps,
          durationS,
          points: {},
          contacts: trueContacts(file),
        },
        camera: { name: file.view, view, azimuthDeg: facesRight(track) ? 0 : 180, rollDeg: 0 },
        startS: 0,
        durationS,
        input,
      };
    });
}

function trueContacts(file: SyntheticFile): TrueContact[] {
  const never = Number.NEGATIVE_INFINITY;
  return (['left', 'right'] as const).flatMap((side) => [
    ...file.events.initial_contact[side].map((icS) => ({
      side,
      icS,
      toS: never,
      footStrikeAngleDeg: 0,
      isUsable: true,
    })),
    ...file.events.toe_off[side].map((toS) => ({
      side,
      icS: never,
      toS,
      footStrikeAngleDeg: 0,
      isUsable: true,
    })),
  ]);
}

function truthTrack(file: SyntheticFile): PoseTrack {
  const track = createPoseTrack(file.width, file.height, Float64Array.from(file.frames.t));
  for (const [frame, points] of file.frames.landmarks_px.entries()) {
    for (const [landmark, name] of LANDMARK_NAMES.entries()) {
      const point = points[Math.max(0, file.landmark_names.indexOf(name))];
      if (point) track.landmarks.set([point[0], point[1], 0, 0.95], landmarkOffset(frame, landmark));
    }
  }
  return track;
}

function facesRight(track: PoseTrack): boolean {
  let ahead = 0;
  for (let frame = 0; frame < track.timesS.length; frame++) {
    for (const [heel, toe] of [
      [29, 31],
      [30, 32],
    ] as const) {
      const x = (landmark: number): number => track.landmarks[landmarkOffset(frame, landmark)] ?? 0;
      ahead += x(toe) - x(heel);
    }
  }
  return ahead > 0;
}
