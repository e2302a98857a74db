import type { trainingWords } from '../../../words/learn/training.ts';

/** German for `words/learn/training.ts`. */
export const training: typeof trainingWords = {
  trainingHabits: {
    title: 'Trainingsgewohnheiten',
    summary: 'Langsam aufbauen, ruhen, aufwärmen und auch etwas anderes machen.',
    usualRule: 'Die übliche Regel ist nicht mehr als 10 % von einer Woche zur nächsten.',
    trial:
      'Eine Studie mit 532 Neulingen fand in dieser Regel keinen Schutz: 20,8 % derer, die sich daran hielten, verletzten sich, und 20,3 % der anderen.',
    longRunTrigger:
      'Ein einzelner viel längerer Lauf ist eher der Auslöser, also halte deinen längsten Lauf innerhalb von etwa 10 % über dem längsten der letzten 30 Tage.',
    restDays: 'Halte Ruhetage ein: Sehnen und Bänder erholen sich, während du ruhst.',
    warmUp: 'Wärm dich vor einem Lauf auf und lauf am Ende aus, damit die Muskeln nicht steif sind.',
    mixIn:
      'Misch Kraftübungen dazu, denn Laufen allein lässt die stützenden Muskeln zurück; Radfahren und Schwimmen halten dich mit weniger Belastung für das Knie fit.',
    formHeading: 'Auch ein neuer Laufstil ist Belastung',
    newWay:
      'Anders zu laufen beansprucht Gewebe anders, also bau es so langsam auf, wie du den Umfang aufbauen würdest.',
  },
  footwear: {
    title: 'Schuhe',
    summary: 'Drei Familien von Laufschuhen, und wann ein Paar ausgedient hat.',
    passedOn: 'Schuhe bestimmen, wie die Kraft einer Landung an das Bein weitergegeben wird.',
    lessCushioning:
      'Mit weniger Dämpfung oder Stütze muss das Bein mehr selbst auffangen; welches Paar am besten passt, musst du fühlen.',
    replaceHeading: 'Wann du sie ersetzt',
    howFar: 'Nach etwa 500 bis 800 km, das sind 300 bis 500 Meilen.',
    noteDate: 'Notier dir Datum oder Kilometerstand, wenn du ein neues Paar anfängst.',
    noFamily: 'Treadlens misst keine Pronation und nennt dir keine Familie.',
    table: {
      caption: 'Schuhfamilien, und wofür sie verkauft werden',
      head: ['Schuh', 'Gedacht für', 'Was er für das Knie tun soll'],
    },
  },
  surfaces: {
    title: 'Untergrund',
    summary: 'Von Beton bis Gras, und was ein Laufband ändert.',
    littleKnown:
      'Über harten und weichen Boden und schmerzende Knie ist wenig bekannt, also ist ein neuer Untergrund etwas, an das man sich gewöhnen muss wie an jedes andere Neue.',
    outdoors: 'Ein Video vom Laufband kann etwas davon abweichen, wie du draußen läufst.',
    mixing: 'Verschiedene Untergründe verteilen die Belastung.',
    table: {
      caption: 'Untergründe zum Laufen, der härteste zuerst',
      head: ['Untergrund', 'Härte', 'Gut zu wissen'],
      rows: [
        ['Beton', 'Am härtesten', 'Soll am meisten vom Aufprall weitergeben'],
        ['Asphalt', 'Hart', 'Gilt als etwas schonender'],
        ['Gelände und Gras', 'Weich', 'Sanft bei der Landung, aber uneben unter dem Fuß'],
        ['Laufband', 'Gedämpft', 'Kann ändern, wie du läufst, verglichen mit der Straße'],
      ],
    },
  },
};
