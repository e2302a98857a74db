import { inLanguage } from '../../language.ts';

/** Where it hurts, when to ask for help, and how to read the numbers. */
export const healthWords = inLanguage('learn/health', {
  whereItHurts: {
    title: 'Where it hurts',
    summary: 'Common names for knee pain in runners, sorted by place. For orientation only.',
    helpsToTalk:
      'This page helps you to talk with a professional; a video cannot tell which of these you have, if any.',
    wearHeading: 'Does running wear out the knee?',
    review:
      'In a review of over 100,000 people, hip or knee osteoarthritis was found in 3.5 % of people who run for pleasure, in 10.2 % of those who do not run and in 13.3 % of elite runners.',
    notWear: 'That does not show that running protects, but it speaks against running as wear.',
    nicknameHeading: 'About “runner’s knee”',
    twoThings:
      'People use “runner’s knee” for two different things: patellofemoral pain and patellar tendinitis.',
    sayWhere: 'So say where it hurts rather than using the nickname.',
    table: {
      caption: 'Knee conditions that runners meet, by place',
      head: ['Where and how', 'Often called', 'What is behind it'],
      rows: [
        [
          'Dull, around or behind the kneecap; worse downhill and on stairs',
          'Patellofemoral pain',
          'Often said: the kneecap does not glide well; studies single out no one reason',
        ],
        [
          'Below the kneecap, on the tendon to the shin',
          'Patellar tendinitis',
          'The tendon is irritated by repeated strain',
        ],
        [
          'Sharp, at the outer side of the knee, often on long runs',
          'Iliotibial (IT) band syndrome',
          'The long tendon at the outer thigh is irritated as the knee bends and straightens; whether it rubs or presses is disputed',
        ],
        [
          'Deep in the joint, with swelling, clicking or locking, often after a twist',
          'Meniscal tear',
          'One of the cartilage discs in the joint has a tear, as many people have without any pain',
        ],
        [
          'Stiff and sore over months, more often later in life or after an old injury',
          'Osteoarthritis',
          'The whole joint has changed over years; running is not known to wear out healthy knees',
        ],
      ],
    },
  },
  seeAProfessional: {
    title: 'When to see a professional',
    summary: 'When sore knees need more than rest, and when they need help today.',
    sameDayHeading: 'Get help the same day when',
    emergency: 'With breathlessness or pain in the chest, call the emergency number.',
    appointmentHeading: 'Make an appointment when',
    twoWeeks: 'the pain lasts for more than two weeks although you rest and look after it',
    swollen: 'the knee is swollen',
    givesWay: 'the knee gives way or feels unstable',
    locks: 'the knee locks or catches',
    untilThenHeading: 'Until then',
    runOnlyAsMuch:
      'Run only as much as keeps the pain at 2 of 10 or less, gone back to your usual within an hour and no worse the next morning.',
    cooling: 'Cooling can ease swelling after a run.',
    painTabletsForLong: 'Do not rely on pain tablets for long without medical advice.',
    painTabletsForARun: 'Do not take them to get through a run.',
    formWithYou:
      'A physiotherapist or running coach can look at your form with you; the Treadlens report is made to be taken along.',
  },
  readingTheNumbers: {
    title: 'How to read the numbers',
    summary: 'Errors, ranges, flagged strides, and why nothing here predicts injury.',
    error:
      'Each number comes with an error: the range around it in which the true value is expected 19 times out of 20.',
    reasonInstead:
      'Where the view or the picture does not allow a number that can be trusted, you get the reason instead.',
    middleValue: 'The middle value over all usable strides counts, and a verdict needs at least 7 of a leg.',
    flagged:
      'A stride is flagged when it departs clearly from your own middle value and by more than strides can be told apart.',
    healthyRunners:
      'Your numbers are compared with healthy runners; no cut-off for injury has been validated.',
    sidesHeading: 'Left against right',
    nearAndFar: 'A side view shows one leg near and one far, so the two are never compared there.',
    noHigherRisk: 'Left-right differences did not raise injury risk in 836 runners who were followed up.',
    prophecyHeading: 'No prophecy',
    littleSupport:
      'A review of 30 studies with 3,404 runners gives little support for predicting injury from the way someone runs.',
    readAsLoad: 'So read these findings as things that go with more or less load, not as a forecast.',
  },
});
