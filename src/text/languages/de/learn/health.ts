import type { healthWords } from '../../../words/learn/health.ts';

/** German for `words/learn/health.ts`. */
export const health: typeof healthWords = {
  whereItHurts: {
    title: 'Wo es wehtut',
    summary: 'Gängige Namen für Knieschmerzen beim Laufen, nach der Stelle geordnet. Nur zur Orientierung.',
    helpsToTalk:
      'Diese Seite hilft dir, mit einer Fachperson zu sprechen; ein Video kann nicht sagen, was davon du hast, wenn überhaupt etwas.',
    wearHeading: 'Verschleißt Laufen das Knie?',
    review:
      'In einer Übersicht über mehr als 100 000 Menschen fand sich Arthrose in Hüfte oder Knie bei 3,5 % derer, die zum Vergnügen laufen, bei 10,2 % derer, die nicht laufen, und bei 13,3 % derer im Spitzensport.',
    notWear: 'Das zeigt nicht, dass Laufen schützt, spricht aber gegen Laufen als Verschleiß.',
    nicknameHeading: 'Zum „runner’s knee“ (Läuferknie)',
    twoThings:
      'Das englische „runner’s knee“ steht für zwei verschiedene Dinge: patellofemorales Schmerzsyndrom und Patellaspitzensyndrom.',
    sayWhere: 'Sag also lieber, wo es wehtut, als den Spitznamen zu nennen.',
    table: {
      caption: 'Kniebeschwerden, die beim Laufen vorkommen, nach der Stelle',
      head: ['Wo und wie', 'Heißt oft', 'Was dahintersteckt'],
      rows: [
        [
          'Dumpf, rund um die Kniescheibe oder dahinter; schlimmer bergab und auf Treppen',
          'Patellofemorales Schmerzsyndrom',
          'Oft heißt es: Die Kniescheibe gleitet nicht gut; Studien heben keinen einzelnen Grund hervor',
        ],
        [
          'Unterhalb der Kniescheibe, an der Sehne zum Schienbein',
          'Patellaspitzensyndrom (Patellarsehne)',
          'Die Sehne ist durch wiederholte Beanspruchung gereizt',
        ],
        [
          'Stechend, an der Außenseite des Knies, oft auf langen Läufen',
          'Iliotibialband-Syndrom (ITBS)',
          'Die lange Sehne an der Außenseite des Oberschenkels ist gereizt, wenn das Knie beugt und streckt; ob sie reibt oder drückt, ist umstritten',
        ],
        [
          'Tief im Gelenk, mit Schwellung, Klicken oder Blockieren, oft nach einer Verdrehung',
          'Meniskusriss',
          'Eine der Knorpelscheiben im Gelenk hat einen Riss, wie viele Menschen ihn ganz ohne Schmerzen haben',
        ],
        [
          'Über Monate steif und schmerzhaft, öfter in späteren Jahren oder nach einer alten Verletzung',
          'Arthrose',
          'Das ganze Gelenk hat sich über Jahre verändert; dass Laufen gesunde Knie abnutzt, ist nicht bekannt',
        ],
      ],
    },
  },
  seeAProfessional: {
    title: 'Wann zu einer Fachperson',
    summary: 'Wann schmerzende Knie mehr brauchen als Ruhe und wann sie heute Hilfe brauchen.',
    sameDayHeading: 'Hol dir noch am selben Tag Hilfe, wenn',
    emergency: 'Bei Atemnot oder Schmerzen in der Brust ruf den Notruf an.',
    appointmentHeading: 'Mach einen Termin aus, wenn',
    twoWeeks: 'der Schmerz länger als zwei Wochen anhält, obwohl du ruhst und auf das Knie achtest',
    swollen: 'das Knie geschwollen ist',
    givesWay: 'das Knie nachgibt oder sich instabil anfühlt',
    locks: 'das Knie blockiert oder hakt',
    untilThenHeading: 'Bis dahin',
    runOnlyAsMuch:
      'Lauf nur so viel, dass der Schmerz bei höchstens 2 von 10 bleibt, binnen einer Stunde wieder wie sonst ist und am nächsten Morgen nicht schlimmer.',
    cooling: 'Kühlen kann eine Schwellung nach dem Lauf lindern.',
    painTabletsForLong: 'Verlass dich ohne ärztlichen Rat nicht lange auf Schmerztabletten.',
    painTabletsForARun: 'Nimm sie nicht, um durch einen Lauf zu kommen.',
    formWithYou:
      'Physiotherapie oder ein Laufcoach kann sich deinen Laufstil mit dir ansehen; der Bericht von Treadlens ist zum Mitnehmen gedacht.',
  },
  readingTheNumbers: {
    title: 'Wie die Werte zu lesen sind',
    summary:
      'Messfehler, Bereiche, auffällige Doppelschritte, und warum hier nichts Verletzungen vorhersagt.',
    error:
      'Zu jedem Wert gehört ein Messfehler: der Bereich um ihn, in dem der wahre Wert in 19 von 20 Fällen zu erwarten ist.',
    reasonInstead:
      'Wo die Ansicht oder das Bild keinen verlässlichen Wert zulässt, bekommst du stattdessen den Grund.',
    middleValue:
      'Es zählt der mittlere Wert über alle brauchbaren Doppelschritte, und ein Urteil braucht mindestens 7 je Bein.',
    flagged:
      'Ein Doppelschritt ist auffällig, wenn er deutlich von deinem eigenen mittleren Wert abweicht und um mehr, als sich Doppelschritte unterscheiden lassen.',
    healthyRunners:
      'Deine Werte werden mit gesunden Läuferinnen und Läufern verglichen; ein Grenzwert für Verletzungen ist nicht bestätigt.',
    sidesHeading: 'Links gegen rechts',
    nearAndFar:
      'Eine Seitenansicht zeigt ein kameranahes und ein kamerafernes Bein, darum werden die beiden dort nie verglichen.',
    noHigherRisk:
      'Unterschiede zwischen links und rechts erhöhten das Verletzungsrisiko von 836 begleiteten Läuferinnen und Läufern nicht.',
    prophecyHeading: 'Keine Vorhersage',
    littleSupport:
      'Eine Übersicht über 30 Studien mit 3404 Läuferinnen und Läufern gibt wenig Grund, aus der Art zu laufen auf Verletzungen zu schließen.',
    readAsLoad:
      'Lies diese Beobachtungen also als etwas, das mit mehr oder weniger Belastung einhergeht, nicht als Vorhersage.',
  },
};
