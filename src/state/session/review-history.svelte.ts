import { EMPTY_REVIEW, type ClipReview } from '../../core/review/clip-review.ts';
import type { RunEdits } from '../../core/run/run-edits.ts';

/** One thing that was done, in words for "Undo …": "move contact", "add note". */
interface Step {
  readonly label: string;
  readonly before: ClipReview;
  readonly after: ClipReview;
  /** Steps of one gesture (dragging a point) share a name and are undone together. */
  readonly gesture: string | null;
  /** What could be redone before it. */
  readonly undone: readonly Step[];
}

/** More steps than anybody takes back, few enough to hold. */
const MOST_STEPS = 200;

/**
 * What people added to a clip, with undo and redo over all of it: corrections, verdicts, notes and
 * drawings.
 */
export class ReviewHistory {
  #review = $state.raw<ClipReview>(EMPTY_REVIEW);
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);
  /** Same object as long as no correction changes: the analysis depends on it. */
  readonly edits = $derived<RunEdits>(this.#review.edits);
  /** What undo would take back, in words; null where there is nothing. */
  readonly undoLabel = $derived(this.#done.at(-1)?.label ?? null);
  readonly redoLabel = $derived(this.#undone.at(-1)?.label ?? null);

  constructor(review: ClipReview = EMPTY_REVIEW) {
    this.#review = review;
  }

  get review(): ClipReview {
    return this.#review;
  }

  /**
   * Replaces parts of the review.
   *
   * @param label what is done, in words
   * @param gesture name of the gesture under way; further steps of the same gesture become one step
   * for undo
   */
  change(label: string, part: Partial<ClipReview>, gesture: string | null = null): void {
    const after = { ...this.#review, ...part };
    const last = this.#done.at(-1);
    const goesOn = gesture !== null && last?.gesture === gesture;
    const before = goesOn ? last.before : this.#review;
    const undone = goesOn ? last.undone : this.#undone;
    const step: Step = { label, before, after, gesture, undone };
    this.#done = [...(goesOn ? this.#done.slice(0, -1) : this.#done), step].slice(-MOST_STEPS);
    this.#undone = [];
    this.#review = after;
  }

  /**
   * Gives a gesture up as if it had never begun: redo does not bring it back, and brings back what
   * it did before.
   */
  cancel(gesture: string): void {
    const step = this.#done.at(-1);
    if (step?.gesture !== gesture) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = step.undone;
    this.#review = step.before;
  }

  /** Replaces some corrections, keeps the others. */
  edit(label: string, part: Partial<RunEdits>, gesture: string | null = null): void {
    this.change(label, { edits: { ...this.edits, ...part } }, gesture);
  }

  /** Says everything in other words, what can be undone and redone too: no step of its own. */
  rename(rename: (review: ClipReview) => ClipReview): void {
    const renamed = (step: Step): Step => ({
      ...step,
      before: rename(step.before),
      after: rename(step.after),
      undone: step.undone.map(renamed),
    });
    this.#review = rename(this.#review);
    this.#done = this.#done.map(renamed);
    this.#undone = this.#undone.map(renamed);
  }

  undo(): void {
    const step = this.#done.at(-1);
    if (!step) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    this.#review = step.before;
  }

  redo(): void {
    const step = this.#undone.at(-1);
    if (!step) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    this.#review = step.after;
  }
}
