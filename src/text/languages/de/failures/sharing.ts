import type { sharingWords } from '../../../words/failures/sharing.ts';

const sendAgain =
  'Bitte noch einmal um die Datei oder speichere sie noch einmal aus dem Lauf, zu dem sie gehört.';
const notOpened = 'Nichts davon wurde geöffnet.';

/** What is wrong with a shared file and what to do about it, in German. */
export const sharing: typeof sharingWords = {
  failures: {
    'empty-file': {
      title: 'Diese Datei ist leer',
      whatIsWrong: 'Es ist nichts darin.',
      whatToDo: `Vielleicht wurde sie nicht bis zum Ende gesendet oder geladen. ${sendAgain}`,
    },
    'not-a-share-file': {
      title: 'Das ist kein geteilter Lauf',
      whatIsWrong: 'Die Datei wurde nicht von Treadlens geschrieben.',
      whatToDo:
        'Geteilte Läufe enden auf „.treadlens“. Ein Video in einer Zip-Datei muss zuerst entpackt werden.',
    },
    'whole-device': {
      title: 'Das ist nicht ein Lauf, sondern alles von einem Gerät',
      whatIsWrong: 'Die Datei enthält alle Läufe, das Tagebuch und die Einstellungen eines Browsers.',
      whatToDo: 'Hol sie in den Einstellungen unter „Alles auf diesem Gerät“ zurück.',
    },
    'not-a-device-file': {
      title: 'Das ist nicht alles von einem Gerät',
      whatIsWrong: 'Die Datei wurde nicht mit „Alles als eine Datei speichern“ geschrieben.',
      whatToDo:
        'Sie heißt „treadlens-everything-“ und ein Datum. Ein einzelner Lauf, „.treadlens“, wird wie ein Video geöffnet.',
    },
    truncated: {
      title: 'Das Ende dieser Datei fehlt',
      whatIsWrong: 'Sie wurde beim Speichern, Senden oder Laden abgeschnitten.',
      whatToDo: sendAgain,
    },
    corrupted: {
      title: 'Diese Datei ist beschädigt',
      whatIsWrong: 'Einige ihrer Bytes sind nicht mehr, was sie beim Schreiben waren.',
      whatToDo: sendAgain,
    },
    encrypted: {
      title: 'Diese Datei hat ein Passwort',
      whatIsWrong: 'Treadlens schreibt nie Dateien mit Passwort und kann sie nicht öffnen.',
      whatToDo: 'Bitte um die Datei, wie Treadlens sie gespeichert hat.',
    },
    'unsupported-zip': {
      title: 'Diese Datei ist so gepackt, wie Treadlens es nicht liest',
      whatIsWrong: 'Ein anderes Programm hat sie noch einmal gepackt.',
      whatToDo: 'Bitte um die Datei, wie Treadlens sie gespeichert hat.',
    },
    'unexpected-entry': {
      title: 'Diese Datei enthält etwas, was nicht hineingehört',
      whatIsWrong: `Ein geteilter Lauf hat Angaben, Messspuren, Videos und ein Bild, sonst nichts. ${notOpened}`,
      whatToDo:
        'Öffne sie nur, wenn du weißt, wer sie gesendet hat, und bitte um die Datei, wie Treadlens sie gespeichert hat.',
    },
    'too-large': {
      title: 'Das ist zu groß für einen geteilten Lauf',
      whatIsWrong: 'Ein geteilter Lauf hat höchstens 4 GB und 60.000 Bilder je Clip.',
      whatToDo:
        'Teile ihn ohne das Video oder mit weniger davon, oder analysiere einen kürzeren Teil des Clips.',
    },
    'expands-too-much': {
      title: 'Diese Datei tut so, als wäre sie klein',
      whatIsWrong: `Entpackt würde sie viel mehr Platz füllen, als ein Lauf braucht; so bringt man Programme zum Absturz. ${notOpened}`,
      whatToDo: 'Öffne sie nicht noch einmal und sag der Person Bescheid, die sie gesendet hat.',
    },
    'newer-version': {
      title: 'Dieser Lauf wurde von einem neueren Treadlens geteilt',
      whatIsWrong: 'Diese Version von Treadlens kennt seine Form nicht.',
      whatToDo:
        'Lade die Seite neu, um die neuere Version zu bekommen, und öffne die Datei dann noch einmal.',
    },
    'invalid-record': {
      title: 'Diese Datei ergibt keinen Sinn',
      whatIsWrong: 'Was sie über den Lauf sagt, hat nicht die Form, die Treadlens schreibt.',
      whatToDo: sendAgain,
    },
    'invalid-track': {
      title: 'Die Messungen in dieser Datei sind nicht zu gebrauchen',
      whatIsWrong: 'Die Positionen der Person passen nicht zum Clip, zu dem sie gehören.',
      whatToDo: sendAgain,
    },
    'cannot-read': {
      title: 'Eine Datei war nicht zu lesen',
      whatIsWrong:
        'Sie wurde seit dem Öffnen verschoben, umbenannt oder geändert, oder das Gerät hat sich geweigert.',
      whatToDo: 'Öffne sie noch einmal von dort, wo sie jetzt liegt.',
    },
  },
  cannotCut: {
    title: 'Aus diesem Video lassen sich die Teile nicht ausschneiden',
    text: (fileName) =>
      `So wie „${fileName}“ gefilmt wurde, kann es nur ganz oder gar nicht mit. Nichts wurde geschrieben. Das ganze Video zeigt auch, worüber nicht gesprochen wird.`,
  },
};
