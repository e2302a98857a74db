import type { cameraSetUpWords } from '../../../words/quality/camera-set-up.ts';

/** What the capture checks say of the camera, the picture and the belt, in German. */
export const cameraSetUp: typeof cameraSetUpWords = {
  frameRateLow: {
    title: 'Die Bildrate ist niedrig',
    whatIsWrong: (fps) =>
      `Das Video hat ${fps === null ? 'wenige' : `nur ${fps}`} Bilder pro Sekunde: Bodenkontaktzeit, Flugzeit und Kontaktanteil fehlen dort, wo ihr Fehler über 15 % läge, und jeder Messwert vom Erstkontakt hat einen größeren Fehler.`,
    whatToDo: [
      'Filme mit 60 Bildern pro Sekunde oder mehr; auf einem iPhone: Einstellungen → Kamera → Video aufnehmen.',
    ],
  },
  obliqueView: {
    title: 'Die Kamera schaut schräg',
    whatIsWrong: (degrees) =>
      `Die Kamera weicht ${degrees === null ? 'deutlich' : `etwa ${degrees}°`} von der geraden Ansicht ab, was Winkel und Abstände verzerrt.`,
    whatToDo: [
      'Stell die Kamera für die Ansicht von der Seite im rechten Winkel zum Band auf, für die von hinten oder vorn genau auf seine Mittellinie.',
    ],
  },
  viewUncertain: {
    title: 'Die Ansicht ist nicht klar',
    whatIsWrong: 'Es ist nicht sicher, ob die Person von der Seite, von vorn oder von hinten zu sehen ist.',
    whatToDo: ['Wähle die Ansicht selbst in den Einstellungen; die Zahlen folgen sofort.'],
  },
  rearSeenAsFront: {
    title: 'Vorn und hinten sind in manchen Bildern verwechselt',
    whatIsWrong:
      'In vielen Bildern wurde der Rücken für die Vorderseite gehalten. Links und rechts sind wieder richtig zugeordnet, aber Winkel und Abstände sind dort weniger genau, und ihre Bereiche sind breiter.',
    whatToDo: [
      'Ist das eine Ansicht von vorn, wähle sie in den Einstellungen; die Zahlen folgen sofort.',
      'Licht, das hinter der Kamera auf die Person fällt, zeigt am besten, was vorn und hinten ist.',
    ],
  },
  frontSeenAsRear: {
    title: 'Vorn und hinten sind in manchen Bildern verwechselt',
    whatIsWrong:
      'In vielen Bildern wurde die Vorderseite für den Rücken gehalten. Links und rechts sind wieder richtig zugeordnet, aber Winkel und Abstände sind dort weniger genau, und ihre Bereiche sind breiter.',
    whatToDo: [
      'Filme von hinten: Dort steht nichts vom Laufband vor der Person.',
      'Von vorn stell die Kamera so auf, dass weder Konsole noch Handlauf Brust, Hüfte oder Beine verdeckt, mit dem Licht hinter der Kamera.',
      'Ist das eine Ansicht von hinten, wähle sie in den Einstellungen; die Zahlen folgen sofort.',
    ],
  },
  levelDisagrees: {
    title: 'Raum und Band sind sich über die Waagerechte nicht einig',
    whatIsWrong: (room, belt) =>
      `Nach den Linien des Raums ist die Kamera um ${room}° geneigt, nach dem Weg der stehenden Füße um ${belt}°. Treadlens richtet sich nach dem Raum; Überschreiten und jeder Winkel zur Senkrechten hängen davon ab.`,
    whatToDo: [
      'Ein Laufband mit Steigung sieht so aus. War das Band waagerecht oder die Kamera, sag es unter „Waagerecht nach“ in den Einstellungen des Clips.',
    ],
  },
  tilted: {
    title: 'Die Kamera ist geneigt',
    whatIsWrong: (degrees) =>
      `Das Bild ist ${degrees === null ? 'merklich' : `etwa ${degrees}°`} aus der Waagerechten; Winkel zur Senkrechten werden darum berichtigt, soweit die Neigung bekannt ist.`,
    whatToDo: [
      'Richte die Kamera beim nächsten Clip gerade aus; die meisten Handys zeigen eine Wasserwaage, wenn in der Kamera das Raster eingeschaltet ist.',
    ],
  },
  moves: {
    title: 'Die Kamera bewegt sich',
    whatIsWrong: 'Die Kamera steht nicht still, und ihre Bewegung mischt sich in die der Person.',
    whatToDo: ['Stell das Handy auf ein Stativ, eine Bank oder ein anderes Laufband, statt es zu halten.'],
  },
  slowMotion: {
    title: 'Das sieht nach Zeitlupe aus',
    whatIsWrong: (cadence, factor) =>
      `${cadence === null ? 'Die Schritte sind' : `Mit ${cadence} Schritten pro Minute sind die Schritte`} viel langsamer, als irgendjemand läuft${factor === null ? '' : `; der Clip läuft wohl etwa ${factor}-mal langsamer als in Wirklichkeit`}.`,
    whatToDo: (factor) => [
      `Stell den Zeitlupenfaktor in den Einstellungen${factor === null ? '' : ` auf ${factor} oder`} auf das, was deine Kamera verwendet hat: 240 Bilder pro Sekunde, mit 30 abgespielt, sind 8-mal.`,
    ],
  },
  playbackSpeedChanges: {
    title: 'Das Video ändert sein Tempo',
    whatIsWrong: (span, factor) =>
      `${span === null ? 'Ein Teil des Videos läuft' : `Von etwa ${span.from} bis ${span.to} s läuft das Video`} ${factor === null ? 'langsamer' : `etwa ${factor}-mal langsamer`} als der Rest, wie Handys Zeitlupe schreiben; kein einzelnes Tempo passt zum ganzen Clip, Zeiten und Schrittfrequenz wären deshalb falsch.`,
    whatToDo: (span, factor) => [
      `Schneide den Clip auf den langsamen Teil zu${span === null ? '' : ` (${span.from} bis ${span.to} s)`} und stell den Zeitlupenfaktor${factor === null ? ' ein' : ` auf ${factor}`}, oder schneide ihn auf einen Teil mit normalem Tempo zu.`,
      'Oder filme noch einmal ohne Zeitlupe, mit 60 Bildern pro Sekunde.',
    ],
  },
  beltSpeedMismatch: {
    title: 'Die Bandgeschwindigkeit passt nicht',
    whatIsWrong: (speeds) =>
      `Die Geschwindigkeit, mit der der Fuß auf dem Band nach hinten wandert, weicht um mehr als 5 % von der eingegebenen ab${speeds === null ? '' : ` (${speeds.entered} m/s eingegeben, ${speeds.seen} m/s gesehen)`}.`,
    whatToDo: [
      'Prüfe die Geschwindigkeit und die Körpergröße, die du eingegeben hast; auch die Anzeigen von Laufbändern liegen oft um ein paar Prozent daneben.',
    ],
  },
  movesInDepth: {
    title: 'Die Person kommt näher oder entfernt sich',
    whatIsWrong:
      'Die Person ändert im Bild ihre Größe, wie beim Laufen auf die Kamera zu; Abstände haben dann keinen festen Maßstab.',
    whatToDo: ['Filme auf einem Laufband mit einer Kamera, die still steht.'],
  },
};
