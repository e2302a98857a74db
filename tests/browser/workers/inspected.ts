import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import { inspectVideo, type InspectOptions } from '../../../src/workers/pose/client/pose-client.ts';

/** What a file tells of itself, for a call that wants to know. */
export async function infoOf(file: File, options?: InspectOptions): Promise<VideoInfo> {
  const { info, firstFrame } = await inspectVideo(file, options);
  firstFrame.close();
  return info;
}
