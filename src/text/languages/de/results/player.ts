import type { Side } from '../../../../core/pose/landmark.ts';
import type { resultsPlayerWords } from '../../../words/results/player.ts';
import { plural } from '../plural.ts';

const LETTERS: Readonly<Record<Side, string>> = { left: 'L', right: 'R' };
const SIDES: Readonly<Record<Side, string>> = { left: 'links', right: 'rechts' };
const FEET: Readonly<Record<Side, string>> = { left: 'linker', right: 'rechter' };
const PHASES = {
  stride: { left: 'linker ganzer Doppelschritt', right: 'rechter ganzer Doppelschritt' },
  stance: { left: 'linke Standphase', right: 'rechte Standphase' },
  swing: { left: 'linke Schwungphase', right: 'rechte Schwungphase' },
} as const;

/** The player, in German. */
export const player: typeof resultsPlayerWords = {
  fromTo: (from, to) => `${from} bis ${to}`,
  drawState: {
    pointSet: (point, points) => `Punkt ${point} von ${points} gesetzt.`,
    writeTheWords: 'Schreib jetzt den Text.',
    drawn: (drawing) => `${drawing} gezeichnet.`,
    removed: (drawing) => `${drawing} entfernt.`,
  },
  eventFilmstrip: {
    event: (side, type) => `${LETTERS[side]} ${type === 'toe-off' ? 'Ablösung' : 'Kontakt'}`,
  },
  keysDialog: {
    title: 'Tasten',
    workAnywhere: 'Sie wirken überall auf dieser Seite, solange du nichts schreibst.',
  },
  layersMenu: {
    drawnOnPicture: 'Ins Bild gezeichnet',
    skeleton: 'Skelett',
    angles: 'Winkel',
    trails: 'Bahnen',
    belt: 'Band',
    measured: 'Messung',
  },
  leftOut: {
    partLeftOut:
      'Dieser Teil fehlt im geteilten Video. Gezeigt wird der Umriss der laufenden Person ohne das Bild.',
  },
  metricChoice: {
    numberDrawn: 'Zahl, gezeichnet, wo sie gelesen wurde',
    nothingToDraw: 'Nichts zu zeichnen',
  },
  paintStage: {
    caption: (time, frame) => `${time}  ·  Bild ${frame}`,
    slowCaption: (time, frame, speed) => `${time}  ·  Bild ${frame}  ·  Tempo ${speed}×`,
  },
  player: {
    label: 'Videoplayer',
    legsExchanged: 'Hier hat das Posenmodell die Beine vertauscht; richtiggestellt',
  },
  playerControls: {
    playback: 'Wiedergabe',
    oneFrameBack: 'Ein Bild zurück',
    oneFrameForward: 'Ein Bild vor',
    pause: 'Pause',
    play: 'Abspielen',
    frame: (frame) => `Bild ${frame}`,
    speed: 'Tempo',
  },
  readingLine: {
    side: (side) => SIDES[side],
    readAtThisFrame: 'an diesem Bild gelesen',
    noNumber: 'keine Zahl in diesem Clip',
    wasReadAt: (frames) =>
      `wurde an ${frames} ${plural(frames, { one: 'Bild', other: 'Bildern' })} gelesen, nicht an diesem`,
    whyPictureDiffers: 'Warum das Bild abweicht',
    nextReading: 'Nächste Messung',
  },
  ribbonTools: {
    moveContacts: 'Kontakte verschieben',
    enlargeToTakeHold: 'Vergrößere das Zeitband, um Kontakte und Zehenablösungen anzufassen.',
    sizeOfRibbon: 'Größe des Zeitbands',
    wholeClip: 'Ganzer Clip',
    showMore: 'Mehr vom Clip zeigen',
    enlarge: 'Zeitband vergrößern',
  },
  scrubBar: {
    position: 'Stelle im Video',
    onTheBelt: (time, frame, last, foot) =>
      `${time}, Bild ${frame} von ${last}, ${FEET[foot]} Fuß auf dem Band`,
    inTheAir: (time, frame, last) => `${time}, Bild ${frame} von ${last}, in der Luft`,
  },
  secondView: {
    sameMoment: (view) => `${view}, im gleichen Moment des Doppelschritts: groß zeigen`,
    showLarge: 'Groß zeigen: ',
  },
  stageControls: {
    showWholePicture: 'Ganzes Bild zeigen',
    showRunner: 'Auf die laufende Person vergrößern',
    showWholePictureNow: 'Ganzes Bild zeigen, jetzt',
    showRunnerNow: 'Auf die laufende Person vergrößern, jetzt',
    size: 'Vergrößern',
    shrink: 'Bild verkleinern',
    enlarge: 'Bild vergrößern',
    arrowKeysMove: 'Pfeiltasten verschieben das Bild',
    fullScreen: 'Vollbild',
    leaveFullScreen: 'Vollbild verlassen',
  },
  strideLoop: {
    phases: { stride: 'ganzer Doppelschritt', stance: 'Standphase', swing: 'Schwungphase' },
    ofSide: (side, phase) => PHASES[phase][side],
    markedByHand: 'von Hand markiert',
  },
  timeLane: {
    inStep: (chart) =>
      `${chart} im Gleichlauf mit dem Zeitband, links durchgezogen und rechts gestrichelt. Die Tabelle steht unter Zahlen, Zeitverlauf.`,
    readingsInStep: (metric) =>
      `${metric}, eine Marke für jeden Doppelschritt im Gleichlauf mit dem Zeitband, links als Kreise und rechts als Rauten. Die Tabelle steht unter Doppelschritte.`,
    allCharts: 'Alle Diagramme in voller Größe',
  },
  videoStage: {
    video: (name) => `Video ${name}`,
    videoNotKept: 'Das Video ist nicht mehr gespeichert: Gezeigt wird der Umriss der laufenden Person.',
    cannotPlay:
      'Dieser Browser kann die Datei nicht abspielen: Gezeigt wird der Umriss der laufenden Person.',
    goingTo: (frame) => `Weiter zu Bild ${frame} …`,
  },
  viewControls: {
    more: 'Mehr zum Player',
    previousEvent: 'Voriger Kontakt oder vorige Zehenablösung',
    nextEvent: 'Nächster Kontakt oder nächste Zehenablösung',
    draw: 'Zeichnen',
    comment: 'Dieses Bild kommentieren',
    corrections: 'Korrekturen',
    correctionsSoFar: (corrections) => `Korrekturen (${corrections})`,
    showKeys: 'Tasten zeigen',
    repeat: 'Wiederholen',
    repeatWhat: 'Wiederholen …',
    stopRepeating: 'Nicht mehr wiederholen',
  },
};
