import type { PixelBox } from '../../../core/pose/pixel-box.ts';
import { combing } from '../../../core/preflight/evidence/combing.ts';
import { measureScene, type SceneFrame } from '../../../core/preflight/evidence/measure-scene.ts';
import type { SceneEvidence } from '../../../core/preflight/evidence/scene-evidence.ts';
import type { LumaImage } from '../../../core/preflight/image/luma-image.ts';
import type { ScanResult } from '../../../core/scan/scan-result.ts';
import type { OpenVideo } from '../../../media/open-video.ts';
import { readSourceFacts } from '../../../media/read-source-facts.ts';
import { RegionCanvas } from '../../../media/region-canvas.ts';
import { feedFrames } from './frame-feed.ts';
import type { FrameSupply, PoseEvent } from '../protocol.ts';
import { wholeFrame } from './pushed-frames.ts';

/** Where in the clip runs of consecutive frames are looked at, shares of its length. */
const RUN_PLACES = [0.15, 0.5, 0.85] as const;
/** Frames of a run: about a step, and enough to see every second or fifth frame repeated. */
const RUN_FRAMES = 16;
/** A seek per frame is slow: where the page plays the file, the runs are shorter. */
const PUSHED_RUN_FRAMES = 8;
const WHOLE_LONG_SIDE = 340;
const RUNNER_LONG_SIDE = 256;
/** Room around a person, share of the box: what moves with the body is not the background. */
const MARGIN = 0.12;
/** Interlaced video has at most so many rows, and is not turned; its own rows are looked at. */
const MOST_WOVEN_ROWS = 1152;
/** Frames of a run in which combed edges are looked for. */
const COMBED_FRAMES = 5;

/** Measures light, level, camera motion, repeated frames and timing for the pre-flight checks. */
export async function lookOverScene(
  video: OpenVideo,
  stills: readonly LumaImage[],
  scan: ScanResult,
  supply: FrameSupply,
  emit: (event: PoseEvent) => void,
): Promise<SceneEvidence> {
  const { info, times } = video;
  const frames = supply === 'decode' ? RUN_FRAMES : PUSHED_RUN_FRAMES;
  const whole = new RegionCanvas(wholeFrame(info), WHOLE_LONG_SIDE);
  const runner = new RegionCanvas(scan.crop ?? wholeFrame(info), RUNNER_LONG_SIDE);
  const full = canBeInterlaced(info)
    ? new RegionCanvas(inWholeRows(scan.crop ?? wholeFrame(info)), Infinity)
    : null;
  const rows: LumaImage[][] = [];
  const runs: SceneFrame[][] = [];
  for (const from of runStarts(info.frames, frames)) {
    const run: SceneFrame[] = [];
    const combed: LumaImage[] = [];
    for await (const fed of feedFrames(video, { from, to: from + frames }, supply, emit)) {
      fed.drawTo(whole);
      fed.drawTo(runner);
      if (full && combed.length < COMBED_FRAMES) {
        fed.drawTo(full);
        combed.push(full.readLuma());
      }
      run.push({ timeS: fed.timeS, whole: whole.readLuma(), runner: runner.readLuma() });
    }
    runs.push(run);
    rows.push(combed);
  }
  const people = scan.people.map(({ box }) => shareOf(box, info));
  const scene = measureScene({
    stills,
    runs,
    people,
    timesS: times.timesS,
    source: await readSourceFacts(video.track),
  });
  const combs = combing(rows);
  return Number.isFinite(combs) ? { ...scene, combing: combs } : scene;
}

function canBeInterlaced({ height, rotation }: OpenVideo['info']): boolean {
  return height <= MOST_WOVEN_ROWS && rotation % 180 === 0;
}

/** The box on whole pixels: a picture between its rows would blend them. */
function inWholeRows({ x, y, width, height }: PixelBox): PixelBox {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  return {
    x: left,
    y: top,
    width: Math.max(1, Math.floor(x + width) - left),
    height: Math.max(1, Math.floor(y + height) - top),
  };
}

function shareOf(
  box: PixelBox,
  { width, height }: { readonly width: number; readonly height: number },
): PixelBox {
  return {
    x: (box.x - MARGIN * box.width) / width,
    y: (box.y - MARGIN * box.height) / height,
    width: (box.width * (1 + 2 * MARGIN)) / width,
    height: (box.height * (1 + 2 * MARGIN)) / height,
  };
}

/** First frames of the runs; a clip too short for several has one. */
function runStarts(total: number, frames: number): readonly number[] {
  if (total < RUN_PLACES.length * frames) return [0];
  return RUN_PLACES.map((place) => Math.min(total - frames, Math.floor(place * total)));
}
