import type { resultsNotesWords } from '../../../words/results/notes.ts';

export const notes: typeof resultsNotesWords = {
  frameDrawings: {
    label: 'Zeichnungen',
    goToFrame: (frame) => `Zu Bild ${frame} gehen`,
  },
  noteComposer: {
    comment: 'Kommentar',
    placeholder: 'Was siehst du hier?',
    about: 'Zu',
    ctrlEnter: 'Strg Enter',
    addComment: 'Kommentar hinzufügen',
  },
  noteItem: {
    goToFrame: (frame) => `Zu Bild ${frame} gehen`,
    changeComment: (timeS) => `Kommentar bei ${timeS} ändern`,
    deleteComment: (timeS) => `Kommentar bei ${timeS} löschen`,
    comment: 'Kommentar',
    cancel: 'Abbrechen',
    save: 'Speichern',
  },
  notesPanel: {
    commentDeleted: 'Kommentar gelöscht.',
    undo: 'Rückgängig',
    nothingNotedYet:
      'Noch nichts notiert. Halte bei einem Bild an, schreib, was du siehst, oder drück ⟦D⟧, um darauf zu zeichnen. Kommentare und Zeichnungen bleiben bei diesem Lauf und gehen mit, wenn du ihn teilst.',
    label: 'Kommentare',
  },
};
