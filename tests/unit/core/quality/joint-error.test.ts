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

/** The foot is looked at twice, and by itself it must keep its promise as well. */
const FOOT: readonly JointName[] = ['heel', 'toe'];

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
    const within = { foot: [] as boolean[], other: [] as boolean[] };
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
          const isWithin = off <= jointError(context.model, legOf(side, context.nearSide), name);
          within[FOOT.includes(name) ? 'foot' : 'other'].push(isWithin);
        }
      }
    }
    for (const own of Object.values(within)) {
      // Two thirds over all clips; a single clip may be better or worse.
      expect(own.length).toBeGreaterThan(500);
      const share = own.filter(Boolean).length / own.length;
      expect(share).toBeGreaterThan(0.5);
      expect(share).toBeLessThan(0.95);
    }
  }
});
