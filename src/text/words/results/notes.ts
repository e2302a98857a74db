import { inLanguage } from '../../language.ts';

/** The words of `ui/results/notes`, by component. */
export const resultsNotesWords = inLanguage('results/notes', {
  frameDrawings: {
    label: 'Drawings',
    goToFrame: (frame: number): string => `Go to frame ${frame}`,
  },
  noteComposer: {
    comment: 'Comment',
    placeholder: 'What do you see here?',
    about: 'About',
    ctrlEnter: 'Ctrl Enter',
    addComment: 'Add comment',
  },
  noteItem: {
    goToFrame: (frame: number): string => `Go to frame ${frame}`,
    changeComment: (timeS: string): string => `Change the comment at ${timeS}`,
    deleteComment: (timeS: string): string => `Delete the comment at ${timeS}`,
    comment: 'Comment',
    cancel: 'Cancel',
    save: 'Save',
  },
  notesPanel: {
    commentDeleted: 'Comment deleted.',
    undo: 'Undo',
    nothingNotedYet:
      'Nothing noted yet. Stop at a frame, write what you see, or press ⟦D⟧ to draw on it. Comments and drawings are kept with this run and go along when you share it.',
    label: 'Comments',
  },
});
