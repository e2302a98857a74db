import { median } from 'd3-array';
import type { PixelBox } from '../../pose/pixel-box.ts';
import { edgeTilt, type EdgeTilt, type TiltPeak } from '../image/edge-tilt.ts';
import { lightLevels } from '../image/light-levels.ts';
import type { LumaImage } from '../image/luma-image.ts';
import { shrinkLuma } from '../image/shrink-luma.ts';
import { cameraMotion } from './camera-motion.ts';
import { frameTiming } from './frame-timing.ts';
import { paceRatio } from './pace-ratio.ts';
import { repeatedFrames } from './repeated-frames.ts';
import type { SceneEvidence, SourceFacts } from './scene-evidence.ts';

/** Longer side of the pictures in which the background is followed, pixels, about. */
const MOTION_LONG_SIDE = 340;
/** Stills whose edges are looked at. */
const TILT_STILLS = 3;

/** One of a run of consecutive frames: the whole picture, and the runner's surroundings alone. */
export interface SceneFrame {
  readonly timeS: number;
  readonly whole: LumaImage;
  readonly runner: LumaImage;
}

/** The pictures and times of a clip that its scene is measured from. */
export interface SceneInput {
  /** Whole frames spread over the clip, all of one size. */
  readonly stills: readonly LumaImage[];
  /** Runs of consecutive frames from several places of the clip. */
  readonly runs: readonly (readonly SceneFrame[])[];
  /** Where people are, as shares of the picture's width and height. */
  readonly people: readonly PixelBox[];
  /** Presentation times of all frames, seconds. */
  readonly timesS: ArrayLike<number>;
  readonly source: SourceFacts | null;
}

/** Measures light, level, camera motion, repeated frames and timing from pictures and times. */
export function measureScene({ stills, runs, people, timesS, source }: SceneInput): SceneEvidence {
  const small = (image: LumaImage): LumaImage =>
    shrinkLuma(image, Math.max(1, Math.round(Math.max(image.width, image.height) / MOTION_LONG_SIDE)));
  const avoidIn = ({ width, height }: LumaImage): readonly PixelBox[] =>
    people.map((box) => ({
      x: box.x * width,
      y: box.y * height,
      width: box.width * width,
      height: box.height * height,
    }));
  const smallStills = stills.map(small);
  const first = smallStills[0];
  const step = Math.max(1, Math.floor(stills.length / TILT_STILLS));
  const tilts = stills
    .filter((_, i) => i % step === 0)
    .slice(0, TILT_STILLS)
    .map((still) => edgeTilt(still, avoidIn(still)));
  const lights = stills.map(lightLevels);
  return {
    light:
      lights.length === 0
        ? null
        : {
            mean: median(lights, ({ mean }) => mean) ?? Number.NaN,
            dark: median(lights, ({ dark }) => dark) ?? Number.NaN,
            bright: median(lights, ({ bright }) => bright) ?? Number.NaN,
          },
    tilt: middleTilt(tilts),
    camera: first
      ? cameraMotion(
          smallStills,
          runs.map((run) => run.map(({ whole }) => small(whole))),
          avoidIn(first),
        )
      : null,
    repeats: repeatedFrames(runs),
    pace: paceRatio(runs),
    timing: frameTiming(timesS),
    source,
  };
}

function middleTilt(tilts: readonly EdgeTilt[]): EdgeTilt | null {
  if (tilts.length === 0) return null;
  const middle = (read: (tilt: EdgeTilt) => TiltPeak): TiltPeak => ({
    degrees: median(tilts, (tilt) => read(tilt).degrees) ?? Number.NaN,
    share: median(tilts, (tilt) => read(tilt).share) ?? 0,
    length: median(tilts, (tilt) => read(tilt).length) ?? 0,
  });
  return { upright: middle(({ upright }) => upright), level: middle(({ level }) => level) };
}
