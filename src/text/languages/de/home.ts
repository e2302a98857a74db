import type { homeWords } from '../../words/home.ts';

export const home: typeof homeWords = {
  chronophotograph: {
    label:
      'Der Beispiellauf als Chronofotografie: Strichfiguren von drei Doppelschritten nebeneinander, jeder Erstkontakt hell gezeichnet.',
  },
  filmingBrief: {
    heading: 'So filmst du',
    wholeGuidePhone: 'Die ganze Anleitung, mit Einstellungen fürs Handy',
    fromSide: '⟦Von der Seite⟧, im rechten Winkel zum Band: Fußaufsatz, Überschreiten, Kniebeugung.',
    fromBehind: '⟦Von hinten⟧ (oder von vorn), in Linie mit dem Band: Beinachse.',
    hipHeightLevel: 'Auf Hüfthöhe, gerade, ruhig',
    propThePhoneUp: 'Stell das Handy auf einen Stuhl oder ein Stativ; halte es nicht in der Hand.',
    wholeBodyFeet: 'Ganzer Körper, Füße mit Platz',
    stepBackUntil: 'Geh zurück, bis Kopf und beide Füße die ganze Zeit im Bild bleiben.',
    framesPerSecond: '60 Bilder pro Sekunde oder mehr',
    kneeReadingsStill: 'Mit 30 geht es für die Knie noch; der Fußaufsatz wird ungenauer.',
    secondsSteadyRunning: '15 bis 30 Sekunden gleichmäßig laufen',
    startFilmingOnce: 'Fang erst an zu filmen, wenn das Band sein Tempo hat.',
    lightRunner: 'Licht auf die laufende Person',
    brightWindowBehind:
      'Kein helles Fenster dahinter. Kurze Hose und Schuhe, die sich vom Band abheben, helfen.',
  },
  filmingPlan: {
    phoneBesideTreadmill: 'Von oben gesehen: Das Handy steht neben dem Laufband, im rechten Winkel zum Band.',
    phoneBehindTreadmill: 'Von oben gesehen: Das Handy steht hinter dem Laufband, in Linie mit dem Band.',
  },
  hero: {
    tryDemoRun: 'Beispiellauf ansehen',
    kneesStrideStride: 'Was deine Knie tun, Schritt für Schritt.',
    treadlensReadsPhone:
      'Treadlens liest ein Handyvideo von einem Lauf auf dem Laufband und zeigt, wie deine Beinachse steht, wie weit vor dir dein Fuß landet und wie er das Band trifft. Zu jeder Zahl gehören ihr Messfehler und das Bild, in dem sie gelesen wurde.',
    videoNeverLeaves: 'Das Video verlässt dieses Gerät nie: Nichts wird hochgeladen, und es gibt kein Konto.',
    demoRunPose:
      'Der Beispiellauf, alle 50 ms eine Körperhaltung. Erstkontakte sind hell gezeichnet; darunter, wann welcher Fuß auf dem Band ist.',
  },
  readings: {
    heading: 'Was es aus dem Video liest',
    threeReadingsGo:
      'Drei Messwerte, die mit der Belastung des Knies zusammenhängen, und dazu Schrittfrequenz, Bodenkontaktzeit, Kniebeugung, Rumpfneigung und mehr. Auffällige Doppelschritte sind markiert, mit Grund und Bild, damit du oder dein Coach urteilen könnt.',
    treadlensReportsFindings:
      'Treadlens nennt Beobachtungen, keine Diagnosen, und gibt keine Gesamtnote. Wo Ansicht oder Bild keine verlässliche Zahl erlauben, sagt es stattdessen, warum.',
    goesSoreKnees: 'Was mit Knieschmerzen einhergeht',
    kneeAlignment: 'Beinachse',
    behindFront: 'von hinten oder von vorn',
    farKneeMoves:
      'Wie weit das Knie von der Linie zwischen Hüfte und Sprunggelenk nach innen wandert, während dieses Bein dich trägt.',
    footAheadHip: 'Fuß vor der Hüfte',
    fromTheSide: 'von der Seite',
    farFrontHip: 'Wie weit vor deiner Hüfte der Fuß aufsetzt, in Prozent deiner Beinlänge.',
    footStrike: 'Fußaufsatz',
    partShoeMeets: 'Welcher Teil des Schuhs das Band zuerst berührt und in welchem Winkel.',
  },
};
