import { JOINT_INDEX, LANDMARK_COUNT } from '../../../src/core/pose/landmark.ts';
import { LANDMARK_STRIDE } from '../../../src/core/pose/pose-track.ts';
import type { SurveySample } from '../../../src/core/scan/steadiest-stretch.ts';

/**
 * What a survey sees of a runner who runs steadily all the time, 40 px tall.
 *
 * @param everyS seconds from look to look.
 */
export function steadySurvey(lengthS: number, everyS: number): SurveySample[] {
  return Array.from({ length: Math.floor(lengthS / everyS) }, (_, i) => {
    const landmarks = new Float32Array(LANDMARK_COUNT * LANDMARK_STRIDE);
    const put = (index: number, x: number, y: number): void =>
      landmarks.set([x, y, 0, 1], LANDMARK_STRIDE * index);
    put(0, 50, 10);
    for (const side of ['left', 'right'] as const) {
      put(JOINT_INDEX.hip[side], 50, 30);
      const reach = 2 + 8 * Math.abs(Math.sin(i * 1.7));
      put(JOINT_INDEX.ankle[side], 50 + (side === 'left' ? -reach : reach), 50);
    }
    return { timeS: everyS * i, landmarks };
  });
}
