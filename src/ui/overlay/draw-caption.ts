import type { RunClip } from '../../state/session/run-session.svelte.ts';
import { formatNumber } from '../../text/format.ts';
import { overlayWords } from '../../text/words/overlay.ts';
import { overlayPalette } from './overlay-palette.ts';

const HEIGHT = 30;
const EDGE = 10;

/**
 * Burns the time, the frame and the playing speed into the lower left corner of a frame of a video.
 */
export function drawCaption(
  canvas: HTMLCanvasElement,
  stageWidth: number,
  { track, analysis }: RunClip,
  frame: number,
  speed: number,
): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const palette = overlayPalette(canvas);
  const stageHeight = (canvas.height / canvas.width) * stageWidth;
  const total = speed / analysis.context.slowMotion;
  const words = [
    `${formatNumber(track.timesS[frame] ?? 0, 3)} s`,
    overlayWords.caption.frame(frame),
    ...(total === 1 ? [] : [overlayWords.caption.timesSpeed(formatNumber(total, total < 0.1 ? 3 : 2))]),
  ].join('  ·  ');
  context.font = `600 15px ${getComputedStyle(canvas).fontFamily}`;
  const width = context.measureText(words).width + 2 * EDGE;
  context.beginPath();
  context.roundRect(EDGE, stageHeight - HEIGHT - EDGE, width, HEIGHT, 6);
  context.fillStyle = palette.plate;
  context.fill();
  context.fillStyle = palette.labelInk;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(words, 2 * EDGE, stageHeight - HEIGHT / 2 - EDGE);
}
