import type { FrameNote } from '../../../core/review/clip-review.ts';
import { findStride } from '../../../core/review/find-stride.ts';
import type { RunClip } from '../../../state/session/run-session.svelte.ts';
import type { NoteSubject } from './note-subject.ts';
import { resultsUndoStepsWords } from '../../../text/words/results/undo-steps.ts';

const steps = resultsUndoStepsWords.comments;

/** Pins a comment to the frame at the playhead; words of nothing but space are none. */
export function addNote(clip: RunClip, text: string, { stride, metric }: NoteSubject): void {
  const words = text.trim();
  if (words === '') return;
  const { history, playhead } = clip;
  const note: FrameNote = {
    id: crypto.randomUUID(),
    timeS: playhead.timeS,
    stride,
    metric,
    text: words,
    createdMs: Date.now(),
  };
  history.change(steps.add, { notes: [...history.review.notes, note] });
}

/** Changes the words; left empty they stay as they were. */
export function rewriteNote({ history }: RunClip, id: string, text: string): void {
  const words = text.trim();
  const before = history.review.notes.find((note) => note.id === id);
  if (!before || words === '' || words === before.text) return;
  const notes = history.review.notes.map((note) => (note.id === id ? { ...note, text: words } : note));
  history.change(steps.change, { notes });
}

export const DELETE_LABEL = steps.remove;

export function deleteNote({ history }: RunClip, id: string): void {
  history.change(DELETE_LABEL, { notes: history.review.notes.filter((note) => note.id !== id) });
}

/** Goes to a comment's frame, and chooses its stride and number. */
export function goToNote(clip: RunClip, note: FrameNote): void {
  if (note.stride) {
    const stride = findStride(clip.analysis.strides, note.stride, clip.context.slowMotion);
    if (stride) clip.selectedStride = stride.index;
    if (note.metric) clip.selectedMetric = note.metric;
  }
  clip.playhead.goToTime(note.timeS);
}
