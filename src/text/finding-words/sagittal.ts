import { type FindingWords, words } from './finding-words.ts';

/** Findings about cadence, landing and posture, by id (`<metric>-<outcome>` of the reference ranges). */
export const SAGITTAL_FINDINGS: Readonly<Record<string, FindingWords>> = {
  'cadence-low': words(
    'Cadence on the low side',
    'You take {value}; long, slow steps go with more work for the knee at each landing.',
  ),
  'cadence-below-range': words(
    'Cadence a little below the usual suggestion',
    'You take {value}, a little below the 170 to 180 that the background article suggests; no single number suits everyone.',
  ),
  'cadence-in-range': words('Brisk cadence', 'You take {value}, about what the background article suggests.'),
  'cadence-above-range': words(
    'High cadence',
    'You take {value}, above what the background article suggests; at a fast pace, or with short legs, that is usual.',
  ),
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
  'overstride-good': words(
    'The {side}foot lands close to the body',
    'At contact the {side}foot is {value:ahead of|behind} the hips, which keeps braking small.',
  ),
  'overstride-watch': words(
    'The {side}foot lands somewhat ahead',
    'At contact the {side}foot is {value:ahead of|behind} the hips; landing further ahead goes with more braking.',
  ),
  'overstride-flag': words(
    'The {side}foot lands far ahead (overstriding)',
    'At contact the {side}foot is {value:ahead of|behind} the hips; reaching this far goes with harder braking and raises the impact that the knee takes up.',
  ),
  'shank-angle-at-contact-good': words(
    'The {side}shin is nearly upright at landing',
    'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}, so the foot is close to beneath the knee.',
  ),
  'shank-angle-at-contact-watch': words(
    'The {side}shin leans a little at landing',
    'At contact the {side}shin leans {value:with the ankle ahead of the knee|with the knee ahead of the ankle}.',
  ),
  'shank-angle-at-contact-flag': words(
    'The {side}shin reaches forward at landing',
    'At contact the {side}shin leans {value:with the ankle ahead|with the knee ahead}; that is another sign of reaching forward, which raises the impact on the knee.',
  ),
  'foot-ahead-of-knee-good': words(
    'The {side}foot lands close to beneath the knee',
    'At contact the {side}ankle is {value:ahead of|behind} the knee.',
  ),
  'foot-ahead-of-knee-watch': words(
    'The {side}foot lands ahead of the knee',
    'At contact the {side}ankle is {value:ahead of|behind} the knee; this goes with a higher first peak of force.',
  ),
  'knee-flexion-at-contact-straight': words(
    'The {side}knee is almost straight at landing',
    'At contact the {side}knee is bent by {value}; a straight leg has little room to soften the landing.',
  ),
  'knee-flexion-at-contact-typical': words(
    'The {side}knee is a little bent at landing',
    'At contact the {side}knee is bent by {value}, as is usual.',
  ),
  'knee-flexion-at-contact-bent': words(
    'The {side}knee is well bent at landing',
    'At contact the {side}knee is bent by {value}, more than is usual.',
  ),
  'peak-stance-knee-flexion-low': words(
    'The {side}knee bends little in stance',
    'In stance the {side}knee bends to {value}; well under 45° the leg takes up less shock.',
  ),
  'peak-stance-knee-flexion-good': words(
    'The {side}knee bends well in stance',
    'In stance the {side}knee bends to {value}, which takes up shock.',
  ),
  'contact-time-asymmetry': {
    title: () => 'Left and right foot stay down for different times',
    sentence: (context) =>
      `The ${context.text('larger') ?? 'one'} foot stays on the belt ${context.number('difference') ?? 'measurably'} ms longer than the other, more than the measuring error; in a study of 836 runners such differences did not raise injury risk.`,
  },
  'trunk-lean-upright': words(
    'An upright body',
    'Your upper body leans {value:forward|back}; the coaching band is 5 to 12° forward, and an easy pace or a tilted camera makes it less.',
  ),
  'trunk-lean-good': words('A modest forward lean', 'Your upper body leans {value:forward|back}.'),
  'trunk-lean-forward': words(
    'A clear forward lean',
    'Your upper body leans {value:forward|back}; the coaching band is 5 to 12°, and a fast pace, a slope or a tilted camera makes it more.',
  ),
  'vertical-oscillation-good': words('Little bounce', 'Your hips move up and down by {value} in each step.'),
  'vertical-oscillation-watch': words(
    'Some bounce',
    'Your hips move up and down by {value} in each step; all of that height has to be caught again.',
  ),
  'vertical-oscillation-flag': words(
    'A lot of bounce',
    'Your hips move up and down by {value} in each step; catching that height again raises the load of each landing.',
  ),
  'elbow-angle-closed': words(
    'Elbows closely bent',
    'The {side}elbow is at {value}, tighter than the coaching band of 75 to 105°.',
  ),
  'elbow-angle-good': words('Elbows about at a right angle', 'The {side}elbow is at {value}.'),
  'elbow-angle-open': words(
    'Elbows rather open',
    'The {side}elbow is at {value}, more open than the coaching band of 75 to 105°.',
  ),
};
