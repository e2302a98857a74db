import { claim, RULE_OF_THUMB } from '../claim.ts';
import { bodyWords as words } from '../words/learn/body.ts';
import { heading, type LearnArticle, type LearnId, list, paragraph } from './learn-article.ts';

/** Muscles, alignment and feet. */
export const BODY_ARTICLES = {
  'alignment-and-hips': () => ({
    id: 'alignment-and-hips',
    title: words.alignmentAndHips.title,
    summary: words.alignmentAndHips.summary,
    blocks: [
      paragraph(
        claim(words.alignmentAndHips.weakHips, 'article:biomechanics'),
        claim(words.alignmentAndHips.sharedUnevenly, 'article:biomechanics', 'article:cumulative-load'),
        claim(words.alignmentAndHips.startsPain, 'citation:esculier-2020'),
      ),
      heading(words.alignmentAndHips.videoHeading),
      list(
        claim(words.alignmentAndHips.lineFromHip, 'metrics:knee-alignment'),
        claim(words.alignmentAndHips.mayBeTurnedThigh, 'metrics:knee-alignment'),
        claim(words.alignmentAndHips.noCutOff, 'metrics:knee-alignment'),
      ),
      heading(words.alignmentAndHips.workedOnHeading),
      list(
        claim(words.alignmentAndHips.kneecapsAhead, RULE_OF_THUMB),
        claim(words.alignmentAndHips.exercises, 'article:strength'),
        claim(words.alignmentAndHips.quickerSteps, 'citation:heiderscheit-2011'),
      ),
    ],
  }),
  'strength-and-flexibility': () => ({
    id: 'strength-and-flexibility',
    title: words.strengthAndFlexibility.title,
    summary: words.strengthAndFlexibility.summary,
    blocks: [
      {
        kind: 'table',
        ...words.strengthAndFlexibility.table,
        sources: ['article:strength'],
      },
      heading(words.strengthAndFlexibility.weekHeading),
      list(
        claim(words.strengthAndFlexibility.twoSessions, 'article:strength'),
        claim(words.strengthAndFlexibility.squatsAndLunges, 'article:strength'),
        claim(words.strengthAndFlexibility.stretching, 'article:flexibility'),
      ),
      paragraph(
        claim(words.strengthAndFlexibility.tightMuscles, 'article:flexibility'),
        claim(words.strengthAndFlexibility.stopAtPain, 'article:professional'),
      ),
    ],
  }),
  pronation: () => ({
    id: 'pronation',
    title: words.pronation.title,
    summary: words.pronation.summary,
    blocks: [
      paragraph(
        claim(words.pronation.rollsInALittle, 'article:biomechanics'),
        claim(words.pronation.overpronation, 'article:biomechanics'),
        claim(words.pronation.supination, 'article:biomechanics'),
      ),
      heading(words.pronation.noNumberHeading),
      paragraph(
        claim(words.pronation.noHeelCup, 'metrics:pronation'),
        claim(words.pronation.uncertain, 'metrics:pronation'),
      ),
      heading(words.pronation.checkHeading),
      list(
        claim(words.pronation.wornSoles, RULE_OF_THUMB),
        claim(words.pronation.wetFeet, RULE_OF_THUMB),
        claim(words.pronation.filmHeel, 'metrics:pronation'),
        claim(words.pronation.askSomebody, 'article:form', 'article:professional'),
      ),
    ],
  }),
} satisfies Partial<Record<LearnId, () => LearnArticle>>;
