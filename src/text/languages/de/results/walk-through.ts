import type { resultsWalkThroughWords } from '../../../words/results/walk-through.ts';

export const walkThrough: typeof resultsWalkThroughWords = {
  walkThroughBar: {
    label: 'Durchgang',
    recordWalkThrough: 'Durchgang aufnehmen',
    withMyVoice: 'Mit meiner Stimme',
    showPointDraw:
      'Was du zeigst, worauf du deutest, was du zeichnest und sagst, wird ein Video. Es bleibt auf diesem Gerät, bis du es sendest.',
    recorded: 'Aufgenommen',
    loudnessVoice: 'Lautstärke deiner Stimme',
    pause: 'Anhalten',
    goOn: 'Weiter',
    stopAndKeep: 'Beenden und behalten',
    closeWalkThrough: 'Durchgang schließen',
    recordedWalkThroughs: 'Die aufgenommenen Durchgänge dieses Laufs lassen sich nicht lesen oder entfernen.',
    tryAgain: 'Noch einmal versuchen',
    microphoneAllowedPage:
      'Das Mikrofon ist für diese Seite nicht erlaubt, also geht es ohne deine Stimme weiter.',
    microphoneFoundGoes: 'Es wurde kein Mikrofon gefunden, also geht es ohne deine Stimme weiter.',
    browserCannotWrite: 'Dieser Browser kann keinen Ton schreiben, also geht es ohne deine Stimme weiter.',
    waitingMicrophone: 'Wartet auf das Mikrofon …',
    recording: 'Nimmt auf',
    paused: 'Angehalten',
    saving: 'Wird gespeichert …',
  },
  walkThroughDoor: {
    showDrawSay: 'Was du zeigst, zeichnest und sagst, als ein Video (W)',
    walkThrough: 'Durchgang',
  },
  walkThroughTakes: {
    label: 'Aufgenommene Durchgänge dieses Laufs',
    tabOnlySave: 'nur in diesem Tab: speichern',
    watch: 'Ansehen',
    writing: 'Wird geschrieben …',
    save: 'Speichern',
    send: 'Senden …',
    deleteForGood: 'Für immer löschen',
    keep: 'Behalten',
    deleteWalkThrough: 'Diesen Durchgang löschen',
    title: 'Durchgang',
    recordedWalkThrough: 'Aufgenommener Durchgang',
  },
};
