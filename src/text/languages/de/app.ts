import type { appWords } from '../../words/app.ts';
import { plural } from './plural.ts';

export const app: typeof appWords = {
  app: {
    skipContent: 'Zum Inhalt springen',
  },
  pageTitle: {
    home: 'Treadlens: was deine Knie tun, Schritt für Schritt',
    import: 'Dein Lauf · Treadlens',
    record: 'Aufnehmen · Treadlens',
    demo: 'Beispiellauf · Treadlens',
    analyse: 'Analyse läuft · Treadlens',
    results: 'Ergebnisse · Treadlens',
    library: 'Deine Läufe · Treadlens',
    report: 'Bericht · Treadlens',
    compare: 'Vergleichen · Treadlens',
    trends: 'Verlauf · Treadlens',
    knees: 'Meine Knie · Treadlens',
    plan: 'Vier-Wochen-Plan · Treadlens',
    metronome: 'Metronom · Treadlens',
    learn: 'Wissen · Treadlens',
    guide: 'So filmst du · Treadlens',
    accuracy: 'Wie genau ist das? · Treadlens',
    analysing: (percent) => `${percent} % · Analyse läuft · Treadlens`,
  },
  lazyScreen: {
    loading: 'Wird geladen …',
    title: 'Dieser Teil von Treadlens konnte nicht geladen werden',
    checkProgramServes:
      'Sieh nach, ob das Programm, das diese Seite ausliefert, noch läuft, und lade sie dann neu.',
  },
  lazyScreens: {
    heading: 'Ergebnisse',
    title: 'Noch keine Ergebnisse',
    openVideoTreadmill:
      'Öffne ein Video von einem Lauf auf dem Laufband oder probiere den Beispiellauf. Die Beobachtungen stehen dann hier und bei deinen Läufen.',
    openAVideo: 'Video öffnen',
    tryDemoRun: 'Beispiellauf ansehen',
    yourRuns: 'Deine Läufe',
  },
  siteFooter: {
    treadlensReportsFindings:
      'Treadlens nennt Beobachtungen aus dem Video, keine Diagnosen. Schmerz, der länger als zwei Wochen anhält, eine Schwellung oder ein Knie, das blockiert oder nachgibt, gehört in fachkundige Hände.',
    whenToSeeOne: 'Wann du Hilfe holen solltest',
    aloneOnDevice:
      'Läuft nur auf diesem Gerät. Quelloffen, MIT-Lizenz; ⟦Lizenzen der Arbeit anderer, die darin steckt⟧.',
    aloneWithoutNetwork:
      'Läuft nur auf diesem Gerät, auch ohne Netz. Quelloffen, MIT-Lizenz; ⟦Lizenzen der Arbeit anderer, die darin steckt⟧.',
    howAccurateIsThis: 'Wie genau ist das?',
  },
  siteHeader: {
    label: 'Treadlens, Startseite',
    main: 'Hauptmenü',
    analysing: (percent) => `Analyse läuft, ${percent} %`,
    unfinished: (runs) => `, ${plural(runs, { one: 'einer ist', other: `${runs} sind` })} unfertig`,
    menu: 'Menü',
    goOrDo: 'Gehe zu oder tue',
    goCtrlK: 'Gehe zu oder tue (Strg K)',
    lightTheme: 'Helles Aussehen',
    darkTheme: 'Dunkles Aussehen',
    settings: 'Einstellungen',
    settingsSearch: 'einheiten aussehen sprache csv modell',
    newRun: 'Neuer Lauf',
    record: 'Aufnehmen',
    results: 'Ergeb\u00ADnisse',
    yourRuns: 'Deine Läufe',
    myKnees: 'Meine Knie',
    howToFilm: 'So filmst du',
    howAccurateIsThis: 'Wie genau ist das?',
    learn: 'Wissen',
  },
};
