import { describe, expect, test } from 'vitest';

import {
  HEAT_MAP_SIZE,
  NETWORK_LANDMARKS,
  NUMBERS_PER_LANDMARK,
  readLandmarks,
} from '../../../src/inference/litert/read-landmarks.ts';

const KNEE = 25;
const COLD = -50;

function networkOutput(x: number, y: number): { landmarks: Float32Array; heatMaps: Float32Array } {
  const landmarks = new Float32Array(NETWORK_LANDMARKS * NUMBERS_PER_LANDMARK);
  landmarks.set([x, y, -64, Math.log(3), 0], KNEE * NUMBERS_PER_LANDMARK);
  return { landmarks, heatMaps: new Float32Array(HEAT_MAP_SIZE ** 2 * NETWORK_LANDMARKS).fill(COLD) };
}

function heat(heatMaps: Float32Array, column: number, row: number, logit: number): void {
  heatMaps[(row * HEAT_MAP_SIZE + column) * NETWORK_LANDMARKS + KNEE] = logit;
}

describe('readLandmarks', () => {
  test('gives parts of the picture and a probability', () => {
    const { landmarks, heatMaps } = networkOutput(64, 192);
    const knee = readLandmarks(landmarks, heatMaps)[KNEE];
    expect(knee).toMatchObject({ x: 0.25, y: 0.75, z: -0.25 });
    expect(knee?.visibility).toBeCloseTo(0.75, 6);
  });

  test('moves to the middle of the heat where the map is sure', () => {
    const { landmarks, heatMaps } = networkOutput(64, 192);
    heat(heatMaps, 18, 48, 50);
    heat(heatMaps, 19, 50, 50);
    expect(readLandmarks(landmarks, heatMaps)[KNEE]).toMatchObject({ x: 18.5 / 64, y: 49 / 64 });
  });

  test('stays where the map is not sure, or is hot elsewhere', () => {
    const { landmarks, heatMaps } = networkOutput(64, 192);
    heat(heatMaps, 18, 48, -0.01);
    heat(heatMaps, 20, 48, 50);
    expect(readLandmarks(landmarks, heatMaps)[KNEE]).toMatchObject({ x: 0.25, y: 0.75 });
  });

  test('stays where it lies outside of the picture', () => {
    const { landmarks, heatMaps } = networkOutput(300, -10);
    heatMaps.fill(50);
    expect(readLandmarks(landmarks, heatMaps)[KNEE]).toMatchObject({
      x: 300 / 256,
      y: Math.fround(-10) / 256,
    });
  });
});
