import type { PoseEstimator } from '../../../src/inference/pose-estimator.ts';
import { openVideo } from '../../../src/media/open-video.ts';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import { createScanEstimator, scanOpenVideo } from '../../../src/workers/pose/worker/scan-video.ts';

export type LookedOver = { readonly info: VideoInfo; readonly scan: ScanResult } | { readonly error: string };

/**
 * Loading the model takes longer than looking through a short clip: it is kept for the clips that
 * follow.
 */
let loading: Promise<PoseEstimator> | null = null;

async function lookOver(file: File): Promise<LookedOver> {
  using video = await openVideo(file, file.name);
  loading ??= createScanEstimator('full');
  const scan = await scanOpenVideo(video, await loading, 'decode', () => undefined);
  return { info: video.info, scan };
}

self.onmessage = ({ data }: MessageEvent<File>) => {
  lookOver(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies LookedOver),
  );
};
