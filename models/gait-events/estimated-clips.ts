import { join } from 'node:path';
import { analyzeRun } from '../../src/core/analysis/analyze-run.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../src/core/export/track-json.ts';
import { isRefused } from '../../src/core/quality/capture-checks.ts';
import { SIDES } from '../../src/core/pose/landmark.ts';
import { DEFAULT_CONTEXT } from '../../src/core/run/run-context.ts';
import { recordedRunner } from '../../tests/bench/calibration/left-out-corrections.ts';
import type { TrueContact } from '../../tests/bench/mocap/load-mocap.ts';
import { beforeSecondLook } from '../../tests/bench/rendered/first-look.ts';
import { isStored, readStored, storedNames } from '../../tests/bench/rendered/stored-json.ts';
import { readSyntheticTruth, type SyntheticTruth } from '../../tests/bench/synthetic/synthetic-truth.ts';
import type { FilmedClip } from './training-examples.ts';

/**
 * Rendered bodies as the pose model saw them, with their true events. From front and rear all that
 * the app takes for such: what the estimator makes of hips, shoulders and feet there is coarser
 * than any made-up error. From the side those that move as recorded runners did: their contacts are
 * the plates', the others' are the sole's; and with the pose model's own feet, whose jitter teaches
 * what holds on real clips (README). Each in the view that the app itself sees.
 *
 * @param tracks folder of the heavy model's `<clip>.json`
 */
export function estimatedClips(tracks: string, truths: string): FilmedClip[] {
  return storedNames(tracks)
    .filter((name) => isStored(join(truths, name)))
    .flatMap((name) => {
      const truth = readSyntheticTruth(join(truths, name));
      const json = readStored(join(tracks, name));
      const seen = fromTrackJson(json);
      if (!isTrack(seen)) throw new Error(`${name}: ${seen.detail}`);
      const firstSeen = beforeSecondLook(seen, join(tracks, name));
      const { scene } = captureOfTrackJson(json);
      const context = { ...DEFAULT_CONTEXT, heightM: truth.heightM, ...(scene && { scene }) };
      const { camera, quality } = analyzeRun(firstSeen, context);
      // What no runner gets numbers from teaches none: legs behind a console, for one.
      if (isRefused(quality) || camera.isSeenFromBothEnds) return [];
      const { view, forward } = camera;
      const track = view === 'side' ? firstSeen : seen;
      if (view === 'side' && recordedRunner(truth.body) === null) return [];
      // Where front and rear are taken for one another, so are the feet.
      if (view !== 'side' && !truth.view.startsWith(view)) return [];
      return [
        {
          subject: truth.body,
          name: truth.clip,
          speedMps: truth.beltSpeedMps,
          camera: truth.view,
          view,
          forward,
          startS: 0,
          contacts: trueContacts(truth),
          track,
        },
      ];
    });
}

/** The renderer tells landings and leavings apart: no contact here has both. */
function trueContacts({ contacts, toeOffs }: SyntheticTruth): TrueContact[] {
  const never = Number.NEGATIVE_INFINITY;
  const event = { footStrikeAngleDeg: Number.NaN, isUsable: true };
  return SIDES.flatMap((side) => [
    ...contacts[side].map((icS) => ({ ...event, side, icS, toS: never })),
    ...toeOffs[side].map((toS) => ({ ...event, side, icS: never, toS })),
  ]);
}
