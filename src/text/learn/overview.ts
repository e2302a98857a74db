import { claim, RULE_OF_THUMB } from '../claim.ts';
import { overviewWords as words } from '../words/learn/overview.ts';
import { heading, type LearnArticle, type LearnId, list, paragraph } from './learn-article.ts';

/** The page that joins all others, and the article's questions. */
export const OVERVIEW_ARTICLES = {
  'why-knees-hurt': () => ({
    id: 'why-knees-hurt',
    title: words.whyKneesHurt.title,
    summary: words.whyKneesHurt.summary,
    blocks: [
      paragraph(
        claim(
          words.whyKneesHurt.threeThings,
          'article:overuse',
          'article:biomechanics',
          'article:conditions',
        ),
        claim(words.whyKneesHurt.lookAtAll, 'article:overuse', 'citation:esculier-2020'),
      ),
      heading(words.whyKneesHurt.kneeHeading),
      { kind: 'knee' },
      paragraph(
        claim(words.whyKneesHurt.kneeIsBuilt, 'article:forces'),
        claim(words.whyKneesHurt.kneecapPulley, RULE_OF_THUMB),
      ),
      { kind: 'pages', pages: ['where-it-hurts', 'see-a-professional'] },
      heading(words.whyKneesHurt.howMuchHeading),
      list(
        claim(words.whyKneesHurt.smallLoads, 'article:cumulative-load'),
        claim(words.whyKneesHurt.oneLongRun, 'citation:frandsen-2025'),
        claim(words.whyKneesHurt.restDays, 'article:training-habits'),
      ),
      { kind: 'pages', pages: ['cumulative-load', 'training-habits', 'surfaces'] },
      heading(words.whyKneesHurt.howYouRunHeading),
      list(
        claim(words.whyKneesHurt.footFarAhead, 'article:form'),
        claim(words.whyKneesHurt.quickerSteps, 'citation:heiderscheit-2011'),
        claim(words.whyKneesHurt.kneeDrifts, 'article:kinetic-chain', 'citation:esculier-2020'),
      ),
      {
        kind: 'pages',
        pages: ['overstriding-and-heel-strike', 'cadence', 'alignment-and-hips', 'kinetic-chain'],
      },
      heading(words.whyKneesHurt.whatCarriesHeading),
      list(
        claim(words.whyKneesHurt.hipsThighsCalves, 'article:strength'),
        claim(words.whyKneesHurt.shoesWearOut, 'article:footwear'),
      ),
      { kind: 'pages', pages: ['strength-and-flexibility', 'exercises', 'footwear', 'pronation'] },
      heading(words.whyKneesHurt.whatHelpsHeading),
      paragraph(claim(words.whyKneesHurt.startWithToday, 'citation:esculier-2018')),
      { kind: 'pages', pages: ['treatment', 'questions'] },
    ],
  }),
  questions: () => ({
    id: 'questions',
    title: words.questions.title,
    summary: words.questions.summary,
    blocks: [
      heading(words.questions.whySoreHeading),
      paragraph(
        claim(words.questions.tooMuch, 'article:overuse'),
        claim(words.questions.bitOfEach, 'article:biomechanics'),
      ),
      heading(words.questions.overuseHeading),
      paragraph(
        claim(words.questions.smallStrains, 'article:overuse', 'article:cumulative-load'),
        claim(words.questions.lessLoad, 'citation:esculier-2018'),
      ),
      heading(words.questions.formHeading),
      paragraph(
        claim(words.questions.shiftsLoad, 'article:biomechanics'),
        claim(words.questions.notFromFilm, 'metrics:wording'),
      ),
      heading(words.questions.whichTroublesHeading),
      paragraph(
        claim(words.questions.aroundKneecap, 'article:conditions'),
        claim(words.questions.pageHasNames, 'article:conditions'),
      ),
      { kind: 'pages', pages: ['where-it-hurts'] },
      heading(words.questions.comeBackHeading),
      list(
        claim(words.questions.longestRun, 'citation:frandsen-2025'),
        claim(words.questions.strengthSessions, 'article:strength'),
        claim(words.questions.restDays, 'article:training-habits'),
        claim(words.questions.wornShoes, 'article:footwear'),
        claim(words.questions.filmAgain, RULE_OF_THUMB),
        claim(words.questions.askEarly, 'article:professional'),
      ),
      { kind: 'pages', pages: ['exercises', 'training-habits', 'see-a-professional'] },
    ],
  }),
} satisfies Partial<Record<LearnId, () => LearnArticle>>;
