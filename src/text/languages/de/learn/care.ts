import type { careWords } from '../../../words/learn/care.ts';

/** German for `words/learn/care.ts`. */
export const care: typeof careWords = {
  exercises: {
    title: 'Übungen für die Knie beim Laufen',
    summary: 'Gezeichnet, mit Menge, einer leichteren und einer schwereren Form und wann du aufhörst.',
    twoSessions: 'Zweimal pro Woche etwa vier Übungen sind ein guter Anfang.',
    dayBetween: 'Lass einen Tag dazwischen.',
    strengthHeading: 'Kraft',
    stretchingHeading: 'Dehnen und Rollen',
    forWhatIsTight: 'Für das, was sich fest anfühlt: Außenseite und Rückseite der Oberschenkel, Waden.',
    easesTightness:
      'Es mildert das Gefühl von Festigkeit; die Sehne an der Außenseite des Oberschenkels selbst wird kaum länger.',
  },
  treatment: {
    title: 'Behandlung und Bilder vom Knie',
    summary: 'Was du tun kannst, was Fachleute beitragen und wozu Röntgen oder MRT da sind.',
    youHeading: 'Was du tun kannst',
    takeLoadOff: 'Nimm eine Weile Belastung weg, statt ganz aufzuhören.',
    cooling: 'Kühlen lindert Schmerzen nach einem Lauf; schneller gesund wird das Knie davon nicht.',
    painTablets:
      'Schmerztabletten sind für schlechte Tage da, nicht auf Dauer und nicht, um durch einen Lauf zu kommen.',
    othersHeading: 'Was Physiotherapie oder Arztpraxis tun kann',
    lookTestAsk: 'Ansehen, prüfen und fragen, das genügt bei den meisten schmerzenden Knien.',
    fitExercises: 'Übungen auf dich abstimmen und ändern, wenn du stärker wirst.',
    watchYouRun: 'Dir beim Laufen zusehen und kleine Änderungen mit dir ausprobieren.',
    imagingHeading: 'Röntgen und MRT',
    xRayAndMri: 'Ein Röntgenbild zeigt Knochen, ein MRT auch Knorpel, Menisken und Bänder.',
    whenAskedFor:
      'Gebraucht werden sie, wenn etwas gerissen oder abgenutzt sein könnte, nach einer Verdrehung, oder wenn sich der Schmerz nicht legt.',
    tearWithoutPain:
      'Viele Menschen ohne Schmerzen haben im MRT einen Riss, also erklärt ein Bild allein wenig.',
    operationsHeading: 'Spritzen und Operationen',
    forAFew:
      'Sie sind für wenige, wenn alles andere versucht ist, und eine Sache für Spezialistinnen und Spezialisten.',
  },
};
