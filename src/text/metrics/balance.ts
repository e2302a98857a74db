import { STEP_WIDTH_CALIBRATION } from '../../core/metrics/step-width.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { evidenceWithoutCutOff, suggest } from './explanation.ts';
import { placed } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { HIP_STRENGTH, LEG_STRENGTH, QUICKER_STEPS } from './shared-suggestions.ts';

/** How far apart the feet land, or by how much they cross the middle line. */
const CROSSING = 'Your feet {sign:land|cross the middle line by} {value:apart|}{centimetres}';

/** Side-to-side balance, as seen from the front or from behind. */
export const BALANCE_WORDS = {
  'step-width': {
    name: 'Step width',
    shortName: 'Step width',
    definition: 'How far apart the left and right foot land, measured across the belt.',
    sign: 'Positive means that each foot stays on its own side; negative means that the feet cross the middle line.',
    directions: ['', 'across each other'],
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      usual: placed({
        title: 'Step width as usual',
        fact: CROSSING,
      }),
      narrow: placed({
        title: 'The feet land on one line or cross it',
        fact: CROSSING,
        meaning: 'That brings the thighs inwards too',
      }),
    },
    pictureNote: `the number is the distance between the ankles, each at its own mid-stance, less ${formatNumber(STEP_WIDTH_CALIBRATION.offset, 1)} % of leg length and divided by ${formatNumber(STEP_WIDTH_CALIBRATION.gain, 2)}, because the ankle points lie outside the ankles`,
    explanation: {
      whatIsIt: [
        claim(
          'The sideways distance between the ankles, each taken in the middle of its own stance, as a share of leg length.',
          'metrics:step-width',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'Feet that land on or across the middle line bring the thighs inwards too, and the outer side of hip and knee has to hold against it.',
          'metrics:step-width',
          'article:kinetic-chain',
        ),
      ],
      whatCanITry: [
        suggest(
          'cue',
          'Imagine a line down the middle of the belt and let each foot land on its own side of it.',
          'metrics:step-width',
        ),
        QUICKER_STEPS,
        HIP_STRENGTH,
      ],
      evidence: [
        evidenceWithoutCutOff(
          'The rule that footprints should not overlap is coaching practice.',
          'dictionary',
          'metrics:step-width',
        ),
      ],
      limits: [
        claim(
          'It is judged by where healthy runners lie at the same speed; no study has shown a cut-off for injury.',
          'metrics:step-width',
        ),
        claim(errorSentence('step-width', 'frontal'), 'metrics:step-width'),
      ],
    },
  },
  'lateral-trunk-lean': {
    name: 'Sideways lean',
    shortName: 'Sideways lean',
    definition: 'How far the upper body leans to one side in the middle of stance.',
    sign: 'Positive means leaning towards the leg that is on the belt.',
    bands: [{ words: 'no cut-off has been validated', basis: 'published' }],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'The line from the middle of the hips to the middle of the shoulders against upright, in the middle of stance.',
          'metrics:lateral-trunk-lean',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'Leaning over the standing leg can be a way to balance a hip that does not hold the pelvis level.',
          'article:kinetic-chain',
          'metrics:lateral-trunk-lean',
        ),
      ],
      whatCanITry: [
        suggest(
          'cue',
          'Think of a tall, quiet upper body that stays over the middle of the belt.',
          'metrics:lateral-trunk-lean',
        ),
        HIP_STRENGTH,
        LEG_STRENGTH,
      ],
      evidence: [
        evidenceWithoutCutOff(
          'No cut-off has been validated; people who measure it by hand differ by 1.3 to 2.3°.',
          'dictionary',
          'metrics:lateral-trunk-lean',
        ),
      ],
      limits: [
        claim(errorSentence('lateral-trunk-lean', 'frontal'), 'metrics:lateral-trunk-lean'),
        claim('A tilted camera adds its tilt where it could not be corrected.', 'metrics:trunk-lean'),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
