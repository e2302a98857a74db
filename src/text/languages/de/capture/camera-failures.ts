import type { cameraFailuresWords } from '../../../words/capture/camera-failures.ts';

/** German for `words/capture/camera-failures.ts`. */
export const cameraFailures: typeof cameraFailuresWords = {
  'no-camera-api': {
    title: 'Dieser Browser kann hier keine Kamera verwenden',
    whatIsWrong: 'Browser geben eine Kamera nur Seiten auf diesem Rechner oder mit https-Adresse frei.',
    whatToDo:
      'Öffne Treadlens unter seiner eigenen Adresse (sie beginnt mit http://127.0.0.1), oder filme mit einem Handy und wähle das Video.',
  },
  'permission-denied': {
    title: 'Die Kamera ist für diese Seite nicht erlaubt',
    whatIsWrong: 'Der Browser oder das System gibt Treadlens die Kamera nicht frei.',
    whatToDo:
      'Drück auf das Kamera- oder Schlosszeichen neben der Adresse, erlaube die Kamera und versuch es noch einmal. Sieh am Mac auch in Systemeinstellungen, Datenschutz & Sicherheit, Kamera nach; unter Windows in Einstellungen, Datenschutz, Kamera. Das Bild bleibt auf diesem Gerät.',
  },
  'no-camera': {
    title: 'Keine Kamera gefunden',
    whatIsWrong: 'Dieses Gerät hat keine Kamera, die der Browser sieht.',
    whatToDo:
      'Schließ eine an, öffne den Deckel oder die Kameraabdeckung und versuch es noch einmal. Ein mit dem Handy gefilmtes Video geht auch.',
  },
  'camera-in-use': {
    title: 'Ein anderes Programm hat die Kamera',
    whatIsWrong: 'Die Kamera ist da, liefert aber kein Bild.',
    whatToDo:
      'Schließ Videoanrufe und andere Programme oder Tabs, die sie verwenden, und versuch es noch einmal.',
  },
  'camera-failed': {
    title: 'Die Kamera ließ sich nicht starten',
    whatIsWrong: 'Der Browser meldet einen Fehler, den er nicht erklärt.',
    whatToDo: 'Steck die Kamera ab und wieder an, oder wähle eine andere, und versuch es noch einmal.',
  },
  'camera-lost': {
    title: 'Die Kamera hat aufgehört',
    whatIsWrong: 'Sie wurde abgesteckt, ausgeschaltet oder von einem anderen Programm übernommen.',
    whatToDo: 'Schließ sie an und versuch es noch einmal. Was bis dahin aufgenommen wurde, bleibt erhalten.',
  },
  'no-encoder': {
    title: 'Dieser Browser kann kein Video aufnehmen',
    whatIsWrong: 'Er hat keinen Encoder für die Bildgröße dieser Kamera.',
    whatToDo:
      'Nimm einen aktuellen Chrome, Edge, Safari oder Firefox, oder filme mit einem Handy und wähle das Video.',
  },
  'disk-full': {
    title: 'Es ist kein Platz mehr da; die Aufnahme wurde beendet',
    whatIsWrong: 'Der Speicher, den dieser Browser auf deinem Gerät nutzen darf, ist voll.',
    whatToDo:
      'Was bis dahin aufgenommen wurde, bleibt erhalten und kann analysiert werden. Um Platz zu schaffen, entferne in „Deine Läufe“ die Videos älterer Läufe; ihre Werte bleiben.',
  },
  'storage-blocked': {
    title: 'Die Aufnahme kann nicht geschrieben werden',
    whatIsWrong:
      'Für diese Seite ist Speichern ausgeschaltet, oder ein anderer Tab schreibt dieselbe Aufnahme.',
    whatToDo:
      'Schließ andere Tabs mit Treadlens, oder öffne es in einem normalen (nicht privaten) Fenster, und versuch es noch einmal.',
  },
  'recording-failed': {
    title: 'Die Aufnahme wurde beendet',
    whatIsWrong: 'Der Encoder des Browsers hat aufgegeben.',
    whatToDo:
      'Was bis dahin aufgenommen wurde, bleibt erhalten. Schließ andere Programme, die den Prozessor brauchen, und nimm noch einmal auf.',
  },
};
