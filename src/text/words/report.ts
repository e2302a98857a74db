import { inLanguage } from '../language.ts';

/** The words of `ui/report`, by component. */
export const reportWords = inLanguage('report', {
  reportScreen: {
    heading: 'Report',
    backResults: 'Back to the results',
    saveAsHtml: 'Save as HTML',
    printSavePdf: 'Print or save as PDF',
    title: 'The report has no pictures',
    videoRunRead: 'The video of this run could not be read. Every number is there.',
    drawingPicturesDone: (drawn: number): string => `Drawing the pictures, ${drawn} done…`,
    drawingThePictures: 'Drawing the pictures…',
    drawingThePicturesLabel: 'Drawing the pictures',
  },
});
