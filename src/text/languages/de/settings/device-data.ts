import type { deviceDataWords } from '../../../words/settings/device-data.ts';
import { plural } from '../plural.ts';

const list = new Intl.ListFormat('de');

/** What a device, or its file, holds, how large it is and what came back, in German. */
export const deviceData: typeof deviceDataWords = {
  nothing: 'nichts',
  list: (things) => list.format(things),
  things: {
    runs: (count, said) => `${said} ${plural(count, { one: 'Lauf', other: 'Läufe' })}`,
    recordings: (count, said) =>
      plural(count, {
        one: `${said} Aufnahme, die auf die Analyse wartet`,
        other: `${said} Aufnahmen, die auf die Analyse warten`,
      }),
    walkThroughs: (count, said) =>
      plural(count, { one: `${said} aufgenommener Durchgang`, other: `${said} aufgenommene Durchgänge` }),
    unfinished: (count, said) =>
      plural(count, { one: `${said} unfertige Analyse`, other: `${said} unfertige Analysen` }),
    entries: (count, said) =>
      plural(count, { one: `${said} Eintrag im Tagebuch`, other: `${said} Einträge im Tagebuch` }),
  },
  here: (things, all, videos) => `Hier: ${things}. Etwa ${all}, davon ${videos} Videos.`,
  tooMuchForOneFile: {
    title: 'Das ist mehr, als eine Datei fasst, 4 GB',
    text: 'Speichere es ohne die Videos und die Läufe, deren Videos du behalten willst, einzeln mit „Teilen“. Analysiere zuerst die Aufnahmen, die warten: Sie gehen nur mit den Videos mit.',
  },
  withoutVideos:
    'Ohne sie sind Aufnahmen und Durchgänge nicht in der Datei, und eine unfertige Analyse fragt noch einmal nach ihrem Video.',
  notHereYet: (things, size) => `Noch nicht auf diesem Gerät: ${things}, ${size}.`,
  allHere: 'Alles, was sie enthält, ist schon auf diesem Gerät.',
  moreHere: (count, said) =>
    plural(count, {
      one: `${said} weiteres ist schon hier und bleibt, wie es ist.`,
      other: `${said} weitere sind schon hier und bleiben, wie sie sind.`,
    }),
  ofAnotherVersion: (count, said) =>
    plural(count, {
      one: `${said} Eintrag im Tagebuch gehört zu einer anderen Version von Treadlens und lässt sich mit dieser nicht zurückholen.`,
      other: `${said} Einträge im Tagebuch gehören zu einer anderen Version von Treadlens und lassen sich mit dieser nicht zurückholen.`,
    }),
  putBack: (things) => `Zurückgeholt: ${things}.`,
  notPutBack: (names) => `In der Datei beschädigt oder ohne Platz in diesem Browser: ${names.join(', ')}.`,
  stopped:
    'Angehalten. Was bis dahin zurückgeholt war, bleibt; dieselbe Datei bringt den Rest, und nichts doppelt.',
};
