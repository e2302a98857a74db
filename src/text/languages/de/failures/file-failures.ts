import type { fileFailuresWords } from '../../../words/failures/file-failures.ts';

/** What is wrong with a file or a model and what to do, in German. */
export const fileFailures: typeof fileFailuresWords = {
  'not-a-video': {
    title: 'Das ist kein Video',
    whatIsWrong: 'Die Datei ist kein Video, das hier zu lesen ist.',
    whatToDo: [
      'Wähle ein Video im Format MP4, MOV oder WebM.',
      'Wenn es in der Galerie deines Handys läuft, teile das Video selbst und nicht einen Link, ein Foto oder eine Zip-Datei.',
    ],
  },
  'empty-file': {
    title: 'Die Datei ist leer',
    whatIsWrong: 'Die Datei enthält gar nichts: Ihre Größe ist null.',
    whatToDo: [
      'Kopiere das Video noch einmal vom Handy und warte, bis das Kopieren fertig ist.',
      'Liegt es in einem Cloud-Ordner, lade es zuerst auf dieses Gerät.',
    ],
  },
  'no-video-track': {
    title: 'In dieser Datei ist kein Bild',
    whatIsWrong: 'Die Datei enthält Ton, aber kein bewegtes Bild.',
    whatToDo: ['Wähle das Video selbst; eine Sprachnotiz oder Musik lässt sich nicht analysieren.'],
  },
  'truncated-file': {
    title: 'Das Video ist abgeschnitten',
    whatIsWrong: 'Ein Teil der Datei fehlt, deshalb ist das Video nicht bis zum Ende zu lesen.',
    whatToDo: [
      'Kopiere oder lade das Video noch einmal und lass es zu Ende laufen.',
      'Wurde die Aufnahme selbst unterbrochen, filme den Lauf noch einmal.',
    ],
  },
  'impossible-index': {
    title: 'Das Video widerspricht sich',
    whatIsWrong: 'Das Verzeichnis der Datei nennt mehr oder andere Bilder, als die Datei enthalten kann.',
    whatToDo: [
      'Kopiere das Video noch einmal vom Handy und versuch es wieder.',
      'Wenn es sich abspielen lässt, öffne es in einem Videoprogramm, exportiere es als MP4 mit H.264 und nimm die Kopie.',
    ],
  },
  'too-many-frames': {
    title: 'Das Video ist zu lang',
    whatIsWrong: 'Das Video hat mehr als eine Million Bilder, mehr, als sich in einem Stück lesen lässt.',
    whatToDo: [
      'Schneide in einem Videoprogramm die Minuten heraus, auf die es ankommt: 15 bis 30 Sekunden gleichmäßiger Lauf genügen.',
    ],
  },
  'gif-too-large': {
    title: 'Das GIF ist zu groß',
    whatIsWrong:
      'Es hat mehr als 6000 Bilder oder so große, dass es sehr lange dauern würde, daraus ein Video zu machen.',
    whatToDo: [
      'Nimm das Video, aus dem das GIF entstanden ist, oder kürze das GIF auf einige Sekunden Lauf.',
    ],
  },
  'one-picture': {
    title: 'Das Video ist ein einziges Bild',
    whatIsWrong: 'Im Video ist nur ein Bild, und aus einem Bild lässt sich kein Laufen lesen.',
    whatToDo: [
      'Wähle ein Video mit mindestens 10 Sekunden gleichmäßigem Lauf.',
      'Hat die Kamera länger aufgenommen, kopiere das Video noch einmal von ihr: Diese Kopie ist kaputt.',
    ],
  },
  'reading-stalled': {
    title: 'Das Lesen des Videos dauert zu lange',
    whatIsWrong: 'Das Lesen der Datei wurde abgebrochen: Eine ganze Minute lang ging es nicht voran.',
    whatToDo: [
      'Liegt sie auf einem Netzlaufwerk oder in einem Cloud-Ordner, kopiere sie zuerst auf dieses Gerät.',
      'Sonst exportiere sie noch einmal in einem Videoprogramm, als MP4 mit H.264, und nimm die Kopie.',
    ],
  },
  'codec-unsupported': {
    title: 'Dieser Browser kann diese Art von Video nicht lesen',
    whatIsWrong: (codec) =>
      `Dieser Browser hat keinen Decoder für die Art, in der das Video gespeichert ist${codec === null ? '' : ` (${codec})`}.`,
    whatToDo: [
      'Wandle das Video in MP4 mit H.264 um und öffne es noch einmal: Die meisten Videoprogramme auf Handy und Rechner können das exportieren.',
      'Oder versuch es mit einem anderen Browser: Chrome, Edge, Safari und Firefox lesen jeweils andere Formate.',
    ],
  },
  'codec-unsupported-hevc': {
    title: 'Dieser Browser kann kein HEVC-Video lesen',
    whatIsWrong: (codec) =>
      `Das Video ist als HEVC (auch H.265 genannt) gespeichert${codec === null ? '' : ` (${codec})`}, und dieser Browser hat keinen Decoder dafür.`,
    whatToDo: [
      'Für diesen Clip: Öffne Treadlens in Safari, das HEVC abspielen kann, oder wandle den Clip in einem Videoprogramm in H.264 um und öffne die Kopie.',
      'Für den nächsten Clip auf einem iPhone: Einstellungen → Kamera → Formate → Maximale Kompatibilität, dann noch einmal filmen; das Handy nimmt nun H.264 auf.',
      'Auf einem Android-Handy: Schalte in den Kameraeinstellungen „HEVC“ oder „Hocheffizientes Video“ aus.',
    ],
  },
  'decode-failed': {
    title: 'Das Video war nicht zu decodieren',
    whatIsWrong:
      'Das Video ließ sich öffnen, aber eines seiner Bilder war nicht zu decodieren: Die Datei kann beschädigt sein.',
    whatToDo: [
      'Kopiere das Video noch einmal vom Handy und versuch es wieder.',
      'Scheitert es an derselben Stelle, schneide diesen Teil in einem Videoprogramm weg und exportiere den Rest als MP4 mit H.264.',
    ],
  },
  'no-person': {
    title: 'Niemand wurde gefunden',
    whatIsWrong: 'Im Video war keine Person zu finden.',
    whatToDo: [
      'Filme den ganzen Körper von Kopf bis Fuß, genau von der Seite oder gerade von hinten, so groß, dass er fast die ganze Bildhöhe füllt.',
      'Sorge für mehr Licht und meide ein helles Fenster im Hintergrund.',
    ],
  },
  'model-load-failed': {
    title: 'Die Posenerkennung wurde nicht geladen',
    whatIsWrong: 'Die Datei mit dem Modell der Posenerkennung ließ sich nicht laden.',
    whatToDo: [
      'Lade die Seite neu und starte die Analyse noch einmal; deine Einstellungen bleiben.',
      'Wenn du Treadlens selbst betreibst, baue die Modelle noch einmal mit „npm run models“.',
    ],
  },
  'pose-unsupported': {
    title: 'Dieser Browser kann keine Körperhaltung erkennen',
    whatIsWrong:
      'Die Posenerkennung läuft mit WebGL oder, ohne es, allein mit WebAssembly. Keines von beiden geht in diesem Browser.',
    whatToDo: [
      'Aktualisiere den Browser oder öffne Treadlens in einem aktuellen Chrome, Edge, Firefox oder Safari; dein Clip bleibt auf diesem Gerät.',
      'Im Blockierungsmodus auf iPhone, iPad oder Mac: Schalte ihn für diese Seite aus, denn er schaltet beides ab.',
      'Ist die Grafikbeschleunigung in den Einstellungen des Browsers aus, schalte sie ein und lade die Seite neu.',
    ],
  },
  'gpu-lost': {
    title: 'Der Grafikprozessor antwortet nicht mehr',
    whatIsWrong: 'Der Grafikprozessor wurde weggenommen, während das Video analysiert wurde.',
    whatToDo: [
      'Starte die Analyse noch einmal: Sie geht auch ohne Grafikprozessor, nur langsamer.',
      'Schließ andere Tabs und Programme, die Video oder 3D-Grafik verwenden.',
    ],
  },
  'out-of-memory': {
    title: 'Der Arbeitsspeicher reichte nicht',
    whatIsWrong: 'Auf dem Gerät ging während der Analyse der Arbeitsspeicher aus.',
    whatToDo: [
      'Schließ andere Tabs und Programme und starte noch einmal.',
      'Nimm einen kürzeren Clip: 15 bis 30 Sekunden gleichmäßiger Lauf genügen.',
      'Oder wähle ein kleineres Modell der Posenerkennung.',
    ],
  },
  'worker-died': {
    title: 'Die Analyse hat unerwartet aufgehört',
    whatIsWrong: 'Der Teil des Programms, der das Video liest, hat aufgehört, ohne zu sagen, warum.',
    whatToDo: [
      'Starte die Analyse noch einmal; dein Video und deine Einstellungen sind noch da.',
      'Hört sie wieder auf, nimm einen kürzeren Clip oder ein kleineres Modell der Posenerkennung.',
    ],
  },
};
