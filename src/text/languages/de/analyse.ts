import type { analyseWords } from '../../words/analyse.ts';

export const analyse: typeof analyseWords = {
  analyseScreen: {
    heading: 'Analyse',
    title: 'Gerade läuft keine Analyse',
    openVideoFirst: 'Öffne zuerst ein Video; hier siehst du dann, wie weit die Analyse ist.',
    openAVideo: 'Video öffnen',
    theAnalysisStopped: 'Die Analyse ist stehen geblieben',
    analysing: 'Analyse läuft',
    clipOf: (name, current, clips) => `${name}, Clip ${current} von ${clips}`,
    cancel: 'Abbrechen',
    tryAgainWithout: 'Noch einmal ohne Grafikprozessor',
    tryAgain: 'Noch einmal versuchen',
    backClips: 'Zurück zu den Clips',
  },
  previewStage: {
    frameSkeletonFound: (frame) => `Bild ${frame} mit dem darin gefundenen Skelett`,
    firstFrameClip: 'Erstes Bild des Clips',
  },
  readout: {
    label: 'Fortschritt',
    analysis: 'Analyse',
    keepTabOpen: 'Lass diesen Tab offen und im Vordergrund: Browser bremsen verdeckte Tabs aus.',
    loadingPoseModel: 'Das Modell für die Körperhaltung wird geladen',
    findingTheRunner: 'Die laufende Person wird gesucht',
    readingPoseFrame: 'Die Körperhaltung wird gelesen, Bild für Bild',
    aboutS: (rounded) => `etwa ${rounded} s`,
    about: (rounded) => `etwa ${rounded}`,
    frames: 'Bilder',
    ofIt: (framesDone, framesTotal) => `${framesDone} von ${framesTotal}`,
    speed: 'Tempo',
    framesS: (framesPerSecond) => `${framesPerSecond} Bilder/s`,
    timeLeft: 'Noch',
  },
};
