import type { MetricId } from '../../core/metrics/registry.ts';
import { claim } from '../claim.ts';
import { evidence } from './explanation.ts';
import { placed } from './finding-words.ts';
import type { MetricEntry } from './metric-entry.ts';
import { CHANGE_SLOWLY, LAND_BENEATH, METRONOME, QUICKER_STEPS } from './shared-suggestions.ts';

/**
 * More steps a minute than distance running has: of 18 healthy runners on a belt the quickest
 * took 206 (`tests/golden/healthy-runners`); sprinters reach 300.
 */
const DISTANCE_RUNNERS_BELOW = 230;

const QUICK = placed({
  title: 'Cadence on the high side',
  fact: 'You take {value}',
  meaning: 'Shorter legs take quicker steps; nothing needs changing',
});
const AS_IN_A_SPRINT = placed({
  title: 'Cadence on the high side',
  fact: 'You take {value}',
  meaning:
    'So many steps belong to a sprint, and need no changing there. If this was no sprint, the video plays faster than life, and its times are wrong with it: see what it “Plays in”',
});

/** Cadence and step length: at one speed, two sides of the same coin. */
export const CADENCE_WORDS = {
  cadence: {
    name: 'Cadence',
    shortName: 'Cadence',
    definition: 'How many steps you take in a minute, counting both feet.',
    sign: null,
    bands: [{ words: 'judged by where healthy runners lie at the same speed', basis: 'published' }],
    findings: {
      'far-below': placed({
        title: 'Few steps a minute',
        fact: 'You take {value}',
        meaning:
          'No single number suits everyone. The change that has been tried is 5 to 10 % more than your own: {target} steps a minute',
      }),
      below: placed({
        title: 'Cadence on the low side',
        fact: 'You take {value}',
        meaning:
          'No single number suits everyone. The change that has been tried is 5 to 10 % more than your own: {target} steps a minute',
      }),
      usual: placed({
        title: 'Cadence as usual',
        fact: 'You take {value}',
        meaning:
          'Nothing needs changing. Where knees are sore, the change that has been tried is 5 to 10 % more than your own: {target} steps a minute',
      }),
      above: {
        title: (context) => QUICK.title(context),
        sentence: (context) =>
          (Number(context.plain('value')) > DISTANCE_RUNNERS_BELOW ? AS_IN_A_SPRINT : QUICK).sentence(
            context,
          ),
      },
    },
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim('Cadence counts every step, left and right, over the whole of the clip.', 'metrics:cadence'),
        claim('At the same speed, more steps means shorter steps.', 'article:cadence', 'metrics:step-length'),
      ],
      whyItMattersForKnees: [
        claim(
          'Shorter steps tend to land closer beneath the body, which goes with less braking at every landing.',
          'citation:lieberman-2015',
          'metrics:overstride',
        ),
        claim(
          'With 5 to 10 % more steps at the same speed, the knee has less energy to absorb in each of them.',
          'metrics:cadence',
          'citation:heiderscheit-2011',
        ),
        claim(
          'More steps also means more landings, but each of them asks less of the knee.',
          'article:cumulative-load',
          'citation:heiderscheit-2011',
        ),
      ],
      whatCanITry: [QUICKER_STEPS, METRONOME, CHANGE_SLOWLY],
      evidence: [
        evidence(
          'In 45 recreational runners on a treadmill, 5 and 10 % more steps lowered the energy that the knee absorbs.',
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
        evidence(
          'Averages differ from group to group: 164 in 860 recreational runners, 177 ± 7 in college runners.',
          'dictionary',
          'metrics:cadence',
        ),
        evidence('Many coaches recommend about 170 to 180 steps a minute.', 'article', 'article:cadence'),
      ],
      limits: [
        claim(
          'Cadence changes with speed and leg length, and no single target fits everyone.',
          'metrics:cadence',
        ),
        claim('Compare it with yourself at the same speed.', 'metrics:cadence'),
      ],
    },
  },
  'step-length': {
    name: 'Step length',
    shortName: 'Step length',
    definition: 'How far the belt travels from one foot touching down to the other foot touching down.',
    sign: null,
    bands: [],
    findings: {},
    pictureNote: null,
    explanation: {
      whatIsIt: [
        claim(
          'Step length is the belt speed times the time from one foot landing to the other.',
          'metrics:step-length',
        ),
      ],
      whyItMattersForKnees: [
        claim(
          'Long steps at the same speed go with landing further ahead of the body, which raises the impact that the knee has to take up.',
          'article:form',
          'metrics:overstride',
        ),
      ],
      whatCanITry: [QUICKER_STEPS, LAND_BENEATH, METRONOME],
      evidence: [
        evidence(
          'Steps became shorter as runners took more of them at a constant speed.',
          'heiderscheit-2011',
          'citation:heiderscheit-2011',
        ),
      ],
      limits: [
        claim(
          'It is only as exact as the belt speed, and treadmill displays are off by 1 to 13 %.',
          'metrics:step-length',
        ),
      ],
    },
  },
} as const satisfies Partial<Record<MetricId, MetricEntry>>;
