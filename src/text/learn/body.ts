import { claim, RULE_OF_THUMB } from '../claim.ts';
import { heading, type LearnArticle, list, paragraph } from './learn-article.ts';

/** Muscles, alignment and feet. */
export const BODY_ARTICLES = {
  'alignment-and-hips': {
    id: 'alignment-and-hips',
    title: 'Knee alignment (knee valgus) and the hips',
    summary: 'What an inward knee on video can mean, and what it cannot.',
    blocks: [
      paragraph(
        claim(
          'Weak hip muscles, or legs of unequal strength, can let the knee leave its straight path.',
          'article:biomechanics',
        ),
        claim(
          'Over many steps that may share the load out unevenly within the joint.',
          'article:biomechanics',
          'article:cumulative-load',
        ),
        claim(
          'Whether it starts pain is another matter: a review names neither alignment nor weak muscles as what starts pain around the kneecap.',
          'citation:esculier-2020',
        ),
      ),
      heading('What the video shows'),
      list(
        claim('The line from hip to knee to ankle, flat, as the camera sees it.', 'metrics:knee-alignment'),
        claim(
          'A knee that looks inwards may also be a thigh that turns, or a camera that is not quite straight.',
          'metrics:knee-alignment',
        ),
        claim('No cut-off for running has been validated.', 'metrics:knee-alignment'),
      ),
      heading('What is often worked on'),
      list(
        claim('A picture in mind while running: kneecaps straight ahead.', RULE_OF_THUMB),
        claim('Clamshells, squats and lunges for hips and thighs.', 'article:strength'),
        claim(
          'Slightly quicker steps: at 10 % more, the thigh moved inwards less.',
          'citation:heiderscheit-2011',
        ),
      ),
    ],
  },
  'strength-and-flexibility': {
    id: 'strength-and-flexibility',
    title: 'Strength and flexibility',
    summary: 'Which muscles look after the knee, and a simple week.',
    blocks: [
      {
        kind: 'table',
        caption: 'Muscles that look after the knee',
        head: ['Muscle', 'Where', 'What it does for the knee'],
        rows: [
          ['Quadriceps', 'Front of the thigh', 'Guides the kneecap and lets the knee bend under control'],
          ['Hamstrings', 'Back of the thigh', 'Holds the balance with the front of the thigh'],
          [
            'Hip abductors and rotators',
            'Outside of the hip',
            'Keeps the pelvis level and the knee from falling in',
          ],
          ['Calves', 'Back of the lower leg', 'Takes up shock when the foot lands'],
        ],
        sources: ['article:strength'],
      },
      heading('A simple week'),
      list(
        claim('Two short sessions for hips, thighs and core.', 'article:strength'),
        claim('Squats and lunges for the thighs, clamshells for the outside of the hip.', 'article:strength'),
        claim(
          'A few minutes of stretching or foam rolling for whatever feels tight: outer thigh, hamstrings, calves.',
          'article:flexibility',
        ),
      ),
      paragraph(
        claim(
          'Tight muscles are often said to pull on the knee and to irritate it; stretch them if it feels better for it.',
          'article:flexibility',
        ),
        claim(
          'Stop an exercise that brings on the pain, and ask a professional how to adapt it.',
          'article:professional',
        ),
      ),
    ],
  },
  pronation: {
    id: 'pronation',
    title: 'Pronation: not measured here',
    summary:
      'What rolling in and rolling out mean, why video landmarks cannot show it, and how to check yourself.',
    blocks: [
      paragraph(
        claim('After landing, every foot rolls in a little, and that is pronation.', 'article:biomechanics'),
        claim(
          'Rolling in a lot is called overpronation and is said to load the inner side of the knee.',
          'article:biomechanics',
        ),
        claim(
          'Rolling to the outside is called supination and is said to shift load to other parts of it.',
          'article:biomechanics',
        ),
      ),
      heading('Why there is no number'),
      paragraph(
        claim(
          'The points that a pose model finds do not include the heel cup of the shoe.',
          'metrics:pronation',
        ),
        claim(
          'Any angle made from them is uncertain by 24° in either direction, far more than the movement itself.',
          'metrics:pronation',
        ),
      ),
      heading('How to check yourself'),
      list(
        claim(
          'Look at the soles of a worn pair: the outer edge of the heel wears first in most runners, so only wear along a whole edge is a hint, inner for rolling in and outer for rolling out.',
          RULE_OF_THUMB,
        ),
        claim(
          'Wet your feet and step on paper: a broad print without an arch hints at a flat foot, which rolls in more often but not always.',
          RULE_OF_THUMB,
        ),
        claim(
          'Film heel and calf close up from behind, with the camera near the ground, and watch whether the heel tips in or out after landing.',
          'metrics:pronation',
        ),
        claim(
          'A physiotherapist, podiatrist or good running shop can look at it with you.',
          'article:form',
          'article:professional',
        ),
      ),
    ],
  },
} as const satisfies Record<string, LearnArticle>;
