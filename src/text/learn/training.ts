import { claim, RULE_OF_THUMB } from '../claim.ts';
import { MATCHING_SHOES, SHOE_FAMILY_ROWS } from '../knees/shoe-words.ts';
import { heading, type LearnArticle, list, paragraph } from './learn-article.ts';

/** Habits, shoes and ground. */
export const TRAINING_ARTICLES = {
  'training-habits': {
    id: 'training-habits',
    title: 'Training habits',
    summary: 'Build up slowly, rest, warm up, and do something else as well.',
    blocks: [
      list(
        claim('The usual rule is no more than 10 % from one week to the next.', 'article:training-habits'),
        claim(
          'A trial with 532 beginners found no protection in that rule: 20.8 % of those who kept to it were injured, and 20.3 % of the others.',
          'citation:buist-2008',
        ),
        claim(
          'One run that is much longer is the likelier trigger, so keep your longest run within about 10 % of the longest of the last 30 days.',
          'citation:frandsen-2025',
        ),
        claim('Keep rest days: tendons and ligaments repair while you rest.', 'article:training-habits'),
        claim(
          'Warm up before a run and ease off at its end, so that muscles are not stiff.',
          'article:training-habits',
        ),
        claim(
          'Mix in strength work, because running alone leaves the supporting muscles behind; cycling and swimming keep you fit with less load on the knee.',
          'article:training-habits',
        ),
      ),
      heading('Changing your form is load too'),
      paragraph(
        claim(
          'A new way of running uses tissue in a new way, so build it up as slowly as you would build up distance.',
          'article:cumulative-load',
          'article:training-habits',
        ),
      ),
    ],
  },
  footwear: {
    id: 'footwear',
    title: 'Shoes',
    summary: 'Three families of running shoe, and when a pair is done.',
    blocks: [
      paragraph(
        claim('Shoes decide how the force of a landing is passed on to the leg.', 'article:footwear'),
        claim(
          'With less cushioning or support, the leg has to take up more itself; which pair does best is for you to feel.',
          'article:footwear',
        ),
      ),
      {
        kind: 'table',
        caption: 'Shoe families, and what they are sold for',
        head: ['Shoe', 'Meant for', 'What it is said to do for the knee'],
        rows: SHOE_FAMILY_ROWS,
        sources: ['article:footwear'],
      },
      paragraph(...MATCHING_SHOES),
      heading('When to replace them'),
      paragraph(
        claim('After roughly 300 to 500 miles, which is about 500 to 800 km.', 'article:footwear'),
        claim('Note the date or the distance when you start a new pair.', RULE_OF_THUMB),
      ),
      paragraph(
        claim('Treadlens does not measure pronation and names no family for you.', 'metrics:pronation'),
      ),
    ],
  },
  surfaces: {
    id: 'surfaces',
    title: 'Surfaces',
    summary: 'From concrete to grass, and what a treadmill changes.',
    blocks: [
      {
        kind: 'table',
        caption: 'Running surfaces, hardest first',
        head: ['Surface', 'Hardness', 'Worth knowing'],
        rows: [
          ['Concrete', 'Hardest', 'Said to pass on the most impact'],
          ['Asphalt', 'Hard', 'A little kinder than concrete'],
          ['Trail and grass', 'Soft', 'Kind to landings, but uneven under the foot'],
          ['Treadmill', 'Cushioned', 'May change how you run compared with the road'],
        ],
        sources: ['article:surfaces'],
      },
      paragraph(
        claim(
          'Little is known about hard and soft ground and sore knees, so a change of surface is a change to get used to, like any other.',
          RULE_OF_THUMB,
        ),
        claim(
          'A film from a treadmill may differ a little from the way you run outdoors.',
          'article:surfaces',
        ),
        claim('Mixing surfaces spreads the load.', RULE_OF_THUMB),
      ),
    ],
  },
} as const satisfies Record<string, LearnArticle>;
