import { describe, expect, test } from 'vitest';
import { correctReadings, type Readings } from '../../../../src/core/correction/correct-readings.ts';
import { CORRECTIONS, type Correction } from '../../../../src/core/correction/correction.ts';
import { METRICS } from '../../../../src/core/metrics/registry.ts';
import { isMeasured, type MeasuredValue } from '../../../../src/core/run/measure.ts';
import { metricInput, still, stride } from '../metrics/posed-input.ts';

const POSE = {
  'left-hip': still(500, 300),
  'right-hip': still(500, 300),
  'right-knee': still(520, 400),
  'right-ankle': still(540, 500),
  'left-ankle': still(480, 500),
};

const OFFSET: Correction = {
  metric: 'overstride',
  view: 'side',
  model: 'heavy',
  features: [],
  mean: [],
  spread: [],
  intercept: 2,
  weights: [],
  largest: 5,
};

function reading(value: number): MeasuredValue {
  return { value, unit: '% leg', uncertainty: 0, frame: 10 };
}

function numberOf(readings: Readings | undefined, metric: keyof Readings): number {
  const measured = readings?.[metric];
  return measured && isMeasured(measured) ? Number(measured.value) : Number.NaN;
}

const input = metricInput(POSE, 'side', {
  strides: [stride(), stride({ index: 1, initialContactS: 1, toeOffS: 1.25 })],
});

