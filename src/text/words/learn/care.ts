import { inLanguage } from '../../language.ts';

/** Exercises, and what others can do. */
export const careWords = inLanguage('learn/care', {
  exercises: {
    title: 'Exercises for runners’ knees',
    summary: 'Drawn, with how much, an easier and a harder form, and when to stop.',
    twoSessions: 'Two sessions a week of about four exercises are a good start.',
    dayBetween: 'Leave a day between them.',
    strengthHeading: 'Strength',
    stretchingHeading: 'Stretching and rolling',
    forWhatIsTight: 'For what feels tight: outer thigh, back of the thigh, calves.',
    easesTightness:
      'It eases the feeling of tightness; the tendon at the outer thigh itself hardly gets longer.',
  },
  treatment: {
    title: 'Treatment and pictures of the knee',
    summary: 'What you can do, what a professional can add, and what an X-ray or MRI is for.',
    youHeading: 'What you can do',
    takeLoadOff: 'Take load off for a while rather than stopping altogether.',
    cooling: 'Cooling eases soreness after a run; it does not speed healing.',
    painTablets: 'Pain tablets are for bad days, not for long, and not to get through a run.',
    othersHeading: 'What a physiotherapist or doctor can do',
    lookTestAsk: 'Look, test and ask, which is enough for most sore knees.',
    fitExercises: 'Fit exercises to you, and change them as you get stronger.',
    watchYouRun: 'Watch you run and try small changes with you.',
    imagingHeading: 'X-ray and MRI',
    xRayAndMri: 'An X-ray shows bones, an MRI also cartilage, discs and ligaments.',
    whenAskedFor:
      'They are asked for when something may be torn or worn, after a twist, or when pain does not settle.',
    tearWithoutPain: 'Many people without pain have a tear on an MRI, so a picture alone explains little.',
    operationsHeading: 'Injections and operations',
    forAFew: 'They are for a few, after the rest has been tried, and a matter for a specialist.',
  },
});
