import type { Said } from '../../metrics/said.ts';
import { inLanguage } from '../../language.ts';

const hipsMove = ({ value }: Said): string => `Your hips move up and down by ${value} in each step.`;

/** What is said of upper body, hips and bounce. */
export const postureWords = inLanguage('metrics/posture', {
  forwardLean: {
    name: 'Forward lean',
    shortName: 'Forward lean',
    definition: 'How far the upper body leans away from upright, averaged over the time on the belt.',
    sign: 'Positive means forward; negative means leaning back.',
    coachingBand: 'about 5 to 12° in coaching practice, more at a faster pace',
    pictureNote: 'the number is the mean over the time on the belt',
    againstUpright:
      'The line from the middle of the hips to the middle of the shoulders against upright, averaged over the time on the belt.',
    bodyIsAChain:
      'The body is a chain: where the trunk goes changes what hips and knees below it have to do.',
    modestIsUsual:
      'A modest forward lean is usual and grows with pace; leaning back goes with reaching forward with the foot.',
    leanFromAnkles:
      'Think of leaning slightly from the ankles, tall through the hips, rather than folding at the waist.',
    bramah:
      'Runners who were already injured leaned further forward in mid-stance than runners who were not; which came first is not known.',
    cameraTiltOnTop: 'A tilt of the camera that could not be corrected comes on top.',
    coachingPractice: 'Some 5 to 12° forward is coaching practice; no study has validated it.',
    coreStrength: 'Core and hip exercises twice a week help to hold the upper body steady over the legs.',
  },
  hipExtension: {
    name: 'Hip extension at push-off',
    shortName: 'Hip extension',
    definition: 'How far the thigh points back behind upright when the foot leaves the belt.',
    sign: 'Positive means the knee is behind the hip.',
    mayBeEnoughBand: 'about 10° may or may not be enough; it depends on speed',
    behindUpright:
      'How far the thigh points behind upright in the picture in which the foot leaves the belt.',
    signOfTightness:
      'Tight muscles pull unevenly on the joints, and a hip that opens little may be one sign of tightness.',
    loosen: 'Loosen hips and thighs regularly with stretching or a foam roller.',
    clinicChecklist: 'A clinic checklist says that about 10° may or may not be enough for a runner.',
    dependsOnSpeed: 'The angle depends strongly on speed.',
  },
  bounce: {
    name: 'Bounce (vertical oscillation)',
    shortName: 'Bounce',
    definition: 'How far the hips move up and down within one step.',
    usual: { title: 'Bounce as usual', fact: hipsMove },
    edge: {
      title: 'Rather a lot of bounce',
      fact: hipsMove,
      meaning: 'All of that height has to be caught at the next landing.',
    },
    far: {
      title: 'A lot of bounce',
      fact: hipsMove,
      meaning: 'Catching that height at each landing raises its load.',
    },
    heightWithinStep:
      'The height between the lowest and the highest point of the hips within one step, as a share of leg length.',
    comesDown:
      'Whatever goes up comes down at the next landing, which adds to the load that piles up over a run.',
    lowCeiling: 'Imagine a low ceiling just above your head and run forwards rather than upwards.',
  },
});
