import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import { everyNthFrame } from '../errors/every-nth-frame.ts';
import { filmRun, SIDE_CAMERAS } from '../mocap/conditions.ts';
import { loadMocap } from '../mocap/load-mocap.ts';
import { NO_ERRORS, POSE_LIKE } from '../mocap/pose-errors.ts';
import { PIXELS_PER_METRE } from '../mocap/project-track.ts';
import { SYNTHETIC_CLIPS_FOLDER } from '../synthetic/score-synthetic-tracks.ts';
import { readSyntheticTruth, syntheticTruthFiles } from '../synthetic/synthetic-truth.ts';
import type { FilterClip } from './score-filters.ts';

/** Leg joints by MediaPipe's index and the truth files' names. */
const NAMES = ['hip', 'knee', 'ankle', 'heel', 'foot_index'] as const;
const FIRST_INDEX = 23;
const REAL_CLIP = 'side-gym-60fps';
/**
 * Thigh and shank of the gym runner, metres, for a scale: a guess that only the millimetres hang
 * on.
 */
const REAL_PX_PER_M = 480;

/**
 * Rendered side views at their own rate and at 30 Hz, and the labelled gym clip, from stored
 * tracks.
 */
export function filterClipsFromTracks(folder: string): readonly FilterClip[] {
  const rendered = syntheticTruthFiles(SYNTHETIC_CLIPS_FOLDER).flatMap((path): FilterClip[] => {
    const truth = readSyntheticTruth(path);
    const track = readTrack(join(folder, `${truth.clip}.json`));
    if (!track || !truth.view.startsWith('side') || truth.fps < 50) return [];
    const { points, pxPerM } = truePoints(path, track);
    const clip = { material: 'rendered', track, truth: points, contacts: truth.contacts, pxPerM };
    const nth = Math.round(truth.fps / 30);
    return [clip, { ...clip, track: everyNthFrame(track, nth), truth: everyNthFrame(points, nth) }];
  });
  const real = readTrack(join(folder, `${REAL_CLIP}.json`));
  const none = { left: [], right: [] };
  return real
    ? [...rendered, { material: 'gym', track: real, truth: null, contacts: none, pxPerM: REAL_PX_PER_M }]
    : rendered;
}

/**
 * Every motion-capture trial filmed once from the side, with pose-like errors, 10 s at 30 and at 60
 * Hz.
 */
export function filterClipsFromMocap(folder: string): readonly FilterClip[] {
  return loadMocap(folder).flatMap((run, k) =>
    [30, 60].flatMap((rateHz): FilterClip[] => {
      const camera = SIDE_CAMERAS[k % SIDE_CAMERAS.length];
      if (!camera) return [];
      const seen = filmRun(run, camera, rateHz, POSE_LIKE, k + 1, 0.003, 10);
      const clean = filmRun(run, camera, rateHz, NO_ERRORS, k + 1, 0.003, 10);
      const contacts = (side: 'left' | 'right') =>
        run.contacts.filter((one) => one.side === side).map((one) => one.icS - seen.startS);
      return [
        {
          material: 'motion capture',
          track: seen.input.track,
          truth: clean.input.track,
          contacts: { left: contacts('left'), right: contacts('right') },
          pxPerM: PIXELS_PER_METRE,
        },
      ];
    }),
  );
}

function readTrack(file: string): PoseTrack | null {
  if (!existsSync(file)) return null;
  const track = fromTrackJson(JSON.parse(readFileSync(file, 'utf8')));
  return isTrack(track) ? track : null;
}

/** The rendered skeleton's leg joints in the picture, at the track's frames. */
function truePoints(path: string, track: PoseTrack): { readonly points: PoseTrack; readonly pxPerM: number } {
  const raw = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly landmark_names: readonly string[];
    readonly camera: { readonly px_per_m_at_runner: number };
    readonly frames: { readonly landmarks_px: readonly (readonly (readonly [number, number])[])[] };
  };
  const points = createPoseTrack(track.width, track.height, track.timesS);
  for (const [frame, seen] of raw.frames.landmarks_px.entries()) {
    if (frame >= track.timesS.length) break;
    for (const [k, name] of NAMES.entries()) {
      for (const [s, side] of ['left', 'right'].entries()) {
        const [x, y] = seen[raw.landmark_names.indexOf(`${side}_${name}`)] ?? [Number.NaN, Number.NaN];
        points.landmarks.set([x, y, 0, 1], landmarkOffset(frame, FIRST_INDEX + 2 * k + s));
      }
    }
  }
  return { points, pxPerM: raw.camera.px_per_m_at_runner };
}
