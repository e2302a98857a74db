import { inLanguage } from '../../language.ts';

/** What is said on, and beside, the picture of a number that is not just what is drawn. */
export const pictureNoteWords = inLanguage('capture/picture-note', {
  onThePicture: (angle: string): string => `on the picture ${angle}`,
  drawnAndMade: (angle: string, howMade: string): string => `On the picture ${angle}; ${howMade}.`,
  linesAndMade: (howMade: string): string => `The lines show this frame; ${howMade}.`,
  isCorrected:
    'the number is corrected for what the pose model was seen to add on rendered runners, whose joints are known',
  andCorrected: (howMade: string): string =>
    `${howMade}, and then corrected for what else the pose model was seen to add on rendered runners, whose joints are known`,
});
