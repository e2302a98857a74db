import { claim, RULE_OF_THUMB } from '../claim.ts';
import { heading, type LearnArticle, list, paragraph } from './learn-article.ts';

/** The page that joins all others, and the article's questions. */
export const OVERVIEW_ARTICLES = {
  'why-knees-hurt': {
    id: 'why-knees-hurt',
    title: 'Why do my knees hurt?',
    summary:
      'Mostly from more load than the knee was ready for. Form, strength, shoes and rest all have a part.',
    blocks: [
      paragraph(
        claim(
          'Three things come together in most sore knees: how much you run, how you run, and the joint itself.',
          'article:overuse',
          'article:biomechanics',
          'article:conditions',
        ),
        claim(
          'Usually no single one explains it, so it pays to look at all of them.',
          'article:overuse',
          'citation:esculier-2020',
        ),
      ),
      heading('The knee, and where it hurts'),
      { kind: 'knee' },
      paragraph(
        claim(
          'The thigh bone stands on the shin bone, ligaments hold them together, and cartilage lets them glide.',
          'article:forces',
        ),
        claim('In front, the kneecap sits in the tendon of the thigh muscles like a pulley.', RULE_OF_THUMB),
      ),
      { kind: 'pages', pages: ['where-it-hurts', 'see-a-professional'] },
      heading('How much you run'),
      list(
        claim('Small loads, thousands of times, add up.', 'article:cumulative-load'),
        claim(
          'One run that is much longer than usual is a likelier trigger than the sum of the week.',
          'citation:frandsen-2025',
        ),
        claim('Rest days are when tendons and muscles repair.', 'article:training-habits'),
      ),
      { kind: 'pages', pages: ['cumulative-load', 'training-habits', 'surfaces'] },
      heading('How you run'),
      list(
        claim(
          'A foot that lands far ahead brakes, and more of the landing reaches the knee.',
          'article:form',
        ),
        claim(
          'Slightly quicker, shorter steps ask less of the knee in each of them.',
          'citation:heiderscheit-2011',
        ),
        claim(
          'A knee that drifts inwards (knee valgus) is worth a look, though many run so without pain.',
          'article:kinetic-chain',
          'citation:esculier-2020',
        ),
      ),
      {
        kind: 'pages',
        pages: ['overstriding-and-heel-strike', 'cadence', 'alignment-and-hips', 'kinetic-chain'],
      },
      heading('What carries the knee'),
      list(
        claim('Hips, thighs and calves take load off the joint.', 'article:strength'),
        claim('Shoes wear out, and so does what they take up.', 'article:footwear'),
      ),
      { kind: 'pages', pages: ['strength-and-flexibility', 'exercises', 'footwear', 'pronation'] },
      heading('What helps'),
      paragraph(
        claim(
          'Start with the knee of today: run as much as it takes well, and build up from there.',
          'citation:esculier-2018',
        ),
      ),
      { kind: 'pages', pages: ['treatment', 'questions'] },
    ],
  },
  questions: {
    id: 'questions',
    title: 'Five questions',
    summary: 'What runners with sore knees ask most, in short.',
    blocks: [
      heading('Why do knees get sore from running?'),
      paragraph(
        claim(
          'Mostly from too much too soon, sometimes from form, sometimes from the joint.',
          'article:overuse',
        ),
        claim('Often it is a bit of each.', 'article:biomechanics'),
      ),
      heading('What does “overuse” mean?'),
      paragraph(
        claim(
          'The knee gets small strains faster than it can mend them, often after a jump in distance or without rest days.',
          'article:overuse',
          'article:cumulative-load',
        ),
        claim(
          'It calms down with less load for a while; stopping altogether is seldom needed.',
          'citation:esculier-2018',
        ),
      ),
      heading('Can the way I run make knees sore?'),
      paragraph(
        claim('It shifts load from one place to another, so it can be part of it.', 'article:biomechanics'),
        claim(
          'Nobody can tell from a film alone, and a new form only counts if the knee likes it.',
          'metrics:wording',
        ),
      ),
      heading('Which knee troubles do runners meet?'),
      paragraph(
        claim('Most often pain around the kneecap, below it, or at the outer side.', 'article:conditions'),
        claim('The page on where it hurts has the names.', 'article:conditions'),
      ),
      { kind: 'pages', pages: ['where-it-hurts'] },
      heading('What can I do so that it does not come back?'),
      list(
        claim('Let the longest run grow by about 10 % at most.', 'citation:frandsen-2025'),
        claim('Do two short strength sessions a week for hips, thighs and trunk.', 'article:strength'),
        claim('Keep rest days, and mix in other sports.', 'article:training-habits'),
        claim('Change worn shoes.', 'article:footwear'),
        claim('Film again every four weeks and see what has changed.', RULE_OF_THUMB),
        claim('Ask early when it does not settle.', 'article:professional'),
      ),
      { kind: 'pages', pages: ['exercises', 'training-habits', 'see-a-professional'] },
    ],
  },
} as const satisfies Record<string, LearnArticle>;
