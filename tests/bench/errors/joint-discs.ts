import { join } from 'node:path';
import { quantile } from 'd3-array';
import { analyzeRun } from '../../../src/core/analysis/analyze-run.ts';
import { captureOfTrackJson, fromTrackJson, isTrack } from '../../../src/core/export/track-json.ts';
import { JOINT_INDEX, LANDMARK_NAMES, SIDES, type JointName } from '../../../src/core/pose/landmark.ts';
import type { JointErrors, JointErrorsFile, SeenAs } from '../../../src/core/quality/joint-error.ts';
import { legOf } from '../../../src/core/run/leg-of.ts';
import { DEFAULT_CONTEXT, MODEL_IDS, type ModelId } from '../../../src/core/run/run-context.ts';
import { isStored, readStored, storedNames } from '../rendered/stored-json.ts';
import { SYNTHETIC_CLIPS_FOLDER } from '../synthetic/score-synthetic-tracks.ts';
import { writeFormatted } from '../write-formatted.ts';
import type { RenderedSet } from './score-models.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'src/core/quality/joint-errors.json');
/** So many frames of a clip count, so that a long or a fast one has one vote. */
const FRAMES = 60;
/** Share of the frames in which a joint lies in its disc. */
const SHARE = 2 / 3;
const SEEN_AS: readonly SeenAs[] = ['near', 'far', 'frontal'];
const JOINT_NAMES = Object.keys(JOINT_INDEX) as JointName[];

interface TrueJoints {
  readonly landmark_names: readonly string[];
  readonly frames: { readonly landmarks_px: readonly (readonly (readonly [number, number])[])[] };
}

interface JointOff {
  readonly seenAs: SeenAs;
  readonly joint: JointName;
  readonly percentOfLeg: number;
}

/** Distances of the drawn joints from the true ones in one clip; none where nothing is read. */
function jointsOff(trackFile: string, truthFile: string, model: ModelId): readonly JointOff[] {
  const json = readStored(trackFile);
  const track = fromTrackJson(json);
  if (!isTrack(track)) throw new Error(`${trackFile}: ${track.detail}`);
  const truth = readStored(truthFile) as TrueJoints;
  const { scene } = captureOfTrackJson(json);
  const { trajectories, camera, context, state } = analyzeRun(track, {
    ...DEFAULT_CONTEXT,
    model,
    ...(scene && { scene }),
  });
  if (state.kind === 'unreliable' || camera.isSeenFromBothEnds) return [];
  const frames = Array.from({ length: FRAMES }, (_, k) => Math.floor((k * track.timesS.length) / FRAMES));
  return frames.flatMap((frame) => {
    // The nearest sample: the grid is at least as fine as the frames.
    const { timesS, rateHz, frameTimesS } = trajectories;
    const at = Math.round(((frameTimesS[frame] ?? Number.NaN) - (timesS[0] ?? 0)) * rateHz);
    return SIDES.flatMap((side) =>
      JOINT_NAMES.flatMap((joint): JointOff[] => {
        const landmark = JOINT_INDEX[joint][side];
        const place = truth.landmark_names.indexOf(LANDMARK_NAMES[landmark] ?? '');
        const [x = Number.NaN, y = Number.NaN] = truth.frames.landmarks_px[frame]?.[place] ?? [];
        const offX = (trajectories.x[landmark]?.[at] ?? Number.NaN) - x;
        const offY = (trajectories.y[landmark]?.[at] ?? Number.NaN) - y;
        const percentOfLeg = (100 * Math.hypot(offX, offY)) / camera.legLengthPx;
        const seenAs = legOf(side, context.nearSide) ?? 'frontal';
        return Number.isFinite(percentOfLeg) ? [{ seenAs, joint, percentOfLeg }] : [];
      }),
    );
  });
}

/** Measures and writes the discs of every model, on all clips that have a track and a truth. */
export async function writeJointErrors(sets: readonly RenderedSet[]): Promise<void> {
  const table = Object.fromEntries(MODEL_IDS.map((model) => [model, discsOf(sets, model)]));
  const file: JointErrorsFile = {
    format: 'treadlens-joints/1',
    errors: table as JointErrorsFile['errors'],
  };
  await writeFormatted(FILE, JSON.stringify(file));
}

function discsOf(sets: readonly RenderedSet[], model: ModelId): Readonly<Record<SeenAs, JointErrors>> {
  const all = sets.flatMap(({ tracksOf, truthFolder = SYNTHETIC_CLIPS_FOLDER }) =>
    storedNames(tracksOf(model))
      .filter((name) => isStored(join(truthFolder, name)))
      .flatMap((name) => jointsOff(join(tracksOf(model), name), join(truthFolder, name), model)),
  );
  const radius = (seenAs: SeenAs, joint: JointName): number => {
    const own = all.filter((one) => one.seenAs === seenAs && one.joint === joint);
    const size = quantile(own, SHARE, (one) => one.percentOfLeg);
    if (size === undefined) throw new Error(`no ${joint} was seen as ${seenAs} by the ${model} model`);
    return Number(size.toFixed(1));
  };
  const discs = SEEN_AS.map((seenAs) => [
    seenAs,
    Object.fromEntries(JOINT_NAMES.map((joint) => [joint, radius(seenAs, joint)])),
  ]);
  return Object.fromEntries(discs) as Readonly<Record<SeenAs, JointErrors>>;
}
