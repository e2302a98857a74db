import type { Drawing, DrawingKind } from '../../../core/review/drawing.ts';
import { FocusPlace } from '../../../state/session/focus-place.ts';
import { nearestFrame } from '../../../state/session/frame-times.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { distanceTo, POINTS_OF, shifted, toFraction, toPixels } from '../../overlay/drawing-geometry.ts';
import { drawingName, KIND_LABELS } from '../../overlay/drawing-words.ts';
import { resultsPlayerWords } from '../../../text/words/results/player.ts';
import { resultsUndoStepsWords } from '../../../text/words/results/undo-steps.ts';

const words = resultsPlayerWords.drawState;
const steps = resultsUndoStepsWords.drawings;

export type DrawTool = 'select' | DrawingKind;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The same empty list every time, so that frames without drawings cause no work while playing. */
const NONE: readonly Drawing[] = [];
/** The most points that a drawing may have; a longer free-hand line ends by itself. */
const MOST_POINTS = 2_000;

/**
 * Drawing on the frame on show: the tool in hand, the drawing under way, and what is drawn there
 * already.
 */
export class DrawState {
  readonly #clip: RunClip;
  /** What is drawn on. */
  readonly surface = new FocusPlace();
  active = $state(false);
  tool = $state<DrawTool>('line');
  colour = $state<Drawing['colour']>('yellow');
  selectedId = $state<string | null>(null);
  /** Points set so far, pixels of the picture. */
  pending = $state.raw<readonly Place[]>([]);
  /** Where the next point would go: under the pointer, or the keyboard's cross. */
  hover = $state.raw<Place | null>(null);
  /** The last thing that happened, for those who do not see it. */
  said = $state('');
  #gesture = 0;

  readonly here = $derived.by(() => {
    const { history, playhead } = this.#clip;
    const found = history.review.drawings.filter(
      ({ timeS }) => nearestFrame(playhead.timesS, timeS) === playhead.shownFrame,
    );
    return found.length > 0 ? found : NONE;
  });
  readonly selected = $derived(this.here.find(({ id }) => id === this.selectedId) ?? null);
  /** What is on the frame with the drawing under way. */
  readonly shown = $derived(this.#preview ? [...this.here, this.#preview] : this.here);

  constructor(clip: RunClip) {
    this.#clip = clip;
  }

  get size(): { readonly width: number; readonly height: number } {
    return this.#clip.track;
  }

  /** A text waits for its words. */
  get wantsWords(): boolean {
    return this.tool === 'text' && this.pending.length === 1;
  }

  toggle(): void {
    this.cancel();
    this.selectedId = null;
    this.active = !this.active;
    if (this.active) this.#clip.playhead.playing = false;
  }

  choose(tool: DrawTool): void {
    this.cancel();
    this.tool = tool;
    if (tool !== 'select') this.selectedId = null;
  }

  /** The colour of what is drawn next; with the selecting tool in hand, of what is selected too. */
  paint(colour: Drawing['colour']): void {
    this.colour = colour;
    if (this.selected && this.tool === 'select') this.#replace(steps.colour, { ...this.selected, colour });
  }

  /** Sets the next point, pixels of the picture; the last one finishes the drawing. */
  place(at: Place): void {
    if (this.tool === 'select') return;
    this.#clip.playhead.playing = false;
    const wanted = POINTS_OF[this.tool];
    this.pending = [...this.pending, at];
    if (wanted !== null) this.said = words.pointSet(this.pending.length, wanted);
    if (this.tool === 'text') this.said = words.writeTheWords;
    else if (wanted === this.pending.length) this.finish();
    else if (this.pending.length >= MOST_POINTS) this.finish();
  }

  /** Keeps the drawing under way; too few points are none. */
  finish(text = ''): void {
    const { tool } = this;
    const wanted = tool === 'select' ? 1 : (POINTS_OF[tool] ?? 2);
    if (tool === 'select' || this.pending.length < wanted || (tool === 'text' && text.trim() === '')) {
      return this.cancel();
    }
    const { history, playhead } = this.#clip;
    const drawing: Drawing = {
      id: crypto.randomUUID(),
      kind: tool,
      timeS: playhead.timesS[playhead.shownFrame] ?? 0,
      points: this.pending.map((point) => toFraction(point, this.size)),
      colour: this.colour,
      text: text.trim(),
    };
    history.change(steps.draw(KIND_LABELS[tool]), {
      drawings: [...history.review.drawings, drawing],
    });
    this.cancel();
    this.selectedId = drawing.id;
    this.said = words.drawn(drawingName(drawing, this.size));
  }

  /** Drops the drawing under way. */
  cancel(): void {
    this.pending = [];
    this.hover = null;
  }

  /** The topmost drawing within reach, pixels of the picture. */
  at(place: Place, reach: number): Drawing | null {
    return this.here.findLast((drawing) => distanceTo(drawing, place, this.size) <= reach) ?? null;
  }

  /** Which point of the selected drawing is within reach; -1 for none. */
  pointAt(place: Place, reach: number): number {
    if (!this.selected || this.selected.kind === 'free-hand') return -1;
    return this.selected.points.findIndex((point) => {
      const { x, y } = toPixels(point, this.size);
      return Math.hypot(x - place.x, y - place.y) <= reach;
    });
  }

  select(id: string | null): void {
    this.selectedId = id;
    if (id !== null) this.tool = 'select';
  }

  /** Moves made from here on are undone together. */
  beginGesture(): void {
    this.#gesture += 1;
  }

  /** Moves the selected drawing, or one of its points, by pixels of the picture. */
  move(dx: number, dy: number, point = -1): void {
    const drawing = this.selected;
    if (!drawing) return;
    const whole = shifted(drawing, dx, dy, this.size);
    const points = drawing.points.map((old, index) => (index === point ? (whole.points[index] ?? old) : old));
    this.#replace(steps.move, point < 0 ? whole : { ...drawing, points }, `draw-move-${this.#gesture}`);
  }

  /** Changes the words of the selected text. */
  rewrite(text: string): void {
    if (!this.selected || text.trim() === '') return;
    this.#replace(steps.changeText, { ...this.selected, text: text.trim() });
  }

  remove(id: string | null = this.selectedId): void {
    const { history } = this.#clip;
    const drawing = history.review.drawings.find((one) => one.id === id);
    if (!drawing) return;
    const drawings = history.review.drawings.filter((one) => one !== drawing);
    history.change(steps.remove(KIND_LABELS[drawing.kind]), { drawings });
    this.selectedId = null;
    this.said = words.removed(drawingName(drawing, this.size));
  }

  get #preview(): Drawing | null {
    if (this.tool === 'select' || this.pending.length === 0) return null;
    const wanted = POINTS_OF[this.tool];
    const isOpen = this.hover && wanted !== null && this.pending.length < wanted;
    const places = isOpen && this.hover ? [...this.pending, this.hover] : this.pending;
    const points = places.map((place) => toFraction(place, this.size));
    const text = this.tool === 'text' ? '…' : '';
    return { id: 'under-way', kind: this.tool, timeS: 0, points, colour: this.colour, text };
  }

  #replace(label: string, changed: Drawing, gesture: string | null = null): void {
    const { history } = this.#clip;
    const drawings = history.review.drawings.map((drawing) =>
      drawing.id === changed.id ? changed : drawing,
    );
    history.change(label, { drawings }, gesture);
  }
}
