import { claim, RULE_OF_THUMB } from '../claim.ts';
import { heading, type LearnArticle, list, paragraph } from './learn-article.ts';

/** How load reaches the knee and how it adds up. */
export const LOAD_ARTICLES = {
  'kinetic-chain': {
    id: 'kinetic-chain',
    title: 'The kinetic chain',
    summary: 'Why a knee can complain about something that happens at the hip or the foot.',
    blocks: [
      paragraph(
        claim('Your legs are a chain of links: pelvis, thigh, shin, foot.', 'article:kinetic-chain'),
        claim('When one link does not hold, the next one has to make up for it.', 'article:kinetic-chain'),
        claim(
          'The knee sits in the middle, so it often feels what hip and foot are doing.',
          'article:kinetic-chain',
          'article:biomechanics',
        ),
      ),
      heading('An example'),
      paragraph(
        claim(
          'If the muscles at the outside of the hip are weak, the thigh can turn and fall inwards as you land.',
          'article:kinetic-chain',
          'article:strength',
        ),
        claim('The knee then bends inwards, which is called valgus.', 'article:kinetic-chain'),
        claim('That presses more on the cartilage at the outer side of the joint.', 'article:kinetic-chain'),
        claim(
          'Some runners feel it and many do not: a review names neither alignment nor weak muscles as what starts pain around the kneecap.',
          'citation:esculier-2020',
        ),
      ),
      heading('What Treadlens shows of it'),
      list(
        claim(
          'From behind or in front: inward knee alignment, knee window and step width.',
          'metrics:knee-alignment',
        ),
        claim(
          'Pelvic drop belongs here too, but only where it can be measured well enough.',
          'metrics:pelvic-drop',
        ),
        claim('Read these together; a single one of them says little.', 'metrics:knee-alignment'),
      ),
    ],
  },
  'cumulative-load': {
    id: 'cumulative-load',
    title: 'Small loads, many times',
    summary: 'Thousands of steps per run: why the amount matters as much as the form.',
    blocks: [
      paragraph(
        claim(
          'Each landing pushes back with two to three times your body weight; inside the knee, muscles add to that.',
          'article:forces',
          'citation:roos-2012',
        ),
        claim(
          'In one study of running the ground gave back 2.3 body weights, and the joint behind the kneecap carried about 4.5.',
          'citation:roos-2012',
        ),
        claim(
          'Tissue answers load by getting stronger, as long as it has time to repair the tiny damage in between.',
          'article:cumulative-load',
          'article:overuse',
        ),
        claim('Soreness starts when new damage comes faster than the repair.', 'article:cumulative-load'),
        claim(
          'That is why a sudden jump in distance can hurt although every earlier run felt fine.',
          'article:cumulative-load',
        ),
      ),
      heading('Your own sum'),
      { kind: 'calculator', calculator: 'cumulative-load' },
      heading('Two ways to lower it'),
      list(
        claim(
          'Less in each step: quicker, shorter steps at the same speed.',
          'metrics:cadence',
          'article:form',
        ),
        claim('Fewer steps before a rest: build up slowly and keep rest days.', 'article:training-habits'),
      ),
    ],
  },
  cadence: {
    id: 'cadence',
    title: 'Cadence: quicker, shorter steps',
    summary: 'The best-supported cue there is, and why 180 is not a law.',
    blocks: [
      paragraph(
        claim('Cadence is the number of steps per minute.', 'metrics:cadence'),
        claim('Many coaches aim for about 170 to 180.', 'article:cadence'),
        claim(
          'Measured averages differ: 164 in 860 recreational runners, 177 ± 7 in college runners.',
          'metrics:cadence',
        ),
        claim('Tall and short runners, slow and fast paces all have their own number.', 'metrics:cadence'),
      ),
      heading('What to try'),
      list(
        claim('Measure your own cadence at your usual speed.', 'metrics:cadence'),
        claim(
          'Raise your own number by 5 %, at most 10 %, with a metronome, and keep the speed the same: 170 to 178 for someone at 162.',
          'metrics:cadence',
          'citation:heiderscheit-2011',
        ),
        claim('Start with a minute at a time, and let it feel easy before you do more.', RULE_OF_THUMB),
      ),
      paragraph(
        claim(
          'In a study of 45 recreational runners this lowered the energy that the knee absorbs in each step.',
          'citation:heiderscheit-2011',
        ),
      ),
    ],
  },
  'overstriding-and-heel-strike': {
    id: 'overstriding-and-heel-strike',
    title: 'Overstriding and heel strike',
    summary: 'Where the foot lands counts for more than which part of it lands first.',
    blocks: [
      paragraph(
        claim(
          'Overstriding means that the foot lands well in front of the body.',
          'article:form',
          'metrics:overstride',
        ),
        claim(
          'The leg is then stretched out like a brake, and the impact that runs up to the knee is larger.',
          'article:form',
          'citation:lieberman-2015',
        ),
        claim(
          'Landing hard on the heel often comes with it, because a foot that reaches out points its toes up.',
          'article:form',
          'metrics:foot-strike-angle',
        ),
      ),
      heading('Heel first is not a fault'),
      paragraph(
        claim('Between 71 and 94 % of runners land on the heel.', 'metrics:foot-strike-pattern'),
        claim(
          'Treadlens therefore never marks a heel landing by itself, only together with how far ahead the foot is.',
          'metrics:wording',
        ),
      ),
      heading('What to try'),
      list(
        claim('Quicker, shorter steps at the same speed.', 'metrics:cadence', 'article:form'),
        claim(
          'Let the foot come down beneath you, with the shin nearly upright.',
          'metrics:shank-angle-at-contact',
        ),
        claim(
          'A midfoot landing is welcome where it comes by itself: it asks less of the knee and more of calf and Achilles tendon.',
          'article:cadence',
          RULE_OF_THUMB,
        ),
      ),
    ],
  },
} as const satisfies Record<string, LearnArticle>;
