import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidenceWithoutCutOff, suggest } from './explanation.ts';
import { placed } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { CHANGE_SLOWLY, LEG_STRENGTH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

const CORE_STRENGTH = suggest(
  'strength',
  'Core and hip exercises twice a week help to hold the upper body steady over the legs.',
  'article:strength',
);

/** Upper body, hips and bounce, as seen from the side. */
export const POSTURE_WORDS = {
  'trunk-lean': {
    name: 'Forward lean',
    shortName: 'Forward lean',
    definition: 'How far the upper body leans away from upright, averaged over the time on the belt.',
    sign: 'Positive means forward; negative means leaning back.',
    bands: [{ words: 'about 5 to 12° in coaching practice, more at a faster pace', basis: 'coaching' }],
    findings: {},
    pictureNote: 'the number is the mean over the time on the belt',
    explanation: {
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
        claim('Some 5 to 12° forward is coaching practice; no study has validated it.', 'metrics:trunk-lean'),
      ],
    },
  },
  'hip-extension': {
    name: 'Hip extension at push-off',
    shortName: 'Hip extension',
    definition: 'How far the thigh points back behind upright when the foot leaves the belt.',
    sign: 'Positive means the knee is behind the hip.',
    bands: [{ words: 'about 10° may or may not be enough; it depends on speed', basis: 'published' }],
    findings: {},
    pictureNote: null,
    explanation: {
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
  },
  'vertical-oscillation': {
    name: 'Bounce (vertical oscillation)',
    shortName: 'Bounce',
    definition: 'How far the hips move up and down within one step.',
    sign: null,
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      usual: placed({
        title: 'Bounce as usual',
        fact: 'Your hips move up and down by {value} in each step',
      }),
      edge: placed({
        title: 'Rather a lot of bounce',
        fact: 'Your hips move up and down by {value} in each step',
        meaning: 'All of that height has to be caught at the next landing',
      }),
      far: placed({
        title: 'A lot of bounce',
        fact: 'Your hips move up and down by {value} in each step',
        meaning: 'Catching that height at each landing raises its load',
      }),
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'The height between the lowest and the highest point of the hips within one step, as a share of leg length.',
          'metrics:vertical-oscillation',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'Whatever goes up comes down at the next landing, which adds to the load that piles up over a run.',
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
          'It is judged by where healthy runners lie at the same speed; no study has shown a cut-off for injury.',
          'metrics:vertical-oscillation',
        ),
        claim(errorSentence('vertical-oscillation', 'side'), 'metrics:vertical-oscillation'),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
