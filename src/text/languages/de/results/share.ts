import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsShareWords } from '../../../words/results/share.ts';
import { plural } from '../plural.ts';

const SIDES: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };

/** Sharing a run and saving it as files, in German. */
export const share: typeof resultsShareWords = {
  annotatedVideoPanel: {
    videoNotKept: 'Das Video dieses Laufs ist nicht mehr gespeichert.',
    part: 'Ausschnitt',
    stride: (stride) => `Doppelschritt ${stride}`,
    aroundThisFrame: 'Um dieses Bild herum',
    wholeClip: 'Ganzer Clip',
    speed: 'Tempo',
    skeleton: 'Skelett',
    jointAngles: 'Gelenkwinkel',
    whatIsInIt: (frames, length) =>
      `${frames} ${plural(frames, { one: 'Bild', other: 'Bilder' })}, ${length} lang. Jedes Bild ist da, mit seiner Zeit; Zahlen erscheinen auf dem Bild, an dem sie gelesen wurden. Ohne Ton.`,
    making: 'Das Video wird erstellt',
    percentDone: (percent) => `${percent} % fertig`,
    cancel: 'Abbrechen',
    save: 'Video speichern',
    couldNotBeMade: 'Das Video ließ sich nicht erstellen',
    make: 'Video erstellen',
  },
  exportDialog: {
    title: 'Als Dateien speichern',
    from: (clip) => `Aus ⟦${clip}⟧, mit deinen Korrekturen. Nichts verlässt dieses Gerät.`,
    numbers: 'Zahlen',
    stridesTitle: 'Doppelschritte, CSV',
    stridesAction: 'Doppelschritte als CSV',
    strides:
      'Eine Zeile je Doppelschritt: jede Zahl mit ihrem Messfehler und dem Bild, an dem sie gelesen wurde. Lässt sich als Tabelle öffnen; Trenn- und Dezimalzeichen stehen in den Einstellungen.',
    framesTitle: 'Bilder, CSV',
    framesAction: 'Bilder als CSV',
    frames: 'Eine Zeile je Bild: Gelenkwinkel, Phase jedes Fußes, Kontakte, was korrigiert wurde.',
    runTitle: 'Lauf, JSON',
    runAction: 'Lauf als JSON',
    run: (schema) => `Alles, was gemessen wurde, für Programme (${schema}).`,
    markersTitle: 'Bahnen der Körperpunkte, TRC',
    markersAction: 'Bahnen der Körperpunkte als TRC',
    needsHeight:
      'Braucht die Körpergröße, um aus Pixeln Millimeter zu machen. Gib sie unter „Angaben zur Aufnahme ändern“ ein.',
    markersFromSide:
      'Für OpenSim und Ähnliches: 17 Punkte in Millimetern, y nach oben. Eine Kamera sieht eine Ebene, darum ist z (seitwärts) überall 0.',
    markersFromFrontOrBehind:
      'Für OpenSim und Ähnliches: 17 Punkte in Millimetern, y nach oben. Eine Kamera sieht eine Ebene, darum ist x (vorwärts) überall 0.',
    pictures: 'Bilder',
    frameTitle: 'Dieses Bild, PNG',
    frameAction: 'Dieses Bild als PNG',
    noPicture: 'Von diesem Bild ist nichts gespeichert.',
    frame: (frame) => `Bild ${frame} mit dem Skelett, der dort gelesenen Zahl und deinen Zeichnungen.`,
    chosenTitle: 'Der gewählte Doppelschritt, drei PNG',
    chosenAction: 'Der gewählte Doppelschritt als PNG',
    videoNotKept: 'Das Video ist nicht mehr gespeichert.',
    chooseFirst: 'Wähl zuerst einen Doppelschritt.',
    chosen: (stride, side) =>
      `Doppelschritt ${stride}, ${SIDES[side]}: Erstkontakt, mittlere Standphase und Zehenablösung, in einer ZIP-Datei.`,
    pictureNotRead: 'Das Bild ließ sich nicht aus dem Video lesen. Versuch es noch einmal.',
    annotatedVideo: 'Video mit Zeichnung',
  },
  exportRow: {
    writing: 'Wird geschrieben …',
    save: 'Speichern',
  },
  shareActions: {
    share: 'Teilen',
    shareTitle: 'Eine Datei für deinen Coach',
    report: 'Bericht',
    reportTitle: 'Auf Papier, als PDF oder HTML',
    more: 'Mehr',
    saveAsFiles: 'Als Dateien speichern',
    saveAsFilesTitle: 'Tabelle, JSON, OpenSim, Bilder, Video mit Zeichnung',
  },
  shareDialog: {
    title: 'Diesen Lauf teilen',
    oneFile:
      'Eine Datei mit allem, was gemessen, korrigiert, notiert und gezeichnet wurde. Sie öffnet sich in jedem Treadlens: Zieh sie auf die Seite. Nichts wird hochgeladen; du entscheidest, wer sie bekommt.',
    video: 'Video',
    withDiscussed: 'Mit den Teilen, um die es geht',
    aboutDiscussed: (length) =>
      `Etwa ${length}: auffällige Doppelschritte, Notizen, Zeichnungen und Korrekturen, jeweils mit einer Sekunde davor und danach.`,
    withPartsHere: 'Mit den Teilen des Videos, die hier sind',
    withWhole: 'Mit dem ganzen Video',
    withoutVideo: 'Ohne Video',
    noPictures: 'Alle Zahlen, Diagramme und Notizen; keine Bilder.',
    goesWithout:
      'Das Video dieses Laufs ist nicht mehr gespeichert, darum geht die Datei ohne Video auf den Weg.',
    shareWithoutVideo: 'Ohne Video teilen',
    shareWholeVideo: 'Das ganze Video teilen',
    savedOf: (size) => `Gespeichert, ${size}`,
    writingTheFile: 'Die Datei wird geschrieben',
    writingTheFileNow: 'Die Datei wird geschrieben …',
    whoeverGetsIt: 'Wer die Datei bekommt, sieht die laufende Person. Sie hat kein Passwort.',
    cancel: 'Abbrechen',
    close: 'Schließen',
    send: 'Senden …',
    save: 'Datei speichern',
  },
};
