import type { methodWords } from '../../../words/report/method.ts';

const frontalEvents =
  'Erstkontakt ist, wo der schnelle Weg des Fußes nach unten endet, Zehenablösung, wo sein schneller Weg nach oben beginnt; das ist gröber, als eine Ansicht von der Seite erlaubt.';

/** How the numbers of the printed report came about, and what it cannot say, in German. */
export const method: typeof methodWords = {
  heading: 'Verfahren, Grenzen und Quellen',
  howMeasured: 'Wie gemessen wurde.',
  limits: 'Grenzen.',
  points:
    'Eine Posenerkennung setzt in jedem Bild des Videos 33 Punkte auf den Körper; all das lief auf dem Gerät, auf dem das Video lag.',
  legsPutRight:
    'Wo sie ein Bein für das andere gehalten hat, wurde das an der Bewegung bemerkt und berichtigt.',
  smoothed: 'Die Wege der Punkte wurden geglättet, ohne sie in der Zeit zu verschieben.',
  events: {
    side: 'Erstkontakt ist, wo der Fuß mit der halben Geschwindigkeit des Bandes nach hinten zu wandern begonnen hat, Zehenablösung, wo das Knie am geradesten ist, bevor der Fuß am weitesten hinten ist.',
    front: frontalEvents,
    rear: frontalEvents,
  },
  seenFlat: 'Winkel werden flach gesehen, so wie sie im Bild erscheinen.',
  flagged:
    'Ein Doppelschritt ist auffällig, wenn ein Wert vom eigenen Median um ein robustes z über 3 abweicht und um mehr, als sich Doppelschritte eines Beins unterscheiden lassen.',
  verdictNeeds: 'Ein Urteil braucht mindestens 7 brauchbare Doppelschritte eines Beins.',
  program: (poseModels, version) =>
    `Posenerkennung: BlazePose, ${poseModels.join(', ')}. Programmkern: Version ${version}.`,
  notADiagnosis:
    'Das sind Beobachtungen an einem Clip, keine Diagnose, und sie sagen keine Verletzung voraus: Eine Übersicht über 30 Studien mit 3.404 Läuferinnen und Läufern spricht kaum dafür.',
  places:
    'Die Plätze sind unter gesunden Läuferinnen und Läufern; eine Grenze für Verletzungen wurde nie nachgewiesen.',
  nearLegOnly:
    'In einer Ansicht von der Seite wird nur das kameranahe Bein beurteilt; das kameraferne hat einen größeren Fehler und wird nie mit ihm verglichen.',
  treadmill:
    'Laufen auf dem Laufband kann anders sein als draußen; vergleiche also Clips, die gleich gefilmt wurden.',
  professional:
    'Lass dir fachlich helfen, wenn Schmerzen länger als zwei Wochen anhalten oder wenn das Knie anschwillt, nachgibt oder blockiert.',
};
