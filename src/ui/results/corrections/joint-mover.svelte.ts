import { JOINT_INDEX, SIDES } from '../../../core/pose/landmark.ts';
import { landmarksAt, placeLandmark, releaseLandmark } from '../../../core/review/landmark-edits.ts';
import { LiveEdit } from '../../../state/session/live-edit.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import { landmarkName } from '../../../text/edits.ts';
import { poseAtFrame, type PicturePoint } from '../../overlay/pose-at-frame.ts';
import { resultsUndoStepsWords } from '../../../text/words/results/undo-steps.ts';

const steps = resultsUndoStepsWords.corrections;

/** Landmarks that can be put in place: those that a number is read from. */
const JOINTS = Object.values(JOINT_INDEX).flatMap((bySide) => SIDES.map((side) => bySide[side]));
/** Presses of a key on one joint within this time are taken back together, milliseconds. */
const ONE_GESTURE_MS = 1_500;

let gestures = 0;

/** A joint on the frame on show. Pixels of the picture; NaN where it is not known. */
export interface ShownJoint extends PicturePoint {
  readonly landmark: number;
  readonly isEdited: boolean;
}

/** Puts joints in their place on the frame whose picture is shown. */
export class JointMover {
  readonly #clip: RunClip;
  readonly #live = new LiveEdit();
  #gesture = '';
  #keyed = { landmark: -1, frame: -1, atMs: Number.NEGATIVE_INFINITY };
  /** The joint in hand, ahead of the analysis. */
  #held = $state.raw<(PicturePoint & { landmark: number; frame: number }) | null>(null);
  readonly joints = $derived.by(() => this.#jointsShown());

  constructor(clip: RunClip) {
    this.#clip = clip;
  }

  get heldLandmark(): number | null {
    return this.#held?.landmark ?? null;
  }

  begin(joint: ShownJoint): void {
    this.#gesture = `place-joint-${++gestures}`;
    const { landmark, x, y } = joint;
    this.#held = { landmark, x, y, frame: this.#clip.playhead.shownFrame };
  }

  moveTo({ x, y }: PicturePoint): void {
    if (!this.#held) return;
    this.#held = { ...this.#held, x, y };
    this.#live.push(() => this.#apply());
  }

  end(): void {
    this.#live.finish();
    this.#held = null;
  }

  cancel(): void {
    this.#live.drop();
    if (this.#held) this.#clip.history.cancel(this.#gesture);
    this.#held = null;
  }

  /** One press of an arrow key; pixels of the picture. */
  step(joint: ShownJoint, dx: number, dy: number): void {
    const { landmark, x, y } = joint;
    const frame = this.#clip.playhead.shownFrame;
    const { atMs } = this.#keyed;
    const goesOn =
      this.#keyed.landmark === landmark &&
      this.#keyed.frame === frame &&
      performance.now() - atMs < ONE_GESTURE_MS;
    const gesture = this.#gesture;
    this.begin(joint);
    if (goesOn) this.#gesture = gesture;
    this.moveTo({ x: x + dx, y: y + dy });
    this.end();
    this.#keyed = { landmark, frame, atMs: performance.now() };
  }

  /** Back to where it was detected. */
  release({ landmark }: ShownJoint): void {
    const { history, track, playhead } = this.#clip;
    const timeS = track.timesS[playhead.shownFrame] ?? 0;
    const landmarks = releaseLandmark(history.edits.landmarks, { landmark, timeS });
    if (landmarks.length === history.edits.landmarks.length) return;
    history.edit(steps.putJointBack(landmarkName(landmark)), { landmarks });
  }

  #apply(): void {
    if (!this.#held) return;
    const { landmark, x, y, frame } = this.#held;
    const { history, track } = this.#clip;
    const timeS = track.timesS[frame] ?? 0;
    const edit = { timeS, landmark, x: x / track.width, y: y / track.height };
    const landmarks = placeLandmark(history.edits.landmarks, edit);
    history.edit(steps.moveJoint(landmarkName(landmark)), { landmarks }, this.#gesture);
  }

  #jointsShown(): ShownJoint[] {
    const { analysis, playhead, history, track } = this.#clip;
    const pose = poseAtFrame(analysis.trajectories, playhead.shownFrame);
    const edits = landmarksAt(history.edits.landmarks, track.timesS[playhead.shownFrame] ?? Number.NaN);
    return JOINTS.map((landmark) => {
      const held = this.#held?.landmark === landmark ? this.#held : null;
      const { x, y } = held ?? pose[landmark] ?? { x: Number.NaN, y: Number.NaN };
      return { landmark, x, y, isEdited: edits.some((edit) => edit.landmark === landmark) };
    });
  }
}
