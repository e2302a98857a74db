import type { PreflightFinding, PreflightId } from '../../../src/core/preflight/preflight-finding.ts';
import { runPreflight } from '../../../src/core/preflight/run-preflight.ts';
import type { ScanResult } from '../../../src/core/scan/scan-result.ts';
import type { VideoInfo } from '../../../src/core/video/video-info.ts';
import { scanVideo } from '../../../src/workers/pose/client/pose-client.ts';
import { HEIGHT, WIDTH } from './filmed-clip.ts';
import { infoOf } from './inspected.ts';

/** What the app sees in a file. */
interface Seen {
  readonly info: VideoInfo;
  readonly scan: ScanResult;
}

/** Looks a clip over in the worker that looked at the one before, which keeps its model. */
export async function lookOver(file: File): Promise<Seen> {
  const info = await infoOf(file);
  const { picture, ...scan } = await scanVideo(file, { info });
  picture?.close();
  return { info, scan };
}

/** The findings of a file, in the order of the import screen. */
export async function idsOf(file: File): Promise<readonly PreflightId[]> {
  return preflight(await lookOver(file)).map(({ id }) => id);
}

/** What the import screen makes of it. */
export function preflight({ info, scan }: Seen): readonly PreflightFinding[] {
  const runner = scan.people[0];
  return runPreflight({
    view: runner?.view ?? null,
    frameRateHz: info.fps,
    slowMotion: 1,
    durationS: info.durationS,
    people: scan.people.length,
    runner: runner?.evidence ?? null,
    scene: scan.scene ?? null,
    longSidePx: Math.max(info.width, info.height),
  });
}

/** Draws the picture about the frame's centre: shifted (px), turned (degrees), scaled. */
export function moved(
  context: OffscreenCanvasRenderingContext2D,
  picture: ImageBitmap,
  { dx = 0, dy = 0, degrees = 0, scale = 1 },
): void {
  context.translate(WIDTH / 2 + dx, HEIGHT / 2 + dy);
  context.rotate((degrees * Math.PI) / 180);
  context.scale(scale, scale);
  context.drawImage(picture, -WIDTH / 2, -HEIGHT / 2);
  context.resetTransform();
}

/**
 * Draws the picture as a shutter shows it that is open for too long:
 * what moves and what does not, smeared alike.
 */
export function smeared(context: OffscreenCanvasRenderingContext2D, picture: ImageBitmap): void {
  for (let k = 0; k < 9; k++) {
    context.globalAlpha = 1 / (k + 1);
    context.drawImage(picture, k - 4, 0);
  }
  context.globalAlpha = 1;
}

export const evenTimes = (fps: number, frames: number): readonly number[] =>
  Array.from({ length: frames }, (_, frame) => frame / fps);

/** Repeatable wobble, −1…1. */
export const wobble = (frame: number, phase: number): number => Math.sin(frame * 2.4 + phase);

/** A file of the shared test material; null where it is not on this machine. */
export async function sharedClip(shared: string | null, path: string): Promise<File | null> {
  if (shared === null) return null;
  const response = await fetch(`${shared}/${path}`);
  return new File([await response.arrayBuffer()], path);
}
