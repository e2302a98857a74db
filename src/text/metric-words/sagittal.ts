import type { MetricId } from '../../core/metrics/metric.ts';
import type { MetricWords } from '../metrics.ts';

/**
 * Words of the metrics that a side view gives; cadence and timing are also read from the front and
 * from behind.
 */
export const SAGITTAL_WORDS = {
  cadence: {
    name: 'Cadence',
    shortName: 'Cadence',
    definition: 'How many steps you take in a minute, counting both feet.',
    unit: 'steps/min',
    sign: null,
    bands: [
      { words: 'the article suggests about 170 to 180', basis: 'published' },
      { words: 'recreational runners average 164, college runners 177 ± 7', basis: 'published' },
      {
        words:
          '170 to 180 counts as in range here; outside it there is no verdict, because no single number suits everyone',
        basis: 'coaching',
      },
    ],
  },
  'foot-strike-angle': {
    name: 'Foot-strike angle',
    shortName: 'Foot-strike angle',
    definition:
      'How far the shoe points up or down when it touches the belt, compared with the same shoe lying flat a moment later.',
    unit: 'deg',
    sign: 'Positive means toe up, so that the heel lands first; negative means toe down.',
    bands: [{ words: 'rearfoot above 8.0°, midfoot −1.6 to 8.0°, forefoot below −1.6°', basis: 'published' }],
  },
  'foot-strike-pattern': {
    name: 'Foot-strike pattern',
    shortName: 'Foot strike',
    definition: 'Which part of the foot touches the belt first: heel, whole foot or ball of the foot.',
    unit: 'class',
    sign: null,
    bands: [
      { words: 'no pattern is better by itself: 71 to 94 % of runners land on the heel', basis: 'published' },
    ],
  },
  overstride: {
    name: 'Foot ahead of hip (overstride)',
    shortName: 'Foot ahead',
    definition:
      'How far the ankle is in front of the middle of the hips at the moment the foot touches the belt.',
    unit: '% leg',
    sign: 'Positive means the foot lands in front of the hips; zero means right beneath them.',
    bands: [{ words: 'up to 8 % short, 8 to 15 % keep an eye on it, above 15 % long', basis: 'coaching' }],
  },
  'shank-angle-at-contact': {
    name: 'Shin angle at contact',
    shortName: 'Shin angle',
    definition: 'How far the shin leans away from upright when the foot touches the belt.',
    unit: 'deg',
    sign: 'Positive means the ankle is ahead of the knee; negative means the knee is ahead.',
    bands: [
      {
        words: 'up to 8° close to upright, 8 to 10° keep an eye on it, above 10° reaching out',
        basis: 'coaching',
      },
    ],
  },
  'foot-ahead-of-knee': {
    name: 'Foot ahead of knee',
    shortName: 'Foot past knee',
    definition: 'How far the ankle is in front of the knee when the foot touches the belt.',
    unit: '% shank',
    sign: 'Positive means the ankle is ahead of the knee.',
    bands: [{ words: 'up to 10 % close to beneath the knee', basis: 'coaching' }],
  },
  'knee-flexion-at-contact': {
    name: 'Knee bend at contact',
    shortName: 'Knee at contact',
    definition: 'How bent the knee is when the foot touches the belt.',
    unit: 'deg',
    sign: '0° is a straight leg; larger numbers mean more bend.',
    bands: [{ words: 'about 10 to 20° is usual', basis: 'rule-of-thumb' }],
  },
  'peak-stance-knee-flexion': {
    name: 'Deepest knee bend in stance',
    shortName: 'Peak knee bend',
    definition: 'The most the knee bends while the foot is on the belt.',
    unit: 'deg',
    sign: '0° is a straight leg; larger numbers mean more bend.',
    bands: [
      { words: 'about 45° is usual; well below that, less shock is taken up', basis: 'published' },
      {
        words: 'below 40°, which has been seen in groups with knee pain, counts as low here',
        basis: 'coaching',
      },
    ],
  },
  'knee-flexion-excursion': {
    name: 'Knee bend after landing',
    shortName: 'Knee give',
    definition: 'How much further the knee bends between touching down and its deepest bend in stance.',
    unit: 'deg',
    sign: 'Larger numbers mean that the knee gives more.',
    bands: [{ words: '20 to 30° is usual', basis: 'rule-of-thumb' }],
  },
  'contact-time': {
    name: 'Contact time',
    shortName: 'Contact time',
    definition: 'How long the foot stays on the belt in one step.',
    unit: 'ms',
    sign: null,
    bands: [
      { words: '200 to 300 ms in recreational runners, below 200 ms in elite runners', basis: 'published' },
    ],
  },
  'flight-time': {
    name: 'Flight time',
    shortName: 'Flight time',
    definition: 'How long both feet are in the air between one step and the next.',
    unit: 'ms',
    sign: null,
    bands: [],
  },
  'duty-factor': {
    name: 'Duty factor',
    shortName: 'Duty factor',
    definition: 'The share of a whole stride during which the foot is on the belt.',
    unit: '%',
    sign: 'Below 50 % there is a moment with both feet in the air, which is what makes it running.',
    bands: [{ words: '30 to 40 % is usual', basis: 'rule-of-thumb' }],
  },
  'hip-extension': {
    name: 'Hip extension at push-off',
    shortName: 'Hip extension',
    definition: 'How far the thigh points back behind upright when the foot leaves the belt.',
    unit: 'deg',
    sign: 'Positive means the knee is behind the hip.',
    bands: [{ words: 'about 10° may or may not be enough; it depends on speed', basis: 'published' }],
  },
  'trunk-lean': {
    name: 'Forward lean',
    shortName: 'Forward lean',
    definition: 'How far the upper body leans away from upright, averaged over the time on the belt.',
    unit: 'deg',
    sign: 'Positive means forward; negative means leaning back.',
    bands: [{ words: '5 to 12°, more at a faster pace', basis: 'coaching' }],
  },
  'vertical-oscillation': {
    name: 'Bounce (vertical oscillation)',
    shortName: 'Bounce',
    definition: 'How far the hips move up and down within one step.',
    unit: '% leg',
    sign: null,
    bands: [{ words: 'up to 12 % of leg length low, above 18 % high', basis: 'coaching' }],
  },
  'step-length': {
    name: 'Step length',
    shortName: 'Step length',
    definition: 'How far the belt travels from one foot touching down to the other foot touching down.',
    unit: 'm',
    sign: null,
    bands: [],
  },
  'belt-speed': {
    name: 'Belt speed seen in the video',
    shortName: 'Belt speed',
    definition: 'How fast the foot travels back while it lies flat on the belt.',
    unit: 'm/s',
    sign: null,
    bands: [{ words: 'treadmill displays are off by 1 to 13 %', basis: 'published' }],
  },
  'elbow-angle': {
    name: 'Elbow angle',
    shortName: 'Elbow angle',
    definition: 'How open the elbow is on average over the stride, from upper arm to forearm.',
    unit: 'deg',
    sign: '180° is a straight arm; smaller numbers mean more bend.',
    bands: [{ words: '75 to 105°', basis: 'coaching' }],
  },
} as const satisfies Partial<Record<MetricId, MetricWords>>;
