import { describe, expect, test } from 'vitest';
import { flatFootAngle } from '../../../../src/core/metrics/flat-foot-angle.ts';
import type { Stride } from '../../../../src/core/run/stride.ts';
import { metricInput, still, stride } from './posed-input.ts';

/** Flat angle of a right foot whose line from heel to toe points down by this much. */
function flatOf(downDeg: (timeS: number) => number, strides: readonly Stride[] = [stride()]): number {
  const toe = (timeS: number): readonly [number, number] => {
    const rad = (downDeg(timeS) * Math.PI) / 180;
    return [500 + 60 * Math.cos(rad), 500 + 60 * Math.sin(rad)];
  };
  return flatFootAngle(
    metricInput({ 'right-heel': still(500, 500), 'right-toe': toe }, 'side', { strides }),
    'right',
  );
}

// Stance is 0.5 to 0.75 s.
describe('the angle of a foot that lies flat', () => {
  test('is that of mid-stance, whatever the foot does at landing and push-off', () => {
    expect(flatOf((t) => (t < 0.545 ? 0 : t > 0.67 ? 70 : 28))).toBeCloseTo(-28, 6);
  });

  test('stands the toe that is dragged along while the other leg swings past', () => {
    const isDragged = (t: number): boolean => t > 0.595 && t < 0.645;
    expect(flatOf((t) => (isDragged(t) ? 65 : 28))).toBeCloseTo(-28, 6);
  });

  test('is one over all strides, so that a bad one has little say', () => {
    const two = [0.5, 1.2].map((startS, index) =>
      stride({ index, initialContactS: startS, toeOffS: startS + 0.25, nextContactS: startS + 0.7 }),
    );
    expect(flatOf((t) => (t > 1 ? 50 : 28), two)).toBeCloseTo(-28, 6);
  });

  test('is unknown without a stance', () => {
    expect(flatOf(() => 28, [stride({ toeOffS: null })])).toBeNaN();
    expect(flatOf(() => 28, [stride({ excluded: 'gap' })])).toBeNaN();
  });
});
