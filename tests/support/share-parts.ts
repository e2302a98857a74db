import { EMPTY_REVIEW, toStoredReview } from '../../src/core/review/clip-review.ts';
import { createPoseTrack, type PoseTrack } from '../../src/core/pose/pose-track.ts';
import type { ShareClip, ShareParts } from '../../src/storage/share-write.ts';

/**
 * A track of a few frames with every kind of number that a file must bring back: fractions,
 * negatives, NaN.
 */
export function smallTrack(frames = 12): PoseTrack {
  const track = createPoseTrack(
    640,
    360,
    Float64Array.from({ length: frames }, (_, i) => i / 29.97),
  );
  track.landmarks.forEach((_, i) => {
    track.landmarks[i] = i % 7 === 0 ? Number.NaN : i % 4 === 3 ? 0.9 : Math.sin(i) * 300;
  });
  return track;
}

/** A clip to be shared, of the given track. */
export function shareClip(track: PoseTrack, change: Partial<ShareClip> = {}): ShareClip {
  const lengthS = track.timesS.at(-1) ?? 0;
  return {
    track,
    video: null,
    record: {
      file: { name: 'evening.mp4', type: 'video/mp4', sizeBytes: 3, lastModifiedMs: 1_780_000_000_000 },
      info: {
        name: 'evening.mp4',
        sizeBytes: 3,
        durationS: lengthS,
        width: track.width,
        height: track.height,
        rotation: 0,
        codec: 'avc1.42E01E',
        frames: track.timesS.length,
        fps: (track.timesS.length - 1) / Math.max(lengthS, 0.01),
        variableFrameRate: false,
        captureFps: null,
        decodePath: 'webcodecs',
      },
      context: { heightM: 1.7, slowMotion: 1, model: 'lite' },
      timing: { decodeMs: 1, inferMs: 2, totalMs: 3, framesInferred: 12, lanes: 1, delegate: 'CPU' },
      review: toStoredReview(EMPTY_REVIEW),
      coreVersion: '0.1.0',
    },
    ...change,
  };
}

/** A run to be shared, of one clip without video. */
export function shareParts(change: Partial<ShareParts> = {}): ShareParts {
  return {
    title: 'Tuesday evening',
    createdMs: 1_790_000_000_000,
    writtenMs: 1_790_000_100_000,
    thumbnail: null,
    clips: [shareClip(smallTrack())],
    ...change,
  };
}
