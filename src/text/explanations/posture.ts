import type { MetricId } from '../../core/metrics/metric.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidenceWithoutCutOff, type Explanation, suggest } from './explanation.ts';
import { CHANGE_SLOWLY, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

const CORE_STRENGTH = suggest(
  'strength',
  'Core and hip exercises twice a week help to hold the upper body steady over the legs.',
  'article:strength',
);

/** Upper body, hips and bounce, as seen from the side. */
export const POSTURE_EXPLANATIONS = {
  'trunk-lean': {
    whatIsIt: [
      claim(
        'The line from the middle of the hips to the middle of the shoulders against upright, averaged over the time on the belt.',
        'metrics:trunk-lean',
      ),
    ],
    whyItMattersForKnees: [
      claim(
        'The body is a chain: where the trunk goes changes what hips and knees below it have to do.',
        'article:kinetic-chain',
      ),
      claim(
        'A modest forward lean is usual and grows with pace; leaning back goes with reaching forward with the foot.',
        'metrics:trunk-lean',
        'metrics:overstride',
      ),
    ],
    whatCanITry: [
      suggest(
        'cue',
        'Think of leaning slightly from the ankles, tall through the hips, rather than folding at the waist.',
        'metrics:trunk-lean',
      ),
      CORE_STRENGTH,
      CHANGE_SLOWLY,
    ],
    evidence: [
      evidenceWithoutCutOff(
        'Runners who were already injured leaned further forward in mid-stance than runners who were not; which came first is not known.',
        'bramah-2018',
        'citation:bramah-2018',
      ),
    ],
    limits: [
      claim(errorSentence('trunk-lean', 'side'), 'metrics:trunk-lean'),
      claim('A tilt of the camera that could not be corrected comes on top.', 'metrics:trunk-lean'),
      claim('The band of 5 to 12° is a coaching band that no study has validated.', 'metrics:trunk-lean'),
    ],
  },
  'hip-extension': {
    whatIsIt: [
      claim(
        'How far the thigh points behind upright in the picture in which the foot leaves the belt.',
        'metrics:hip-extension',
      ),
    ],
    whyItMattersForKnees: [
      claim(
        'Tight muscles pull unevenly on the joints, and a hip that opens little may be one sign of tightness.',
        'article:flexibility',
        'metrics:hip-extension',
      ),
    ],
    whatCanITry: [
      suggest(
        'drill',
        'Loosen hips and thighs regularly with stretching or a foam roller.',
        'article:flexibility',
      ),
      LEG_STRENGTH,
    ],
    evidence: [
      evidenceWithoutCutOff(
        'A clinic checklist says that about 10° may or may not be enough for a runner.',
        'souza-2016',
        'metrics:hip-extension',
      ),
    ],
    limits: [
      claim(errorSentence('hip-extension', 'side'), 'metrics:hip-extension'),
      claim('The angle depends strongly on speed.', 'metrics:hip-extension'),
    ],
  },
  'vertical-oscillation': {
    whatIsIt: [
      claim(
        'The height between the lowest and the highest point of the hips within one step, as a share of leg length.',
        'metrics:vertical-oscillation',
      ),
    ],
    whyItMattersForKnees: [
      claim(
        'Every bit of height has to be caught again at the next landing, which adds to the load that piles up over a run.',
        'article:cumulative-load',
        'metrics:vertical-oscillation',
      ),
    ],
    whatCanITry: [
      QUICKER_STEPS,
      suggest(
        'cue',
        'Imagine a low ceiling just above your head and run forwards rather than upwards.',
        'metrics:vertical-oscillation',
      ),
      METRONOME,
    ],
    evidence: [
      evidenceWithoutCutOff(
        'As runners took more steps at the same speed, they moved up and down less.',
        'heiderscheit-2011',
        'citation:heiderscheit-2011',
      ),
    ],
    limits: [
      claim(
        'The bands of 12 and 18 % of leg length are coaching bands that no study has validated.',
        'metrics:vertical-oscillation',
      ),
      claim(errorSentence('vertical-oscillation', 'side'), 'metrics:vertical-oscillation'),
    ],
  },
  'elbow-angle': {
    whatIsIt: [
      claim('The average angle between upper arm and forearm over the stride.', 'metrics:elbow-angle'),
    ],
    whyItMattersForKnees: [
      claim(
        'The arms balance the legs, so they belong to the chain, but no direct link to the knees is known.',
        'article:kinetic-chain',
        'metrics:elbow-angle',
      ),
    ],
    whatCanITry: [
      suggest(
        'cue',
        'Let the arms swing loosely forwards and back, with the elbows bent to about a right angle.',
        'metrics:elbow-angle',
      ),
    ],
    evidence: [
      evidenceWithoutCutOff(
        'The band of 75 to 105° is coaching practice.',
        'dictionary',
        'metrics:elbow-angle',
      ),
    ],
    limits: [
      claim(errorSentence('elbow-angle', 'side'), 'metrics:elbow-angle'),
      claim('A handrail often hides the arm.', 'metrics:elbow-angle'),
    ],
  },
} as const satisfies Partial<Record<MetricId, Explanation>>;
