import { createPoseTrack, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { SessionRecord } from '../../../src/storage/session-record.ts';

/** A database and a folder of its own for each test. */
export function freshName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** A track with every kind of number that a file must bring back: fractions, negatives, NaN. */
export function wavyTrack(frames: number): PoseTrack {
  const track = createPoseTrack(
    1280,
    720,
    Float64Array.from({ length: frames }, (_, i) => i / 59.94),
  );
  track.landmarks.forEach((_, i) => (track.landmarks[i] = i % 7 === 0 ? Number.NaN : Math.sin(i) * 500));
  return track;
}

/** A whole record, as a finished analysis writes it. */
export function sessionRecord(id: string, change: Partial<SessionRecord> = {}): SessionRecord {
  return {
    schema: 'treadlens-session/1',
    id,
    title: 'Tuesday evening',
    createdMs: 1_790_000_000_000,
    updatedMs: 1_790_000_000_000,
    isDemo: false,
    deletedMs: null,
    thumbnail: new Blob(['picture'], { type: 'image/webp' }),
    clips: [
      {
        file: { name: 'evening.mp4', type: 'video/mp4', sizeBytes: 3, lastModifiedMs: 1_780_000_000_000 },
        info: {
          name: 'evening.mp4',
          sizeBytes: 3,
          durationS: 0.5,
          width: 1280,
          height: 720,
          rotation: 0,
          codec: 'avc1',
          frames: 30,
          fps: 59.94,
          variableFrameRate: false,
          captureFps: null,
          decodePath: 'webcodecs',
        },
        context: { view: 'side', heightM: 1.7, slowMotion: 1, model: 'lite' },
        timing: { decodeMs: 1, inferMs: 2, totalMs: 3, framesInferred: 30, lanes: 1, delegate: 'CPU' },
        trackFile: 'clip-0.track',
        videoFile: 'clip-0.video',
        coreVersion: '0.1.0',
        view: 'side',
        nearSide: 'right',
        refused: false,
        findings: 1,
        summary: { cadence: { both: { median: 165, low: 162, high: 168, n: 20, unit: 'steps/min' } } },
      },
    ],
    ...change,
  };
}
