import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { analyzeRun } from '../../../../src/core/analysis/analyze-run.ts';
import { JOINT_INDEX, type JointName, LANDMARK_NAMES, SIDES } from '../../../../src/core/pose/landmark.ts';
import { jointError } from '../../../../src/core/quality/joint-error.ts';
import { legOf } from '../../../../src/core/run/leg-of.ts';
import { readShareFile } from '../../../../src/storage/share-read.ts';
import { poseAtFrame } from '../../../../src/ui/overlay/pose-at-frame.ts';
import { sharedFile } from '../../../support/shared-folder.ts';

const truths = ['demo-side', 'demo-rear'].map((name) => sharedFile('clips', 'synthetic', `${name}.json`));
if (truths.includes(null)) console.log('Skipped: the true joints lie beside the repository.');

interface Truth {
  readonly landmark_names: readonly string[];
  readonly frames: { readonly landmarks_px: readonly (readonly (readonly [number, number])[])[] };
}

test.skipIf(truths.includes(null))('true joints lie in their discs as often as promised', async () => {
  const path = join(import.meta.dirname, '../../../e2e/fixtures/two-views.treadlens');
  const { clips } = await readShareFile(new Blob([readFileSync(path)]), {
    signal: new AbortController().signal,
  });
  for (const [index, { track, record }] of clips.entries()) {
    const truth = JSON.parse(readFileSync(String(truths[index]), 'utf8')) as Truth;
    const { trajectories, camera, context } = analyzeRun(track, record.context);
    let within = 0;
    let seen = 0;
    for (let frame = 2; frame < track.timesS.length - 2; frame += 3) {
      const pose = poseAtFrame(trajectories, frame);
      for (const name of Object.keys(JOINT_INDEX) as JointName[]) {
        for (const side of SIDES) {
          const landmark = JOINT_INDEX[name][side];
          const found = pose[landmark];
          const place = truth.landmark_names.indexOf(LANDMARK_NAMES[landmark] ?? '');
          const [x = Number.NaN, y = Number.NaN] = truth.frames.landmarks_px[frame]?.[place] ?? [];
          const offPx = Math.hypot((found?.x ?? Number.NaN) - x, (found?.y ?? Number.NaN) - y);
          if (!Number.isFinite(offPx)) continue;
          const off = (100 * offPx) / camera.legLengthPx;
          seen += 1;
          if (off <= jointError(context.model, legOf(side, context.nearSide), name)) within += 1;
        }
      }
    }
    // Two thirds over all clips; a single clip may be somewhat better or worse.
    expect(seen).toBeGreaterThan(2000);
    expect(within / seen).toBeGreaterThan(0.55);
    expect(within / seen).toBeLessThan(0.85);
  }
});
