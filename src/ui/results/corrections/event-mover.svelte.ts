import {
  addEvent,
  deleteEvent,
  isSameEvent,
  moveEvent,
  type EventPlace,
} from '../../../core/review/event-edits.ts';
import { neighbourLimits } from '../../../core/review/neighbour-limits.ts';
import { nearestFrame } from '../../../state/session/frame-times.ts';
import { LiveEdit } from '../../../state/session/live-edit.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { eventName } from '../../../text/edits.ts';
import { resultsUndoStepsWords } from '../../../text/words/results/undo-steps.ts';

const steps = resultsUndoStepsWords.corrections;

/** Presses of a key on one event within this time are taken back together, milliseconds. */
const ONE_GESTURE_MS = 1_500;
/** The step with Shift, frames. */
const FINE_STEP = 0.1;

let gestures = 0;

/** Moves, adds and removes contacts and toe-offs of a clip; the picture goes along. */
export class EventMover {
  readonly #clip: RunClip;
  readonly #live = new LiveEdit();
  #gesture = '';
  #lastKeyMs = Number.NEGATIVE_INFINITY;
  #keyed: EventPlace | null = null;

  constructor(clip: RunClip) {
    this.#clip = clip;
  }

  /** Takes hold of an event. */
  begin(event: EventPlace): void {
    this.#gesture = `move-event-${++gestures}`;
    this.#clip.editMode.moved = { event, toS: event.timeS };
  }

  /**
   * Moves the event in hand as near to `timeS` as its neighbours allow; the results follow as fast
   * as they can.
   */
  moveTo(timeS: number): void {
    const { editMode, analysis, playhead } = this.#clip;
    if (!editMode.moved) return;
    const { event } = editMode.moved;
    const marginS = this.#frameS;
    const limits = neighbourLimits(analysis.events, event, { durationS: playhead.durationS, marginS });
    const toS = Math.min(limits.toS, Math.max(limits.fromS, timeS));
    editMode.moved = { event, toS };
    playhead.goToTime(toS);
    this.#live.push(() => this.#apply());
  }

  /** Lets go: the event stays where it is. */
  end(): void {
    this.#live.finish();
    this.#clip.editMode.moved = null;
  }

  /** Lets go and puts the event back to where it was taken. */
  cancel(): void {
    this.#live.drop();
    const { editMode, history } = this.#clip;
    if (editMode.moved) history.cancel(this.#gesture);
    editMode.moved = null;
  }

  /**
   * One press of an arrow key: to the next frame, or by a tenth of one. Returns where the event is
   * now.
   */
  step(event: EventPlace, direction: 1 | -1, isFine: boolean): EventPlace {
    const now = performance.now();
    const goesOn =
      this.#keyed !== null && isSameEvent(this.#keyed, event) && now - this.#lastKeyMs < ONE_GESTURE_MS;
    const gesture = this.#gesture;
    this.begin(event);
    if (goesOn) this.#gesture = gesture;
    this.moveTo(
      isFine ? event.timeS + direction * FINE_STEP * this.#frameS : this.#nextFrameS(event.timeS, direction),
    );
    const place = { ...event, timeS: this.#clip.editMode.moved?.toS ?? event.timeS };
    this.end();
    this.#keyed = place;
    this.#lastKeyMs = performance.now();
    return place;
  }

  /** Puts an event where it is; one of that kind cannot be there yet. */
  add(event: EventPlace): void {
    const { history } = this.#clip;
    history.edit(steps.addEvent(eventName(event)), { events: addEvent(history.edits.events, event) });
  }

  /** Moves an event at once, as one step for undo. */
  moveAtOnce(event: EventPlace, timeS: number): void {
    this.begin(event);
    this.moveTo(timeS);
    this.end();
  }

  remove(event: EventPlace): void {
    const { history } = this.#clip;
    history.edit(steps.removeEvent(eventName(event)), { events: deleteEvent(history.edits.events, event) });
  }

  #apply(): void {
    const { editMode, history } = this.#clip;
    if (!editMode.moved) return;
    const { event, toS } = editMode.moved;
    if (toS === event.timeS) return;
    history.edit(steps.moveEvent(eventName(event)), moveEvent(history.edits, event, toS), this.#gesture);
    editMode.moved = { event: { ...event, timeS: toS }, toS };
  }

  /** Median length of a frame, file seconds. */
  get #frameS(): number {
    const { analysis } = this.#clip;
    return analysis.context.slowMotion / analysis.trajectories.rateHz;
  }

  /**
   * Presentation time of the next frame in that direction that is not where the event is already.
   */
  #nextFrameS(timeS: number, direction: 1 | -1): number {
    const { timesS } = this.#clip.track;
    let frame = nearestFrame(timesS, timeS);
    const isBeyond = (t: number): boolean => (t - timeS) * direction > FINE_STEP * 0.5 * this.#frameS;
    while (timesS[frame] !== undefined && !isBeyond(timesS[frame] ?? 0)) frame += direction;
    return timesS[frame] ?? timeS;
  }
}
