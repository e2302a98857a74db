import { claim, RULE_OF_THUMB } from '../claim.ts';
import { loadWords as words } from '../words/learn/load.ts';
import { heading, type LearnArticle, type LearnId, list, paragraph } from './learn-article.ts';

/** How load reaches the knee and how it adds up. */
export const LOAD_ARTICLES = {
  'kinetic-chain': () => ({
    id: 'kinetic-chain',
    title: words.kineticChain.title,
    summary: words.kineticChain.summary,
    blocks: [
      paragraph(
        claim(words.kineticChain.chainOfLinks, 'article:kinetic-chain'),
        claim(words.kineticChain.nextMakesUp, 'article:kinetic-chain'),
        claim(words.kineticChain.kneeInTheMiddle, 'article:kinetic-chain', 'article:biomechanics'),
      ),
      heading(words.kineticChain.exampleHeading),
      paragraph(
        claim(words.kineticChain.weakHip, 'article:kinetic-chain', 'article:strength'),
        claim(words.kineticChain.valgus, 'article:kinetic-chain'),
        claim(words.kineticChain.pressesMore, 'article:kinetic-chain'),
        claim(words.kineticChain.someFeelIt, 'citation:esculier-2020'),
      ),
      heading(words.kineticChain.treadlensHeading),
      list(
        claim(words.kineticChain.fromBehind, 'metrics:knee-alignment'),
        claim(words.kineticChain.pelvicDrop, 'metrics:pelvic-drop'),
        claim(words.kineticChain.readTogether, 'metrics:knee-alignment'),
      ),
    ],
  }),
  'cumulative-load': () => ({
    id: 'cumulative-load',
    title: words.cumulativeLoad.title,
    summary: words.cumulativeLoad.summary,
    blocks: [
      paragraph(
        claim(words.cumulativeLoad.twoToThree, 'article:forces', 'citation:roos-2012'),
        claim(words.cumulativeLoad.oneStudy, 'citation:roos-2012'),
        claim(words.cumulativeLoad.tissueAnswers, 'article:cumulative-load', 'article:overuse'),
        claim(words.cumulativeLoad.sorenessStarts, 'article:cumulative-load'),
        claim(words.cumulativeLoad.suddenJump, 'article:cumulative-load'),
      ),
      heading(words.cumulativeLoad.sumHeading),
      { kind: 'calculator', calculator: 'cumulative-load' },
      heading(words.cumulativeLoad.lowerHeading),
      list(
        claim(words.cumulativeLoad.lessPerStep, 'metrics:cadence', 'article:form'),
        claim(words.cumulativeLoad.fewerSteps, 'article:training-habits'),
      ),
    ],
  }),
  cadence: () => ({
    id: 'cadence',
    title: words.cadence.title,
    summary: words.cadence.summary,
    blocks: [
      paragraph(
        claim(words.cadence.stepsPerMinute, 'metrics:cadence'),
        claim(words.cadence.coachesAim, 'article:cadence'),
        claim(words.cadence.averages, 'metrics:cadence'),
        claim(words.cadence.ownNumber, 'metrics:cadence'),
      ),
      heading(words.cadence.tryHeading),
      list(
        claim(words.cadence.measureOwn, 'metrics:cadence'),
        claim(words.cadence.raiseOwn, 'metrics:cadence', 'citation:heiderscheit-2011'),
        claim(words.cadence.minuteAtATime, RULE_OF_THUMB),
      ),
      paragraph(claim(words.cadence.study, 'citation:heiderscheit-2011')),
    ],
  }),
  'overstriding-and-heel-strike': () => ({
    id: 'overstriding-and-heel-strike',
    title: words.overstridingAndHeelStrike.title,
    summary: words.overstridingAndHeelStrike.summary,
    blocks: [
      paragraph(
        claim(words.overstridingAndHeelStrike.overstriding, 'article:form', 'metrics:overstride'),
        claim(words.overstridingAndHeelStrike.brake, 'article:form', 'citation:lieberman-2015'),
        claim(words.overstridingAndHeelStrike.heelComesWithIt, 'article:form', 'metrics:foot-strike-angle'),
      ),
      heading(words.overstridingAndHeelStrike.noFaultHeading),
      paragraph(
        claim(words.overstridingAndHeelStrike.mostLandOnHeel, 'metrics:foot-strike-pattern'),
        claim(words.overstridingAndHeelStrike.neverByItself, 'metrics:wording'),
      ),
      heading(words.overstridingAndHeelStrike.tryHeading),
      list(
        claim(words.overstridingAndHeelStrike.quickerSteps, 'metrics:cadence', 'article:form'),
        claim(words.overstridingAndHeelStrike.beneathYou, 'metrics:shank-angle-at-contact'),
        claim(words.overstridingAndHeelStrike.midfoot, 'article:cadence', RULE_OF_THUMB),
      ),
    ],
  }),
} satisfies Partial<Record<LearnId, () => LearnArticle>>;
