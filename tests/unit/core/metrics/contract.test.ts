import { describe, expect, test } from 'vitest';
import { PICTURE_FAULTS } from '../../../../src/core/run/picture-facts.ts';
import { SERIES_IDS } from '../../../../src/core/kinematics/kinematic-series.ts';
import { METRIC_KINDS, READ_AT } from '../../../../src/core/metrics/metric.ts';
import { normRange, REFERENCE_RANGES } from '../../../../src/core/metrics/reference-ranges.ts';
import { ERROR_TABLE } from '../../../../src/core/quality/error-table.ts';
import { METRIC_ENTRIES } from '../../../../src/text/metrics/metric-entries.ts';
import type { View } from '../../../../src/core/run/run-context.ts';
import { isMeasured, UNAVAILABLE_REASONS, UNITS } from '../../../../src/core/run/measure.ts';
import type { Measured } from '../../../../src/core/run/measure.ts';
import { METRIC_IDS, METRICS } from '../../../../src/core/metrics/registry.ts';
import type { Pose } from './posed-input.ts';
import { metricInput, still, stride } from './posed-input.ts';

const STANDING: Pose = {};
for (const side of ['left', 'right'] as const) {
  const dx = side === 'right' ? 20 : -20;
  STANDING[`${side}-shoulder`] = still(500 + dx, 200);
  STANDING[`${side}-elbow`] = still(500 + dx, 260);
  STANDING[`${side}-wrist`] = still(560 + dx, 260);
  STANDING[`${side}-hip`] = still(500 + dx, 320);
  STANDING[`${side}-knee`] = still(505 + dx, 420);
  STANDING[`${side}-ankle`] = still(500 + dx, 520);
  STANDING[`${side}-heel`] = still(490 + dx, 535);
  STANDING[`${side}-toe`] = still(540 + dx, 537);
}

/**
 * A measured value is finite, carries the metric's own unit and a real frame; a missing one a known
 * reason.
 */
function expectHonest(measured: Measured, unit: string): void {
  if (!isMeasured(measured)) {
    expect(UNAVAILABLE_REASONS).toContain(measured.unavailable);
    return;
  }
  if (typeof measured.value === 'number') expect(measured.value).toSatisfy(Number.isFinite);
  expect(measured.unit).toBe(unit);
  expect(measured.uncertainty).toBeGreaterThanOrEqual(0);
  expect(Number.isInteger(measured.frame)).toBe(true);
}

describe.each(METRIC_IDS)('%s', (id) => {
  const metric = METRICS[id];

  test('is registered under its own id with unit, views, decimals and drawing', () => {
    expect(metric.id).toBe(id);
    expect(UNITS).toContain(metric.unit);
    expect(metric.views.length).toBeGreaterThan(0);
    expect(metric.decimals).toBeGreaterThanOrEqual(0);
    expect([
      'angle',
      'from-vertical',
      'from-flat-foot',
      'from-mean',
      'horizontal-distance',
      'none',
    ]).toContain(metric.drawing.kind);
  });

  test('has every trait that the app asks for', () => {
    expect(METRIC_KINDS).toContain(metric.kind);
    expect(READ_AT).toContain(metric.readAt);
    expect(['leg', 'body']).toContain(metric.of);
    expect([null, 'body', 'metres']).toContain(metric.scale);
    expect(['both-legs', 'near-leg']).toContain(metric.scored);
    expect([null, ...SERIES_IDS]).toContain(metric.curve);
    for (const flag of [metric.comparable, metric.withoutFeet]) expect(flag).toBeTypeOf('boolean');
    for (const number of [metric.perRollDegree, metric.largestUsefulError])
      expect(number === null || number >= 0).toBe(true);
    for (const fault of metric.weakenedBy ?? []) expect(PICTURE_FAULTS).toContain(fault);
    // What is drawn is among the points that the number is read from.
    const { kind, ...points } = metric.drawing;
    if (kind !== 'none') for (const point of Object.values(points)) expect(metric.from).toContain(point);
    // Without a point of the body only events are left, which belong to both legs alike.
    if (metric.from.length === 0) expect(metric.scored).toBe('both-legs');
  });

  test('has a reference range or says that it has none, and words', () => {
    expect(REFERENCE_RANGES).toHaveProperty(id);
    const words = METRIC_ENTRIES[id];
    for (const text of [words.name, words.shortName, words.definition]) expect(text).toMatch(/^[A-Z]/);
    expect(words.pictureNote === null || words.pictureNote.length > 0).toBe(true);
    expect(words.explanation.whatIsIt.length).toBeGreaterThan(0);
    for (const { outcome } of normRange(id)?.bands ?? [])
      expect(Object.keys(words.findings)).toContain(outcome);
  });

  test('has an error to state: measured, judged, or its own', () => {
    if (metric.drawing.kind === 'none') return;
    expect(ERROR_TABLE.some((row) => row.metric === id)).toBe(true);
    expect(metric.largestUsefulError).not.toBeNull();
  });

  test.each(['side', 'front', 'rear'] as const)(
    'never gives NaN or throws on a whole runner, %s view',
    (view) => {
      const strides = [
        stride(),
        stride({
          side: 'left',
          initialContactS: 0.85,
          toeOffS: 1.1,
          oppositeContactS: 1.2,
          nextContactS: 1.55,
        }),
      ];
      const input = metricInput(STANDING, view, {
        strides,
        camera: { metresPerPx: 0.004, beltSpeedPxS: 700 },
      });
      for (const one of strides) expectHonest(metric.compute(one, input), metric.unit);
    },
  );

  test('is unavailable on a track without a person', () => {
    for (const view of metric.views) {
      const measured = metric.compute(stride(), metricInput({}, view));
      // Times come from the events alone; everything else needs points.
      if (metric.drawing.kind !== 'none') expect(isMeasured(measured)).toBe(false);
      expectHonest(measured, metric.unit);
    }
  });

  test('is honest for a stride without toe-off or opposite contact, and for one beyond the clip', () => {
    for (const view of metric.views) {
      const input = metricInput(STANDING, view);
      expectHonest(metric.compute(stride({ toeOffS: null, oppositeContactS: null }), input), metric.unit);
      const beyond = stride({
        initialContactS: 90,
        toeOffS: 90.2,
        oppositeContactS: 90.35,
        nextContactS: 90.7,
      });
      expectHonest(metric.compute(beyond, input), metric.unit);
    }
  });

  test('says wrong-view where the view cannot show it', () => {
    const others = (['side', 'front', 'rear'] satisfies View[]).filter(
      (view) => !metric.views.includes(view),
    );
    for (const view of others) {
      expect(metric.compute(stride(), metricInput(STANDING, view))).toEqual({ unavailable: 'wrong-view' });
    }
  });
});
