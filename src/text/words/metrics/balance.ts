import type { Said } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';

/** How far apart the feet land, or by how much they cross the middle line. */
const feet = ({ size, isNegative, centimetres }: Said): string => {
  const about = centimetres === null ? '' : `, ${centimetres}`;
  return isNegative
    ? `Your feet cross the middle line by ${size}${about}.`
    : `Your feet land ${size} apart${about}.`;
};

/** What is said of side-to-side balance. */
export const balanceWords = inLanguage('metrics/balance', {
  stepWidth: {
    name: 'Step width',
    shortName: 'Step width',
    definition: 'How far apart the left and right foot land, measured across the belt.',
    sign: 'Positive means that each foot stays on its own side; negative means that the feet cross the middle line.',
    directions: { plus: '', minus: 'across each other' },
    usual: { title: 'Step width as usual', fact: feet },
    narrow: {
      title: 'The feet land on one line or cross it',
      fact: feet,
      meaning: 'That brings the thighs inwards too.',
    },
    pictureNote: (offset: string, gain: string): string =>
      `the number is the distance between the ankles, each at its own mid-stance, less ${offset} % of leg length and divided by ${gain}, because the ankle points lie outside the ankles`,
    anklesApart:
      'The sideways distance between the ankles, each taken in the middle of its own stance, as a share of leg length.',
    thighsInwards:
      'Feet that land on or across the middle line bring the thighs inwards too, and the outer side of hip and knee has to hold against it.',
    lineDownTheBelt:
      'Imagine a line down the middle of the belt and let each foot land on its own side of it.',
    footprintRule: 'The rule that footprints should not overlap is coaching practice.',
  },
  sidewaysLean: {
    name: 'Sideways lean',
    shortName: 'Sideways lean',
    definition: 'How far the upper body leans to one side in the middle of stance.',
    sign: 'Positive means leaning towards the leg that is on the belt.',
    againstUpright:
      'The line from the middle of the hips to the middle of the shoulders against upright, in the middle of stance.',
    wayToBalance:
      'Leaning over the standing leg can be a way to balance a hip that does not hold the pelvis level.',
    tallAndQuiet: 'Think of a tall, quiet upper body that stays over the middle of the belt.',
    byHandDiffers: 'No cut-off has been validated; people who measure it by hand differ by 1.3 to 2.3°.',
  },
});
