import type { guideWords } from '../../words/guide.ts';

export const guide: typeof guideWords = {
  cameraPlan: {
    phone: 'Handy',
    seenAbove: {
      side: 'Von oben gesehen: Das Handy steht 3 bis 4 Meter neben der Mitte des Bandes und blickt im rechten Winkel darauf.',
      rear: 'Von oben gesehen: Das Handy steht 2,5 bis 4 Meter hinter dem Band, auf seiner Mittellinie.',
      front: 'Von oben gesehen: Das Handy steht 2,5 bis 4 Meter vor dem Band, auf seiner Mittellinie.',
    },
  },
  guideScreen: {
    heading: 'So filmst du',
    fiveMinutesSetting:
      'Fünf Minuten Vorbereitung entscheiden, wie viel ein Clip sagen kann. Ein Clip von der Seite und einer von hinten, vom selben Lauf, zeigen fast alles; Treadlens fügt sie zusammen.',
    print: 'Drucken',
    openAVideo: 'Video öffnen',
    always: 'Immer',
    setUpCamera: 'Kamera aufstellen',
    treadlensReadsMp4:
      'Treadlens liest MP4, MOV und WebM. Jeden Clip sieht es sich an, bevor es anfängt, und sagt, was besser sein könnte und was es kostet. Ob ein Video gespiegelt ist, kann es nicht sehen: Prüfe, ob Schrift im Bild richtig herum steht.',
  },
  pictureFrame: {
    hipHeight: 'Hüfthöhe',
    room: 'Platz',
    picture: {
      side: 'Das Bild: die ganze Person von der Seite mit Platz um Kopf und Füße; das Band liegt waagerecht; die Bildmitte ist auf Hüfthöhe.',
      rear: 'Das Bild, hochkant: die ganze Person von hinten in der Mitte, mit Platz um Kopf und Füße.',
      front: 'Das Bild, hochkant: die ganze Person von vorn in der Mitte, mit Platz um Kopf und Füße.',
    },
  },
  viewSection: {
    whatItGives: 'Was sie zeigt',
    fromAbove: 'Von oben',
    inThePicture: 'Im Bild',
  },
};
