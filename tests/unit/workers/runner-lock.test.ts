import { describe, expect, test } from 'vitest';

import type { PoseEstimator } from '../../../src/inference/pose-estimator.ts';
import type { RegionCanvas } from '../../../src/media/region-canvas.ts';
import { RunnerLock } from '../../../src/workers/pose/worker/runner-lock.ts';
import { stickPerson } from '../core/scan/stick-person.ts';

const RUNNER_X = 300;
const BYSTANDER_X = 700;
const HIPS = { x: 200, y: 300, width: 200, height: 100 };

function personAt(x: number): Float32Array {
  return stickPerson({ x, y: 350, height: 400, shoulders: 0.1, facing: 1, stride: 0.1 });
}

/**
 * A scene and a tracker like MediaPipe's: it stays with the person it has; losing one costs a
 * frame; it then takes the nearest to the camera (the bystander) of those it can see.
 */
class Scene {
  visibleFrom = -Infinity;
  visibleTo = Infinity;
  runnerThere = true;
  bystanderThere = true;
  inferences = 0;
  #held: 'runner' | 'bystander' | null = null;

  readonly picture = {
    region: { x: 0, y: 0, width: 1000, height: 700 },
    keepStrip: (centre: number, width: number) => {
      this.visibleFrom = centre - width / 2;
      this.visibleTo = centre + width / 2;
    },
  } as unknown as RegionCanvas;

  readonly draw = (): void => {
    this.visibleFrom = -Infinity;
    this.visibleTo = Infinity;
  };

  readonly estimator: PoseEstimator = {
    startOver: () => Promise.resolve(),
    delegate: 'CPU',
    fellBack: false,
    close: () => undefined,
    // eslint-disable-next-line @typescript-eslint/require-await
    estimate: async () => {
      this.inferences++;
      const seen = {
        bystander: this.bystanderThere && this.#visible(BYSTANDER_X),
        runner: this.runnerThere && this.#visible(RUNNER_X),
      };
      if (this.#held && !seen[this.#held]) {
        this.#held = null;
        return [];
      }
      this.#held ??= seen.bystander ? 'bystander' : seen.runner ? 'runner' : null;
      if (!this.#held) return [];
      return [personAt(this.#held === 'runner' ? RUNNER_X : BYSTANDER_X)];
    },
  };

  #visible(x: number): boolean {
    return x >= this.visibleFrom && x < this.visibleTo;
  }
}

/** x of the left hip, or null where nobody was accepted. */
function hipX(landmarks: Float32Array | undefined): number | null {
  return landmarks ? Math.round((landmarks[23 * 4] ?? 0) / 100) * 100 : null;
}

describe('RunnerLock', () => {
  test('moves the tracker from the bystander to the runner in the first frame and keeps it there', async () => {
    const scene = new Scene();
    const lock = new RunnerLock(scene.estimator, HIPS);
    expect(hipX(await lock.estimate(scene.picture, scene.draw))).toBe(RUNNER_X);
    const spent = scene.inferences;
    expect(hipX(await lock.estimate(scene.picture, scene.draw))).toBe(RUNNER_X);
    expect(scene.inferences).toBe(spent + 1);
  });

  test('without a bystander every frame costs one inference', async () => {
    const scene = new Scene();
    scene.bystanderThere = false;
    const lock = new RunnerLock(scene.estimator, HIPS);
    for (let frame = 0; frame < 10; frame++) await lock.estimate(scene.picture, scene.draw);
    expect(scene.inferences).toBe(10);
  });

  test('never gives the bystander for the runner, and does not look again at every frame', async () => {
    const scene = new Scene();
    scene.runnerThere = false;
    const lock = new RunnerLock(scene.estimator, HIPS);
    for (let frame = 0; frame < 30; frame++) {
      expect(await lock.estimate(scene.picture, scene.draw)).toBeUndefined();
    }
    expect(scene.inferences).toBeLessThan(30 * 2);
  });

  test('takes the runner up again after being hidden', async () => {
    const scene = new Scene();
    const lock = new RunnerLock(scene.estimator, HIPS);
    await lock.estimate(scene.picture, scene.draw);
    scene.runnerThere = false;
    for (let frame = 0; frame < 8; frame++) await lock.estimate(scene.picture, scene.draw);
    scene.runnerThere = true;
    const later: (number | null)[] = [];
    for (let frame = 0; frame < 8; frame++) later.push(hipX(await lock.estimate(scene.picture, scene.draw)));
    expect(later.at(-1)).toBe(RUNNER_X);
    expect(later).not.toContain(BYSTANDER_X);
  });
});
