import type { exercisesWords } from '../../../words/knees/exercises.ts';

/** German for `words/knees/exercises.ts`. */
export const exercises: typeof exercisesWords = {
  muscles: {
    'front-thigh': 'Vorderseite des Oberschenkels',
    'back-thigh': 'Rückseite des Oberschenkels und Gesäß',
    'outer-hip': 'Außenseite der Hüfte',
    calf: 'Wade',
    trunk: 'Rumpf',
  },
  musclesInARow: (muscles) => muscles.join(', '),
  tempo: {
    slowly: 'Zwei Sekunden hin, zwei Sekunden zurück.',
    downSlowly: 'Drei Sekunden hinunter, eine Sekunde hinauf.',
  },
  dose: {
    times: (count) => `${count}-mal`,
    seconds: (count) => `${count} Sekunden`,
    setsOfTimes: (sets, count) => `${sets} Sätze mit ${count}`,
    setsOfSeconds: (sets, count) => `${sets} Sätze mit ${count} Sekunden`,
    eachSide: (dose) => `${dose}, je Seite`,
  },
  stop: {
    whenItHurts: (pain) =>
      `Hör mit einer Übung auf, bei der das Knie mehr als ${pain} von 10 wehtut, und lass sie weg, wenn es am nächsten Morgen schlimmer ist.`,
    sharpPain: 'Ein müder oder gedehnter Muskel ist in Ordnung, ein stechender Schmerz nicht.',
    inOneLine: (pain) =>
      `Aufhören, wenn das Knie mehr als ${pain} von 10 wehtut; weglassen, wenn es am nächsten Morgen schlimmer ist.`,
  },
  exercises: {
    squat: {
      name: 'Kniebeuge',
      how: 'Füße hüftbreit. Setz dich zurück wie auf einen Stuhl, die Kniescheiben geradeaus, und steh wieder auf.',
      easier: 'Geh halb so tief, oder setz dich auf einen Stuhl.',
      harder: 'Halte ein Gewicht vor der Brust.',
    },
    lunge: {
      name: 'Ausfallschritt',
      how: 'Mach einen langen Schritt nach vorn, lass das hintere Knie Richtung Boden sinken und drück dich dorthin zurück, wo du standst.',
      easier: 'Mach einen kürzeren Schritt und sink weniger tief; halte dich an einem Stuhl fest.',
      harder: 'Halte in jeder Hand ein Gewicht.',
    },
    'step-down': {
      name: 'Absteigen von der Stufe',
      how: 'Steh auf einem Bein auf einer niedrigen Stufe. Senk die andere Ferse vorn zum Boden, das Knie über dem Fuß, und komm wieder hoch.',
      easier: 'Nimm eine niedrigere Stufe, oder halte dich an einer Wand fest.',
      harder: 'Nimm eine höhere Stufe.',
    },
    'wall-sit': {
      name: 'Wandsitz',
      how: 'Lehn den Rücken an eine Wand, rutsch hinunter, bis die Oberschenkel genug haben, und bleib dort.',
      easier: 'Bleib weiter oben.',
      harder: 'Rutsch tiefer, höchstens bis die Oberschenkel waagerecht sind.',
    },
    bridge: {
      name: 'Brücke',
      how: 'Leg dich mit gebeugten Knien auf den Rücken. Heb die Hüften, bis Schultern, Hüften und Knie eine Linie bilden, und senk sie wieder.',
      easier: 'Heb sie halb so hoch.',
      harder: 'Mach es auf einem Bein.',
    },
    'single-leg-deadlift': {
      name: 'Einbeiniges Kreuzheben',
      how: 'Steh auf einem Bein, das Knie locker. Kipp mit flachem Rücken aus der Hüfte nach vorn, das andere Bein hinter dir, und richte dich wieder auf.',
      easier: 'Kipp weniger weit, eine Hand an einem Stuhl.',
      harder: 'Halte ein Gewicht in der Hand der anderen Seite.',
    },
    clamshell: {
      name: 'Muschel',
      how: 'Leg dich auf die Seite, Knie gebeugt, Füße aneinander. Heb das obere Knie, ohne nach hinten zu rollen, und senk es.',
      easier: 'Heb es halb so hoch.',
      harder: 'Leg ein Übungsband um die Oberschenkel.',
    },
    'side-leg-raise': {
      name: 'Beinheben in Seitenlage',
      how: 'Leg dich auf die Seite, Beine gestreckt. Heb das obere Bein, die Zehen nach vorn, ein wenig hinter dir, und senk es.',
      easier: 'Beug das untere Bein für besseren Halt und heb halb so hoch.',
      harder: 'Leg ein Übungsband um die Fußgelenke.',
    },
    'side-plank': {
      name: 'Seitstütz',
      how: 'Leg dich auf die Seite und stütz dich auf einen Ellbogen. Heb die Hüften, bis der Körper eine gerade Linie ist, und halte sie.',
      easier: 'Beug die Knie und heb dich von dort.',
      harder: 'Heb auch das obere Bein.',
    },
    'calf-raise': {
      name: 'Wadenheben',
      how: 'Hände an die Wand. Heb dich auf beide Fußballen und komm herunter, bis die Fersen aufliegen.',
      easier: 'Gib mehr Gewicht auf die Hände.',
      harder: 'Mach es auf einem Bein.',
    },
    'calf-stretch': {
      name: 'Wade dehnen',
      how: 'Hände an die Wand, ein Bein weit hinten, die Ferse am Boden. Lehn dich vor, bis du die Wade spürst.',
      easier: 'Stell dich näher an die Wand.',
      harder: 'Beug dann das hintere Knie ein wenig, die Ferse bleibt unten.',
    },
    'hamstring-stretch': {
      name: 'Oberschenkelrückseite dehnen',
      how: 'Eine Ferse auf einer niedrigen Stufe, das Knie gestreckt. Kipp mit langem Rücken aus den Hüften nach vorn, bis du den Oberschenkel spürst.',
      easier: 'Stell die Ferse auf den Boden.',
      harder: 'Nimm eine höhere Stufe.',
    },
    'thigh-stretch': {
      name: 'Oberschenkelvorderseite dehnen',
      how: 'Eine Hand an die Wand. Bring eine Ferse hinter dir hoch und halte das Fußgelenk, die Knie nebeneinander.',
      easier: 'Leg den Fuß hinter dir auf einen Stuhl.',
      harder: 'Schieb die Hüfte sanft nach vorn.',
    },
    'foam-roll': {
      name: 'Faszienrolle',
      how: 'Leg dich auf die Seite, die Außenseite des Oberschenkels auf der Rolle, und roll langsam zwischen Hüfte und Knie. Nie über das Knie selbst.',
      easier: 'Nimm mit dem oberen Bein Gewicht weg.',
      harder: 'Bleib ein paar Atemzüge lang auf einer festen Stelle.',
    },
  },
};
