import { BODY_ARTICLES } from './learn/body.ts';
import { HEALTH_ARTICLES } from './learn/health.ts';
import { LEARN_IDS, type LearnArticle, type LearnId } from './learn/learn-article.ts';
import { CARE_ARTICLES } from './learn/care.ts';
import { LOAD_ARTICLES } from './learn/load.ts';
import { OVERVIEW_ARTICLES } from './learn/overview.ts';
import { TRAINING_ARTICLES } from './learn/training.ts';

export { describeCumulativeLoad, estimateCumulativeLoad } from './learn/cumulative-load.ts';
export { type LearnArticle, type LearnId } from './learn/learn-article.ts';
export { learnFor, metricsOn } from './learn/learn-for.ts';

/** Made when they are asked for: in the language of that moment. */
const ARTICLES: Readonly<Record<LearnId, () => LearnArticle>> = {
  ...OVERVIEW_ARTICLES,
  ...LOAD_ARTICLES,
  ...BODY_ARTICLES,
  ...TRAINING_ARTICLES,
  ...HEALTH_ARTICLES,
  ...CARE_ARTICLES,
};

/** One page. */
export function learnPage(id: LearnId): LearnArticle {
  return ARTICLES[id]();
}

/** All pages in reading order. */
export function learnArticles(): readonly LearnArticle[] {
  return LEARN_IDS.map((id) => ARTICLES[id]());
}
