import type { pictureFaultsWords } from '../../../words/capture/picture-faults.ts';

const inPictures = (percent: number | undefined): string =>
  percent === undefined ? 'manchmal' : `in ${percent} % der betrachteten Bilder`;

/** German for `words/capture/picture-faults.ts`. */
export const pictureFaults: typeof pictureFaultsWords = {
  feetHidden: {
    title: 'Etwas verdeckt die Füße',
    whatIsWrong:
      'Die Füße liegen im Bild, sind aber kaum zu erkennen: Ein Geländer, die Kante des Bandes oder ein Gegenstand steht vielleicht davor.',
    filmWholeShoe:
      'Filme von einer Stelle, von der aus der ganze Schuh auf dem Band zu sehen ist: Ein Schritt zur Seite oder eine Handbreit höher genügt oft.',
    shoesThatStandOut: 'Schuhe, die sich vom Band abheben, helfen.',
  },
  headOutOfFrame: {
    title: 'Der Kopf ist abgeschnitten',
    whatIsWrong: (percent) =>
      `Der Kopf ragt ${inPictures(percent)} über den oberen Rand. Die Beine sind auch ohne ihn lesbar, aber die Person wird weniger sicher gefunden.`,
    stepBack: 'Geh mit der Kamera zurück oder neige sie, sodass über dem Kopf eine Handbreit frei bleibt.',
  },
  handsOutOfFrame: {
    title: 'Die Hände verlassen das Bild',
    whatIsWrong: (percent) =>
      `Eine Hand liegt ${inPictures(percent)} jenseits des Randes. Nur die Werte der Arme leiden darunter.`,
    leaveRoom: 'Lass vor und hinter der Person einen halben Doppelschritt Platz.',
  },
  zoom: {
    title: 'Beim Filmen wurde gezoomt',
    whatIsWrong: (percent) =>
      `Der Hintergrund wird innerhalb des Clips${percent === undefined ? '' : ` um ${percent} %`} größer oder kleiner, sodass Längen keinen festen Maßstab haben.`,
    leaveZoomAlone: 'Wähle das Objektiv vor dem Start und lass den Zoom in Ruhe.',
    cutToSteadyZoom: 'Kürze den Clip auf einen Teil ohne Zoom.',
  },
  sceneChanges: {
    title: 'Die Szene wechselt innerhalb des Clips',
    whatIsWrong:
      'Teile des Videos zeigen einen anderen Hintergrund: Es wurde aus mehreren Aufnahmen zusammengesetzt, oder die Kamera schwenkt weg.',
    cutToOneShot: 'Kürze den Clip auf eine Aufnahme, in der die Kamera stillsteht.',
  },
  tooDark: {
    againstTheLight: 'Die Person steht im Gegenlicht',
    dark: 'Das Bild ist dunkel',
    outlineIsLost: 'Der Hintergrund ist viel heller als die Person; ihr Umriss geht im Dunkeln verloren.',
    littleLight:
      'Auf die Person fällt wenig Licht; Gelenke werden weniger genau gefunden, und die Kamera verwischt, was sich bewegt.',
    moreLight: 'Mach mehr Licht an, oder filme von der Seite, auf der die Fenster sind.',
    touchTheRunner:
      'Tippe am Handy vor dem Start auf die Person im Bild: Die Kamera stellt ihre Helligkeit dann darauf ein.',
  },
  interlaced: {
    title: 'Die Bilder sind verflochten (interlaced)',
    whatIsWrong:
      'Jedes Bild ist Zeile für Zeile aus zwei Augenblicken verwoben, wie bei alten Camcordern und beim Fernsehen; was sich bewegt, hat Kammränder. Gelesen wird einer der beiden Augenblicke, mit halber Auflösung in der Höhe.',
    filmProgressive:
      'Wenn es geht, filme mit einem Handy oder in einem Modus der Kamera mit „p“ wie in 50p, nicht mit „i“.',
    deinterlaceOriginal:
      'Ein umgewandeltes Video lässt sich oft aus seinem Original in 50 oder 60 volle Bilder pro Sekunde entflechten.',
  },
  feetBlurred: {
    allBlurred: 'Die Füße sind unscharf',
    fastFootBlurred: 'Der schnelle Fuß ist unscharf',
    shutterOrFocus:
      'Die Schuhe verwischen in den meisten Bildern: Die Verschlusszeit ist zu lang, oder das Bild ist nicht scharf gestellt.',
    swingingFootSmears:
      'Der schwingende Fuß verwischt: Die Verschlusszeit ist lang. Der Fuß auf dem Band, von dem die meisten Werte stammen, ist schärfer.',
    moreLight:
      'Mehr Licht verkürzt die Verschlusszeit; Zeitlupe (120 oder 240 Bilder pro Sekunde) tut es auch.',
    wipeTheLens: 'Wisch die Linse ab und tippe zum Scharfstellen auf die Person im Bild.',
  },
  repeatedFrames: {
    title: 'Bilder sind doppelt gespeichert',
    whatIsWrong: (percent, fps, fileFps) =>
      `${percent === undefined ? 'Einige' : `Etwa ${percent} %`} der Bilder wiederholen das vorige${fps === undefined || fileFps === undefined ? '' : `: Die Datei nennt ${fileFps} pro Sekunde, zeigt aber etwa ${fps}`}. Eine App oder eine Bildschirmaufnahme hat die Bildrate verändert.`,
    useTheOriginal:
      'Nimm die Originaldatei der Kamera, keine, die durch ein Schnittprogramm, einen Messenger oder eine Bildschirmaufnahme gegangen ist.',
  },
  unevenFrames: {
    title: 'Die Kamera hat Bilder ausgelassen',
    whatIsWrong: (missing, gapMs) =>
      `${missing === undefined ? 'Einige Bilder fehlen' : missing === 1 ? '1 Bild fehlt' : `${missing} Bilder fehlen`}${gapMs === undefined ? '' : `, die längste Lücke dauert ${gapMs} ms`}. Es gelten die wahren Zeiten, aber ein Aufsetzen in einer Lücke ist zeitlich weniger genau.`,
    easeThePhone:
      'Schließ andere Apps, mach etwas Speicher frei und lass ein heißes Handy vor dem Filmen abkühlen.',
    moreLight: 'Mehr Licht hilft: Im Dunkeln senken viele Handys ihre Bildrate.',
  },
  speedChanges: {
    title: 'Die Geschwindigkeit wechselt innerhalb des Clips',
    whatIsWrong: (ratio) =>
      `Teile des Clips laufen ${ratio === undefined ? 'viel' : `${ratio}-mal`} schneller als andere: Eine Zeitlupe setzt ein, das Video wurde bearbeitet, oder der Lauf beginnt oder endet darin.`,
    cutToSteadySpeed: 'Kürze den Clip auf einen Teil mit gleichbleibender Geschwindigkeit.',
    shareAllPhotosData:
      'Teile Zeitlupe auf dem iPhone mit „Alle Fotodaten“, oder stell vorher in der Fotos-App den ganzen Clip auf langsam.',
  },
  slowMotionUndone: {
    title: 'Zeitlupe in der Datei wurde rückgängig gemacht',
    whatIsWrong: (fps) =>
      `Die Datei spielt Teile der Aufnahme langsamer als andere. Diese Wechsel wurden rückgängig gemacht: Alles wird mit ${fps === undefined ? 'der aufgenommenen Bildrate' : `den aufgenommenen ${fps} Bildern pro Sekunde`} gemessen und gezeigt.`,
    nothingToDo: 'Es ist nichts zu tun. Das Video auf deinem Gerät ist, wie es war.',
  },
  piecesJoined: {
    title: 'Das Video wurde aus Stücken zusammengesetzt',
    whatIsWrong: (pieces, seconds) =>
      `Es verbindet ${pieces === undefined ? 'mehrere' : pieces} Stücke einer Aufnahme, und über eine Nahtstelle lassen sich Schritte nicht verfolgen. Nur das längste Stück${seconds === undefined ? '' : `, ${seconds} s,`} wird analysiert und gezeigt.`,
    cutToAnotherPiece:
      'Um ein anderes Stück analysieren zu lassen, kürze die Aufnahme auf dieses Stück und öffne es.',
  },
};
