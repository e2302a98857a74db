import type { reportWords } from '../../words/report.ts';

export const report: typeof reportWords = {
  reportScreen: {
    heading: 'Bericht',
    backResults: 'Zurück zu den Ergebnissen',
    saveAsHtml: 'Als HTML speichern',
    printSavePdf: 'Drucken oder als PDF speichern',
    title: 'Der Bericht hat keine Bilder',
    videoRunRead: 'Das Video dieses Laufs konnte nicht gelesen werden. Alle Zahlen sind da.',
    drawingPicturesDone: (drawn) => `Bilder werden gezeichnet, ${drawn} fertig …`,
    drawingThePictures: 'Bilder werden gezeichnet …',
    drawingThePicturesLabel: 'Bilder werden gezeichnet',
  },
};
