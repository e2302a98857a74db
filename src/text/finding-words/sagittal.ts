import { banded, type FindingWords, words } from './finding-words.ts';

/**
 * Findings about cadence, landing and posture, by id (`<metric>-<outcome>` of the reference
 * ranges).
 */
export const SAGITTAL_FINDINGS: Readonly<Record<string, FindingWords>> = {
  'cadence-below-range': banded({
    title: 'Cadence below the article’s range',
    unsureTitle: 'Cadence at the lower end of the article’s range',
    fact: 'You take {value}',
    meaning:
      '; the background article suggests 170 to 180, but no single number suits everyone, and at an easy pace fewer are usual',
  }),
  'cadence-in-range': banded({
    title: 'Cadence within the article’s range',
    unsureTitle: 'Cadence at an end of the article’s range',
    fact: 'You take {value}',
    meaning: ', as the background article suggests (170 to 180)',
  }),
  'cadence-above-range': banded({
    title: 'Cadence above the article’s range',
    unsureTitle: 'Cadence at the upper end of the article’s range',
    fact: 'You take {value}',
    meaning:
      ', more than the 170 to 180 that the background article suggests; at a fast pace, or with short legs, that is usual',
  }),
  'foot-strike-pattern-rearfoot': words(
    'The {side}heel lands first',
    'The {side}foot meets the belt heel first, as with most runners; that is not a fault, so read it together with how far ahead the foot lands.',
  ),
  'foot-strike-pattern-midfoot': words(
    'The {side}foot lands flat',
    'Heel and ball of the {side}foot meet the belt almost together (midfoot).',
  ),
  'foot-strike-pattern-forefoot': words(
    'The ball of the {side}foot lands first',
    'The {side}foot meets the belt with its front (forefoot), which asks more of the calf to take up the landing.',
  ),
  'foot-strike-pattern-between': words(
    'The {side}foot strike lies between two classes',
    'The angle of the {side}foot is so close to a border that its error reaches across it, so no single class is named.',
  ),
  'overstride-good': banded({
    title: 'The {side}foot lands close to the body',
    unsureTitle: 'The {side}foot seems to land close to the body',
    fact: 'At contact the {side}foot is {value:ahead of|behind} the hips',
    meaning: ', which keeps braking small',
  }),
  'overstride-watch': banded({
    title: 'The {side}foot lands somewhat ahead',
    unsureTitle: 'The {side}foot may land somewhat ahead',
    fact: 'At contact the {side}foot is {value:ahead of|behind} the hips',
    meaning: '; landing further ahead goes with more braking',
  }),
  'overstride-flag': banded({
    title: 'The {side}foot lands far ahead (overstriding)',
    unsureTitle: 'The {side}foot may land far ahead (overstriding)',
    fact: 'At contact the {side}foot is {value:ahead of|behind} the hips',
    meaning: '; reaching this far goes with harder braking and raises the impact that the knee takes up',
  }),
  'shank-angle-at-contact-good': banded({
    title: 'The {side}shin is nearly upright at landing',
    unsureTitle: 'The {side}shin seems nearly upright at landing',
    fact: 'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}',
    meaning: ', so the foot is close to beneath the knee',
  }),
  'shank-angle-at-contact-watch': banded({
    title: 'The {side}shin leans a little at landing',
    unsureTitle: 'The {side}shin may lean a little at landing',
    fact: 'At contact the {side}shin leans {value:with the ankle ahead of the knee|with the knee ahead of the ankle}',
  }),
  'shank-angle-at-contact-flag': banded({
    title: 'The {side}shin reaches forward at landing',
    unsureTitle: 'The {side}shin may reach forward at landing',
    fact: 'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}',
    meaning: '; that is another sign of reaching forward, which raises the impact on the knee',
  }),
  'foot-ahead-of-knee-good': banded({
    title: 'The {side}foot lands close to beneath the knee',
    unsureTitle: 'The {side}foot seems to land close to beneath the knee',
    fact: 'At contact the {side}ankle is {value:ahead of|behind} the knee',
  }),
  'foot-ahead-of-knee-watch': banded({
    title: 'The {side}foot lands ahead of the knee',
    unsureTitle: 'The {side}foot may land ahead of the knee',
    fact: 'At contact the {side}ankle is {value:ahead of|behind} the knee',
    meaning: '; this goes with a higher first peak of force',
  }),
  'knee-flexion-at-contact-straight': banded({
    title: 'The {side}knee is almost straight at landing',
    unsureTitle: 'The {side}knee may be almost straight at landing',
    fact: 'At contact the {side}knee is bent by {value}',
    meaning: '; a straight leg has little room to soften the landing',
  }),
  'knee-flexion-at-contact-typical': banded({
    title: 'The {side}knee is a little bent at landing',
    unsureTitle: 'The {side}knee seems a little bent at landing',
    fact: 'At contact the {side}knee is bent by {value}',
    meaning: ', as is usual',
  }),
  'knee-flexion-at-contact-bent': banded({
    title: 'The {side}knee is well bent at landing',
    unsureTitle: 'The {side}knee may be well bent at landing',
    fact: 'At contact the {side}knee is bent by {value}',
    meaning: ', more than is usual',
  }),
  'peak-stance-knee-flexion-low': banded({
    title: 'The {side}knee bends little in stance',
    unsureTitle: 'The {side}knee may bend little in stance',
    fact: 'In stance the {side}knee bends to {value}',
    meaning: '; well under 45° the leg takes up less shock',
  }),
  'peak-stance-knee-flexion-good': banded({
    title: 'The {side}knee bends well in stance',
    unsureTitle: 'The {side}knee seems to bend well in stance',
    fact: 'In stance the {side}knee bends to {value}',
    meaning: ', which takes up shock',
  }),
  'contact-time-asymmetry': {
    title: () => 'Left and right foot stay down for different times',
    sentence: (context) =>
      `The ${context.text('larger') ?? 'one'} foot stays on the belt ${context.number('difference') ?? 'measurably'} ms longer than the other, more than the measuring error; in a study of 836 runners such differences did not raise injury risk.`,
  },
  'trunk-lean-upright': banded({
    title: 'An upright body',
    unsureTitle: 'Perhaps an upright body',
    fact: 'Your upper body leans {value:forward|back}',
    meaning: '; the coaching band is 5 to 12° forward, and an easy pace or a tilted camera makes it less',
  }),
  'trunk-lean-good': banded({
    title: 'A modest forward lean',
    unsureTitle: 'Perhaps a modest forward lean',
    fact: 'Your upper body leans {value:forward|back}',
  }),
  'trunk-lean-forward': banded({
    title: 'A clear forward lean',
    unsureTitle: 'Perhaps a clear forward lean',
    fact: 'Your upper body leans {value:forward|back}',
    meaning: '; the coaching band is 5 to 12°, and a fast pace, a slope or a tilted camera makes it more',
  }),
  'vertical-oscillation-good': banded({
    title: 'Little bounce',
    unsureTitle: 'Perhaps little bounce',
    fact: 'Your hips move up and down by {value} in each step',
  }),
  'vertical-oscillation-watch': banded({
    title: 'Some bounce',
    unsureTitle: 'Perhaps some bounce',
    fact: 'Your hips move up and down by {value} in each step',
    meaning: '; all of that height has to be caught again',
  }),
  'vertical-oscillation-flag': banded({
    title: 'A lot of bounce',
    unsureTitle: 'Perhaps a lot of bounce',
    fact: 'Your hips move up and down by {value} in each step',
    meaning: '; catching that height again raises the load of each landing',
  }),
  'elbow-angle-closed': banded({
    title: 'Elbows closely bent',
    unsureTitle: 'Elbows perhaps closely bent',
    fact: 'The {side}elbow is at {value}',
    meaning: ', tighter than the coaching band of 75 to 105°',
  }),
  'elbow-angle-good': banded({
    title: 'Elbows about at a right angle',
    unsureTitle: 'Elbows perhaps at about a right angle',
    fact: 'The {side}elbow is at {value}',
  }),
  'elbow-angle-open': banded({
    title: 'Elbows rather open',
    unsureTitle: 'Elbows perhaps rather open',
    fact: 'The {side}elbow is at {value}',
    meaning: ', more open than the coaching band of 75 to 105°',
  }),
};
