import type { clipsWords } from '../../../words/import/clips.ts';
import { plural } from '../plural.ts';

/** What is said of clips that are opened, and while they wait and are read, in German. */
export const clips: typeof clipsWords = {
  models: {
    heavy: {
      name: 'Am besten',
      hint: 'Hält die Beine am besten auseinander, wo sie sich kreuzen. Dauert am längsten.',
    },
    full: {
      name: 'Schneller',
      hint: 'Schneller. Verliert für manche Bilder einzelne Gelenke, wo sich die Beine kreuzen, und nennt keine größte Kniebeugung.',
    },
    lite: {
      name: 'Schnellblick',
      hint: 'Weniger genau, lässt vielleicht viele Doppelschritte aus und sagt das dann. Nur für dieses Mal.',
    },
  },
  lessSure: 'weniger sicher',
  aboutTime: (time) => `etwa ${time}`,
  modelWithNotes: (name, notes) => `${name} (${notes.join(', ')})`,
  clipsAre: {
    question: 'Diese Clips sind',
    one: 'Ein Lauf, mehrere Ansichten',
    separate: 'Getrennte Läufe',
    hintOne:
      'Ansichten von der Seite und von hinten desselben Laufs werden zusammengenommen: Jede Zahl kommt aus der Ansicht, die sie geben kann.',
    hintSeparate: 'Jeder Clip wird ein eigener Lauf; sie werden nacheinander analysiert.',
    hintAsking:
      'Zwei davon zeigen dieselbe Ansicht. Clips eines Laufs werden zusammen gelesen; Clips zweier Läufe dürfen das nicht.',
    looking: 'Es wird erkannt, aus welcher Richtung jeder gefilmt wurde …',
    asking: 'Sag zuerst, ob die Clips ein Lauf sind.',
  },
  runner: {
    usually: (side) => `Meist ist das ${side === 'left' ? 'linke' : 'rechte'} Bein kameranah gefilmt.`,
    asUsual: 'wie üblich, wird in der Analyse geprüft',
    notUsual: 'erkannt; meist andersherum',
  },
  addView: {
    button: 'Ansicht hinzufügen',
    title: 'Noch eine Ansicht',
    explain: (title, views) =>
      `Von „${title}“ gibt es schon einen Clip ${views.join(' und einen ')}. Körpergröße, Bandgeschwindigkeit, Schuhe und deine Notizen gehören zum Lauf.`,
    question: 'Dieser Clip ist',
    join: 'Vom selben Lauf',
    apart: 'Ein eigener Lauf',
    hintJoin: 'Er kommt zum Lauf dazu. Notizen, Korrekturen und der andere Clip bleiben, wie sie sind.',
    hintApart: 'Er wird ein eigener Lauf, neben dem anderen.',
    hintAsking: 'Der Lauf hat schon einen Clip dieser Ansicht.',
    asking: 'Sag zuerst, ob es derselbe Lauf ist.',
    reading: 'Der Lauf wird gelesen …',
    gone: 'Der Lauf, zu dem diese Ansicht kommen sollte, ist nicht auf diesem Gerät.',
  },
  started: {
    atWork:
      'Diese Clips werden analysiert. Ein Video, das du jetzt öffnest, beginnt einen anderen Lauf und wartet, bis es an der Reihe ist.',
    progress: 'Fortschritt ansehen',
    done: 'Dieser Lauf ist analysiert. Ein Video, das du jetzt öffnest, beginnt einen neuen Lauf; eine weitere Ansicht von diesem fügst du bei seinen Ergebnissen hinzu.',
    again: 'Noch einmal analysieren',
    another: 'Ein anderes Video öffnen',
    startNew: 'Neuer Lauf',
  },
  early: {
    done: 'Die Körperhaltung ist schon gelesen.',
    reading: (percent) => `Die Körperhaltung wird schon gelesen: ${percent} %`,
  },
  soFar: {
    title: 'Bisher',
    strides: (count) =>
      `Aus ${count} ${plural(count, { one: 'Doppelschritt', other: 'Doppelschritten' })}. Die Zahlen ändern sich, bis alles gelesen ist.`,
  },
  stretches: {
    reads: (stretches, length) =>
      `Ein langer Clip: Gelesen wird, wo am gleichmäßigsten gelaufen wird, ${stretches}. Das genügt für ein Urteil über jeden Fuß und dauert so lange wie bei einem Clip von ${length}.`,
    whole: 'Jetzt den ganzen Clip lesen',
  },
  queue: {
    title: 'Wartet',
    explain: 'Jeder wird analysiert, wenn der vorige fertig ist, und liegt dann unter deinen Läufen.',
    takeOut: (name) => `${name} nicht analysieren`,
    cancelCurrent: 'Diesen Lauf abbrechen',
    skip: 'Auslassen und weitermachen',
  },
  offered: {
    title: 'Öffnen, was geteilt wurde?',
    explain:
      'Eine andere App oder eine Website hat das an Treadlens gegeben. Öffne es nur, wenn du das wolltest. Bisher wurde nichts davon gelesen oder behalten.',
    open: 'Öffnen',
    discard: 'Verwerfen',
    tooMuchTitle: 'Das war zu viel auf einmal',
    tooMuch:
      'Höchstens 12 Dateien und zusammen 4 GB lassen sich auf einmal mit Treadlens teilen. Nichts davon wurde behalten. Teile weniger oder wähle die Videos hier.',
    close: 'Schließen',
  },
};
