import { banded, type FindingWords, words } from './finding-words.ts';

const IN_STANCE =
  'In the middle of stance the {side}knee is {value:inwards|outwards} of the line from hip to ankle';
const NO_CUT_OFF = 'This is an observation: no cut-off for running has been validated.';

/** Findings of the front and rear views, by id (`<metric>-<outcome>` of the reference ranges). */
export const FRONTAL_FINDINGS: Readonly<Record<string, FindingWords>> = {
  'knee-alignment-outward': words('{side}knee outwards on video', `${IN_STANCE}. ${NO_CUT_OFF}`),
  'knee-alignment-in-line': words('{side}knee about in line on video', `${IN_STANCE}. ${NO_CUT_OFF}`),
  'knee-alignment-inward': words(
    'Inward {side}knee alignment on video',
    `${IN_STANCE}. In single-leg squats people without knee pain averaged 8.4 ± 5.1° and people with it 16.8 ± 5.4°. ${NO_CUT_OFF}`,
  ),
  'knee-alignment-clearly-inward': words(
    'Clear inward {side}knee alignment on video',
    `${IN_STANCE}. In single-leg squats people without knee pain averaged 8.4 ± 5.1° and people with it 16.8 ± 5.4°. ${NO_CUT_OFF}`,
  ),
  'knee-alignment-asymmetry': {
    title: () => 'Left and right knee differ on video',
    sentence: (context) =>
      `The ${context.text('larger') ?? 'one'} knee moves ${context.number('difference') ?? 'measurably'}° further inwards than the other, more than the measuring error; such a difference is worth knowing, not a finding by itself.`,
  },
  'pelvic-drop-good': banded({
    title: 'A level pelvis over the {side}leg',
    unsureTitle: 'Perhaps a level pelvis over the {side}leg',
    fact: 'The pelvis drops by {value} while you stand on the {side}leg',
  }),
  'pelvic-drop-watch': banded({
    title: 'The pelvis drops somewhat over the {side}leg',
    unsureTitle: 'The pelvis may drop somewhat over the {side}leg',
    fact: 'The pelvis drops by {value} while you stand on the {side}leg',
    meaning: '; the muscles at the outside of that hip are often worked on',
  }),
  'pelvic-drop-flag': banded({
    title: 'The pelvis drops a lot over the {side}leg',
    unsureTitle: 'The pelvis may drop a lot over the {side}leg',
    fact: 'The pelvis drops by {value} while you stand on the {side}leg',
    meaning: '; this goes with more load on hip and knee, and hip strength is often worked on',
  }),
  'knee-window-good': banded({
    title: 'Daylight between the knees over the {side}leg',
    unsureTitle: 'Perhaps daylight between the knees over the {side}leg',
    fact: 'While you stand on the {side}leg, the gap between the knees is {value}',
  }),
  'knee-window-closed': banded({
    title: 'The knees close up over the {side}leg',
    unsureTitle: 'The knees may close up over the {side}leg',
    fact: 'While you stand on the {side}leg, the gap between the knees is {value}',
    meaning: ': they touch or cross on video, which is a note and not a verdict',
  }),
  'step-width-good': banded({
    title: 'Each foot stays on its own side',
    unsureTitle: 'Each foot seems to stay on its own side',
    fact: 'Your feet land {value:apart|across each other}',
  }),
  'step-width-crossover': banded({
    title: 'The feet cross the middle line',
    unsureTitle: 'The feet may cross the middle line',
    fact: 'Your feet land {value:apart|across each other}',
    meaning: ', which brings the thighs inwards too',
  }),
};
