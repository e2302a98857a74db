import type { Point } from '../../../core/geometry/point.ts';
import { formatClipTime } from '../../../text/format.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { overlayPalette } from '../../overlay/overlay-palette.ts';
import type { PictureView } from '../../overlay/picture-view.svelte.ts';
import { resultsPlayerWords } from '../../../text/words/results/player.ts';
import { formatExact } from '../../../text/format/format-exact.ts';

/** What a player's stage shows, and how it is enlarged. */
export interface StageSource {
  readonly clip: RunClip;
  readonly view: PictureView;
}

/** The stage of a player, as it is on the screen. */
export interface StageOnShow {
  readonly element: HTMLElement;
  readonly player: StageSource;
  /** CSS pixels of the stage; null where it is elsewhere. */
  pointer: { readonly x: number; readonly y: number; readonly isPressed: boolean } | null;
}

/** Longer side of a walk-through, pixels: as many as the stage has, within these. */
const LONG_SIDE = { least: 1280, most: 1600 } as const;
/** Height of the letters of the caption, as a share of the picture's. */
const CAPTION_SHARE = 0.028;
/** A stage wider than this, for its height, is cut at both sides: there is nothing but ground. */
const WIDEST = 16 / 9;
const GROUND = '#0b1513';

/** Size of a recording of this stage, even numbers. */
export function stageSize({ element }: StageOnShow): { readonly width: number; readonly height: number } {
  const { clientHeight } = element;
  const wide = widthShown(element);
  const longer = Math.max(1, wide, clientHeight);
  const side = Math.min(LONG_SIDE.most, Math.max(LONG_SIDE.least, longer * devicePixelRatio));
  const scale = side / longer;
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
  context.setTransform(1, 0, 0, 1, 0, 0);
  const family = getComputedStyle(element).fontFamily;
  drawCaption(context, player, family, overlayPalette(element).labelInk);
  if (!pointer) return;
  const place = { x: left + pointer.x * scale, y: top + pointer.y * scale };
  drawPointer(context, place, pointer.isPressed);
}

/** A canvas without pixels cannot be drawn; the decoded picture counts only while it is on show. */
function isShown(layer: HTMLCanvasElement): boolean {
  if (layer.width === 0 || layer.height === 0) return false;
  return !layer.classList.contains('still') || layer.classList.contains('shown');
}

/** What frame is on show, and how fast it is played, in the lower left corner. */
function drawCaption(
  context: CanvasRenderingContext2D,
  { clip: { playhead } }: StageSource,
  family: string,
  ink: string,
): void {
  const { height } = context.canvas;
  const letters = height * CAPTION_SHARE;
  const { playing, rate, shownFrame } = playhead;
  const { caption, slowCaption } = resultsPlayerWords.paintStage;
  const time = formatClipTime(playhead.timesS[shownFrame] ?? 0);
  const isSlow = playing && rate !== 1;
  const words = isSlow ? slowCaption(time, shownFrame, formatExact(rate)) : caption(time, shownFrame);
  context.font = `600 ${letters}px ${family}`;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillStyle = 'rgb(7 13 12 / 0.8)';
  context.beginPath();
  const width = context.measureText(words).width + 1.4 * letters;
  context.roundRect(0.6 * letters, height - 2.6 * letters, width, 2 * letters, 0.4 * letters);
  context.fill();
  context.fillStyle = ink;
  context.fillText(words, 1.3 * letters, height - 1.55 * letters);
}

/** A ring round where the coach points; smaller and fuller while the button is held. */
function drawPointer(context: CanvasRenderingContext2D, { x, y }: Point, isPressed: boolean): void {
  const radius = context.canvas.height * (isPressed ? 0.02 : 0.028);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = isPressed ? 'rgb(255 225 77 / 0.55)' : 'rgb(255 225 77 / 0.2)';
  context.fill();
  context.lineWidth = radius * 0.3;
  context.strokeStyle = 'rgb(4 10 9 / 0.6)';
  context.stroke();
  context.lineWidth = radius * 0.16;
  context.strokeStyle = '#ffe14d';
  context.stroke();
}
