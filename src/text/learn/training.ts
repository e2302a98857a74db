import { claim, RULE_OF_THUMB } from '../claim.ts';
import { MATCHING_SHOES, SHOE_FAMILY_ROWS } from '../knees/shoe-words.ts';
import { trainingWords as words } from '../words/learn/training.ts';
import { heading, type LearnArticle, type LearnId, list, paragraph } from './learn-article.ts';

/** Habits, shoes and ground. */
export const TRAINING_ARTICLES = {
  'training-habits': () => ({
    id: 'training-habits',
    title: words.trainingHabits.title,
    summary: words.trainingHabits.summary,
    blocks: [
      list(
        claim(words.trainingHabits.usualRule, 'article:training-habits'),
        claim(words.trainingHabits.trial, 'citation:buist-2008'),
        claim(words.trainingHabits.longRunTrigger, 'citation:frandsen-2025'),
        claim(words.trainingHabits.restDays, 'article:training-habits'),
        claim(words.trainingHabits.warmUp, 'article:training-habits'),
        claim(words.trainingHabits.mixIn, 'article:training-habits'),
      ),
      heading(words.trainingHabits.formHeading),
      paragraph(claim(words.trainingHabits.newWay, 'article:cumulative-load', 'article:training-habits')),
    ],
  }),
  footwear: () => ({
    id: 'footwear',
    title: words.footwear.title,
    summary: words.footwear.summary,
    blocks: [
      paragraph(
        claim(words.footwear.passedOn, 'article:footwear'),
        claim(words.footwear.lessCushioning, 'article:footwear'),
      ),
      {
        kind: 'table',
        ...words.footwear.table,
        rows: SHOE_FAMILY_ROWS,
        sources: ['article:footwear'],
      },
      paragraph(...MATCHING_SHOES),
      heading(words.footwear.replaceHeading),
      paragraph(
        claim(words.footwear.howFar, 'article:footwear'),
        claim(words.footwear.noteDate, RULE_OF_THUMB),
      ),
      paragraph(claim(words.footwear.noFamily, 'metrics:pronation')),
    ],
  }),
  surfaces: () => ({
    id: 'surfaces',
    title: words.surfaces.title,
    summary: words.surfaces.summary,
    blocks: [
      {
        kind: 'table',
        ...words.surfaces.table,
        sources: ['article:surfaces'],
      },
      paragraph(
        claim(words.surfaces.littleKnown, RULE_OF_THUMB),
        claim(words.surfaces.outdoors, 'article:surfaces'),
        claim(words.surfaces.mixing, RULE_OF_THUMB),
      ),
    ],
  }),
} satisfies Partial<Record<LearnId, () => LearnArticle>>;
