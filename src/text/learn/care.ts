import { EXERCISE_IDS, EXERCISES } from '../../core/knees/exercises.ts';
import { claim, RULE_OF_THUMB } from '../claim.ts';
import { STOP_RULE } from '../knees/exercise-words.ts';
import { heading, type LearnArticle, list, paragraph } from './learn-article.ts';

/** Exercises, and what others can do. */
export const CARE_ARTICLES = {
  exercises: {
    id: 'exercises',
    title: 'Exercises for runners’ knees',
    summary: 'Drawn, with how much, an easier and a harder form, and when to stop.',
    blocks: [
      paragraph(
        claim('Two sessions a week of about four exercises are a good start.', 'article:strength'),
        claim('Leave a day between them.', RULE_OF_THUMB),
      ),
      paragraph(...STOP_RULE),
      heading('Strength'),
      { kind: 'exercises', exercises: EXERCISE_IDS.filter((id) => EXERCISES[id].kind === 'strength') },
      heading('Stretching and rolling'),
      paragraph(
        claim('For what feels tight: outer thigh, back of the thigh, calves.', 'article:flexibility'),
        claim(
          'It eases the feeling of tightness; the tendon at the outer thigh itself hardly gets longer.',
          RULE_OF_THUMB,
        ),
      ),
      { kind: 'exercises', exercises: EXERCISE_IDS.filter((id) => EXERCISES[id].kind === 'mobility') },
      { kind: 'pages', pages: ['strength-and-flexibility', 'see-a-professional'] },
    ],
  },
  treatment: {
    id: 'treatment',
    title: 'Treatment and pictures of the knee',
    summary: 'What you can do, what a professional can add, and what an X-ray or MRI is for.',
    blocks: [
      heading('What you can do'),
      list(
        claim('Take load off for a while rather than stopping altogether.', 'citation:esculier-2018'),
        claim(
          'Cooling eases soreness after a run; it does not speed healing.',
          'article:relief',
          RULE_OF_THUMB,
        ),
        claim(
          'Pain tablets are for bad days, not for long, and not to get through a run.',
          'article:relief',
          RULE_OF_THUMB,
        ),
      ),
      heading('What a physiotherapist or doctor can do'),
      list(
        claim('Look, test and ask, which is enough for most sore knees.', RULE_OF_THUMB),
        claim('Fit exercises to you, and change them as you get stronger.', 'article:professional'),
        claim('Watch you run and try small changes with you.', 'article:form', 'article:professional'),
      ),
      heading('X-ray and MRI'),
      list(
        claim('An X-ray shows bones, an MRI also cartilage, discs and ligaments.', RULE_OF_THUMB),
        claim(
          'They are asked for when something may be torn or worn, after a twist, or when pain does not settle.',
          'article:professional',
        ),
        claim(
          'Many people without pain have a tear on an MRI, so a picture alone explains little.',
          RULE_OF_THUMB,
        ),
      ),
      heading('Injections and operations'),
      paragraph(
        claim(
          'They are for a few, after the rest has been tried, and a matter for a specialist.',
          'article:professional',
        ),
      ),
      { kind: 'pages', pages: ['see-a-professional', 'exercises'] },
    ],
  },
} as const satisfies Record<string, LearnArticle>;
