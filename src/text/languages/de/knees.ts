import type { kneesWords } from '../../words/knees.ts';
import { plural } from './plural.ts';

const SIDES = { left: 'linkes', right: 'rechtes' } as const;
const entriesOf = (count: number): string =>
  plural(count, { one: 'ein Eintrag', other: `${count} Einträge` });

export const knees: typeof kneesWords = {
  checkInForm: {
    firstAny: 'Zuerst: Trifft etwas davon zu?',
    eachShouldLooked: 'Jedes davon sollte heute angesehen werden, vor jedem Rat zum Laufen.',
    whichKnee: 'Welches Knie?',
    left: 'Links',
    right: 'Rechts',
    dayRun: 'Tag des Laufs',
    muchNoneWorst: 'Wie stark, von 0 (gar nicht) bis 10 (das Schlimmste, was du dir vorstellen kannst)?',
    sinceWhen: 'Seit wann?',
    hurtIKnow: 'Es tut nicht weh, oder ich weiß es nicht',
    whatElseDoesIt: 'Was macht es noch?',
    saveChanges: 'Änderungen speichern',
    showTodaysLight: 'Ampel für heute zeigen',
    cancel: 'Abbrechen',
  },
  checkInPart: {
    checkInOf: (day) => `Wochen-Check vom ${day}`,
    howIsYourKnee: 'Wie geht es deinem Knie?',
    afterKnee: (day, side) => `Nach ${day}, ${SIDES[side]} Knie`,
    newCheckIn: 'Neuer Wochen-Check',
    addChangeAnswers: 'Antworten ergänzen oder ändern',
    painOverTime: 'Schmerz im Verlauf',
  },
  checkInTable: {
    label: 'Deine Wochen-Checks',
    day: 'Tag',
    knee: 'Knie',
    before: 'Vorher',
    inTheRun: 'Beim Lauf',
    hourAfter: 'Stunde danach',
    morning: 'Morgen',
    light: 'Ampel',
    changeOrDelete: 'Ändern oder löschen',
    changeCheck: (day) => `Wochen-Check vom ${day} ändern`,
    deleteCheck: (day) => `Wochen-Check vom ${day} löschen`,
  },
  dayField: {
    chooseTodayDay: 'Wähle heute oder einen Tag davor.',
  },
  keptData: {
    label: 'Was hier liegt',
    keptHere: (entries) =>
      `All das liegt nur auf diesem Gerät: ${entriesOf(entries)}. Nichts wird irgendwohin gesendet.`,
    belongAnotherVersion: (unreadable) =>
      `${unreadable} davon ${plural(unreadable, { one: 'gehört', other: 'gehören' })} zu einer anderen Version von Treadlens und ${plural(unreadable, { one: 'wird nicht gezeigt; er bleibt', other: 'werden nicht gezeigt; sie bleiben' })}, wo ${plural(unreadable, { one: 'er ist', other: 'sie sind' })}.`,
    saveDiaryFile: 'Tagebuch als Datei speichern',
    deleteTheDiary: 'Tagebuch löschen',
    title: 'Das ganze Tagebuch löschen?',
    checkInsRuns:
      'Wochen-Checks, Läufe, Schuhe und Pläne werden auf diesem Gerät für immer gelöscht. Deine Filme bleiben.',
    keepIt: 'Behalten',
    deleteOneEntry: 'Einen Eintrag löschen',
    deleteEntries: (count) => `${count} Einträge löschen`,
  },
  kneeDrawing: {
    whereDoesItHurt: 'Wo tut es weh?',
    kneeSeenFront: (side) => `Dein ${SIDES[side]} Knie, von vorn gesehen`,
  },
  kneesScreen: {
    title: 'Meine Knie',
    kneeTakesRunning:
      'Wie dein Knie das Laufen verträgt, Woche für Woche. Das ist keine Diagnose. Wenn du unter 18 bist oder am Knie operiert wurdest, frag vorher nach.',
    readingYourDiary: 'Dein Tagebuch wird gelesen …',
    oneEntryAdded: 'Ein Eintrag hinzugefügt',
    entriesAdded: (entries) => `${entries} Einträge hinzugefügt`,
  },
  lightCard: {
    toRead: (titles) => `Zum Lesen: ${titles.map((title) => `⟦${title}⟧`).join(', ')}`,
    oftenLookedAt: (names) =>
      `In einem Film werden bei Schmerzen dort oft diese Werte angesehen: ${names.map((name) => `⟦${name}⟧`).join(', ')}.`,
    openLastFilm: 'Letzten Film öffnen',
    filmARun: 'Einen Lauf filmen',
    fourWeekPlan: 'Dein Vier-Wochen-Plan',
    whereThisComesFrom: 'Woher das kommt',
  },
  offeredRuns: {
    runAdded: (chosen) =>
      `${chosen} von einem Lauf ${plural(chosen, { one: 'kommt', other: 'kommen' })} hinzu`,
    runsAdded: (chosen, offered) =>
      `${chosen} von ${offered} Läufen ${plural(chosen, { one: 'kommt', other: 'kommen' })} hinzu`,
  },
  painChart: {
    label: 'Schmerz jedes Wochen-Checks im Verlauf, darunter deine Läufe. Die Zahlen stehen in der Tabelle.',
    leftKneeCircles: (mostPain) =>
      `Linkes Knie: Kreise. Rechtes Knie: Rauten. Gefüllt: beim Lauf; hohl: am nächsten Morgen. Der getönte Streifen ist 0 bis ${mostPain}.`,
    barsBelowRuns: 'Die Balken darunter sind deine Läufe, höher für längere.',
  },
  painScale: {
    notYet: 'noch nicht',
  },
  removedToast: {
    planOf: (day) => `Plan vom ${day}`,
    entryOf: (day) => `Eintrag vom ${day}`,
    deleted: (what) => `${what} gelöscht`,
  },
  runFileList: {
    waiting: 'Wartet',
    reading: (name) => `${name} wird gelesen`,
    savedDiary: (entries) =>
      `Ein aus Treadlens gespeichertes Tagebuch: ${entriesOf(entries)}. Was schon hier oder hier neuer ist, bleibt, wie es ist.`,
    cannotReadVersion: (unreadable) =>
      plural(unreadable, {
        one: 'Einen davon kann diese Version nicht lesen.',
        other: `${unreadable} davon kann diese Version nicht lesen.`,
      }),
  },
  runForm: {
    minutes: 'Minuten',
    distance: 'Strecke',
    day: 'Tag',
    surface: 'Untergrund',
    effort: 'Anstrengung',
    notSaid: 'Nicht gesagt',
    saveChanges: 'Änderungen speichern',
    addTheRun: 'Lauf hinzufügen',
    cancel: 'Abbrechen',
    sayManyMinutes: 'Sag, wie viele Minuten es waren, und die Strecke als Zahl.',
  },
  runImportDialog: {
    title: 'Läufe aus Dateien hinzufügen',
    label: 'Dateien mit Läufen',
    chooseFiles: 'Dateien wählen',
    moreFiles: 'Weitere Dateien',
    tableSayUnit: 'Die Tabelle nennt ihre Einheit nicht. Strecken sind in',
    kilometres: 'Kilometern',
    miles: 'Meilen',
    surfaceFileSay: 'Untergrund, wo die Datei keinen nennt',
    cancel: 'Abbrechen',
    add: (action) => `${action} hinzufügen`,
    oneRun: 'Einen Lauf',
    runs: (count) => `${count} Läufe`,
    oneEntry: 'Einen Eintrag',
    entries: (restorable) => `${restorable} Einträge`,
  },
  runList: {
    changeRun: (name) => `Lauf vom ${name} ändern`,
    deleteRun: (name) => `Lauf vom ${name} löschen`,
    showAllRuns: (runs) => `Alle ${runs} Läufe zeigen`,
  },
  shoeForm: {
    nameIt: 'Name',
    givePairName: 'Gib dem Paar einen Namen.',
    placeholder: 'z. B. die blauen',
    wornSince: 'Getragen seit',
    runBeforeThat: 'Davor gelaufen',
    kind: 'Art',
    iKnow: 'Weiß ich nicht',
    putAwayLonger: 'Weggelegt: wird nicht mehr zum Laufen getragen',
    saveChanges: 'Änderungen speichern',
    keepThePair: 'Paar merken',
    cancel: 'Abbrechen',
  },
  shoesField: {
    shoes: 'Schuhe',
    notSaid: 'Nicht gesagt',
    pairList: 'Ein Paar, das nicht in deiner Liste steht',
  },
  shoesPart: {
    yourShoes: 'Deine Schuhe',
    addAPair: 'Paar hinzufügen',
    namePairOnce:
      'Gib einem Paar einmal einen Namen: Deine Läufe zählen dann seine Strecke, und deine Filme sagen, welches Paar du getragen hast.',
    since: (day) => `seit ${day}`,
    sincePutAway: (day, retired) => `seit ${day}, weggelegt ${retired}`,
    familySince: (family, day) => `${family}, seit ${day}`,
    familySincePutAway: (family, day, retired) => `${family}, seit ${day}, weggelegt ${retired}`,
    change: (name) => `${name} ändern`,
    deleteIt: (name) => `${name} löschen`,
    kindShoe: 'Welche Art Schuh?',
    shoeFamiliesSold: 'Schuhfamilien und wofür sie verkauft werden',
    shoe: 'Schuh',
    meantFor: 'Gedacht für',
    saidKnee: 'Was er für das Knie tun soll',
    moreAboutShoes: 'Mehr über Schuhe',
  },
  stepsPart: {
    quickerShorterSteps: 'Und mit schnelleren, kürzeren Schritten?',
  },
  weekPart: {
    yourRunning: 'Dein Laufen',
    addFromFiles: 'Aus Dateien hinzufügen',
  },
};
