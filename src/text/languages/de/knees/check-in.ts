import type { checkInWords } from '../../../words/knees/check-in.ts';

/** German for `words/knees/check-in.ts`. */
export const checkIn: typeof checkInWords = {
  places: {
    front: 'Vorn, rund um die Kniescheibe oder dahinter',
    below: 'Unterhalb der Kniescheibe',
    outer: 'An der Außenseite',
    inner: 'An der Innenseite',
    deep: 'Tief innen oder hinten',
  },
  placesInTable: {
    front: 'vorn',
    below: 'unter der Kniescheibe',
    outer: 'Außenseite',
    inner: 'Innenseite',
    deep: 'tief innen',
  },
  durations: {
    days: 'Einige Tage',
    'under-two-weeks': 'Bis zu zwei Wochen',
    'over-two-weeks': 'Mehr als zwei Wochen',
  },
  signs: {
    swelling: 'Es ist geschwollen',
    'giving-way': 'Es gibt nach',
    locking: 'Es blockiert oder hakt',
  },
  signsInTable: {
    swelling: 'geschwollen',
    'giving-way': 'gibt nach',
    locking: 'blockiert',
  },
  sameDaySigns: {
    'no-weight': 'Ich kann das Bein nicht belasten',
    'hot-with-fever': 'Das Knie ist heiß und rot, und ich habe Fieber oder Schüttelfrost',
    'swollen-after-twist': 'Es ist nach einer Verdrehung oder einem Sturz binnen Stunden stark angeschwollen',
    'changed-shape': 'Es hat seine Form verändert',
    stuck: 'Es steckt fest: Ich kann es nicht beugen oder nicht strecken',
    calf: 'Die Wade ist geschwollen, schmerzt oder ist warm',
    breathless: 'Ich bekomme schlecht Luft, oder mir tut die Brust weh',
  },
  pain: {
    before: 'Vor dem Lauf oder an einem gewöhnlichen Tag',
    inRun: 'Im Lauf, als es am schlimmsten war',
    hourAfter: 'Eine Stunde danach',
    nextMorning: 'Am nächsten Morgen',
  },
};
