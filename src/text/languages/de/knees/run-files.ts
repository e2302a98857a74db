import type { runFilesWords } from '../../../words/knees/run-files.ts';
import { plural } from '../plural.ts';

/** German for `words/knees/run-files.ts`. */
export const runFiles: typeof runFilesWords = {
  whatIsRead:
    'GPX-, TCX- und FIT-Dateien einer Uhr, die Listen von Garmin Connect und Strava (CSV) und export.xml von Apple Health. Sie werden auf diesem Gerät gelesen.',
  kinds: {
    gpx: 'GPX',
    tcx: 'TCX',
    fit: 'FIT',
    csv: 'Tabelle',
    'apple-health': 'Apple Health',
  },
  whatOfIt: {
    gpx: 'Gelesen: Tag, Zeit in Bewegung, Länge der Strecke, Schrittfrequenz, wo es sie gibt.',
    tcx: 'Gelesen: Tag, Zeit und Strecke der Runden, Schrittfrequenz, wo es sie gibt.',
    fit: 'Gelesen: Tag, Zeit der Uhr, Strecke, Schrittfrequenz und ob es Laufband, Gelände oder Bahn war.',
    csv: 'Gelesen: Tag, Zeit, Strecke, Schrittfrequenz und Art der Aktivität, aus Spalten mit englischen Namen.',
    'apple-health':
      'Gelesen: deine Lauftrainings mit Tag, Zeit, Strecke und Schritten. Sonst wird nichts aus der Datei behalten.',
  },
  sameness: {
    same: 'schon in deinem Tagebuch',
    alike: 'sieht aus wie ein Lauf in deinem Tagebuch',
    new: '',
  },
  found: {
    none: 'Kein Lauf darin.',
    runs: (count) => plural(count, { one: 'Ein Lauf.', other: `${count} Läufe.` }),
    leftOut: (reasons) => `Weggelassen: ${reasons}.`,
  },
  leftOut: {
    'other-sport': (count) =>
      plural(count, {
        one: `${count} Aktivität einer anderen Sportart`,
        other: `${count} Aktivitäten anderer Sportarten`,
      }),
    'no-date': (count) => `${count} ohne lesbares Datum`,
    'no-duration': (count) => `${count} ohne Zeit`,
    'in-the-future': (count) =>
      plural(count, { one: `${count} von einem künftigen Tag`, other: `${count} von künftigen Tagen` }),
    'too-short': (count) => `${count} kürzer als eine Minute oder 100 m`,
    'too-long': (count) => `${count} länger als ein Tag`,
    'walking-pace': (count) => `${count} im Gehtempo`,
    'too-fast': (count) => `${count} schneller, als irgendwer läuft`,
  },
  failures: {
    'empty-file': {
      title: 'Die Datei ist leer',
      whatIsWrong: 'Es steht nichts darin.',
      whatToDo: 'Exportiere den Lauf noch einmal.',
    },
    'too-large': {
      title: 'Die Datei ist zu groß',
      whatIsWrong: 'Keine Uhr schreibt einen Lauf dieser Größe.',
      whatToDo: 'Exportiere einzelne Läufe oder eine kürzere Zeit.',
    },
    'unknown-kind': {
      title: 'Das ist keine Datei mit Läufen',
      whatIsWrong: 'Sie ist weder GPX, TCX, FIT, eine Tabelle (CSV) noch export.xml von Apple Health.',
      whatToDo:
        'Such in der App mit deinen Läufen nach „GPX exportieren“, „Original exportieren“ oder „CSV exportieren“.',
    },
    packed: {
      title: 'Die Datei ist gepackt',
      whatIsWrong: 'Eine Zip-Datei enthält mehrere Dateien.',
      whatToDo: 'Entpacke sie und wähle dann die Dateien darin. Bei Apple Health ist das export.xml.',
    },
    'broken-file': {
      title: 'Die Datei ist beschädigt',
      whatIsWrong:
        'Sie endet zu früh, oder Teile davon sind nicht, was sie sein sollten. Es wurde nichts übernommen.',
      whatToDo: 'Exportiere den Lauf noch einmal.',
    },
    'no-columns': {
      title: 'In der Tabelle ist kein Lauf zu finden',
      whatIsWrong: 'Sie braucht eine Zeile mit englischen Überschriften: ein Datum und eine Zeit oder Dauer.',
      whatToDo:
        'Stell die App auf Englisch und exportiere die Liste noch einmal, oder exportiere die Läufe als GPX oder FIT.',
    },
    'nothing-run': {
      title: 'In der Datei ist keine Aktivität',
      whatIsWrong: 'Vielleicht ist es eine geplante Route: Die hat keine Zeiten.',
      whatToDo: 'Exportiere den Lauf selbst.',
    },
    'took-too-long': {
      title: 'Die Datei ließ sich nicht rechtzeitig lesen',
      whatIsWrong: 'Das Lesen führte zu nichts und wurde beendet. Alles andere läuft weiter.',
      whatToDo: 'Exportiere den Lauf in einer anderen Form, zum Beispiel als GPX.',
    },
    'cannot-read': {
      title: 'Die Datei lässt sich nicht öffnen',
      whatIsWrong:
        'Vielleicht wurde sie verschoben, oder sie liegt in einer Cloud, die nicht erreichbar ist.',
      whatToDo: 'Speichere sie auf diesem Gerät und wähle sie dann noch einmal.',
    },
  },
};
