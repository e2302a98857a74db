import type { keepingWords } from '../../../words/failures/keeping.ts';

/** What is said when runs cannot be kept or read, in German. */
export const keeping: typeof keepingWords = {
  failures: {
    'quota-exceeded': {
      title: 'Dafür ist kein Platz mehr',
      whatIsWrong: 'Der Platz, den dieser Browser auf deinem Gerät nutzen darf, ist voll.',
      whatToDo:
        'Entferne unter „Deine Läufe“ die Videos älterer Läufe (ihre Zahlen bleiben) oder lösche Läufe, die du nicht mehr brauchst. Speichere bis dahin als Datei, was du brauchst.',
    },
    'storage-blocked': {
      title: 'Dieser Browser lässt die Seite nichts behalten',
      whatIsWrong: 'Der Speicher ist für diese Seite ausgeschaltet, wie in manchen privaten Fenstern.',
      whatToDo:
        'Öffne Treadlens in einem normalen Fenster oder erlaube in den Einstellungen des Browsers, Daten zu speichern. Bis dahin halten Ergebnisse so lange wie dieser Tab.',
    },
    'newer-version': {
      title: 'Deine Läufe gehören zu einem neueren Treadlens',
      whatIsWrong:
        'Eine neuere Version von Treadlens hat geändert, wie Läufe auf diesem Gerät gespeichert werden.',
      whatToDo: 'Lade die Seite neu, um die neuere Version zu bekommen. Nichts ist verloren.',
    },
    'storage-failed': {
      title: 'Das Gerät hat das nicht behalten',
      whatIsWrong: 'Der Browser konnte den Ort, an dem die Läufe liegen, nicht lesen oder beschreiben.',
      whatToDo:
        'Lade die Seite neu. Geschieht es wieder, starte den Browser neu; speichere bis dahin als Datei, was du brauchst.',
    },
  },
  damages: {
    unreadable: {
      title: 'Dieser Lauf ist beschädigt',
      whatIsWrong: 'Was von ihm gespeichert ist, hat nicht die Form, in der es geschrieben wurde.',
      whatToDo: 'Wenn du das Video noch hast, öffne es noch einmal; die beschädigte Kopie kannst du löschen.',
    },
    'newer-version': {
      title: 'Dieser Lauf wurde von einem neueren Treadlens gespeichert',
      whatIsWrong: 'Diese Version von Treadlens kennt seine Form nicht.',
      whatToDo: 'Lade die Seite neu, um die neuere Version zu bekommen. Der Lauf selbst ist in Ordnung.',
    },
    'track-missing': {
      title: 'Dieser Lauf hat seine Messungen verloren',
      whatIsWrong: 'Die Datei mit den Positionen der Person fehlt oder ist abgeschnitten.',
      whatToDo: 'Wenn du das Video noch hast, öffne es noch einmal; die beschädigte Kopie kannst du löschen.',
    },
  },
  elsewhere: {
    changed: {
      title: 'Dieser Lauf wurde in einem anderen Tab geändert',
      body: 'Was dort dazukam, ist auch hier, und nichts von dir ist verloren.',
    },
    deleted: {
      title: 'Dieser Lauf wurde in einem anderen Tab gelöscht',
      body: 'Was du ab jetzt hier änderst, wird nicht behalten. Speichere als Datei, was du brauchst.',
    },
  },
  removed: {
    run: (title) => `„${title}“ gelöscht`,
    videos: (title) => `Video von „${title}“ entfernt, die Zahlen bleiben`,
  },
};
