import { BODY_ARTICLES } from './learn/body.ts';
import { HEALTH_ARTICLES } from './learn/health.ts';
import { LEARN_IDS, type LearnArticle, type LearnId } from './learn/learn-article.ts';
import { LOAD_ARTICLES } from './learn/load.ts';
import { TRAINING_ARTICLES } from './learn/training.ts';

export { describeCumulativeLoad, estimateCumulativeLoad } from './learn/cumulative-load.ts';
export { type LearnArticle } from './learn/learn-article.ts';

const ARTICLES: Readonly<Record<LearnId, LearnArticle>> = {
  ...LOAD_ARTICLES,
  ...BODY_ARTICLES,
  ...TRAINING_ARTICLES,
  ...HEALTH_ARTICLES,
};

/** All pages in reading order. */
export function learnArticles(): readonly LearnArticle[] {
  return LEARN_IDS.map((id) => ARTICLES[id]);
}
