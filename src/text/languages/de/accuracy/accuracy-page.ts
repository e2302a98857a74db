import type { accuracyPageWords } from '../../../words/accuracy/accuracy-page.ts';
import { plural } from '../plural.ts';

const legs = { near: 'kameranahes Bein', far: 'kamerafernes Bein' } as const;

const neverRead = (strike: string, all: number): string =>
  `${plural(all, { one: `Die eine Landung auf dem ${strike} wurde nicht`, other: `Von den ${all} Landungen auf dem ${strike} wurde keine` })} als solche erkannt: Auf diese Klasse ist kein Verlass.`;

/** The sentences of the accuracy page, in German. */
export const accuracyPage: typeof accuracyPageWords = {
  methods: {
    'held-out': 'Treadlens, bei Personen, die im Training fehlten',
    shipped: 'Treadlens, wie es ausgeliefert wird',
    rules: 'Treadlens ohne seinen gelernten Teil',
    'lowest-point': 'Tiefster Punkt des Fußes, wie andere Browser-Werkzeuge ihn lesen',
  },
  parts: {
    title: 'Wie genau ist das?',
    meaning: 'Was heißt das für meinen Lauf?',
    meaningIntro:
      'Lies es so: Wenn die App 12° sagt und in der Zeile „19 von 20 innerhalb von 6°“ steht, liegt die Wahrheit bei fast allen zwischen 6° und 18°. Eine kleinere Änderung zwischen zwei Tagen kann an der Kamera liegen. Doppelschritte eines Clips lassen sich untereinander weit besser vergleichen als mit denen einer anderen Person. Eine Seite eines Clips ist ein Bein in einem Clip: Ein Körper, der zweimal gefilmt wurde, zählt zweimal.',
    plates: 'Bodenkontakt, verglichen mit Kraftmessplatten',
    labels: 'Bodenkontakt in echten Videos, verglichen mit Markierungen von Hand',
    rendered: 'Winkel und Abstände, an gerenderten Figuren',
    joints: 'Winkel und Abstände, an aufgezeichneten Gelenken echter Läuferinnen und Läufer',
    judged: 'Bereiche und Fußaufsatz, bei Personen, die ausgelassen wurden',
    limits: 'Was diese Zahlen nicht sagen',
    sources: 'Woher die Daten kommen',
    graphicNote:
      'Der Punkt ist der mittlere Fehler. Der Balken reicht zwei Standardabweichungen nach beiden Seiten: Fast alle Fehler liegen darin.',
    labelsIntro:
      'Zwei Personen haben Bild für Bild markiert, wann jeder Fuß das Band berührte und verließ. Ein Fehler ist hier die gefundene Zeit minus das Mittel der beiden. Beides meint nicht ganz dasselbe: Treadlens nennt den Moment, in dem eine Kraftmessplatte 50 Newton erreichen oder verlieren würde, wie es in Laboren üblich ist, und ein Schuh ist danach noch eine Weile auf dem Band zu sehen. Wie weit beides in einem Clip auseinanderliegt, ist sein Versatz; übliche Größe, 95 % und angegebene Bereiche gelten um ihn herum. Die Streuung zwischen den beiden Personen zeigt, wie genau Menschen es sagen können.',
    jointsIntro:
      'Noch einmal die Personen von den Kraftmessplatten, von simulierten Kameras von der Seite, von hinten und von vorn gefilmt, bis zu 10° neben der Achse, samt den Fehlern einer Posenerkennung. Die Wahrheit ist dieselbe Größe ihrer Gelenke im Raum. Das prüft das Verfahren an echter Bewegung. Treadlens berichtigt, wohin seine Posenerkennung Gelenke setzt; Marker auf der Haut brauchen das nicht, der mittlere Fehler ist hier also vor allem diese Berichtigung, und die zweite Spalte sagt, was ohne sie bleibt. Die letzte sagt, wie viel von einem wahren Unterschied zu sehen ist: 1 ist alles.',
    renderedIntro:
      'Bei einer gerenderten Figur sind die Gelenke bekannt, jede Zahl hat also eine genaue Wahrheit. Jeder Körper wurde mit Berichtigungen gelesen und an Bereichen gemessen, die ohne ihn bestimmt wurden. Der Fehler ist die Zahl, die für eine Seite eines Clips gezeigt wird, minus der wahre Median derselben Doppelschritte. Die letzten zwei Spalten sagen, wie oft der Bereich, den Treadlens angibt, die Wahrheit enthielt: 95 % sind versprochen.',
  },
  heldOut:
    'Ein Teil der Zeiten wurde an diesen Personen gelernt. Zeilen mit „im Training fehlten“ wurden gemessen, indem ohne ein Sechstel der Personen trainiert und an diesen probiert wurde, jedes Sechstel der Reihe nach. Zeilen mit „wie es ausgeliefert wird“ kennen die Personen schon und sehen besser aus, als jemand Neues erwarten darf.',
  platesIntro: (runners, trials, contacts, withinMs) =>
    `${runners} Personen liefen auf Laufbändern mit Kraftmessplatten, in ${trials} Aufzeichnungen mit ${contacts} Bodenkontakten. Eine Kraftmessplatte weiß, wann ein Fuß aufsetzt und abhebt. Ihre aufgezeichneten Gelenke wurden in das umgerechnet, was eine Kamera sehen würde, samt den Fehlern einer Posenerkennung: Zittern, Wandern, verlorene Bilder und vertauschte Beine. Fehler sind in Millisekunden, gefundene minus wahre Zeit: Ein Minus heißt zu früh. Eine Zeit, die mehr als ${withinMs} ms von der Wahrheit entfernt ist, zählt als eine verpasste und eine überzählige und nicht für die Mittelwerte.`,
  judgedIntro: (runners, kappa) =>
    `Jede der ${runners} Personen von den Kraftmessplatten wird der Reihe nach ausgelassen, in jeder Aufzeichnung einmal von der Seite und einmal von vorn oder von hinten mit den Fehlern einer Posenerkennung gefilmt und an Normen und Grenzen beurteilt, für die sie nicht verwendet wurde. Die Bereiche wurden an gerenderten Körpern festgelegt; wo aufgezeichnete Gelenke einen breiter machten, gilt hier die Breite, die sich ohne die Person ergibt. Auch die Umrechnung der Marker auf den Maßstab der Wahrheit wurde ohne die Person bestimmt. Jede Person zählt gleich viel. Der Datensatz nennt, wie jeder Fuß aufsetzt; Treadlens stimmt damit über den Zufall hinaus mit einem Kappa von ${kappa} überein, wobei 1 immer heißt und 0 nicht mehr als Zufall. Nah an einer Grenze sagt die App selbst „dazwischen“; hier wird trotzdem eine Klasse genannt.`,
  strikes: {
    read: (classes) => `Richtig erkannt wurden ${classes.join(', ')}.`,
    ofClass: {
      rearfoot: (right, all) => `${right} von ${all} Landungen auf dem Rückfuß`,
      midfoot: (right, all) => `${right} von ${all} auf dem Mittelfuß`,
      forefoot: (right, all) => `${right} von ${all} auf dem Vorfuß`,
    },
    neverRead: {
      rearfoot: (all) => neverRead('Rückfuß', all),
      midfoot: (all) => neverRead('Mittelfuß', all),
      forefoot: (all) => neverRead('Vorfuß', all),
    },
  },
  gains: {
    of: (place, gain) => `${place} ${gain}`,
    weak: (limit, places) =>
      `Weniger als das ${limit}-Fache eines wahren Unterschieds zeigen: ${places.join('; ')}. Zwei Läufe sehen hier ähnlicher aus, als sie sind.`,
    strong: (limit, places) =>
      `Mehr als das ${limit}-Fache eines wahren Unterschieds zeigen: ${places.join('; ')}. Zwei Läufe sehen hier verschiedener aus, als sie sind.`,
  },
  ms: (value) => `${value}\u00a0ms`,
  percent: (value) => `${value}\u00a0%`,
  summary: {
    landing: (own, withinMs, lowestMissed, lowest) =>
      `An aufgezeichneten Gelenken, wie von der Seite mit 60 Bildern pro Sekunde gesehen, liegt der Moment des Aufsetzens bei jemandem, den Treadlens nie gesehen hat, üblicherweise ${own} daneben. Der tiefste Punkt des Fußes, den andere Browser-Werkzeuge nehmen, liegt bei ${lowestMissed} der Landungen derselben Personen mehr als ${withinMs} ms daneben oder fehlt, und beim Rest üblicherweise ${lowest} daneben.`,
    gym: (near, far, offset) =>
      `In einem echten Handyvideo aus einem Fitnessstudio liegen die Landungen des kameranahen Beins üblicherweise ${near}, die des kamerafernen ${far} von dem entfernt, was zwei Personen von Hand markiert haben, wenn die ${offset} abgezogen werden, um die sich dort das Aufsetzen auf einer Kraftmessplatte und das mit dem Auge gesehene unterscheiden.`,
    rendered: (clips, bodies, errors) =>
      `An ${clips} gerenderten Clips von ${bodies} Körpern war der Fehler im Mittel so groß: ${errors.join(', ')}.`,
    errorOf: (error, place) => `${error} für ${place}`,
    tooNarrow:
      'Nicht alles ist so gut: Für einige Zahlen ist der angegebene Bereich zu eng. Sie sind unten bei den Grenzen genannt.',
    smallSamples:
      'Das sind kleine Stichproben. Was du in deinen Ergebnissen siehst, hat einen eigenen Fehlerbereich, der für das kameraferne Bein, für niedrige Bildraten und für die schnelleren Modelle der Posenerkennung weiter ist.',
  },
  metricAt: (metric, leg, filmed) => `${metric} (${leg === 'both' ? filmed : `${legs[leg]}, ${filmed}`})`,
  limits: {
    notBothAtOnce:
      'Niemand wurde zugleich gefilmt und auf Kraftmessplatten gemessen: Die Tabellen der Kraftmessplatten verwenden aufgezeichnete Gelenke mit künstlichen Fehlern der Posenerkennung, die echten Videos haben nur Markierungen nach Augenmaß.',
    fewRunners: (runners) =>
      `Nur ${runners} Personen waren auf den Kraftmessplatten, in zwei Laboren, und alle, deren Geschlecht angegeben ist, sind Männer. Die Kräfte eines Labors wurden vor der Veröffentlichung geglättet, was seine Bodenkontakte um einige Millisekunden verwischt; langsam gelaufen wurde nur dort.`,
    noRealPerson:
      'Winkel wurden hier nie am Video einer echten Person geprüft. Eine gerenderte Figur hat keine weite Kleidung, keine wackelnde Kamera und kein schlechtes Licht.',
    rendered:
      'Berichtigungen stammen von gerenderten Körpern, angegebene Bereiche ebenso, bis auf wenige, die aufgezeichnete Gelenke echter Personen breiter machten; jeder Körper wird hier nur nach solchen beurteilt, die ohne ihn entstanden sind. Einige Konstanten der Formeln und ein kleiner Teil der Zeiten wurden an dreizehn dieser Clips eingestellt. Bei anderen Clips können die Fehler größer sein.',
    slowMotion:
      'Der Zeitlupen-Clip sagt nicht, wie schnell er gefilmt wurde. Seine Millisekunden beruhen auf einer angenommenen Dauer des Doppelschritts.',
    handLabels:
      'Die Markierungen von Hand stammen von zwei Personen und zwei Clips. Alle Zahlen gelten für das genaue Modell der Posenerkennung; die leichteren sind ungenauer und haben weitere Bereiche, die auf dieselbe Weise gemessen wurden.',
    whenTooNarrow: (promised, least, oneOf) =>
      `Ein angegebener Bereich verspricht, die Wahrheit in ${promised} der Fälle zu enthalten. Zu eng heißt er hier, wenn er sie in weniger als ${least} enthielt und der Zufall allein in weniger als einer von ${oneOf} solchen Stichproben so wenige ergäbe. Eine kleine Stichprobe kann verbergen, dass ein Bereich zu eng ist.`,
    tooNarrow: (places) =>
      `Nach den gerenderten Clips sind die angegebenen Bereiche zu eng für: ${places.join('; ')}.`,
    heldInFewer: (place, percent, promised) =>
      `An aufgezeichneten Gelenken echter Läuferinnen und Läufer ist der angegebene Bereich zu eng für: ${place}. Er enthielt die Wahrheit in ${percent} statt in ${promised} der Fälle.`,
    noRow: (metrics) =>
      `Keine Zeile bei den gerenderten Clips haben, weil eine Wahrheit fehlt oder Treadlens keine Zahl dafür nennt: ${metrics.join(', ')}.`,
    notMeasured:
      'Nicht gemessen: Kinder, Gehhilfen, Laufen ohne Schuhe, starke Steigungen und Laufen im Freien.',
  },
  sources: {
    hamner: 'Hamner & Delp (2013), Journal of Biomechanics: fünf Läufer, 2 bis 5 m/s, Bodenkontakt ab 100 N.',
    fukuchi:
      'Fukuchi, Fukuchi & Duarte (2017), PeerJ: 18 Personen aus dem Running Biomechanics Data Set, 2,5 bis 4,5 m/s, Bodenkontakt ab 50 N, CC BY 4.0.',
    ownData: 'Gerenderte Clips und Markierungen von Hand: für Treadlens gemacht.',
  },
};
