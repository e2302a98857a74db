import { inLanguage } from '../../language.ts';

/** Muscles, alignment and feet. */
export const bodyWords = inLanguage('learn/body', {
  alignmentAndHips: {
    title: 'Knee alignment (knee valgus) and the hips',
    summary: 'What an inward knee on video can mean, and what it cannot.',
    weakHips: 'Weak hip muscles, or legs of unequal strength, can let the knee leave its straight path.',
    sharedUnevenly: 'Over many steps that may share the load out unevenly within the joint.',
    startsPain:
      'Whether it starts pain is another matter: a review names neither alignment nor weak muscles as what starts pain around the kneecap.',
    videoHeading: 'What the video shows',
    lineFromHip: 'The line from hip to knee to ankle, flat, as the camera sees it.',
    mayBeTurnedThigh:
      'A knee that looks inwards may also be a thigh that turns, or a camera that is not quite straight.',
    noCutOff: 'No cut-off for running has been validated.',
    workedOnHeading: 'What is often worked on',
    kneecapsAhead: 'A picture in mind while running: kneecaps straight ahead.',
    exercises: 'Clamshells, squats and lunges for hips and thighs.',
    quickerSteps: 'Slightly quicker steps: at 10 % more, the thigh moved inwards less.',
  },
  strengthAndFlexibility: {
    title: 'Strength and flexibility',
    summary: 'Which muscles look after the knee, and a simple week.',
    weekHeading: 'A simple week',
    twoSessions: 'Two short sessions for hips, thighs and core.',
    squatsAndLunges: 'Squats and lunges for the thighs, clamshells for the outside of the hip.',
    stretching:
      'A few minutes of stretching or foam rolling for whatever feels tight: outer thigh, hamstrings, calves.',
    tightMuscles:
      'Tight muscles are often said to pull on the knee and to irritate it; stretch them if it feels better for it.',
    stopAtPain: 'Stop an exercise that brings on the pain, and ask a professional how to adapt it.',
    table: {
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
    },
  },
  pronation: {
    title: 'Pronation: not measured here',
    summary:
      'What rolling in and rolling out mean, why video landmarks cannot show it, and how to check yourself.',
    rollsInALittle: 'After landing, every foot rolls in a little, and that is pronation.',
    overpronation: 'Rolling in a lot is called overpronation and is said to load the inner side of the knee.',
    supination: 'Rolling to the outside is called supination and is said to shift load to other parts of it.',
    noNumberHeading: 'Why there is no number',
    noHeelCup: 'The points that a pose model finds do not include the heel cup of the shoe.',
    uncertain:
      'Any angle made from them is uncertain by 24° in either direction, far more than the movement itself.',
    checkHeading: 'How to check yourself',
    wornSoles:
      'Look at the soles of a worn pair: the outer edge of the heel wears first in most runners, so only wear along a whole edge is a hint, inner for rolling in and outer for rolling out.',
    wetFeet:
      'Wet your feet and step on paper: a broad print without an arch hints at a flat foot, which rolls in more often but not always.',
    filmHeel:
      'Film heel and calf close up from behind, with the camera near the ground, and watch whether the heel tips in or out after landing.',
    askSomebody: 'A physiotherapist, podiatrist or good running shop can look at it with you.',
  },
});