describe('corrected readings', () => {
  test('one shift for all strides of a side keeps what separates them', () => {
    const half: Correction = { ...OFFSET, features: ['reading'], mean: [20], spread: [10], weights: [4] };
    // The median of 24 and 26 is half a spread above the mean: 2 + 0.5 × 4.
    const [first, second] = correctReadings(
      [{ overstride: reading(24) }, { overstride: reading(26) }],
      input,
      [half],
    );
    expect(numberOf(first, 'overstride')).toBeCloseTo(28);
    expect(numberOf(second, 'overstride')).toBeCloseTo(30);
  });

  test('a place is in leg lengths ahead of the mid-hip', () => {
    // The ankle is 40 px ahead of the hip, the leg 200 px long.
    const place: Correction = {
      ...OFFSET,
      features: ['contact:own-ankle-along'],
      mean: [0],
      spread: [0.1],
      weights: [1],
      intercept: 0,
    };
    const [first] = correctReadings([{ overstride: reading(10) }, {}], input, [place]);
    expect(numberOf(first, 'overstride')).toBeCloseTo(12);
  });

  test('a place is read 40 ms before and after the contact too', () => {
    // The ankle moves 100 px a second backwards under the hip.
    const moving = metricInput(
      { ...POSE, 'right-ankle': (timeS) => [540 - 100 * (timeS - 0.5), 500] },
      'side',
      {
        strides: [stride()],
      },
    );
    for (const [moment, legs] of [
      ['before', 0.22],
      ['contact', 0.2],
      ['after', 0.18],
    ] as const) {
      const place: Correction = {
        ...OFFSET,
        features: [`${moment}:own-ankle-along`],
        mean: [0],
        spread: [1],
        weights: [10],
        intercept: 0,
      };
      const [first] = correctReadings([{ overstride: reading(10) }], moving, [place]);
      expect(numberOf(first, 'overstride')).toBeCloseTo(10 + 10 * legs, 6);
    }
  });

  test('what is lost between two pictures goes with the square of the time between them', () => {
    const rate: Correction = {
      ...OFFSET,
      features: ['frame-interval-squared'],
      mean: [0],
      spread: [1],
      weights: [4],
      intercept: 0,
    };
    const { rateHz } = input.trajectories;
    const [first] = correctReadings([{ overstride: reading(10) }, {}], input, [rate]);
    expect(numberOf(first, 'overstride')).toBeCloseTo(10 + 4 * (30 / rateHz) ** 2);
  });

  test('a foot’s angle is that of its heel and toe in the picture', () => {
    const tilted = metricInput(
      { ...POSE, 'right-heel': still(530, 520), 'right-toe': still(570, 480) },
      'side',
      { strides: [stride()] },
    );
    const angle: Correction = {
      ...OFFSET,
      features: ['contact:heel-to-toe'],
      mean: [0],
      spread: [45],
      weights: [3],
      intercept: 0,
    };
    const [first] = correctReadings([{ overstride: reading(10) }], tilted, [angle]);
    expect(numberOf(first, 'overstride')).toBeCloseTo(13);
  });

  test('a heel behind the line from knee to ankle bends the knee further', () => {
    const behind = metricInput({ ...POSE, 'right-heel': still(530, 520) }, 'side', { strides: [stride()] });
    const heel: Correction = {
      ...OFFSET,
      features: ['bend-added-by-heel'],
      mean: [0],
      spread: [10],
      weights: [4],
      intercept: 0,
    };
    const [first] = correctReadings([{ overstride: reading(10) }], behind, [heel]);
    const bendDeg = ((Math.atan2(20, 100) - Math.atan2(10, 120)) * 180) / Math.PI;
    expect(numberOf(first, 'overstride')).toBeCloseTo(10 + 0.4 * bendDeg);
    const [unseen] = correctReadings([{ overstride: reading(10) }, {}], input, [heel]);
    expect(numberOf(unseen, 'overstride')).toBe(10);
  });

  test('no correction goes beyond the largest one of its training', () => {
    const [first] = correctReadings([{ overstride: reading(10) }, {}], input, [{ ...OFFSET, intercept: 9 }]);
    expect(numberOf(first, 'overstride')).toBeCloseTo(15);
  });

  test('another pose model, another view and a missing feature leave the reading as it is', () => {
    const own = [{ overstride: reading(10) }, {}];
    const missing: Correction = {
      ...OFFSET,
      features: ['contact:own-toe-up'],
      mean: [0],
      spread: [1],
      weights: [1],
    };
    for (const other of [
      { ...OFFSET, model: 'lite' as const },
      { ...OFFSET, view: 'frontal' as const },
      missing,
    ]) {
      expect(numberOf(correctReadings(own, input, [other])[0], 'overstride')).toBe(10);
    }
  });

  test('a bad stride that was left out has no part in the shift', () => {
    const gain: Correction = {
      ...OFFSET,
      features: ['reading'],
      mean: [20],
      spread: [10],
      weights: [5],
      intercept: 0,
    };
    const strides = [stride(), stride({ index: 1, initialContactS: 1, toeOffS: 1.25, excluded: 'gap' })];
    const [first] = correctReadings(
      [{ overstride: reading(20) }, { overstride: reading(60) }],
      { ...input, strides },
      [gain],
    );
    expect(numberOf(first, 'overstride')).toBeCloseTo(20);
  });

  test('differences and functions of corrected readings follow them', () => {
    const own = {
      'peak-stance-knee-flexion': reading(45),
      'knee-flexion-at-contact': reading(15),
      'knee-flexion-excursion': reading(30),
      'shank-angle-at-contact': reading(10),
      'foot-ahead-of-knee': reading(100 * Math.sin((10 * Math.PI) / 180)),
    };
    const corrections: Correction[] = [
      { ...OFFSET, metric: 'peak-stance-knee-flexion', intercept: 3 },
      { ...OFFSET, metric: 'knee-flexion-at-contact', intercept: -1 },
      { ...OFFSET, metric: 'shank-angle-at-contact', intercept: 2 },
    ];
    const [first] = correctReadings([own, {}], input, corrections);
    expect(numberOf(first, 'knee-flexion-excursion')).toBeCloseTo(34);
    expect(numberOf(first, 'foot-ahead-of-knee')).toBeCloseTo(100 * Math.sin((12 * Math.PI) / 180));
  });
});

test('the corrections in force are whole and of metrics that their view shows', () => {
  for (const { metric, view, features, mean, spread, weights, largest, intercept } of CORRECTIONS) {
    const views = METRICS[metric].views as readonly string[];
    expect(views.some((one) => (one === 'side') === (view === 'side'))).toBe(true);
    for (const list of [mean, spread, weights]) expect(list).toHaveLength(features.length);
    for (const value of [...mean, ...spread, ...weights, largest, intercept])
      expect(Number.isFinite(value)).toBe(true);
    expect(Math.min(...spread, 1)).toBeGreaterThan(0);
  }
});
