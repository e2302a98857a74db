import type { SceneRoll } from './scene-roll.ts';
import type { Side } from '../pose/landmark.ts';
import type { RunEdits, TimeRange } from './run-edits.ts';
import type { PictureFacts } from './picture-facts.ts';

/** Where the camera looks from. */
export const VIEWS = ['side', 'front', 'rear'] as const;

export type View = (typeof VIEWS)[number];

/** Image direction in which a runner seen from the side faces, in the picture as it is. */
export const FACINGS = ['left', 'right'] as const;

export type Facing = (typeof FACINGS)[number];

/** What tells how the camera was rolled. */
export const LEVELS = ['room', 'belt', 'picture'] as const;

type LevelBy = (typeof LEVELS)[number];

/** Pose models, the quickest first. */
export const MODEL_IDS = ['lite', 'full', 'heavy'] as const;

export type ModelId = (typeof MODEL_IDS)[number];

/** The most exact model, and the one in use where nobody chose another. */
export const EXACT_MODEL: ModelId = 'heavy';

/**
 * Standing heights and belt speeds that are taken, SI: from a small child to the tallest, from the
 * slowest shuffle to the fastest sprint on a treadmill. Screen, command line and stored choices
 * share them.
 */
export const HEIGHT_M = Object.freeze({ low: 0.5, high: 2.6 });
export const BELT_SPEED_MPS = Object.freeze({ low: 0.2, high: 13 });

/** What the user knows about the clip. Everything that is left out is detected. */
export interface RunContext {
  readonly view?: View;
  readonly facing?: Facing;
  /** Standing height of the runner, metres. */
  readonly heightM?: number;
  /** Speed of the treadmill belt as displayed, metres per second. */
  readonly beltSpeedMps?: number;
  /** How many times slower than life the file plays; 1 = real time. */
  readonly slowMotion: number;
  /**
   * The video shows the runner as a mirror does: what looks like the left leg is the right one.
   * Left out: it does not.
   */
  readonly mirrored?: true;
  readonly model: ModelId;
  /**
   * The pair of shoes that was worn, by its id in the runner's list. No number depends on it; two
   * films in other shoes are not filmed alike.
   */
  readonly shoes?: string;
  /** How many people were seen in the clip, where something counted them. */
  readonly peopleSeen?: number;
  /** What the pictures tell of the capture and its pose track does not, where someone looked. */
  readonly pictures?: PictureFacts;
  /**
   * What the room's upright and level lines say about the camera's roll, where someone looked and
   * they agree.
   */
  readonly scene?: SceneRoll;
  /**
   * What to take for level, by the user: the room's lines, the belt (side view), or the picture as
   * it is.
   */
  readonly levelBy?: LevelBy;
  /**
   * The user stands by the view and direction entered, though the picture contradicts them: they
   * are taken, and the reading is limited.
   */
  readonly standsByEntered?: true;
  /**
   * The stretches of the clip that were read, file seconds, where the rest was left alone; left
   * out: all of it. What lies outside is not missing, and no stride is looked for there.
   */
  readonly readSpans?: readonly TimeRange[];
  /** Corrections by the user; they win over detection. */
  readonly edits?: RunEdits;
}

/** The context with every gap filled by detection. */
export interface ResolvedContext extends Omit<RunContext, 'facing' | 'view'> {
  readonly view: View;
  /** Null in front and rear views. */
  readonly facing: Facing | null;
  /** The leg nearer to the camera in a side view; null in front and rear views. */
  readonly nearSide: Side | null;
}

/** A clip of which nobody has said anything: in real time, read by the most exact model. */
export const DEFAULT_CONTEXT: RunContext = { slowMotion: 1, model: EXACT_MODEL };
