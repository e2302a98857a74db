import { createPoseTrack, type PoseTrack } from '../../../src/core/pose/pose-track.ts';
import type { ModelId } from '../../../src/core/run/run-context.ts';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import type { PicturedScan, PoseService, TrackOptions } from '../../../src/state/analysis/pose-service.ts';

const BOX = { x: 10, y: 10, width: 20, height: 40 };
const OTHER_BOX = { x: 60, y: 10, width: 20, height: 40 };

export const TWO_PEOPLE: ScanResult = {
  people: [
    { box: BOX, crop: { ...BOX, hips: null }, seenInFrames: 12, view: 'side', facing: 'right' },
    { box: OTHER_BOX, crop: { ...OTHER_BOX, hips: null }, seenInFrames: 5, view: 'rear', facing: null },
  ],
  crop: { ...BOX, hips: null },
  view: 'side',
  facing: 'right',
};

function videoInfo(name: string, frames = 100): VideoInfo {
  return {
    name,
    sizeBytes: 1000,
    durationS: frames / 50,
    width: 100,
    height: 60,
    rotation: 0,
    codec: 'avc1',
    frames,
    fps: 50,
    variableFrameRate: false,
    captureFps: null,
    decodePath: 'webcodecs',
  };
}

export function videoFile(name: string): File {
  return new File(['x'], name, { type: 'video/mp4' });
}

/** A track call that the test ends by hand. */
export interface PendingTrack {
  readonly file: File;
  readonly options: TrackOptions;
  /** With the hips and all else missing, unless the test puts them somewhere. */
  finish(fill?: (track: PoseTrack) => void): void;
  fail(error: unknown): void;
}

/** Stands in for the worker client: inspects and scans at once, tracks when the test says so. */
export class FakePoseService implements PoseService {
  readonly calls: string[] = [];
  /** Models that were to be loaded before anything was to be read. */
  readonly prepared: ModelId[] = [];
  readonly tracks: PendingTrack[] = [];
  readonly bitmaps: ImageBitmap[] = [];
  scanResult: ScanResult = TWO_PEOPLE;
  info: Partial<VideoInfo> = {};

  videoFromGif(file: File) {
    this.calls.push(`convert ${file.name}`);
    return Promise.resolve(file);
  }

  turnVideo(file: File, degrees: number) {
    this.calls.push(`turn ${file.name} by ${degrees}`);
    return Promise.resolve(file);
  }

  prepareScan() {
    return undefined;
  }

  prepareReading(model: ModelId) {
    this.prepared.push(model);
  }

  surveyVideo() {
    return Promise.resolve([]);
  }

  async inspectVideo(file: File) {
    this.calls.push(`inspect ${file.name}`);
    const firstFrame = await createImageBitmap(new ImageData(4, 4));
    this.bitmaps.push(firstFrame);
    if (file.name.startsWith('bad')) {
      throw Object.assign(new Error('not-a-video'), { code: 'not-a-video', detail: 'no box' });
    }
    return { info: { ...videoInfo(file.name), ...this.info }, firstFrame };
  }

  async scanVideo(
    file: File,
    { signal, onPreview }: Parameters<PoseService['scanVideo']>[1],
  ): Promise<PicturedScan> {
    this.calls.push(`scan ${file.name}`);
    await Promise.resolve();
    signal.throwIfAborted();
    if (this.scanResult.people.length > 0) {
      const bitmap = await createImageBitmap(new ImageData(4, 4));
      this.bitmaps.push(bitmap);
      onPreview?.({ frame: 7, bitmap, landmarks: new Float32Array(132) });
    }
    this.calls.push(`scanned ${file.name}`);
    if (this.scanResult.people.length < 2) return this.scanResult;
    const picture = await createImageBitmap(new ImageData(4, 4));
    this.bitmaps.push(picture);
    return { ...this.scanResult, picture };
  }

  estimateTrack(file: File, options: TrackOptions) {
    this.calls.push(`track ${file.name}`);
    const timing = {
      decodeMs: 1,
      inferMs: 1,
      totalMs: 2,
      framesInferred: 2,
      lanes: 1,
      delegate: 'CPU',
    } as const;
    const track = createPoseTrack(100, 60, Float64Array.of(0, 0.02));
    return new Promise<Awaited<ReturnType<PoseService['estimateTrack']>>>((resolve, reject) => {
      options.signal.addEventListener('abort', () => reject(options.signal.reason as Error));
      const finish = (fill?: (track: PoseTrack) => void): void => {
        fill?.(track);
        resolve({ track, timing });
      };
      this.tracks.push({ file, options, finish, fail: reject });
    });
  }
}
