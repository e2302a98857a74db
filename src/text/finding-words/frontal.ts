import { type FindingWords, words } from './finding-words.ts';

const IN_STANCE =
  'In the middle of stance the {side}knee is {value:inwards|outwards} of the line from hip to ankle';

/** Findings of the front and rear views, by id (`<metric>-<outcome>` of the reference ranges). */
export const FRONTAL_FINDINGS: Readonly<Record<string, FindingWords>> = {
  'knee-alignment-outward': words('The {side}knee stays outwards on video', `${IN_STANCE}.`),
  'knee-alignment-good': words('The {side}knee stays in line on video', `${IN_STANCE}.`),
  'knee-alignment-watch': words(
    'The {side}knee moves inwards on video',
    `${IN_STANCE}; no cut-off for running has been validated, so read it together with the hips.`,
  ),
  'knee-alignment-flag': words(
    'The {side}knee moves clearly inwards on video',
    `${IN_STANCE}; hip strength is often worked on in this case, although no cut-off for running has been validated.`,
  ),
  'knee-alignment-asymmetry': {
    title: () => 'Left and right knee differ on video',
    sentence: (context) =>
      `The ${context.text('larger') ?? 'one'} knee moves ${context.number('difference') ?? 'measurably'}° further inwards than the other, more than the measuring error; such a difference is worth knowing, not a finding by itself.`,
  },
  'pelvic-drop-good': words(
    'A level pelvis over the {side}leg',
    'The pelvis drops by {value} while you stand on the {side}leg.',
  ),
  'pelvic-drop-watch': words(
    'The pelvis drops somewhat over the {side}leg',
    'The pelvis drops by {value} while you stand on the {side}leg; the muscles at the outside of that hip are often worked on.',
  ),
  'pelvic-drop-flag': words(
    'The pelvis drops a lot over the {side}leg',
    'The pelvis drops by {value} while you stand on the {side}leg; this goes with more load on hip and knee, and hip strength is often worked on.',
  ),
  'knee-window-good': words(
    'Daylight between the knees over the {side}leg',
    'While you stand on the {side}leg, the gap between the knees is {value}.',
  ),
  'knee-window-closed': words(
    'The knees close up over the {side}leg',
    'While you stand on the {side}leg, the gap between the knees is {value}: they touch or cross on video.',
  ),
  'step-width-good': words(
    'Each foot stays on its own side',
    'Your feet land {value:apart|across each other}.',
  ),
  'step-width-crossover': words(
    'The feet cross the middle line',
    'Your feet land {value:apart|across each other}, which brings the thighs inwards too.',
  ),
};
