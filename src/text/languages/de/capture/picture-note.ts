import type { pictureNoteWords } from '../../../words/capture/picture-note.ts';

/** German for `words/capture/picture-note.ts`. */
export const pictureNote: typeof pictureNoteWords = {
  onThePicture: (angle) => `im Bild ${angle}`,
  drawnAndMade: (angle, howMade) => `Im Bild ${angle}; ${howMade}.`,
  linesAndMade: (howMade) => `Die Linien gelten für dieses Bild; ${howMade}.`,
  isCorrected:
    'der Wert ist um das korrigiert, was das Modell bei gerenderten Läufern hinzugefügt hat, deren Gelenke bekannt sind',
  andCorrected: (howMade) =>
    `${howMade}, und dann korrigiert um das, was das Modell bei gerenderten Läufern hinzugefügt hat, deren Gelenke bekannt sind`,
};
