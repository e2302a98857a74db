import type { todaysLightWords } from '../../../words/knees/todays-light.ts';

const list = new Intl.ListFormat('de');

/** German for `words/knees/todays-light.ts`. */
export const todaysLight: typeof todaysLightWords = {
  lights: {
    'as-planned': 'Lauf wie geplant',
    less: 'Lauf weniger',
    'not-today': 'Heute kein Lauf',
    none: 'Noch keine Ampel',
  },
  rule: {
    threeLimits: (pain) =>
      `Die Regel: im Lauf höchstens ${pain} von 10, binnen einer Stunde wieder wie sonst und am nächsten Morgen nicht schlimmer.`,
    trial:
      'In einer Studie mit 69 laufenden Personen, denen die Kniescheibe wehtat, ging es denen, die nur lernten, ihr Laufen nach dem Schmerz zu steuern, danach ebenso viel besser wie denen, die dazu Übungen machten oder ihren Laufstil änderten.',
    ourOwnStep: (pain) =>
      `„Heute kein Lauf“ ab ${pain} von 10, nach einem schlimmeren Morgen oder mit einem Knie, das anschwillt, nachgibt oder blockiert, ist unser eigener vorsichtiger Schritt über diese Studie hinaus.`,
  },
  breaches: {
    'in-run': (pain) => `der Lauf tat mehr als ${pain} von 10 weh`,
    'hour-after': 'eine Stunde danach war es noch nicht wieder wie zu Beginn',
    'next-morning': 'am nächsten Morgen war es schlimmer als vorher',
  },
  because: (breaches) => {
    const sentence = list.format(breaches);
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  },
  open: {
    'in-run': 'wie der Lauf war',
    'hour-after': 'wie es eine Stunde danach ist',
    'next-morning': 'wie es am nächsten Morgen ist',
  },
  stillToSay: (open) => `Noch zu sagen: ${list.format(open)}. Das kann die Ampel ändern.`,
  noRunToGoBy:
    'Es gab keinen Lauf, nach dem man gehen könnte. Komm nach dem nächsten wieder und sag, wie er war.',
  soFarWell: 'Bisher hat das Knie den letzten Lauf gut vertragen. Mach weiter, wie du es vorhattest.',
  tookItWell: 'Das Knie hat den letzten Lauf gut vertragen. Mach weiter, wie du es vorhattest.',
  hurtsBefore: 'Das Knie tut weh, bevor du losläufst.',
  hurtsALotBefore: 'Das Knie tut stark weh, bevor du losläufst.',
  runShorter:
    'Lauf das nächste Mal kürzer und etwas langsamer, lass Bergab und Treppen weg und sieh, wie es reagiert.',
  haveItLookedAt:
    'Mit einem Knie, das anschwillt, nachgibt oder blockiert, solltest du nicht laufen, bevor es jemand untersucht hat.',
  doSomethingElse:
    'Geh spazieren, fahr Rad oder schwimm, wenn das nicht wehtut, und mach morgen wieder einen Check.',
  help: {
    emergency: {
      title: 'Ruf jetzt den Notruf an',
      body: 'Atemnot oder Schmerzen in der Brust können nicht warten, schon gar nicht mit einer schmerzenden Wade.',
    },
    today: {
      title: 'Lass das heute ansehen',
      body: 'Ruf in einer Arztpraxis, einer Notaufnahme oder beim ärztlichen Bereitschaftsdienst an und sag, was du angekreuzt hast. Lauf nicht, und warte nicht bis morgen.',
    },
    soon: {
      title: 'Lass dieses Knie ansehen',
      longEnough:
        'Mehr als zwei Wochen sind lang genug, um ärztlichen oder physiotherapeutischen Rat zu holen. Nimm deine Kurve mit.',
      signs:
        'Schwellung, Nachgeben oder Blockieren sind ein Grund, in den nächsten Tagen ärztlichen oder physiotherapeutischen Rat zu holen. Wird es schlimmer, geh früher.',
    },
  },
};
