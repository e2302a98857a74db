import type { recordWords } from '../../words/record.ts';

/** A label in the middle of a sentence; the nouns in it keep their capitals. */
const inside = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

export const record: typeof recordWords = {
  cameraStage: {
    label: 'Kamerabild',
    secondCamera: 'Zweite Kamera',
    recording: (seconds) => `Aufnahme ${seconds}`,
    waitingRun: 'Wartet, bis du läufst',
    saving: 'Wird gespeichert …',
    loadingPoseModel: 'Das Modell für die Körperhaltung wird geladen …',
    recordingBeginsS: (left) => `Aufnahme beginnt in ${left} s`,
  },
  captureFacts: {
    heading: 'Das Bild',
    promised: 'Versprochen',
    measured: 'Gemessen',
    frameRate: 'Bildrate',
    size: 'Größe',
    framesLost: 'Verlorene Bilder',
    light: 'Licht',
    label: 'Helligkeit',
    feet: 'Füße',
    notSeenYet: 'noch nicht gesehen',
    fps: (number) => `${number} Bilder/s`,
    deviceRoomAbout: (room) =>
      `Auf diesem Gerät ist Platz für etwa ${room}; die Aufnahme endet, wo der Platz endet, und wird behalten. Lösche in „Deine Läufe“ die Videos älterer Läufe, um Platz zu schaffen.`,
    fewerFramesCome:
      'Es kommen weniger Bilder, als die Kamera verspricht: Die meisten Kameras werden langsamer, wenn Licht fehlt.',
  },
  cueCard: {
    feedbackWhileRun: 'Rückmeldung beim Laufen',
    beepOwnCadence: 'Ton in deiner eigenen Schrittfrequenz',
    startTheBeep: 'Ton starten',
    stopBeepMinute: (target) => `Ton anhalten (${target} pro Minute)`,
    basedStepsMinute: (ownCadence) => `Auf Grundlage deiner ${ownCadence} Schritte pro Minute.`,
    measureAgain: 'Noch einmal messen',
    showMe: 'Zeig mir',
    startFromNow: 'Ab jetzt',
    endTheCue: 'Hilfe beenden',
    start: (start) => `Start ${start}`,
    waitingForSteps: 'Wartet auf Schritte',
    target: (target) => `Ziel ${target}`,
    runFewSeconds: 'Lauf erst ein paar Sekunden: Ton und Ziel beginnen bei deiner eigenen Zahl.',
    seeingHearingNumber:
      'Eine Zahl beim Laufen zu sehen oder zu hören, so gaben Studien zur Laufstil-Umstellung Rückmeldung. Ändere immer nur wenig und hör auf, wenn etwas wehtut.',
  },
  lastFilmCard: {
    likeLastFilm: 'Wie dein letzter Film',
    sameSideSpeed: (view) =>
      `${view}. Gleiche Seite, gleiches Tempo und gleicher Platz machen die Zahlen vergleichbar.`,
    beltSameSide: (view, beltSpeedMps) =>
      `${view}, Band mit ${beltSpeedMps}. Gleiche Seite, gleiches Tempo und gleicher Platz machen die Zahlen vergleichbar.`,
    showMyLast: 'Meinen letzten Film durchscheinend zeigen',
    filmSameSide: 'Filme von derselben Seite',
    videoLongerKept: 'Sein Video ist nicht mehr da, deshalb gibt es kein Bild zu zeigen.',
    moveCameraUntil:
      'Verschieb die Kamera, bis Band und du dort liegen, wo sie damals lagen. Es wird nicht mit aufgenommen.',
  },
  liveNumbers: {
    label: 'Zahlen beim Laufen',
    cadence: 'Schrittfrequenz',
    stepsMin: 'Schritte/min',
    footStrike: 'Fußaufsatz',
    leftRight: (left, right) => `links ${left}, rechts ${right}`,
    nobodyPictureNow: 'Gerade ist niemand im Bild.',
    filmed: (view) => `Gefilmt ${inside(view)}.`,
    poses: (count) => `⟦${count} Körperhaltungen pro Sekunde⟧.`,
    posesAndDelay: (count, seconds) =>
      `⟦${count} Körperhaltungen pro Sekunde⟧, auf dem Bildschirm ⟦${seconds} s nach der Landung⟧.`,
    posesAndPartOfDelay: (count, seconds) =>
      `⟦${count} Körperhaltungen pro Sekunde⟧, auf dem Bildschirm ⟦${seconds} s nach der Landung⟧ und dazu die Verzögerung der Kamera.`,
    analysisRecordingFiner: 'Die Analyse der Aufnahme ist feiner und nennt ihren Messfehler.',
    runViewCamera: 'Lauf vor der Kamera: Die Zahlen kommen nach ein paar Schritten.',
  },
  recordButton: {
    stopUse: 'Anhalten und verwenden',
    cancel: 'Abbrechen',
    recordHandsFree: 'Freihändig aufnehmen',
    record: 'Aufnehmen',
  },
  recordDisplay: {
    label: 'Beim Laufen',
    left: (left) => `noch ${left}`,
    stepsMin: 'Schritte/min',
    waitingForSteps: 'Wartet auf Schritte',
  },
  recordOptions: {
    howToRecord: 'Wie aufgenommen wird',
    camera: 'Kamera',
    picture: 'Bild',
    cameraCannotGive: 'Das kann die Kamera nicht; es bleibt, wie es war.',
    moreFramesSecond: 'Mehr Bilder pro Sekunde zählen mehr als ein größeres Bild.',
    secondCamera: 'Zweite Kamera',
    sideBehindMake: 'Eine von der Seite und eine von hinten ergeben einen gemeinsamen Lauf.',
    cameraStands: 'Kamera steht',
    auto: 'Automatisch',
    side: 'Seitlich',
    behind: 'Hinten',
    front: 'Vorn',
    start: 'Start',
    countdown: 'Countdown',
    handsFree: 'Freihändig',
    beginsSeesRun:
      'Beginnt, wenn du gleichmäßig läufst, und endet, wenn du stehen bleibst oder nach der Dauer unten.',
    lengthIt: 'Dauer',
    soundStartEnd: 'Ton am Anfang und am Ende',
    mirrorThePreview: 'Vorschau spiegeln',
    onlyPreviewMirrored: 'Nur die Vorschau ist gespiegelt, die Aufnahme nie.',
    untilIStop: 'Bis ich anhalte',
    none: 'Keine',
    numberedCamera: (index) => `Kamera ${index}`,
    mode: (size, fps, measuredFps) =>
      `${size}${fps === null ? '' : `, ${fps} Bilder/s`}${measuredFps === null ? '' : ` (${measuredFps} gemessen)`}`,
  },
  recordScreen: {
    heading: 'Aufnehmen',
    filmDevicesCamera: 'Filme mit der Kamera dieses Geräts und sieh deine Schritte, während du läufst.',
    pictureStaysDevice: 'Das Bild bleibt auf diesem Gerät.',
    tryAgain: 'Noch einmal versuchen',
    analyseRecorded: 'Das Aufgenommene analysieren',
    title: 'Es gibt keine Zahlen beim Laufen',
    poseModelStarted:
      'Das Modell für die Körperhaltung ließ sich nicht starten oder hat aufgegeben. Aufnehmen geht trotzdem, die Analyse danach auch; nur freihändig lässt sich nicht erkennen, wann du läufst. Nimm stattdessen den Countdown und eine Dauer.',
    reloadPageTry: 'Lade die Seite neu, um die Zahlen beim Laufen noch einmal zu versuchen.',
    startingCameraBrowser: 'Die Kamera startet … Vielleicht fragt der Browser um Erlaubnis.',
    putDeviceLevel:
      'Stell das Gerät auf Höhe deiner Hüfte, drei bis vier Meter entfernt, sodass dein ganzer Körper im Bild ist.',
    turnCamera: 'Kamera einschalten',
    pressSpaceBar:
      'Oder drück die Leertaste. Die Aufnahme wird schon beim Entstehen auf dieses Gerät geschrieben: Ein geschlossener Tab verliert höchstens die letzte Sekunde.',
    label: 'Aufnahme',
    secondCamera: (what) => `Zweite Kamera: ${what}`,
  },
};
