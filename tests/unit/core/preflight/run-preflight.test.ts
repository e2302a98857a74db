import { describe, expect, test } from 'vitest';

import type { CameraMotion } from '../../../../src/core/preflight/evidence/camera-motion.ts';
import type { RunnerEvidence } from '../../../../src/core/preflight/evidence/runner-evidence.ts';
import type { SceneEvidence } from '../../../../src/core/preflight/evidence/scene-evidence.ts';
import type { PreflightInput } from '../../../../src/core/preflight/preflight-check.ts';
import type { PreflightId } from '../../../../src/core/preflight/preflight-finding.ts';
import { runPreflight } from '../../../../src/core/preflight/run-preflight.ts';

const CAMERA: CameraMotion = {
  known: 12,
  compared: 12,
  wander: 0.001,
  shake: 0.0005,
  zoom: 1.001,
  turnDeg: 0.1,
  otherScene: 0,
};

const RUNNER: RunnerEvidence = {
  looks: 12,
  heightPx: 470,
  feetOutShare: 0,
  headOutShare: 0,
  handsOutShare: 0,
  feetVisibility: 0.95,
  kneeVisibility: 0.98,
  feetNovelty: 30,
  kneeNovelty: 40,
  turnDeg: 0,
  view: 'side',
  obliqueDeg: 4,
  growth: 1,
  light: { mean: 0.4, dark: 0.1, bright: 0.8 },
  shoeBlur: 0.35,
  fastShoeBlur: 0.4,
};

const SCENE: SceneEvidence = {
  light: { mean: 0.5, dark: 0.1, bright: 0.9 },
  tilt: null,
  camera: CAMERA,
  repeats: { repeated: 0, pairs: 45 },
  pace: 1.1,
  timing: { intervalS: 1 / 60, missing: 0, longestGapS: 1 / 60, unevenShare: 0, rateRatio: 1 },
  source: { frontCamera: null, flipped: false },
};

interface Changes {
  readonly runner?: Partial<RunnerEvidence>;
  readonly scene?: Partial<SceneEvidence>;
  readonly camera?: Partial<CameraMotion>;
}

/** What is found in a clip filmed as it should be, but for this. */
function findings({ runner, scene, camera }: Changes): ReturnType<typeof runPreflight> {
  const input: PreflightInput = {
    view: 'side',
    frameRateHz: 60,
    slowMotion: 1,
    durationS: 12,
    people: 1,
    runner: { ...RUNNER, ...runner },
    scene: { ...SCENE, camera: { ...CAMERA, ...camera }, ...scene },
    longSidePx: 1280,
  };
  return runPreflight(input);
}

test('nothing is found in a clip filmed as it should be', () => {
  expect(findings({})).toEqual([]);
});

describe('each is told alone, and not where it is just less', () => {
  test.each<[PreflightId, severity: string, faulty: Changes, fine: Changes]>([
    ['scene-changes', 'weakens', { camera: { otherScene: 2 } }, { camera: { otherScene: 1 } }],
    ['speed-changes', 'weakens', { scene: { pace: 2.3 } }, { scene: { pace: 2.1 } }],
    ['feet-blurred', 'weakens', { runner: { shoeBlur: 0.51 } }, { runner: { shoeBlur: 0.49 } }],
    ['feet-blurred', 'note', { runner: { fastShoeBlur: 0.47 } }, { runner: { fastShoeBlur: 0.45 } }],
    ['feet-out-of-frame', 'weakens', { runner: { feetOutShare: 0.09 } }, { runner: { feetOutShare: 0.07 } }],
    ['feet-out-of-frame', 'loses', { runner: { feetOutShare: 0.3 } }, {}],
    ['hands-out-of-frame', 'note', { runner: { handsOutShare: 0.26 } }, { runner: { handsOutShare: 0.24 } }],
  ])('%s, which %s', (id, severity, faulty, fine) => {
    expect(findings(faulty)).toMatchObject([{ id, severity }]);
    expect(findings(fine)).toEqual([]);
  });
});

test('shoes outside of the picture are not called blurred', () => {
  const ids = findings({ runner: { feetOutShare: 0.5, shoeBlur: 0.6 } }).map(({ id }) => id);
  expect(ids).toEqual(['feet-out-of-frame']);
});
