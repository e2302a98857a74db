import { measureScene, type SceneFrame } from '../../../core/preflight/evidence/measure-scene.ts';
import type { RunnerEvidence } from '../../../core/preflight/evidence/runner-evidence.ts';
import type { SceneEvidence } from '../../../core/preflight/evidence/scene-evidence.ts';
import type { ScanFrame } from '../../../core/scan/scan-frame.ts';
import { summariseScan } from '../../../core/scan/scan-result.ts';
import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import type { PoseEstimator } from '../../../inference/pose-estimator.ts';
import { CameraPicture } from '../../../media/camera-picture.ts';
import type { PreflightSight } from '../protocol.ts';

/** Looks that count: some eight seconds, so that what was put right is soon forgotten. */
const LOOKS = 8;
/** Looks without anybody after which the runner has gone. */
const LOOKS_TO_FORGET = 3;
/** Somebody who was seen once may be a shadow. */
const LEAST_SIGHTINGS = 2;
/**
 * The room and the camera change slowly and cost most: they are measured once in this many looks.
 */
const SCENE_EVERY = 3;
/** Longer sides of the pictures for people, and for neighbouring frames, pixels. */
const PEOPLE_LONG_SIDE = 768;
const STEP_LONG_SIDE = 340;
/**
 * Legs that move less than this at the knees, levels of 255, say nothing of what hides the feet:
 * who stands is always there.
 */
const MOVING_KNEES = 8;

interface Look {
  readonly scan: ScanFrame & { readonly picture: NonNullable<ScanFrame['picture']> };
  readonly step: readonly SceneFrame[];
}

/** The last looks at a camera's picture, read by the rules for the looks at a clip. */
export class CameraLooks {
  readonly #estimator: PoseEstimator;
  #looks: Look[] = [];
  #count = 0;
  #whole: CameraPicture | null = null;
  #small: CameraPicture | null = null;
  #scene: SceneEvidence | null = null;

  /** @param estimator finds several people in single pictures */
  constructor(estimator: PoseEstimator) {
    this.#estimator = estimator;
  }

  /** Takes in two neighbouring frames; they stay open. */
  async look(frames: readonly [VideoFrame, VideoFrame]): Promise<Omit<PreflightSight, 'kind' | 'tookS'>> {
    const [frame] = frames;
    const { displayWidth: width, displayHeight: height } = frame;
    const region: PixelBox = { x: 0, y: 0, width, height };
    if (this.#whole?.region.width !== width || this.#whole.region.height !== height) {
      this.#whole = new CameraPicture(region, PEOPLE_LONG_SIDE);
      this.#small = new CameraPicture(region, STEP_LONG_SIDE);
      this.#looks = [];
      this.#scene = null;
    }
    const whole = this.#whole;
    const small = this.#small ?? new CameraPicture(region, STEP_LONG_SIDE);
    whole.draw(frame);
    const people = await this.#estimator.estimate(whole);
    const step = frames.map((one): SceneFrame => {
      small.draw(one);
      const picture = small.readLuma();
      return { timeS: one.timestamp / 1e6, whole: picture, runner: picture };
    });
    const scan = { frame: this.#count, people, picture: whole.readLuma() };
    this.#looks = [...this.#looks, { scan, step }].slice(-LOOKS);
    const found = this.#people(width, height);
    if (this.#scene === null || this.#count % SCENE_EVERY === 0) {
      this.#scene = this.#measureScene(found.boxes, width, height);
    }
    this.#count++;
    return {
      looks: this.#looks.length,
      people: found.people,
      runner: found.runner,
      scene: this.#scene,
      longSidePx: Math.max(width, height),
    };
  }

  #people(
    width: number,
    height: number,
  ): { people: number; runner: RunnerEvidence | null; boxes: readonly PixelBox[] } {
    const scans = this.#looks.map(({ scan }) => scan);
    const isGone = scans.slice(-LOOKS_TO_FORGET).every(({ people }) => people.length === 0);
    const { people } = summariseScan(scans, width, height);
    const sure = people.filter(({ seenInFrames }) => seenInFrames >= LEAST_SIGHTINGS);
    const boxes = people.map(({ box }) => box);
    if (isGone) return { people: 0, runner: null, boxes };
    const evidence = sure[0]?.evidence ?? null;
    return { people: Math.max(1, sure.length), runner: evidence && whereLegsMove(evidence), boxes };
  }

  #measureScene(boxes: readonly PixelBox[], width: number, height: number): SceneEvidence {
    const scene = measureScene({
      stills: this.#looks.map(({ scan }) => scan.picture),
      runs: this.#looks.map(({ step }) => step),
      people: boxes.map((box) => withRoom(box, width, height)),
      timesS: [],
      source: null,
    });
    // Two frames at a time show neither repeats nor an even pace, and whoever steps on the belt
    // changes theirs.
    return { ...scene, repeats: null, pace: null };
  }
}

/**
 * What moves with the body is not the background: room around a person, share of the box, as shares
 * of the picture.
 */
function withRoom(box: PixelBox, width: number, height: number): PixelBox {
  const margin = 0.12;
  return {
    x: (box.x - margin * box.width) / width,
    y: (box.y - margin * box.height) / height,
    width: (box.width * (1 + 2 * margin)) / width,
    height: (box.height * (1 + 2 * margin)) / height,
  };
}

function whereLegsMove(runner: RunnerEvidence): RunnerEvidence {
  return runner.kneeNovelty >= MOVING_KNEES ? runner : { ...runner, feetNovelty: Number.NaN };
}
