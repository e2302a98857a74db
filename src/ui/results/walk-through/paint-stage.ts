import { formatClipTime } from '../../../text/format.ts';
import { overlayPalette } from '../../overlay/overlay-palette.ts';
import type { PlayerState } from '../player/player-state.svelte.ts';

/** The stage of a player, as it is on the screen. */
export interface StageOnShow {
  readonly element: HTMLElement;
  readonly player: PlayerState;
  /** CSS pixels of the stage; null where it is elsewhere. */
  pointer: { readonly x: number; readonly y: number; readonly isPressed: boolean } | null;
}

/** Longer side of a walk-through, pixels. */
const LONG_SIDE = 1280;
/** A stage wider than this, for its height, is cut at both sides: there is nothing but ground. */
const WIDEST = 16 / 9;
const GROUND = '#0b1513';

/** Size of a recording of this stage, even numbers. */
export function stageSize({ element }: StageOnShow): { readonly width: number; readonly height: number } {
  const { clientHeight } = element;
  const wide = widthShown(element);
  const scale = LONG_SIDE / Math.max(1, wide, clientHeight);
  const even = (side: number): number => Math.max(2, 2 * Math.round((side * scale) / 2));
  return { width: even(wide), height: even(clientHeight) };
}

function widthShown({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(clientWidth, clientHeight * WIDEST);
}

/**
 * Paints what the stage shows, layer by layer: the picture, what was measured and drawn, where the
 * pointer is, and time, frame and speed. A stage that has changed its shape is fitted in.
 */
export function paintStage(canvas: HTMLCanvasElement, stage: StageOnShow): void {
  const { element, player, pointer } = stage;
  const context = canvas.getContext('2d', { alpha: false });
  const { clientWidth: width, clientHeight: height } = element;
  if (!context || width === 0 || height === 0) return;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = GROUND;
  context.fillRect(0, 0, canvas.width, canvas.height);
  const scale = Math.min(canvas.width / widthShown(element), canvas.height / height);
  const left = (canvas.width - width * scale) / 2;
  const top = (canvas.height - height * scale) / 2;
  context.setTransform(scale, 0, 0, scale, left, top);
  context.save();
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  context.imageSmoothingQuality = 'high';
  const isCovered = element.querySelector(':scope > canvas.still.shown') !== null;
  for (const layer of element.children) {
    if (layer instanceof HTMLVideoElement && !isCovered && layer.readyState >= layer.HAVE_CURRENT_DATA) {
      const { placement, picture } = player.view;
      const [wide, high] = [picture.width * placement.scale, picture.height * placement.scale];
      context.drawImage(layer, placement.offsetX, placement.offsetY, wide, high);
    } else if (layer instanceof HTMLCanvasElement && isShown(layer)) {
      context.drawImage(layer, 0, 0, width, height);
    }
  }
  context.restore();
  const family = getComputedStyle(element).fontFamily;
  const corner = { x: Math.max(0, -left / scale) + 8, y: height - 34 };
  drawCaption(context, player, corner, family, overlayPalette(element).labelInk);
  if (pointer) drawPointer(context, pointer);
}

/** A canvas without pixels cannot be drawn; the decoded picture counts only while it is on show. */
function isShown(layer: HTMLCanvasElement): boolean {
  if (layer.width === 0 || layer.height === 0) return false;
  return !layer.classList.contains('still') || layer.classList.contains('shown');
}

function drawCaption(
  context: CanvasRenderingContext2D,
  { clip: { playhead } }: PlayerState,
  corner: { readonly x: number; readonly y: number },
  family: string,
  ink: string,
): void {
  const speed = playhead.playing && playhead.rate !== 1 ? `  ·  ${playhead.rate}× speed` : '';
  const words = `${formatClipTime(playhead.timeS)}  ·  frame ${playhead.frame}${speed}`;
  context.font = `600 13px ${family}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = 'rgb(7 13 12 / 0.8)';
  context.beginPath();
  context.roundRect(corner.x, corner.y, context.measureText(words).width + 18, 26, 6);
  context.fill();
  context.fillStyle = ink;
  context.fillText(words, corner.x + 9, corner.y + 13.5);
}

function drawPointer(
  context: CanvasRenderingContext2D,
  { x, y, isPressed }: NonNullable<StageOnShow['pointer']>,
): void {
  context.beginPath();
  context.arc(x, y, isPressed ? 9 : 13, 0, 2 * Math.PI);
  context.fillStyle = isPressed ? 'rgb(255 225 77 / 0.55)' : 'rgb(255 225 77 / 0.22)';
  context.fill();
  context.lineWidth = 4;
  context.strokeStyle = 'rgb(4 10 9 / 0.6)';
  context.stroke();
  context.lineWidth = 2;
  context.strokeStyle = '#ffe14d';
  context.stroke();
}
