import type { loadWords } from '../../../words/learn/load.ts';

/** German for `words/learn/load.ts`. */
export const load: typeof loadWords = {
  kineticChain: {
    title: 'Die Bewegungskette',
    summary: 'Warum sich ein Knie über etwas beschweren kann, das an der Hüfte oder am Fuß geschieht.',
    chainOfLinks: 'Deine Beine sind eine Kette aus Gliedern: Becken, Oberschenkel, Unterschenkel, Fuß.',
    nextMakesUp: 'Wenn ein Glied nicht hält, muss das nächste es ausgleichen.',
    kneeInTheMiddle: 'Das Knie sitzt in der Mitte, also spürt es oft, was Hüfte und Fuß tun.',
    exampleHeading: 'Ein Beispiel',
    weakHip:
      'Sind die Muskeln an der Außenseite der Hüfte schwach, kann sich der Oberschenkel beim Landen nach innen drehen und fallen.',
    valgus: 'Das Knie knickt dann nach innen, das heißt Knievalgus.',
    pressesMore: 'Das drückt stärker auf den Knorpel an der Außenseite des Gelenks.',
    someFeelIt:
      'Manche spüren es, viele nicht: Eine Übersichtsarbeit nennt weder Beinachse noch schwache Muskeln als das, womit Schmerzen rund um die Kniescheibe beginnen.',
    treadlensHeading: 'Was Treadlens davon zeigt',
    fromBehind: 'Von hinten oder von vorn: Knie nach innen, Knieabstand und Schrittbreite.',
    pelvicDrop: 'Die Beckenabsenkung gehört auch hierher, aber nur, wo sie sich gut genug messen lässt.',
    readTogether: 'Lies sie zusammen; einer dieser Werte allein sagt wenig.',
  },
  cumulativeLoad: {
    title: 'Kleine Belastungen, viele Male',
    summary: 'Tausende Schritte pro Lauf: warum die Menge ebenso zählt wie der Laufstil.',
    twoToThree:
      'Jede Landung drückt mit dem Zwei- bis Dreifachen deines Körpergewichts zurück; im Knie kommen die Muskeln hinzu.',
    oneStudy:
      'In einer Studie zum Laufen gab der Boden das 2,3-Fache des Körpergewichts zurück, und das Gelenk hinter der Kniescheibe trug etwa das 4,5-Fache.',
    tissueAnswers:
      'Gewebe wird durch Belastung stärker, solange es Zeit hat, die winzigen Schäden dazwischen auszubessern.',
    sorenessStarts: 'Schmerzen beginnen, wenn neue Schäden schneller kommen als die Ausbesserung.',
    suddenJump:
      'Darum kann ein plötzlicher Sprung im Umfang wehtun, obwohl sich jeder frühere Lauf gut anfühlte.',
    sumHeading: 'Deine eigene Rechnung',
    lowerHeading: 'Zwei Wege zu weniger',
    lessPerStep: 'Weniger in jedem Schritt: schnellere, kürzere Schritte bei gleichem Tempo.',
    fewerSteps: 'Weniger Schritte bis zur nächsten Ruhe: langsam aufbauen und Ruhetage einhalten.',
  },
  cadence: {
    title: 'Schrittfrequenz: schnellere, kürzere Schritte',
    summary: 'Die am besten belegte Hilfe, die es gibt, und warum 180 kein Gesetz ist.',
    stepsPerMinute: 'Die Schrittfrequenz ist die Zahl der Schritte pro Minute.',
    coachesAim: 'Viele Coaches streben etwa 170 bis 180 an.',
    averages:
      'Gemessene Mittelwerte sind verschieden: 164 bei 860 Freizeitläuferinnen und -läufern, 177 ± 7 im Hochschulsport.',
    ownNumber: 'Große und kleine Menschen, langsames und schnelles Tempo haben alle ihren eigenen Wert.',
    tryHeading: 'Zum Ausprobieren',
    measureOwn: 'Miss deine eigene Schrittfrequenz bei deinem üblichen Tempo.',
    raiseOwn:
      'Erhöhe deinen eigenen Wert mit einem Metronom um 5 %, höchstens 10 %, und lass das Tempo gleich: 170 bis 178 bei jemandem mit 162.',
    minuteAtATime: 'Fang mit jeweils einer Minute an, und mach erst mehr, wenn es sich leicht anfühlt.',
    study:
      'In einer Studie mit 45 Freizeitläuferinnen und -läufern senkte das die Energie, die das Knie in jedem Schritt aufnimmt.',
  },
  overstridingAndHeelStrike: {
    title: 'Überschreiten (Overstriding) und Fersenaufsatz',
    summary: 'Wo der Fuß aufsetzt, zählt mehr als welcher Teil von ihm zuerst aufsetzt.',
    overstriding: 'Überschreiten (Overstriding) heißt, dass der Fuß deutlich vor dem Körper aufsetzt.',
    brake:
      'Das Bein ist dann wie eine Bremse ausgestreckt, und der Aufprall, der bis zum Knie hinaufläuft, ist größer.',
    heelComesWithIt:
      'Hartes Landen auf der Ferse kommt oft dazu, denn ein Fuß, der weit nach vorn greift, hebt die Zehen.',
    noFaultHeading: 'Ferse zuerst ist kein Fehler',
    mostLandOnHeel: 'Zwischen 71 und 94 % derer, die laufen, landen auf der Ferse.',
    neverByItself:
      'Treadlens markiert deshalb eine Fersenlandung nie für sich, nur zusammen damit, wie weit der Fuß vorn ist.',
    tryHeading: 'Zum Ausprobieren',
    quickerSteps: 'Schnellere, kürzere Schritte bei gleichem Tempo.',
    beneathYou: 'Lass den Fuß unter dir aufsetzen, mit fast senkrechtem Schienbein.',
    midfoot:
      'Eine Mittelfußlandung ist willkommen, wo sie von selbst kommt: Sie verlangt dem Knie weniger ab, Wade und Achillessehne dafür mehr.',
  },
};
