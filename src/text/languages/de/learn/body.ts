import type { bodyWords } from '../../../words/learn/body.ts';

/** German for `words/learn/body.ts`. */
export const body: typeof bodyWords = {
  alignmentAndHips: {
    title: 'Beinachse (Knievalgus) und Hüften',
    summary: 'Was ein Knie nach innen im Video bedeuten kann und was nicht.',
    weakHips:
      'Schwache Hüftmuskeln oder ungleich starke Beine können das Knie von seinem geraden Weg abweichen lassen.',
    sharedUnevenly: 'Über viele Schritte kann das die Belastung im Gelenk ungleich verteilen.',
    startsPain:
      'Ob damit Schmerzen beginnen, ist eine andere Frage: Eine Übersichtsarbeit nennt weder Beinachse noch schwache Muskeln als das, womit Schmerzen rund um die Kniescheibe beginnen.',
    videoHeading: 'Was das Video zeigt',
    lineFromHip: 'Die Linie von der Hüfte über das Knie zum Sprunggelenk, flach, wie die Kamera sie sieht.',
    mayBeTurnedThigh:
      'Ein Knie, das nach innen aussieht, kann auch ein gedrehter Oberschenkel sein oder eine Kamera, die nicht ganz gerade steht.',
    noCutOff: 'Für das Laufen ist kein Grenzwert bestätigt.',
    workedOnHeading: 'Woran oft gearbeitet wird',
    kneecapsAhead: 'Eine Vorstellung beim Laufen: die Kniescheiben geradeaus.',
    exercises: 'Muschel, Kniebeuge und Ausfallschritt für Hüften und Oberschenkel.',
    quickerSteps:
      'Etwas schnellere Schritte: Bei 10 % mehr bewegte sich der Oberschenkel weniger nach innen.',
  },
  strengthAndFlexibility: {
    title: 'Kraft und Beweglichkeit',
    summary: 'Welche Muskeln auf das Knie achten, und eine einfache Woche.',
    weekHeading: 'Eine einfache Woche',
    twoSessions: 'Zweimal kurz Übungen für Hüften, Oberschenkel und Rumpf.',
    squatsAndLunges:
      'Kniebeuge und Ausfallschritt für die Oberschenkel, die Muschel für die Außenseite der Hüfte.',
    stretching:
      'Ein paar Minuten Dehnen oder Rollen für alles, was sich fest anfühlt: Außenseite und Rückseite der Oberschenkel, Waden.',
    tightMuscles:
      'Von festen Muskeln heißt es oft, sie zögen am Knie und reizten es; dehne sie, wenn es sich danach besser anfühlt.',
    stopAtPain:
      'Hör mit einer Übung auf, die den Schmerz bringt, und hol dir fachlichen Rat, wie du sie anpassen kannst.',
    table: {
      caption: 'Muskeln, die auf das Knie achten',
      head: ['Muskel', 'Wo', 'Was er für das Knie tut'],
      rows: [
        [
          'Vorderer Oberschenkelmuskel (Quadrizeps)',
          'Vorderseite des Oberschenkels',
          'Führt die Kniescheibe und lässt das Knie kontrolliert beugen',
        ],
        [
          'Hintere Oberschenkelmuskeln',
          'Rückseite des Oberschenkels',
          'Halten der Vorderseite des Oberschenkels das Gleichgewicht',
        ],
        [
          'Abspreizer und Dreher der Hüfte',
          'Außenseite der Hüfte',
          'Halten das Becken waagerecht und das Knie davon ab, nach innen zu fallen',
        ],
        ['Wadenmuskeln', 'Rückseite des Unterschenkels', 'Fangen den Stoß auf, wenn der Fuß landet'],
      ],
    },
  },
  pronation: {
    title: 'Pronation: hier nicht gemessen',
    summary:
      'Was Einwärts- und Auswärtsrollen bedeuten, warum Körperpunkte aus dem Video es nicht zeigen können und wie du selbst nachsiehst.',
    rollsInALittle: 'Nach der Landung rollt jeder Fuß ein wenig nach innen, das ist Pronation.',
    overpronation: 'Starkes Einwärtsrollen heißt Überpronation und soll die Innenseite des Knies belasten.',
    supination:
      'Rollen nach außen heißt Supination und soll Belastung auf andere Teile des Knies verschieben.',
    noNumberHeading: 'Warum es keinen Wert gibt',
    noHeelCup: 'Unter den Punkten, die eine Posenerkennung findet, ist die Fersenkappe des Schuhs nicht.',
    uncertain:
      'Jeder Winkel daraus ist um 24° in beide Richtungen ungewiss, weit mehr als die Bewegung selbst.',
    checkHeading: 'Wie du selbst nachsiehst',
    wornSoles:
      'Sieh dir die Sohlen eines getragenen Paares an: Bei den meisten nutzt sich die Außenkante der Ferse zuerst ab, also ist nur Abrieb entlang einer ganzen Kante ein Hinweis, innen auf Einwärts- und außen auf Auswärtsrollen.',
    wetFeet:
      'Mach die Füße nass und tritt auf Papier: Ein breiter Abdruck ohne Gewölbe deutet auf einen Plattfuß, der öfter, aber nicht immer nach innen rollt.',
    filmHeel:
      'Filme Ferse und Wade von hinten aus der Nähe, mit der Kamera dicht am Boden, und sieh, ob die Ferse nach der Landung nach innen oder außen kippt.',
    askSomebody: 'Physiotherapie, Podologie oder ein gutes Laufgeschäft können es sich mit dir ansehen.',
  },
};
