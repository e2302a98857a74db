import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { RunnerPictures } from '../../../state/session/runner-pictures.ts';
import type { Playhead } from '../../../state/session/playhead.svelte.ts';
import type { PictureView } from '../../overlay/picture-view.svelte.ts';
import { sizeCanvas } from '../../overlay/size-canvas.ts';
import type { StillStore, StillWindow } from './still-store.svelte.ts';

/**
 * Neighbours worth having at rest, after a step back or forth, and while playing frame by frame.
 */
const AT_REST: StillWindow = { behind: 6, ahead: 6 };
const STEPPING: StillWindow = { behind: 4, ahead: 14 };
const PLAYING: StillWindow = { behind: 2, ahead: 36 };
/** A picture wider than this is only decoded for a closer look. */
const WIDEST_AT_REST = 1600;

/**
 * The decoded picture on a canvas over the element. It covers the element whenever playing is not
 * up to the element, so that the frame on the screen is the frame that was asked for and not the
 * one the element has got to.
 */
export class StillLayer {
  readonly store: StillStore;
  readonly #playhead: Playhead;
  readonly #view: PictureView;
  readonly #elementPlays: () => boolean;
  readonly #small: RunnerPictures | null;
  /** The frame that covers the element; null lets the element be seen. */
  coveredFrame = $state<number | null>(null);
  readonly #picture = $derived.by(() => this.store.get(this.#playhead.frame));

  /** @param small stand-ins for pictures that are being decoded */
  constructor(
    store: StillStore,
    playhead: Playhead,
    view: PictureView,
    elementPlays: () => boolean,
    small: RunnerPictures | null = null,
  ) {
    this.store = store;
    this.#small = small;
    this.#playhead = playhead;
    this.#view = view;
    this.#elementPlays = elementPlays;
  }

  /** Device pixels in which a picture is worth having. */
  get width(): number {
    const { isZoomed, picture, placement } = this.#view;
    const shown = picture.width * placement.scale * devicePixelRatio;
    return Math.round(Math.min(shown, isZoomed ? picture.width : WIDEST_AT_REST));
  }

  /** The element presented a picture of its own while playing. */
  uncover(): void {
    this.coveredFrame = null;
  }

  /** Draws on the canvas and asks for what may be wanted next. */
  attachment: Attachment<HTMLCanvasElement> = (canvas) => {
    let before = untrack(() => this.#playhead.frame);
    $effect(() => {
      const { frame, playing, reverse } = this.#playhead;
      const { width } = this;
      if (this.#elementPlays() || this.#view.stage.width === 0) return;
      const step = playing ? (reverse ? -1 : 1) : Math.sign(frame - before);
      const forwards = playing ? PLAYING : step === 0 || Math.abs(frame - before) > 2 ? AT_REST : STEPPING;
      const backwards = { behind: forwards.ahead, ahead: forwards.behind };
      before = frame;
      untrack(() => this.store.want(frame, step < 0 ? backwards : forwards, width));
    });
    $effect(() => {
      if (this.#elementPlays()) return;
      const { frame } = this.#playhead;
      const picture = this.#picture;
      if (!picture) {
        const jpeg = this.#small?.jpegs.get(frame);
        if (this.store.isBroken(frame)) this.coveredFrame = null;
        else if (jpeg && !this.#playhead.playing) void this.#standIn(canvas, frame, jpeg);
        return;
      }
      this.#draw(canvas, picture);
      this.coveredFrame = frame;
      untrack(() => this.#playhead.reportShown(frame));
    });
  };

  /** The frame as it was kept from the analysis, small, until it is decoded. */
  async #standIn(canvas: HTMLCanvasElement, frame: number, jpeg: Blob): Promise<void> {
    const bitmap = await createImageBitmap(jpeg).catch(() => null);
    if (!bitmap) return;
    const isWanted =
      this.#playhead.frame === frame && this.store.get(frame) === null && !this.#elementPlays();
    if (isWanted && this.#small) {
      this.#draw(canvas, bitmap, this.#small.box);
      this.coveredFrame = frame;
      this.#playhead.reportShown(frame);
    }
    bitmap.close();
  }

  /** @param part what of the displayed frame the picture shows; left out: all of it */
  #draw(canvas: HTMLCanvasElement, picture: ImageBitmap, part?: PixelBox): void {
    const { stage, placement, picture: size } = this.#view;
    sizeCanvas(canvas, stage.width * devicePixelRatio, stage.height * devicePixelRatio);
    const context = canvas.getContext('2d', { alpha: true });
    if (!context) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, stage.width, stage.height);
    context.imageSmoothingQuality = 'high';
    const { scale, offsetX, offsetY } = placement;
    const { x, y, width, height } = part ?? { x: 0, y: 0, ...size };
    context.drawImage(picture, offsetX + x * scale, offsetY + y * scale, width * scale, height * scale);
  }
}
