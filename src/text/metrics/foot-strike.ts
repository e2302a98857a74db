import { FOOT_ANGLE_TIMES_S, FOOT_STRIKE_BIAS_DEG } from '../../core/metrics/foot-strike-angle.ts';
import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { errorSentence } from '../error-words.ts';
import { formatNumber } from '../format/format-number.ts';
import { borderInWords } from './borders-in-words.ts';
import { evidence } from './explanation.ts';
import { words } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { CALF_STRENGTH, CHANGE_SLOWLY, LAND_BENEATH, QUICKER_STEPS } from './shared-suggestions.ts';

const ms = (seconds: number): string => formatNumber(Math.abs(1000 * seconds), 0);
const FOOT_STRIKE = `the number is the median from ${ms(FOOT_ANGLE_TIMES_S[0] ?? 0)} ms before to ${ms(FOOT_ANGLE_TIMES_S.at(-1) ?? 0)} ms after contact, less ${formatNumber(FOOT_STRIKE_BIAS_DEG, 1)}° that the pose model adds, then corrected by what rendered bodies taught`;

const border = (index: number, decimals?: number): string =>
  borderInWords('foot-strike-angle', index, decimals);

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
export const FOOT_STRIKE_WORDS = {
  'foot-strike-angle': {
    name: 'Foot-strike angle',
    shortName: 'Foot-strike angle',
    definition:
      'How far the shoe points up or down when it touches the belt, compared with the same shoe lying flat a moment later.',
    sign: 'Positive means toe up, so that the heel lands first; negative means toe down.',
    bands: [
      {
        words: `rearfoot above ${border(1, 1)}°, midfoot ${border(0, 1)} to ${border(1, 1)}°, forefoot below ${border(0, 1)}°`,
        basis: 'published',
      },
    ],
    findings: {},
    pictureNote: FOOT_STRIKE,
    explanation: {
      whatIsIt: [
        claim(
          'The angle is read at first contact and compared with the same shoe lying flat, so that a tilted camera or a slope cancels out.',
          'metrics:foot-strike-angle',
        ),
        claim(
          `Above ${border(1)}° is a rearfoot landing, below ${border(0, 1)}° a forefoot landing, and midfoot lies between.`,
          'metrics:foot-strike-angle',
        ),
      ],
      whyItMattersForKnees: WHY,
      whatCanITry: TRY,
      evidence: [
        evidence(
          `The limits at ${border(1, 1)}° and ${border(0, 1)}° are those of Altman and Davis.`,
          'altman-davis-2012',
          'metrics:foot-strike-angle',
        ),
        evidence(
          'Angles read from video were good to about 3° on the near leg and 5° on the far leg.',
          'mo-2025',
          'metrics:foot-strike-angle',
        ),
        evidence(
          'A general health article suggests a midfoot landing where that comes naturally, and shorter steps.',
          'article',
          'article:cadence',
          'article:form',
        ),
      ],
      limits: [LIMIT, claim('It says how the foot lands, not how hard.', 'metrics:foot-strike-angle')],
    },
  },
  'foot-strike-pattern': {
    name: 'Foot-strike pattern',
    shortName: 'Foot strike',
    definition: 'Which part of the foot touches the belt first: heel, whole foot or ball of the foot.',
    sign: null,
    bands: [
      { words: 'no pattern is better by itself: 71 to 94 % of runners land on the heel', basis: 'published' },
    ],
    findings: {
      rearfoot: words(
        'The {side}heel lands first',
        'The {side}foot meets the belt heel first, as with most runners; that is not a fault, so read it together with how far ahead the foot lands.',
      ),
      midfoot: words(
        'The {side}foot lands flat',
        'Heel and ball of the {side}foot meet the belt almost together (midfoot).',
      ),
      forefoot: words(
        'The ball of the {side}foot lands first',
        'The {side}foot meets the belt with its front (forefoot), which asks more of the calf to take up the landing.',
      ),
      between: words(
        'The {side}foot strike lies between two classes',
        'The angle of the {side}foot is too close to call, so no single class is named.',
      ),
    },
    pictureNote: FOOT_STRIKE,
    explanation: {
      whatIsIt: [
        claim(
          'The foot-strike angle sorted into rearfoot, midfoot and forefoot.',
          'metrics:foot-strike-pattern',
        ),
        claim(
          'Where the angle is too close to call, the answer is “between”.',
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
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
