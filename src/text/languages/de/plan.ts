import type { planWords } from '../../words/plan.ts';

export const plan: typeof planWords = {
  exerciseCard: {
    tempo: 'Rhythmus',
    beginWithThis: 'Fang damit an.',
    stop: 'Aufhören, wenn',
    works: 'Trainiert',
    easier: 'Leichter',
    harder: 'Schwerer',
  },
  filmAgain: {
    filmAgain: 'Noch einmal filmen',
    filmWithoutNumbers:
      'Dein Film hat keine verlässlichen Zahlen ergeben. Filme noch einmal, um zu sehen, woran du arbeiten kannst.',
    filmYetFilm: 'Du hast noch keinen Film. Filme einen Lauf, um zu sehen, woran du arbeiten kannst.',
    filmAgainLast: 'Noch einmal filmen, mit dem letzten Film als Vorlage',
    filmARun: 'Einen Lauf filmen',
    openAVideo: 'Video öffnen',
    twoDays: (before, last) => `${before} und ${last}`,
    changedMoreCameras: 'Das hat sich um mehr als den Messfehler der Kamera geändert:',
    nothingChangedMore: 'Nichts hat sich um mehr als den Messfehler der Kamera geändert.',
    compareWithCare: (title) => `${title}: mit Vorsicht vergleichen.`,
    seeBothSide: 'Beide nebeneinander ansehen',
  },
  focusCard: {
    whileYouRun: 'Beim Laufen',
    fromYourCoach: 'Von deinem Coach',
    oneThought: 'Ein Gedanke',
    oneDrill: 'Eine Übung',
    thisWeek: (week) => `Diese Woche: ${week}.`,
    yourSteps: 'Deine Schritte',
    countTryMore: 'Zähl sie und probiere dann 5 bis 10 % mehr beim selben Tempo.',
    openTheMetronome: 'Metronom öffnen',
    beforeAndAfter: 'Davor und danach',
    firstThingFilm: (about) => `Dafür: ${about}, das Erste in dem Film, aus dem dieser Plan gemacht ist.`,
  },
  makePlan: {
    makeYourPlan: 'Mach deinen Plan',
    thoughtDrillRuns:
      'Ein Gedanke und eine Übung für deine Läufe, zwei kurze Krafteinheiten pro Woche, Dehnen und Ruhetage. Er entsteht aus:',
    yourFilmOf: (day, title) => `deinem Film vom ${day}: ⟦${title}⟧`,
    filmWithoutNumbers:
      'deinem letzten Film: ⟦Er hat keine Zahlen ergeben⟧, der Plan ist also ein allgemeiner',
    noFilmYet: 'deinem letzten Film: ⟦Es gibt noch keinen⟧, der Plan ist also ein allgemeiner',
    yourCheckInOf: (day) => `deinem Wochen-Check vom ${day}`,
    noCheckInYet: 'deinem Wochen-Check: ⟦Es gibt noch keinen⟧',
    coachAsked: 'dem, was dein Coach sich wünscht',
    makingIt: 'Wird gemacht …',
    makePlanBeginning: 'Plan machen, ab heute',
    madeOnceSomebody:
      'Er kann gemacht werden, sobald jemand das Knie angesehen hat und du einen neuen Wochen-Check gemacht hast.',
  },
  planScreen: {
    title: 'Vier-Wochen-Plan',
    smallStepsSore:
      'Kleine Schritte für schmerzende Knie, auf diesem Gerät gemacht. Er ersetzt niemanden, der dich untersucht hat. Wenn du unter 18 bist oder am Knie operiert wurdest, frag vorher nach.',
    readingYourPlan: 'Dein Plan wird gelesen …',
    checkIn: 'Wochen-Check machen',
    seeSomeone: 'Wann du Hilfe holen solltest',
    keepPlanI: 'Meinen jetzigen Plan behalten',
    planKneeCalm: 'Der Plan, für wenn das Knie wieder ruhig ist',
  },
  planWeek: {
    today: 'Heute',
  },
  thePlan: {
    fourWeeksOver: 'Vier Wochen sind um',
    tickedFilmAgain: (done, asked) =>
      `Du hast ${done} von ${asked} abgehakt. Filme noch einmal, sieh dir an, was sich geändert hat, und mach daraus den nächsten Plan.`,
    weekOf: (week) => `Woche ${week} von 4`,
    week: 'Woche',
    heading: (index) => `Woche ${index}`,
    runTodaysLight:
      'Lauf so, wie die Ampel für heute es sagt; der Plan verlangt keine Kilometer. Ruhetage gehören dazu. Verschieb einen Tag, wenn es nötig ist, aber lass einen Tag zwischen den beiden Krafteinheiten.',
    strengthA: 'Kraft A',
    strengthB: 'Kraft B',
    stretchAndRoll: 'Dehnen und Rollen',
    fewMinutesWhatever: 'Ein paar Minuten für das, was sich fest anfühlt, nach einem Lauf oder am Abend.',
    addMyCalendar: 'In meinen Kalender (.ics)',
    print: 'Drucken',
    makeNewPlan: 'Neuen Plan machen',
    deleteThePlan: 'Plan löschen',
    began: (day) =>
      `Begonnen am ${day}. Plan und Haken liegen nur auf diesem Gerät, bei ⟦deinem Knie-Tagebuch⟧.`,
  },
};
