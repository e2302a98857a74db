import type { captureRefusalsWords } from '../../../words/capture/capture-refusals.ts';
import { plural } from '../plural.ts';

/** Views and directions by their codes. */
const NAMED: Readonly<Record<string, string>> = {
  side: 'von der Seite',
  front: 'von vorn',
  rear: 'von hinten',
  left: 'nach links',
  right: 'nach rechts',
};

const quoted = (code: string): string => `„${NAMED[code] ?? code}“`;

/** German for `words/capture/capture-refusals.ts`. */
export const captureRefusals: typeof captureRefusalsWords = {
  causes: {
    interlaced: {
      title: 'Die Schritte lassen sich nicht verfolgen: Die Bilder sind verflochten (interlaced)',
      why: 'jedes Bild ist aus zwei Augenblicken verwoben, sodass ein bewegter Fuß an zwei Stellen ist',
      whatToDo: 'Filme mit einem Handy oder in einem Modus der Kamera mit „p“ wie in 50p, nicht mit „i“.',
    },
    'too-dark': {
      title: 'Es ist zu dunkel, um den Schritten zu folgen',
      why: 'auf die Beine fällt zu wenig Licht, um die Füße zu finden',
      whatToDo: 'Mach mehr Licht an, oder filme von der Seite, auf der die Fenster sind.',
    },
    'feet-covered': {
      title: 'Etwas verdeckt die Füße',
      why: 'ein Geländer, die Kante des Bandes oder ein Gegenstand steht davor',
      whatToDo: 'Filme von einer Stelle, von der aus der ganze Schuh auf dem Band zu sehen ist.',
    },
    'trunk-hidden': {
      title: 'Etwas verdeckt den Oberkörper',
      why: 'eine Konsole, ein Geländer oder eine Person steht vor dem Oberkörper, und das Modell irrt sich darin, wie der Körper steht',
      whatToDo:
        'Filme von der Seite, von hinten oder von weiter oben, sodass Kopf, Rumpf und Beine ganz zu sehen sind.',
    },
    'scene-changes': {
      title: 'Die Schritte lassen sich nicht von Aufnahme zu Aufnahme verfolgen',
      why: 'das Video ist aus mehreren Aufnahmen zusammengesetzt, oder die Kamera schwenkt weg',
      whatToDo: 'Kürze den Clip auf eine Aufnahme, in der die Kamera stillsteht.',
    },
    'speed-changes': {
      title: 'Die Schritte lassen sich nicht verfolgen: Die Geschwindigkeit wechselt',
      why: 'Teile des Clips laufen schneller als andere',
      whatToDo: 'Kürze den Clip auf einen Teil mit gleichbleibender Geschwindigkeit.',
    },
    'camera-moves': {
      title: 'Die Schritte lassen sich nicht verfolgen: Die Kamera bewegt sich',
      why: 'das Wackeln der Kamera mischt sich in die Schritte',
      whatToDo: 'Stell das Handy auf ein Stativ, eine Bank oder ein anderes Laufband, statt es zu halten.',
    },
    'feet-blurred': {
      title: 'Die Füße sind zu unscharf, um ihnen zu folgen',
      why: 'die Schuhe verwischen in den meisten Bildern',
      whatToDo: 'Mehr Licht verkürzt die Verschlusszeit; Zeitlupe tut es auch.',
    },
    'repeated-frames': {
      title: 'Die Schritte lassen sich nicht verfolgen: Bilder sind doppelt gespeichert',
      why: 'die Datei wiederholt Bilder, sodass Füße zu stehen und zu springen scheinen',
      whatToDo:
        'Nimm die Originaldatei der Kamera, keine, die durch ein Schnittprogramm oder einen Messenger gegangen ist.',
    },
    'frame-rate-low': {
      title: 'Zu wenige Bilder pro Sekunde, um den Schritten zu folgen',
      why: 'zwischen zwei Bildern setzt ein Fuß auf und hebt wieder ab',
      whatToDo: 'Filme mit 60 Bildern pro Sekunde oder mehr.',
    },
    unknown: {
      title: 'Den Schritten war nicht zu folgen',
      why: 'die Posenerkennung findet die Füße in diesen Bildern nicht sicher genug',
      whatToDo: 'Filme den ganzen Körper bei gutem Licht, mit nichts zwischen Kamera und Beinen.',
    },
  },
  stepsUnclear: (why, cadence) =>
    `Wann die Füße aufsetzen und abheben, ist nicht zu erkennen; der Grund: ${why}.${cadence === null ? '' : ` Der Rhythmus der Beine ist deutlich: ${cadence} Schritte pro Minute.`}`,
  keptAgainstPicture: {
    title: (entered, seen) =>
      `Gelesen ${entered === null ? 'wie angegeben' : `als ${quoted(entered)}`}, obwohl das Bild nach ${seen === null ? 'etwas anderem' : quoted(seen)} aussieht`,
    whatIsWrong:
      'Wenn das Bild recht hat, sind in jedem Wert vor und hinter oder innen und außen vertauscht.',
    leaveItToBeFound: 'Lass Ansicht und Richtung in den Einstellungen finden und vergleiche.',
  },
  pictureTurned: {
    upsideDown: 'Das Bild steht auf dem Kopf',
    onItsSide: 'Das Bild liegt auf der Seite',
    runnerOnTheirSide:
      'Die Person liegt im Bild auf der Seite: Die Datei hat die Angabe verloren, wie die Kamera gehalten wurde.',
    runnerUpsideDown:
      'Die Person steht im Bild auf dem Kopf: Die Datei hat die Angabe verloren, wie die Kamera gehalten wurde.',
    runnerNotUpright:
      'Die Person steht im Bild nicht aufrecht: Die Datei hat die Angabe verloren, wie die Kamera gehalten wurde.',
    turnIt:
      'Dreh das Bild beim Öffnen des Videos und lass den Clip noch einmal analysieren; auf der Kommandozeile: --turn 90, 180 oder 270.',
    turnItBy: (degrees) =>
      `Dreh das Bild beim Öffnen des Videos um ${degrees}° im Uhrzeigersinn und lass den Clip noch einmal analysieren; auf der Kommandozeile: --turn ${degrees}.`,
  },
  viewContradicted: {
    title: 'Die gewählte Ansicht ist nicht die im Bild',
    whatIsWrong: (entered, seen) =>
      `Die Person ist ${NAMED[seen ?? ''] ?? 'aus einer anderen Richtung'} zu sehen, gewählt wurde aber ${entered === null ? 'eine andere Ansicht' : quoted(entered)}. Werte hätten das falsche Vorzeichen oder beträfen etwas anderes.`,
    choose: (seen) =>
      `Wähle in den Einstellungen ${seen === null ? 'die Ansicht, die das Bild zeigt' : quoted(seen)}, oder lass die Ansicht finden; die Werte folgen sofort.`,
    readAllTheSame: (entered) => `Trotzdem als ${NAMED[entered] ?? 'so'} gefilmt lesen`,
  },
  facingContradicted: {
    title: 'Die Person läuft in die andere Richtung',
    whatIsWrong: (entered, seen) =>
      `Die Person läuft im Bild ${seen === null ? 'in die andere Richtung' : (NAMED[seen] ?? seen)}, gewählt wurde aber ${entered === null ? 'das Gegenteil' : quoted(entered)}. Vor und hinter wären vertauscht.`,
    choose: (seen) =>
      `Wähle in den Einstellungen ${seen === null ? 'die Richtung, die das Bild zeigt' : quoted(seen)}, oder lass die Richtung finden; die Werte folgen sofort.`,
    readAllTheSame: (entered) => `Trotzdem als Lauf ${NAMED[entered] ?? entered} lesen`,
  },
  playsBackwards: {
    title: 'Das läuft rückwärts',
    whatIsWrong:
      'Die Füße auf dem Band bewegen sich dorthin, wohin die Zehen zeigen: Das Video spielt rückwärts, oder die Person läuft rückwärts. Aufsetzen und Abheben wären vertauscht.',
    useItAsFilmed:
      'Nimm das Video so, wie es gefilmt wurde; diese Messwerte sind für Laufen vorwärts festgelegt.',
  },
  limitedStrides: {
    title: 'Wenige Doppelschritte: Die Werte sind eingeschränkt',
    whatIsWrong: (strides, seconds) =>
      `Der Clip${seconds === null ? '' : `, ${seconds} s lang,`} enthält ${strides === null ? 'wenige ganze Doppelschritte' : plural(strides, { one: '1 ganzen Doppelschritt', other: `${strides} ganze Doppelschritte` })}. Was sie zeigen, steht hier; wie du sonst läufst, lässt sich daraus nicht sagen.`,
    filmMore: 'Für ein Urteil filme mindestens 7 Doppelschritte je Bein: 15 Sekunden sind reichlich.',
  },
  tooFast: {
    factorDoesNotFit: 'Der Zeitlupenfaktor passt nicht',
    fasterThanLife: 'Das läuft schneller als in Wirklichkeit',
    asEntered: (cadence, factor, inFile) =>
      `${cadence === null ? 'Die Schritte kommen schneller, als irgendwer läuft' : `${cadence} Schritte pro Minute macht niemand`}: Beim Zeitlupenfaktor ${factor} ${inFile === null ? 'kommt das heraus' : `werden aus ${inFile} in der Datei so viele`}.`,
    asItIs: (cadence) =>
      `${cadence === null ? 'Die Schritte kommen schneller, als irgendwer läuft' : `${cadence} Schritte pro Minute macht niemand`}; das Video wurde vermutlich beschleunigt.`,
    setToRealTime: 'Stell „Spielt in“ auf Echtzeit; die Werte folgen sofort.',
    setTo: (factor) => `Stell „Spielt in“ auf den Faktor ${factor}; die Werte folgen sofort.`,
    useItAsFilmed: (factor) =>
      `Nimm das Video so, wie es gefilmt wurde, oder stell den Zeitlupenfaktor ${factor === null ? 'unter 1' : `auf ${factor}`}: Dann wird es in seiner wahren Geschwindigkeit gelesen.`,
  },
};
