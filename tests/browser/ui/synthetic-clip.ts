import { LANDMARK_NAMES } from '../../../src/core/pose/landmark.ts';
import { createPoseTrack, landmarkOffset, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import type { ClipInput } from '../../../src/state/session/run-session.svelte.ts';

interface SyntheticTruth {
  readonly width: number;
  readonly height: number;
  readonly landmark_names: readonly string[];
  readonly frames: {
    readonly t: readonly number[];
    readonly landmarks_px: readonly (readonly (readonly [number, number])[])[];
  };
}

/**
 * A rendered clip of the shared material as a clip under review; its pose track is the ground
 * truth.
 */
export async function loadSyntheticClip(sharedUrl: string, name: string): Promise<ClipInput> {
  const [video, truth] = await Promise.all([
    fetch(`${sharedUrl}/clips/synthetic/${name}.mp4`).then((response) => response.blob()),
    fetch(`${sharedUrl}/clips/synthetic/${name}.json`).then(
      (response) => response.json() as Promise<SyntheticTruth>,
    ),
  ]);
  const file = new File([video], `${name}.mp4`, { type: 'video/mp4' });
  return clipInput(file, trackOf(truth));
}

/** Wraps a file and its track. */
export function clipInput(file: File, track: PoseTrack): ClipInput {
  const frames = track.timesS.length;
  const durationS = track.timesS[frames - 1]!;
  const info: VideoInfo = {
    name: file.name,
    sizeBytes: file.size,
    durationS,
    width: track.width,
    height: track.height,
    rotation: 0,
    codec: 'avc1',
    frames,
    fps: (frames - 1) / durationS,
    variableFrameRate: false,
    captureFps: null,
    decodePath: 'webcodecs',
  };
  const timing = {
    decodeMs: 1,
    inferMs: 1,
    totalMs: 2,
    framesInferred: frames,
    lanes: 1,
    delegate: 'CPU' as const,
  };
  return { file, info, track, context: { slowMotion: 1, model: 'heavy' }, timing };
}

function trackOf(truth: SyntheticTruth): PoseTrack {
  const first = truth.frames.t[0]!;
  const times = Float64Array.from(truth.frames.t, (t) => t - first);
  const track = createPoseTrack(truth.width, truth.height, times);
  for (const [k, name] of truth.landmark_names.entries()) {
    const landmark = LANDMARK_NAMES.indexOf(name as (typeof LANDMARK_NAMES)[number]);
    for (const [frame, points] of truth.frames.landmarks_px.entries()) {
      track.landmarks.set([...points[k]!, 0, 1], landmarkOffset(frame, landmark));
    }
  }
  return track;
}
