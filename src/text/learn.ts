import { BODY_ARTICLES } from './learn/body.ts';
import { HEALTH_ARTICLES } from './learn/health.ts';
import { LEARN_IDS, type LearnArticle, type LearnId } from './learn/learn-article.ts';
import { LOAD_ARTICLES } from './learn/load.ts';
import { TRAINING_ARTICLES } from './learn/training.ts';

export {
  type CumulativeLoad,
  describeCumulativeLoad,
  estimateCumulativeLoad,
} from './learn/cumulative-load.ts';
export { LEARN_IDS, type LearnArticle, type LearnBlock, type LearnId } from './learn/learn-article.ts';

const ARTICLES: Readonly<Record<LearnId, LearnArticle>> = {
  ...LOAD_ARTICLES,
  ...BODY_ARTICLES,
  ...TRAINING_ARTICLES,
  ...HEALTH_ARTICLES,
};

/** One page of the Learn section. */
export function learnArticle(id: LearnId): LearnArticle {
  return ARTICLES[id];
}

/** All pages in reading order. */
export function learnArticles(): readonly LearnArticle[] {
  return LEARN_IDS.map((id) => ARTICLES[id]);
}
