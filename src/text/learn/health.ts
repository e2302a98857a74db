import { SAME_DAY_SIGNS } from '../../core/knees/check-in.ts';
import { claim, RULE_OF_THUMB } from '../claim.ts';
import { SAME_DAY_WORDS } from '../knees/check-in-words.ts';
import { healthWords as words } from '../words/learn/health.ts';
import { heading, type LearnArticle, type LearnId, list, paragraph } from './learn-article.ts';

/** Where it hurts and when to ask for help. */
export const HEALTH_ARTICLES = {
  'where-it-hurts': () => ({
    id: 'where-it-hurts',
    title: words.whereItHurts.title,
    summary: words.whereItHurts.summary,
    blocks: [
      paragraph(claim(words.whereItHurts.helpsToTalk, 'metrics:wording', 'article:professional')),
      {
        kind: 'table',
        ...words.whereItHurts.table,
        sources: ['article:conditions', 'citation:esculier-2020', RULE_OF_THUMB],
      },
      heading(words.whereItHurts.wearHeading),
      paragraph(
        claim(words.whereItHurts.review, 'citation:alentorn-geli-2017'),
        claim(words.whereItHurts.notWear, 'citation:alentorn-geli-2017'),
      ),
      heading(words.whereItHurts.nicknameHeading),
      paragraph(
        claim(words.whereItHurts.twoThings, 'article:conditions'),
        claim(words.whereItHurts.sayWhere, 'article:conditions'),
      ),
    ],
  }),
  'see-a-professional': () => ({
    id: 'see-a-professional',
    title: words.seeAProfessional.title,
    summary: words.seeAProfessional.summary,
    blocks: [
      heading(words.seeAProfessional.sameDayHeading),
      list(...SAME_DAY_SIGNS.map((sign) => claim(SAME_DAY_WORDS[sign], RULE_OF_THUMB))),
      paragraph(claim(words.seeAProfessional.emergency, RULE_OF_THUMB)),
      heading(words.seeAProfessional.appointmentHeading),
      list(
        claim(words.seeAProfessional.twoWeeks, 'article:professional'),
        claim(words.seeAProfessional.swollen, 'article:professional'),
        claim(words.seeAProfessional.givesWay, 'article:professional'),
        claim(words.seeAProfessional.locks, 'article:professional'),
      ),
      heading(words.seeAProfessional.untilThenHeading),
      list(
        claim(words.seeAProfessional.runOnlyAsMuch, 'citation:trek-runners'),
        claim(words.seeAProfessional.cooling, 'article:relief'),
        claim(words.seeAProfessional.painTabletsForLong, 'article:relief'),
        claim(words.seeAProfessional.painTabletsForARun, RULE_OF_THUMB),
      ),
      paragraph(claim(words.seeAProfessional.formWithYou, 'article:form', 'article:professional')),
    ],
  }),
  'reading-the-numbers': () => ({
    id: 'reading-the-numbers',
    title: words.readingTheNumbers.title,
    summary: words.readingTheNumbers.summary,
    blocks: [
      list(
        claim(words.readingTheNumbers.error, 'metrics:statistics'),
        claim(words.readingTheNumbers.reasonInstead, 'metrics:wording'),
        claim(words.readingTheNumbers.middleValue, 'metrics:statistics'),
        claim(words.readingTheNumbers.flagged, 'metrics:statistics'),
        claim(words.readingTheNumbers.healthyRunners, 'metrics:wording'),
      ),
      heading(words.readingTheNumbers.sidesHeading),
      paragraph(
        claim(words.readingTheNumbers.nearAndFar, 'metrics:asymmetry'),
        claim(words.readingTheNumbers.noHigherRisk, 'metrics:asymmetry', 'citation:malisoux-2024'),
      ),
      heading(words.readingTheNumbers.prophecyHeading),
      paragraph(
        claim(words.readingTheNumbers.littleSupport, 'metrics:wording', 'citation:peterson-2022'),
        claim(words.readingTheNumbers.readAsLoad, 'metrics:wording'),
      ),
    ],
  }),
} satisfies Partial<Record<LearnId, () => LearnArticle>>;
