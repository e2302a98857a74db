import { inLanguage } from '../../language.ts';

/** Habits, shoes and ground. */
export const trainingWords = inLanguage('learn/training', {
  trainingHabits: {
    title: 'Training habits',
    summary: 'Build up slowly, rest, warm up, and do something else as well.',
    usualRule: 'The usual rule is no more than 10 % from one week to the next.',
    trial:
      'A trial with 532 beginners found no protection in that rule: 20.8 % of those who kept to it were injured, and 20.3 % of the others.',
    longRunTrigger:
      'One run that is much longer is the likelier trigger, so keep your longest run within about 10 % of the longest of the last 30 days.',
    restDays: 'Keep rest days: tendons and ligaments repair while you rest.',
    warmUp: 'Warm up before a run and ease off at its end, so that muscles are not stiff.',
    mixIn:
      'Mix in strength work, because running alone leaves the supporting muscles behind; cycling and swimming keep you fit with less load on the knee.',
    formHeading: 'Changing your form is load too',
    newWay:
      'A new way of running uses tissue in a new way, so build it up as slowly as you would build up distance.',
  },
  footwear: {
    title: 'Shoes',
    summary: 'Three families of running shoe, and when a pair is done.',
    passedOn: 'Shoes decide how the force of a landing is passed on to the leg.',
    lessCushioning:
      'With less cushioning or support, the leg has to take up more itself; which pair does best is for you to feel.',
    replaceHeading: 'When to replace them',
    howFar: 'After roughly 300 to 500 miles, which is about 500 to 800 km.',
    noteDate: 'Note the date or the distance when you start a new pair.',
    noFamily: 'Treadlens does not measure pronation and names no family for you.',
    table: {
      caption: 'Shoe families, and what they are sold for',
      head: ['Shoe', 'Meant for', 'What it is said to do for the knee'],
    },
  },
  surfaces: {
    title: 'Surfaces',
    summary: 'From concrete to grass, and what a treadmill changes.',
    littleKnown:
      'Little is known about hard and soft ground and sore knees, so a change of surface is a change to get used to, like any other.',
    outdoors: 'A film from a treadmill may differ a little from the way you run outdoors.',
    mixing: 'Mixing surfaces spreads the load.',
    table: {
      caption: 'Running surfaces, hardest first',
      head: ['Surface', 'Hardness', 'Worth knowing'],
      rows: [
        ['Concrete', 'Hardest', 'Said to pass on the most impact'],
        ['Asphalt', 'Hard', 'Said to be a little kinder'],
        ['Trail and grass', 'Soft', 'Kind to landings, but uneven under the foot'],
        ['Treadmill', 'Cushioned', 'May change how you run compared with the road'],
      ],
    },
  },
});
