import { SAME_DAY_SIGNS } from '../../core/knees/check-in.ts';
import { claim, RULE_OF_THUMB } from '../claim.ts';
import { SAME_DAY_WORDS } from '../knees/check-in-words.ts';
import { heading, type LearnArticle, list, paragraph } from './learn-article.ts';

/** Where it hurts and when to ask for help. */
export const HEALTH_ARTICLES = {
  'where-it-hurts': {
    id: 'where-it-hurts',
    title: 'Where it hurts',
    summary: 'Common names for knee pain in runners, sorted by place. For orientation only.',
    blocks: [
      paragraph(
        claim(
          'This page helps you to talk with a professional; a video cannot tell which of these you have, if any.',
          'metrics:wording',
          'article:professional',
        ),
      ),
      {
        kind: 'table',
        caption: 'Knee conditions that runners meet, by place',
        head: ['Where and how', 'Often called', 'What is behind it'],
        rows: [
          [
            'Dull, around or behind the kneecap; worse downhill and on stairs',
            'Patellofemoral pain',
            'Often said: the kneecap does not glide well; studies single out no one reason',
          ],
          [
            'Below the kneecap, on the tendon to the shin',
            'Patellar tendinitis',
            'The tendon is irritated by repeated strain',
          ],
          [
            'Sharp, at the outer side of the knee, often on long runs',
            'Iliotibial (IT) band syndrome',
            'The long tendon at the outer thigh is irritated as the knee bends and straightens; whether it rubs or presses is disputed',
          ],
          [
            'Deep in the joint, with swelling, clicking or locking, often after a twist',
            'Meniscal tear',
            'One of the cartilage discs in the joint has a tear, as many people have without any pain',
          ],
          [
            'Stiff and sore over months, more often later in life or after an old injury',
            'Osteoarthritis',
            'The whole joint has changed over years; running is not known to wear out healthy knees',
          ],
        ],
        sources: ['article:conditions', 'citation:esculier-2020', RULE_OF_THUMB],
      },
      heading('Does running wear out the knee?'),
      paragraph(
        claim(
          'In a review of over 100,000 people, hip or knee osteoarthritis was found in 3.5 % of people who run for pleasure, in 10.2 % of those who do not run and in 13.3 % of elite runners.',
          'citation:alentorn-geli-2017',
        ),
        claim(
          'That does not show that running protects, but it speaks against running as wear.',
          'citation:alentorn-geli-2017',
        ),
      ),
      heading('About “runner’s knee”'),
      paragraph(
        claim(
          'People use “runner’s knee” for two different things: patellofemoral pain and patellar tendinitis.',
          'article:conditions',
        ),
        claim('So say where it hurts rather than using the nickname.', 'article:conditions'),
      ),
    ],
  },
  'see-a-professional': {
    id: 'see-a-professional',
    title: 'When to see a professional',
    summary: 'When sore knees need more than rest, and when they need help today.',
    blocks: [
      heading('Get help the same day when'),
      list(...SAME_DAY_SIGNS.map((sign) => claim(SAME_DAY_WORDS[sign], RULE_OF_THUMB))),
      paragraph(claim('With breathlessness or pain in the chest, call the emergency number.', RULE_OF_THUMB)),
      heading('Make an appointment when'),
      list(
        claim(
          'the pain lasts for more than two weeks although you rest and look after it',
          'article:professional',
        ),
        claim('the knee is swollen', 'article:professional'),
        claim('the knee gives way or feels unstable', 'article:professional'),
        claim('the knee locks or catches', 'article:professional'),
      ),
      heading('Until then'),
      list(
        claim(
          'Run only as much as keeps the pain at 2 of 10 or less, gone back to your usual within an hour and no worse the next morning.',
          'citation:trek-runners',
        ),
        claim('Cooling can ease swelling after a run.', 'article:relief'),
        claim('Do not rely on pain tablets for long without medical advice.', 'article:relief'),
        claim('Do not take them to get through a run.', RULE_OF_THUMB),
      ),
      paragraph(
        claim(
          'A physiotherapist or running coach can look at your form with you; the Treadlens report is made to be taken along.',
          'article:form',
          'article:professional',
        ),
      ),
    ],
  },
  'reading-the-numbers': {
    id: 'reading-the-numbers',
    title: 'How to read the numbers',
    summary: 'Errors, ranges, flagged strides, and why nothing here predicts injury.',
    blocks: [
      list(
        claim(
          'Each number comes with an error: the range around it in which the true value is expected 19 times out of 20.',
          'metrics:statistics',
        ),
        claim(
          'Where the view or the picture does not allow a number that can be trusted, you get the reason instead.',
          'metrics:wording',
        ),
        claim(
          'The middle value over all usable strides counts, and a verdict needs at least 7 of a leg.',
          'metrics:statistics',
        ),
        claim(
          'A stride is flagged when it departs clearly from your own middle value and by more than strides can be told apart.',
          'metrics:statistics',
        ),
        claim(
          'Your numbers are compared with healthy runners; no cut-off for injury has been validated.',
          'metrics:wording',
        ),
      ),
      heading('Left against right'),
      paragraph(
        claim(
          'A side view shows one leg near and one far, so the two are never compared there.',
          'metrics:asymmetry',
        ),
        claim(
          'Left-right differences did not raise injury risk in 836 runners who were followed up.',
          'metrics:asymmetry',
          'citation:malisoux-2024',
        ),
      ),
      heading('No prophecy'),
      paragraph(
        claim(
          'A review of 30 studies with 3,404 runners gives little support for predicting injury from the way someone runs.',
          'metrics:wording',
          'citation:peterson-2022',
        ),
        claim(
          'So read these findings as things that go with more or less load, not as a forecast.',
          'metrics:wording',
        ),
      ),
    ],
  },
} as const satisfies Record<string, LearnArticle>;
