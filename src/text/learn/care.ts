import { EXERCISE_IDS, EXERCISES } from '../../core/knees/exercises.ts';
import { claim, RULE_OF_THUMB } from '../claim.ts';
import { STOP_RULE } from '../knees/exercise-words.ts';
import { careWords as words } from '../words/learn/care.ts';
import { heading, type LearnArticle, type LearnId, list, paragraph } from './learn-article.ts';

/** Exercises, and what others can do. */
export const CARE_ARTICLES = {
  exercises: () => ({
    id: 'exercises',
    title: words.exercises.title,
    summary: words.exercises.summary,
    blocks: [
      paragraph(
        claim(words.exercises.twoSessions, 'article:strength'),
        claim(words.exercises.dayBetween, RULE_OF_THUMB),
      ),
      paragraph(...STOP_RULE),
      heading(words.exercises.strengthHeading),
      { kind: 'exercises', exercises: EXERCISE_IDS.filter((id) => EXERCISES[id].kind === 'strength') },
      heading(words.exercises.stretchingHeading),
      paragraph(
        claim(words.exercises.forWhatIsTight, 'article:flexibility'),
        claim(words.exercises.easesTightness, RULE_OF_THUMB),
      ),
      { kind: 'exercises', exercises: EXERCISE_IDS.filter((id) => EXERCISES[id].kind === 'mobility') },
      { kind: 'pages', pages: ['strength-and-flexibility', 'see-a-professional'] },
    ],
  }),
  treatment: () => ({
    id: 'treatment',
    title: words.treatment.title,
    summary: words.treatment.summary,
    blocks: [
      heading(words.treatment.youHeading),
      list(
        claim(words.treatment.takeLoadOff, 'citation:esculier-2018'),
        claim(words.treatment.cooling, 'article:relief', RULE_OF_THUMB),
        claim(words.treatment.painTablets, 'article:relief', RULE_OF_THUMB),
      ),
      heading(words.treatment.othersHeading),
      list(
        claim(words.treatment.lookTestAsk, RULE_OF_THUMB),
        claim(words.treatment.fitExercises, 'article:professional'),
        claim(words.treatment.watchYouRun, 'article:form', 'article:professional'),
      ),
      heading(words.treatment.imagingHeading),
      list(
        claim(words.treatment.xRayAndMri, RULE_OF_THUMB),
        claim(words.treatment.whenAskedFor, 'article:professional'),
        claim(words.treatment.tearWithoutPain, RULE_OF_THUMB),
      ),
      heading(words.treatment.operationsHeading),
      paragraph(claim(words.treatment.forAFew, 'article:professional')),
      { kind: 'pages', pages: ['see-a-professional', 'exercises'] },
    ],
  }),
} satisfies Partial<Record<LearnId, () => LearnArticle>>;
