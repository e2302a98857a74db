import type { MetricId } from '../../core/metrics/metric.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { evidence, type Explanation } from './explanation.ts';
import { CALF_STRENGTH, CHANGE_SLOWLY, LAND_BENEATH, QUICKER_STEPS } from './shared-suggestions.ts';

const WHY = [
  claim(
    'Landing heavily on the heel far in front of the body raises the impact that reaches the knee.',
    'article:form',
  ),
  claim(
    'Landing on the heel alone is not a fault: most runners do it, so read it together with how far ahead the foot lands.',
    'metrics:foot-strike-pattern',
    'metrics:wording',
  ),
] as const;

const TRY = [LAND_BENEATH, QUICKER_STEPS, CALF_STRENGTH, CHANGE_SLOWLY] as const;

const LIMIT = claim(errorSentence('foot-strike-angle', 'side'), 'metrics:foot-strike-angle');

/** How the foot meets the belt. */
export const FOOT_STRIKE_EXPLANATIONS = {
  'foot-strike-angle': {
    whatIsIt: [
      claim(
        'The angle is read at first contact and compared with the same shoe lying flat, so that a tilted camera or a slope cancels out.',
        'metrics:foot-strike-angle',
      ),
      claim(
        'Above 8° is a rearfoot landing, below −1.6° a forefoot landing, and midfoot lies between.',
        'metrics:foot-strike-angle',
      ),
    ],
    whyItMattersForKnees: WHY,
    whatCanITry: TRY,
    evidence: [
      evidence(
        'The borders at 8.0° and −1.6° are those of Altman and Davis.',
        'altman-davis-2012',
        'metrics:foot-strike-angle',
      ),
      evidence(
        'Angles read from video were good to about 3° on the near leg and 5° on the far leg.',
        'mo-2025',
        'metrics:foot-strike-angle',
      ),
      evidence(
        'The background article suggests a midfoot landing where that comes naturally, and shorter steps.',
        'article',
        'article:cadence',
        'article:form',
      ),
    ],
    limits: [LIMIT, claim('It says how the foot lands, not how hard.', 'metrics:foot-strike-angle')],
  },
  'foot-strike-pattern': {
    whatIsIt: [
      claim(
        'The foot-strike angle sorted into rearfoot, midfoot and forefoot.',
        'metrics:foot-strike-pattern',
      ),
      claim(
        'Where the error of the angle reaches across a border, the answer is “between”.',
        'metrics:foot-strike-pattern',
      ),
    ],
    whyItMattersForKnees: WHY,
    whatCanITry: TRY,
    evidence: [
      evidence(
        'Between 71 and 94 % of runners land on the heel.',
        'dictionary',
        'metrics:foot-strike-pattern',
      ),
      evidence(
        'Patterns read from the near leg are more reliable than those read from the far leg (agreement 0.79 against 0.61, where 1 is complete).',
        'dictionary',
        'metrics:foot-strike-pattern',
      ),
    ],
    limits: [
      LIMIT,
      claim(
        'A landing that gives no trouble needs no changing.',
        'metrics:wording',
        'metrics:foot-strike-pattern',
      ),
    ],
  },
} as const satisfies Partial<Record<MetricId, Explanation>>;
