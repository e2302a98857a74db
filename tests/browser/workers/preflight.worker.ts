import { openVideo } from '../../../src/media/open-video.ts';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import { scanEstimator, scanOpenVideo } from '../../../src/workers/pose/worker/scan-video.ts';

export type LookedOver = { readonly info: VideoInfo; readonly scan: ScanResult } | { readonly error: string };

async function lookOver(file: File): Promise<LookedOver> {
  using video = await openVideo(file, file.name);
  const scan = await scanOpenVideo(video, await scanEstimator('full'), 'decode', () => undefined);
  return { info: video.info, scan };
}

self.onmessage = ({ data }: MessageEvent<File>) => {
  lookOver(data).then(
    (answer) => self.postMessage(answer),
    (error: unknown) => self.postMessage({ error: String(error) } satisfies LookedOver),
  );
};
