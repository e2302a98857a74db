import type { MetricId } from '../../core/metrics/metric.ts';
import type { MetricWords } from '../metrics.ts';

/** Words of the metrics that a view from the front or from behind gives. */
export const FRONTAL_WORDS = {
  'knee-alignment': {
    name: 'Inward knee alignment on video',
    shortName: 'Knee alignment',
    definition:
      'How far the knee moves inwards from the straight line between hip and ankle, as the camera sees it in the middle of stance.',
    unit: 'deg',
    sign: 'Positive means the knee is inwards, towards the other leg; negative means outwards.',
    bands: [
      {
        words:
          'no verdict: places on the scale come from single-leg squats, where people without knee pain averaged 8.4 ± 5.1° (their mean plus one spread is 13.5°); further out than −5° is outwards beyond the error',
        basis: 'coaching',
      },
    ],
  },
  'pelvic-drop': {
    name: 'Pelvic drop',
    shortName: 'Pelvic drop',
    definition: 'How far the pelvis tips down on the side of the leg that is in the air.',
    unit: 'deg',
    sign: 'Positive means the side of the swinging leg is lower.',
    bands: [{ words: 'up to 6° small, above 10° large', basis: 'coaching' }],
  },
  'hip-adduction': {
    name: 'Hip adduction on video',
    shortName: 'Hip adduction',
    definition: 'How far the thigh points inwards from the line across the hips in the middle of stance.',
    unit: 'deg',
    sign: 'Positive means the thigh points towards the middle of the body.',
    bands: [{ words: 'no cut-off has been validated', basis: 'published' }],
  },
  'knee-window': {
    name: 'Knee window',
    shortName: 'Knee window',
    definition: 'The gap between the two knees in the middle of stance, compared with the width of the hips.',
    unit: '% hip width',
    sign: 'Positive means that daylight shows between the knees; zero or less means that they touch or cross on video.',
    bands: [{ words: 'zero or less is a note, not a verdict', basis: 'coaching' }],
  },
  'step-width': {
    name: 'Step width',
    shortName: 'Step width',
    definition: 'How far apart the left and right foot land, measured across the belt.',
    unit: '% leg',
    sign: 'Positive means that each foot stays on its own side; negative means that the feet cross the middle line.',
    bands: [{ words: 'above zero: the two footprints should not overlap', basis: 'coaching' }],
  },
  'lateral-trunk-lean': {
    name: 'Sideways lean',
    shortName: 'Sideways lean',
    definition: 'How far the upper body leans to one side in the middle of stance.',
    unit: 'deg',
    sign: 'Positive means leaning towards the leg that is on the belt.',
    bands: [{ words: 'no cut-off has been validated', basis: 'published' }],
  },
} as const satisfies Partial<Record<MetricId, MetricWords>>;
