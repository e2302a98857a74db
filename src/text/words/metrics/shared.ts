import { inLanguage } from '../../language.ts';

/** What is said of several metrics. */
export const sharedWords = inLanguage('metrics/shared', {
  /** A band of values with what it rests on. */
  bandRestsOn: {
    published: (band: string): string => `${band} (from published work)`,
    own: (band: string): string => `${band} (our own limits, from recorded and rendered runners)`,
    coaching: (band: string): string => `${band} (what coaches use; no study has validated this cut-off)`,
    'rule-of-thumb': (band: string): string => `${band} (a rule of thumb, not from a study)`,
  },
  bands: {
    judgedAtSameSpeed: 'judged by where healthy runners lie at the same speed',
    noneValidated: 'no cut-off has been validated',
  },
  limits: {
    judgedNoCutOff:
      'It is judged by where healthy runners lie at the same speed; no study has shown a cut-off for injury.',
    cameraTiltAdds: 'A tilted camera adds its tilt where it could not be corrected.',
  },
  evidence: {
    lessUpAndDown: 'As runners took more steps at the same speed, they moved up and down less.',
  },
  suggestions: {
    quickerSteps:
      'Take slightly quicker, shorter steps at the same speed: 5 to 10 % more than your own cadence.',
    quickerStepsOwn: (low: string, high: string, own: string): string =>
      `Take slightly quicker, shorter steps at the same speed: ${low} to ${high} steps a minute, 5 to 10 % more than your own ${own}.`,
    metronome:
      'Set a metronome to your own cadence plus 5 %, run one minute with it and one minute without, and repeat a few times.',
    metronomeOwn: (low: string, own: string): string =>
      `Set a metronome to ${low} steps a minute, your own ${own} plus 5 %, run one minute with it and one minute without, and repeat a few times.`,
    landBeneath: 'Think of putting the foot down beneath you rather than reaching forward with it.',
    kneesForward: 'Think of both kneecaps pointing straight ahead, with a little daylight between the knees.',
    mirror:
      'Do slow single-leg squats in front of a mirror and keep the knee over the foot, then run a minute with the same picture in mind.',
    hipStrength:
      'Clamshells: lie on your side, knees bent, feet together, and lift the top knee without rolling back, 12 times each side, twice a week; add a stretch band when it is easy.',
    legStrength:
      'Squats and lunges, two sessions a week together with hips and core, build the thigh muscles that steer and cushion the knee.',
    calfStrength: 'Keep the calves strong and supple: they take up shock when the foot lands.',
    changeSlowly:
      'Change one thing at a time, and let no run be more than about 10 % longer than the longest of the last 30 days.',
  },
  usualRange: (low: string, high: string): string => `${low} to ${high}`,
});
